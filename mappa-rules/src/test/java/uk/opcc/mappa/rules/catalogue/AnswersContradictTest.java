package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

class AnswersContradictTest {

    private static final String RULE = "answers-contradict";

    private static Response alsoSaying(Voice voice, ComplianceStatus status) {
        return adding(response(), voice, answer(18).withStatus(status).withActions(action()));
    }

    @Test
    void oneVoiceWithTwoPositionsContradictsItself() {
        onlyNewFinding(assess(alsoSaying(Voice.CHIEF_OFFICER, ComplianceStatus.PARTLY_MET)), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments")
                .says("voice", "chief-officer")
                .says("positions", "met, partly-met")
                .tells("On recommendation 18, the chief officer takes several positions: met and partly met.")
                .advises("Decide which position is right, and correct the other answers.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void eachVoiceThatDoesIsFound() {
        Response both = adding(
                alsoSaying(Voice.CHIEF_OFFICER, ComplianceStatus.PARTLY_MET),
                Voice.LOCAL_POLICING_BODY,
                answer(18).withStatus(ComplianceStatus.PLANNED));
        assertThat(assess(both).findings(RULE)).hasSize(2);
    }

    @Test
    void thePositionTakenTwiceIsOne() {
        assertNoFinding(assess(alsoSaying(Voice.CHIEF_OFFICER, ComplianceStatus.MET)));
    }

    @Test
    void noPositionIsNotAnotherPosition() {
        assertNoFinding(assess(alsoSaying(Voice.CHIEF_OFFICER, ComplianceStatus.UNCLEAR)));
    }

    @Test
    void positionsOnTwoRecommendationsMayDiffer() {
        assertNoFinding(assess(
                changing(response(), Voice.CHIEF_OFFICER, 18, answer -> answer.withStatus(ComplianceStatus.PLANNED))));
    }
}
