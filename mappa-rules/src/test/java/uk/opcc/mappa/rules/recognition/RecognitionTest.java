package uk.opcc.mappa.rules.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;

class RecognitionTest {

    private static final Recogniser RECOGNISER = Recogniser.of(ReferenceData.twentyYearsOn());

    private static final RecommendationReference EIGHTEEN = RecommendationReference.toNational(18);

    private static Recognition recognised(RecommendationReference reference) {
        return RECOGNISER.recognise(reference);
    }

    @Test
    void isEqualToOneOfAnEqualReferenceFromAnotherRecogniser() {
        Recognition other =
                Recogniser.of(ReferenceData.twentyYearsOn()).recognise(RecommendationReference.toNational(18));

        assertThat(recognised(EIGHTEEN)).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void differsFromOneOfAnotherReferenceAndFromOneThatConcludesOtherwise() {
        assertThat(recognised(EIGHTEEN))
                .isNotEqualTo(recognised(RecommendationReference.toNational(19)))
                .isNotEqualTo(recognised(EIGHTEEN.withLocalNumber(3)))
                .isNotEqualTo(Recogniser.of(ReferenceData.twentyYearsOn().withRecommendations())
                        .recognise(EIGHTEEN))
                .isNotEqualTo(EIGHTEEN);
    }

    @Test
    void differsFromOneThatMeansTheSameButHasOtherCandidates() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        Recommendation eighteen = report.recommendations().get(17);
        RecommendationReference quoting = EIGHTEEN.withQuotedWords(
                eighteen.summary() + "; " + report.recommendations().get(18).summary());
        Recognition amongAll = recognised(quoting);
        Recognition alone = Recogniser.of(report.withRecommendations(eighteen)).recognise(quoting);

        assertThat(alone.meant()).isEqualTo(amongAll.meant()).isPresent();
        assertThat(alone.candidates()).hasSizeLessThan(amongAll.candidates().size());
        assertThat(alone).isNotEqualTo(amongAll);
    }

    @Test
    void tellsTheSameCandidatesAndConflictsWheneverItIsAsked() {
        Recognition contested = recognised(EIGHTEEN.withReadAs(14));

        assertThat(contested.conflicts()).isNotEmpty().isEqualTo(contested.conflicts());
        assertThat(contested.candidates()).hasSize(2).isEqualTo(contested.candidates());
    }

    @Test
    void itsCandidatesAndConflictsCannotBeChanged() {
        Recognition contested = recognised(EIGHTEEN.withReadAs(14));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contested.candidates().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contested.conflicts().clear());
    }

    @Test
    void isPrintedWithWhatItSays() {
        assertThat(recognised(EIGHTEEN).toString())
                .startsWith("Recognition{reference=")
                .contains("verdict=meant", "meant=twenty-years-on-2022 18", "basis=stated", "conflicts=[]");
        assertThat(recognised(RecommendationReference.toNational(99)).toString())
                .contains("verdict=none", "candidates=[]")
                .doesNotContain("meant=", "basis=");
    }
}
