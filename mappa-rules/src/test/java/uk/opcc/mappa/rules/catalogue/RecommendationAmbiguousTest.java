package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.Severity;

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
                .says("given", "national 18, portal #22779")
                .says("points to", "15, 18")
                .says("taken as", "none")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void numberAndWordsThatDisagreeAreAmbiguous() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(15)
                .quotedWords(WORDS_OF_18)
                .build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE).says("points to", "15, 18");
    }

    @Test
    void aReadingThatDisagreesWithTheNumberIsTakenAndShown() {
        RecommendationReference reference =
                RecommendationReference.builder().nationalNumber(15).readAs(18).build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .says("points to", "15, 18")
                .says("taken as", "18");
    }

    @Test
    void signsThatAgreeBesideALocalNumberAreNot() {
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
    void aNumberThatTheReportDoesNotHaveDisagreesWithAPortalReferenceThatItHas() {
        onlyNewFinding(
                        assess(pointingAt18By(BOTH.withNationalNumber(23).withPortalReference("22825"))),
                        "recommendation-ambiguous")
                .says("points to", "18")
                .says("taken as", "18");
    }
}
