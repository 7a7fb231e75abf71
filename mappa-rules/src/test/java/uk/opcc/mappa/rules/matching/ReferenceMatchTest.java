package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;

class ReferenceMatchTest {

    private static final ReferenceMatcher MATCHER = ReferenceMatcher.of(ReferenceData.twentyYearsOn());

    private static final RecommendationReference EIGHTEEN = RecommendationReference.toNational(18);

    private static ReferenceMatch matched(RecommendationReference reference) {
        return MATCHER.match(reference);
    }

    @Test
    void isEqualToOneOfAnEqualReferenceFromAnotherMatcher() {
        ReferenceMatch other =
                ReferenceMatcher.of(ReferenceData.twentyYearsOn()).match(RecommendationReference.toNational(18));

        assertThat(matched(EIGHTEEN)).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void differsFromOneOfAnotherReferenceAndFromOneThatConcludesOtherwise() {
        assertThat(matched(EIGHTEEN))
                .isNotEqualTo(matched(RecommendationReference.toNational(19)))
                .isNotEqualTo(matched(EIGHTEEN.withLocalNumber(3)))
                .isNotEqualTo(ReferenceMatcher.of(ReferenceData.twentyYearsOn().withRecommendations())
                        .match(EIGHTEEN))
                .isNotEqualTo(EIGHTEEN);
    }

    @Test
    void differsFromOneThatMeansTheSameButHasOtherCandidates() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        Recommendation eighteen = report.recommendations().get(17);
        RecommendationReference quoting = EIGHTEEN.withQuotedWords(
                eighteen.summary() + "; " + report.recommendations().get(18).summary());
        ReferenceMatch amongAll = matched(quoting);
        ReferenceMatch alone =
                ReferenceMatcher.of(report.withRecommendations(eighteen)).match(quoting);

        assertThat(alone.meant()).isEqualTo(amongAll.meant()).isPresent();
        assertThat(alone.candidates()).hasSizeLessThan(amongAll.candidates().size());
        assertThat(alone).isNotEqualTo(amongAll);
    }

    @Test
    void tellsTheSameCandidatesAndConflictsWheneverItIsAsked() {
        ReferenceMatch contested = matched(EIGHTEEN.withReadAs(ItemId.recommendation(14)));

        assertThat(contested.conflicts()).isNotEmpty().isEqualTo(contested.conflicts());
        assertThat(contested.candidates()).hasSize(2).isEqualTo(contested.candidates());
    }

    @Test
    void itsCandidatesAndConflictsCannotBeChanged() {
        ReferenceMatch contested = matched(EIGHTEEN.withReadAs(ItemId.recommendation(14)));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contested.candidates().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contested.conflicts().clear());
    }

    @Test
    void isPrintedWithWhatItSays() {
        assertThat(matched(EIGHTEEN).toString())
                .startsWith("ReferenceMatch{reference=")
                .contains(
                        "verdict=meant",
                        "meant=twenty-years-on-2022 recommendation-18",
                        "basis=stated",
                        "conflicts=[]");
        assertThat(matched(RecommendationReference.toNational(99)).toString())
                .contains("verdict=none", "candidates=[]")
                .doesNotContain("meant=", "basis=");
    }
}
