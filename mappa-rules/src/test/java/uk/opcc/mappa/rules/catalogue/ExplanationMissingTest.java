package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Severity;

class ExplanationMissingTest {

    private static final String RULE = "explanation-missing";

    private static Answer positionOnly(Answer answer) {
        return answer.withExplanation(Optional.empty());
    }

    @Test
    void aPositionAloneInEveryVoiceExplainsNothing() {
        onlyNewFinding(assess(changing(response(), 18, ExplanationMissingTest::positionOnly)), RULE)
                .is(Severity.ERROR)
                .concerns(18)
                .isAt("/comments")
                .says("answers", "chief-officer met, local-policing-body met")
                .tells("Recommendation 18 is answered, but no answer explains an action or why there is none.")
                .advises("Explain the action taken or proposed on recommendation 18, or why there is none.")
                .isUnder("Police Act 1996 s.55(5B)");
    }

    @Test
    void oneExplanationAmongTheAnswersIsEnough() {
        assertNoFinding(assess(changing(response(), Voice.CHIEF_OFFICER, 18, ExplanationMissingTest::positionOnly)));
    }

    @Test
    void anActionExplains() {
        assertNoFinding(
                assess(changing(response(), 18, answer -> positionOnly(answer).withActions(action()))));
    }

    @Test
    void aReasonForNoActionExplains() {
        assertNoFinding(assess(
                changing(response(), 18, answer -> positionOnly(answer).withReasonForNoAction("It does not fit."))));
    }

    @Test
    void theChiefOfficersExplanationDoesNotCountWhereOnlyTheBodyDoes() {
        Response response = changing(response(), Voice.LOCAL_POLICING_BODY, 18, ExplanationMissingTest::positionOnly);
        Policy bodyOnly = Policy.builder().counted(CountedVoices.BODY_ONLY).build();
        oneFinding(Section55.withPolicy(bodyOnly).assess(report(), response), RULE)
                .concerns(18)
                .says("answers", "local-policing-body met");
        assertThat(assess(response).findings(RULE)).isEmpty();
    }

    @Test
    void whatIsNotRequiredNeedsNoExplanation() {
        Answer beyond = positionOnly(answer(6));
        assertThat(assess(adding(response(), Voice.CHIEF_OFFICER, beyond)).findings(RULE))
                .isEmpty();
    }

    @Test
    void whatIsUnansweredIsNotAlsoUnexplained() {
        assertThat(assess(withoutAnswersTo(response(), 18)).findings(RULE)).isEmpty();
    }

    @Test
    void paragraph28BAsksForAnExplanationToo() {
        Response response = changing(responseUnder28B(), 18, ExplanationMissingTest::positionOnly);
        onlyNewFinding(PARAGRAPH_28B.assess(iopcReport(), response), RULE)
                .isUnder("Police Reform Act 2002 Sch 3 para 28B(1)");
    }
}
