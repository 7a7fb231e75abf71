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
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B)(b): where no action is taken or proposed on a recommendation, the comments explain why. A
 * body may decline, but it must give the reason.
 */
final class DeclinedWithoutReason extends Rule {

    DeclinedWithoutReason() {
        super(rule("declined-without-reason", Severity.ERROR, Topic.COVERAGE, Provision.REASON)
                .finds("A required recommendation is declined, and no answer to it gives a reason.")
                .because("declining is lawful only with the reason why no action is taken or proposed"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.required()) {
            if (!isDeclinedWithoutReason(context.countedAnswersTo(item))) {
                continue;
            }
            if (context.hasUnreadParts()) {
                findings.askToRead(item, Sentence.of("Is the reason for declining %s given", item));
            } else {
                findings.finding("/comments")
                        .on(item)
                        .message("%s is declined, and no answer gives a reason.", item)
                        .remedy("Give the reason why no action is taken or proposed on %s.", item)
                        .fact("position", ComplianceStatus.DECLINED)
                        .fact("expected", "reasonForNoAction in an answer to it")
                        .add();
            }
        }
        for (ItemId item : context.perhapsRequired()) {
            if (isDeclinedWithoutReason(context.countedAnswersTo(item))) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of("Must %s be answered? It is declined, and no answer gives a reason.", item),
                        "Give the reason for declining it; record it in reasonForNoAction.");
            }
        }
    }

    private static boolean isDeclinedWithoutReason(List<LocatedAnswer> answers) {
        boolean declined = false;
        for (LocatedAnswer answer : answers) {
            if (answer.answer().reasonForNoAction().isPresent()) {
                return false;
            }
            declined |= answer.answer().status() == ComplianceStatus.DECLINED;
        }
        return declined;
    }
}
