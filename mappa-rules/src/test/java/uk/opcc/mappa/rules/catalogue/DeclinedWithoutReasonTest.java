package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Severity;

class DeclinedWithoutReasonTest {

    private static final String RULE = "declined-without-reason";

    private static Answer declined(Answer answer) {
        return answer.withStatus(ComplianceStatus.DECLINED).withExplanation(Optional.empty());
    }

    @Test
    void aRefusalWithoutAReasonIsFound() {
        onlyNewFinding(assess(changing(response(), 18, DeclinedWithoutReasonTest::declined)), RULE)
                .is(Severity.ERROR)
                .concerns(18)
                .isAt("/comments")
                .says("position", "declined")
                .tells("Recommendation 18 is declined, and no answer gives a reason.")
                .advises("Give the reason why no action is taken or proposed on recommendation 18.")
                .isUnder("Police Act 1996 s.55(5B)(b)");
    }

    @Test
    void besideAnAnswerThatExplainsActionItAsksWhichStands() {
        Assessment assessment =
                assess(changing(response(), Voice.CHIEF_OFFICER, 18, DeclinedWithoutReasonTest::declined));
        assertNoFinding(assessment);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly(
                        "Is recommendation 18 declined? One answer declines it and gives no reason; another explains action.");
    }

    @Test
    void aReasonInTheSameAnswerIsEnough() {
        assertNoFinding(assess(changing(
                response(), 18, answer -> declined(answer).withReasonForNoAction("It would double the work."))));
    }

    @Test
    void aReasonForAnotherRecommendationIsNotEnough() {
        Response declined = changing(response(), 18, DeclinedWithoutReasonTest::declined);
        Response reasoned = changing(declined, 15, answer -> answer.withReasonForNoAction("It would double the work."));
        onlyNewFinding(assess(reasoned), RULE).concerns(18);
    }

    @Test
    void whereOnlyTheBodyCountsTheChiefOfficersRefusalIsNotTheBodys() {
        Response response = changing(response(), Voice.CHIEF_OFFICER, 18, DeclinedWithoutReasonTest::declined);
        assertNoFinding(Section55.withPolicy(
                        Policy.builder().counted(CountedVoices.BODY_ONLY).build())
                .assess(report(), response));
    }

    @Test
    void whatIsNotRequiredMayBeDeclinedInSilence() {
        Response response = adding(response(), Voice.CHIEF_OFFICER, declined(answer(6)));
        assertThat(assess(response).findings(RULE)).isEmpty();
    }

    @Test
    void whatIsNotDeclinedNeedsNoReason() {
        assertNoFinding(assess(changing(
                response(),
                18,
                answer -> answer.withStatus(ComplianceStatus.NOT_MET).withActions(action()))));
    }
}
