package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Severity;

class AnswerBeyondDutyTest {

    private static final String RULE = "answer-beyond-duty";

    @Test
    void anAnswerToWhatIsAddressedToBoardsGoesBeyondTheDuty() {
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(6))), RULE)
                .is(Severity.INFO)
                .concerns(6)
                .isAt("/comments/1/answers/2")
                .says("voice", "chief-officer")
                .tells("Recommendation 6 is answered by the chief officer, and no answer to it is required here.")
                .advises("Keep the answer if it is useful; nothing has to change.")
                .isUnder("Police Act 1996 s.55(5B)");
    }

    @ParameterizedTest
    @EnumSource(
            value = RequiredRecommendations.class,
            names = {"POLICE_AND_BOARDS", "ALL"})
    void itDoesNotFireUnderAPolicyThatRequiresTheAnswer(RequiredRecommendations required) {
        assertNoFinding(Section55.withPolicy(Policy.builder().required(required).build())
                .assess(report(), adding(response(), Voice.LOCAL_POLICING_BODY, answer(6))));
    }

    @Test
    void whereItIsNotKnownWhetherItIsRequiredNothingIsSaid() {
        InspectionReport report =
                reportWith(6, each -> each.withAddressees(one(new AgencyKind("border-police"), "border")));
        assertNoFinding(assess(report, adding(response(), Voice.LOCAL_POLICING_BODY, answer(6))));
    }

    @Test
    void oneAnswerToTwoRecommendationsGoesBeyondTheDutyInTheOneOnly() {
        Response response = changing(
                response(),
                Voice.LOCAL_POLICING_BODY,
                18,
                answer -> answer.withReferences(
                        RecommendationReference.toNational(18), RecommendationReference.toNational(6)));
        onlyNewFinding(assess(response), RULE).concerns(6).isAt("/comments/0/answers/1");
    }
}
