package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): an answer need not take a position, but a reader wants to
 * know where the force stands.
 */
final class StatusUnclear extends Rule {

    StatusUnclear() {
        super(rule("status-unclear", Severity.INFO, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("A recommendation is answered, but no answer takes a position.")
                .because("a reader wants to know whether what is asked is in place"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (int i = 0; i < context.answers().size(); i++) {
            LocatedAnswer answer = context.answers().get(i);
            if (answer.answer().status() == ComplianceStatus.NOT_READ) {
                List<ItemId> meant = context.meantByAnswer(i);
                findings.ask(
                        answer.where(),
                        Sentence.of(
                                "What position does the answer of %s%s take? Nobody has read it.",
                                answer.voice(), meant.isEmpty() ? "" : " to " + ItemId.inWords(meant)),
                        "Read the answer, and record its position in status.");
            }
        }
        for (ItemId item : context.answered()) {
            List<LocatedAnswer> answers = context.answersTo(item);
            if (!takeAPosition(answers)) {
                findings.finding("/comments")
                        .on(item)
                        .message("%s is answered, but no answer says whether it is met.", item)
                        .remedy("Say whether what %s asks is in place.", item)
                        .fact(
                                "answered by",
                                answers.stream()
                                        .map(answer -> answer.voice().code())
                                        .distinct()
                                        .sorted()
                                        .toList())
                        .add();
            }
        }
    }

    private static boolean takeAPosition(List<LocatedAnswer> answers) {
        for (LocatedAnswer answer : answers) {
            if (answer.answer().status() != ComplianceStatus.UNCLEAR) {
                return true;
            }
        }
        return false;
    }
}
