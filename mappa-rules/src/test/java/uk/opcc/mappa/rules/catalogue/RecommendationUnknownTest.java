package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Severity;

class RecommendationUnknownTest {

    private static final String RULE = "recommendation-unknown";

    @Test
    void aNumberThatTheReportDoesNotHaveFitsNothing() {
        Response response = adding(response(), Voice.CHIEF_OFFICER, answer(23));
        onlyNewFinding(assess(response), RULE)
                .is(Severity.WARNING)
                .concernsNoneInParticular()
                .isAt("/comments/1/answers/2/references/0")
                .says("given", "national 23")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void everySignThatIsGivenIsShown() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(23)
                .localNumber(2)
                .portalReference("99999")
                .heading("Training")
                .quotedWords("Forces should do better than they do.")
                .build();
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says(
                        "given",
                        "national 23, local 2, portal #99999, heading \"Training\", "
                                + "words \"Forces should do better than they do.\"");
    }

    @Test
    void aReadingThatTheReportDoesNotHaveFitsNothing() {
        RecommendationReference reference =
                RecommendationReference.builder().readAs(23).build();
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says("given", "a person's reading only");
    }

    @Test
    void aHeadingAloneFitsNothing() {
        RecommendationReference reference =
                RecommendationReference.builder().heading("Police forces").build();
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says("given", "heading \"Police forces\"");
    }

    @Test
    void quotedWordsThatAPersonHasReadFit() {
        RecommendationReference reference = RecommendationReference.builder()
                .quotedWords("MAPPAs have a police manager")
                .readAs(18)
                .build();
        assertNoFinding(assess(pointingAt18By(reference)));
    }

    @Test
    void signsThatDisagreeFitSomething() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(18)
                .portalReference("22779")
                .build();
        assertThat(assess(pointingAt18By(reference)).findings(RULE)).isEmpty();
    }
}
