package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Severity;

class RecommendationAmbiguousTest {

    private static final String RULE = "recommendation-ambiguous";

    private static final RecommendationReference BOTH = RecommendationReference.builder()
            .nationalNumber(18)
            .portalReference("22779")
            .build();

    @Test
    void numberAndPortalReferenceThatDisagreeAreAmbiguous() {
        onlyNewFinding(assess(pointingAt18By(BOTH)), RULE)
                .is(Severity.WARNING)
                .concernsNoneInParticular()
                .isAt("/comments/1/answers/1/references/0")
                .says("given", "report's number 18, portal reference 22779")
                .says("points to", "recommendations 15 and 18")
                .says("taken as", "none")
                .tells(
                        "The reference (report's number 18, portal reference 22779) does not show clearly which recommendation is meant; it points to recommendations 15 and 18.")
                .advises(
                        "Give the report's number of the recommendation that is meant, and correct what contradicts it.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void numberAndWordsThatDisagreeAreAmbiguous() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(15)
                .quotedWords(WORDS_OF_18)
                .build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE).says("points to", "recommendations 15 and 18");
    }

    @Test
    void aReadingThatDisagreesWithTheNumberIsTakenAndShown() {
        RecommendationReference reference =
                RecommendationReference.builder().nationalNumber(15).readAs(18).build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .says("points to", "recommendations 15 and 18")
                .says("taken as", "recommendation 18");
    }

    @Test
    void signalsThatAgreeBesideTheDocumentsOwnNumberAreNotAmbiguous() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(18)
                .portalReference("22825")
                .quotedWords(WORDS_OF_18)
                .localNumber(3)
                .readAs(18)
                .build();
        assertNoFinding(assess(pointingAt18By(reference)));
    }

    @Test
    void aNumberNotInTheReportContradictsAPortalReferenceInIt() {
        onlyNewFinding(
                        assess(pointingAt18By(BOTH.withNationalNumber(23).withPortalReference("22825"))),
                        "recommendation-ambiguous")
                .says("points to", "recommendation 18")
                .says("taken as", "recommendation 18");
    }

    @Test
    void aHeadingThatNamesOtherAddresseesContradictsTheNumber() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(18)
                .heading("Strategic management boards should:")
                .build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .says("given", "report's number 18, heading \"Strategic management boards should:\"")
                .says("points to", "recommendations 6 and 18")
                .says("taken as", "none");
    }

    @Test
    void aHeadingThatNamesOtherAddresseesContradictsTheWords() {
        RecommendationReference reference = RecommendationReference.builder()
                .heading("Strategic management boards should:")
                .quotedWords(WORDS_OF_18)
                .build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .says("points to", "recommendations 6 and 18")
                .says("taken as", "none");
    }

    @Test
    void aHeadingThatNamesTheAddresseesDoesNotFire() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(18)
                .heading("Police forces should:")
                .build();
        assertNoFinding(assess(pointingAt18By(reference)));
    }

    @Test
    void aHeadingAloneIsAmbiguousAmongThoseAddressedSo() {
        RecommendationReference reference =
                RecommendationReference.builder().heading("Police forces").build();
        Assessment assessment = Section55.assess(
                ReferenceData.twentyYearsOn(),
                response()
                        .withReport(ReferenceData.twentyYearsOn().id())
                        .withComments(comments(Voice.CHIEF_OFFICER, List.of(answer(reference)))));
        oneFinding(assessment, RULE)
                .concernsNoneInParticular()
                .says("given", "heading \"Police forces\"")
                .says("points to", "recommendations 18 and 19")
                .says("taken as", "none");
        assertThat(assessment.findings("recommendation-unanswered"))
                .extracting(finding ->
                        finding.recommendation().orElseThrow().number().orElseThrow())
                .containsExactly(14, 15);
    }

    @Test
    void aBareNumberAloneIsAmbiguousAndDoesNotCollideWithWhatItMayMean() {
        RecommendationReference reference =
                RecommendationReference.builder().bareNumber(18).build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .says("given", "number 18 of unknown origin")
                .says("points to", "recommendation 18")
                .says("taken as", "none");
    }

    @Test
    void wordsThatSayMoreThanTheOfficialOnesAreAmbiguous() {
        RecommendationReference reference = RecommendationReference.builder()
                .quotedWords("a police manager who is not trained for the work")
                .build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .says("points to", "recommendation 18")
                .says("taken as", "none");
    }

    /** Suffolk's words for 18, with the number that the report gives to the workloads. */
    @Test
    void theRealWordsOfOneRecommendationWithTheNumberOfAnotherAreAmbiguous() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(19)
                .heading("Police forces should ensure that:")
                .quotedWords("All MAPPAs managed at Levels 2 and 3 are allocated")
                .build();
        Assessment assessment = Section55.assess(
                ReferenceData.twentyYearsOn(),
                response()
                        .withReport(ReferenceData.twentyYearsOn().id())
                        .withComments(comments(Voice.CHIEF_OFFICER, List.of(answer(reference)))));
        oneFinding(assessment, RULE)
                .says("points to", "recommendations 18 and 19")
                .says("taken as", "none");
    }

    @Test
    void aReadingSettlesWhatIsUndecidedWithoutAFinding() {
        RecommendationReference reference = RecommendationReference.builder()
                .heading("Police forces")
                .readAs(18)
                .build();
        assertNoFinding(assess(pointingAt18By(reference)));
    }
}
