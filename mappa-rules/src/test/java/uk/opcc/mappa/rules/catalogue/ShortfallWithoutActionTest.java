package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

class ShortfallWithoutActionTest {

    private static final String RULE = "shortfall-without-action";

    private static Response admitting(UnaryOperator<Answer> change) {
        return changing(
                response(),
                Voice.CHIEF_OFFICER,
                18,
                answer -> change.apply(answer.withStatus(ComplianceStatus.PARTLY_MET)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplianceStatus.class,
            names = {"NOT_MET", "PARTLY_MET"})
    void anAdmissionWithoutAnActionIsFound(ComplianceStatus status) {
        onlyNewFinding(assess(admitting(answer -> answer.withStatus(status))), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1")
                .says("voice", "chief-officer")
                .says("position", status.code())
                .says("action", "not-stated")
                .tells("Recommendation 18 is " + status.code().replace('-', ' ')
                        + " according to the chief officer, and no action is stated.")
                .advises("Say what is being done on recommendation 18, or why nothing is.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplianceStatus.class,
            names = {"NOT_MET", "PARTLY_MET", "NOT_ANSWERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherPositionAdmitsNothing(ComplianceStatus status) {
        assertThat(assess(admitting(answer -> answer.withStatus(status))).findings(RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionState.class,
            names = {"COMPLETED", "UNDER_WAY", "PLANNED", "CONSIDERING"})
    void aStateOfActionIsEnough(ActionState state) {
        assertNoFinding(assess(admitting(answer -> answer.withActionState(state))));
    }

    @Test
    void nothingDoneIsNoAction() {
        onlyNewFinding(assess(admitting(answer -> answer.withActionState(ActionState.NONE))), RULE)
                .says("action", "none");
    }

    @Test
    void aListedActionIsEnoughEvenIfItsStateIsNotStated() {
        assertNoFinding(assess(admitting(answer ->
                answer.withActions(Action.builder().what("Train the managers.").build()))));
    }

    @Test
    void aListedActionThatNobodyTakesIsNone() {
        onlyNewFinding(assess(admitting(answer -> answer.withActions(action().withState(ActionState.NONE)))), RULE);
    }

    @Test
    void anActionInAnotherAnswerToTheSameIsEnough() {
        Response response = changing(
                admitting(answer -> answer), Voice.LOCAL_POLICING_BODY, 18, answer -> answer.withActions(action()));
        assertNoFinding(assess(response));
    }

    @Test
    void anActionOnAnotherRecommendationIsNot() {
        Response response = changing(admitting(answer -> answer), 15, answer -> answer.withActions(action()));
        onlyNewFinding(assess(response), RULE).concerns(18);
    }

    @Test
    void theOutcomeIsStillSatisfied() {
        assertThat(assess(admitting(answer -> answer)).outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
