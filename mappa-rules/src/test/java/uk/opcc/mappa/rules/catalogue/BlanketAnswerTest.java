package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

class BlanketAnswerTest {

    private static final String RULE = "blanket-answer";

    private static Response bodySaying(Answer... answers) {
        return changingComments(
                response(),
                comments -> comments.voice() == Voice.LOCAL_POLICING_BODY ? comments.withAnswers(answers) : comments);
    }

    @Test
    void oneSentenceOfTheBodyThatNamesNoneIsABlanketAnswer() {
        oneFinding(assess(bodySaying(answer().withExplanation("I am content with the force's plan."))), RULE)
                .is(Severity.WARNING)
                .concernsNoneInParticular()
                .isAt("/comments/0/answers/0")
                .says("voice", "local-policing-body")
                .says("says", "I am content with the force's plan.")
                .tells("The local policing body gives a general answer and names no recommendation.")
                .advises("Say on each recommendation that must be answered what is done, or why nothing is.")
                .isUnder("Police Act 1996 s.55(5B)");
    }

    @Test
    void aBlanketAnswerMayHaveNoWordsOfItsOwn() {
        oneFinding(assess(bodySaying(answer().withExplanation(Optional.empty()))), RULE)
                .says("says", "nothing in particular");
    }

    @Test
    void eachOfTwoBlanketAnswersIsFound() {
        assertThat(assess(bodySaying(answer(), answer().withStatus(ComplianceStatus.UNCLEAR)))
                        .findings(RULE))
                .extracting(Finding::where)
                .containsExactly("/comments/0/answers/0", "/comments/0/answers/1");
    }

    @Test
    void aBlanketAnswerInTheMergedVoiceIsTheBodysToo() {
        Response merged = response().withComments(comments(Voice.MERGED, List.of(answer())));
        oneFinding(assess(merged), RULE).says("voice", "merged");
    }

    @Test
    void aSentenceThatNamesNoneIsNoBlanketAnswerBesideOnesThatDo() {
        assertNoFinding(assess(adding(response(), Voice.LOCAL_POLICING_BODY, answer())));
    }

    @Test
    void generalWordsAreNoAnswer() {
        assertThat(assess(bodySaying()).findings(RULE)).isEmpty();
    }

    @Test
    void theChiefOfficersBlanketAnswerIsNotTheBodys() {
        assertNoFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer())));
    }
}
