package uk.opcc.mappa.rules.catalogue;

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
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Severity;

class NumberCollidesTest {

    private static final String RULE = "number-collides";

    private static RecommendationReference local(int number) {
        return RecommendationReference.builder().localNumber(number).readAs(18).build();
    }

    @Test
    void aLocalNumberThatIsTheNationalNumberOfAnotherCollides() {
        onlyNewFinding(assess(pointingAt18By(local(6))), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0")
                .says("local number", "6")
                .says("the report's 6", "what 6 asks")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aLocalNumberThatIsTheNationalNumberOfTheSameDoesNot() {
        assertNoFinding(assess(pointingAt18By(local(18))));
    }

    @Test
    void aLocalNumberThatTheReportDoesNotHaveDoesNot() {
        assertNoFinding(assess(pointingAt18By(local(2))));
    }

    @Test
    void aLocalNumberThatMeansNothingElseCollidesToo() {
        RecommendationReference reference =
                RecommendationReference.builder().localNumber(6).build();
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .concernsNoneInParticular();
    }
}
