package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

class StatusUnclearTest {

    private static final String RULE = "status-unclear";

    @Test
    void anAnswerWithoutAPositionInAnyVoiceIsUnclear() {
        onlyNewFinding(assess(changing(response(), 18, answer -> answer.withStatus(ComplianceStatus.UNCLEAR))), RULE)
                .is(Severity.INFO)
                .concerns(18)
                .isAt("/comments")
                .says("answered by", "chief-officer, local-policing-body")
                .tells("Recommendation 18 is answered, but no answer says whether it is met.")
                .advises("Say whether what recommendation 18 asks is in place.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aVoiceThatAnswersTwiceIsNamedOnce() {
        Response twice = adding(
                withoutAnswersTo(response(), Voice.LOCAL_POLICING_BODY, 18),
                Voice.CHIEF_OFFICER,
                answer(18).withStatus(ComplianceStatus.UNCLEAR));
        Response unclear = changing(twice, 18, answer -> answer.withStatus(ComplianceStatus.UNCLEAR));
        oneFinding(assess(unclear), RULE).says("answered by", "chief-officer");
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"LOCAL_POLICING_BODY", "CHIEF_OFFICER"})
    void onePositionAmongTheVoicesIsEnough(Voice voice) {
        assertNoFinding(assess(changing(response(), voice, 18, answer -> answer.withStatus(ComplianceStatus.UNCLEAR))));
    }

    @Test
    void whatIsUnansweredIsNotUnclear() {
        assertThat(assess(withoutAnswersTo(response(), 18)).findings(RULE)).isEmpty();
    }

    @Test
    void anAnswerThatNobodyHasReadIsAskedAbout() {
        Assessment assessment = assess(
                changing(response(), Voice.CHIEF_OFFICER, 18, answer -> answer.withStatus(ComplianceStatus.NOT_READ)));
        assertThat(assessment.openQuestions())
                .filteredOn(question -> question.rule().equals(RULE))
                .singleElement()
                .extracting(OpenQuestion::question)
                .asString()
                .endsWith("Nobody has read it.");
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }
}
