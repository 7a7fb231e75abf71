package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Stance;
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
 * Police Act 1996 s.55(5B)(b): where no action is taken or proposed on a recommendation, the comments explain why. A
 * body may decline, but it must give the reason.
 */
final class DeclinedWithoutReason extends Rule {

    DeclinedWithoutReason() {
        super(rule("declined-without-reason", Severity.ERROR, Topic.COVERAGE, Provision.REASON)
                .actor(Actor.RESPONDER)
                .finds(
                        "A required recommendation is declined, and no answer to it gives a reason. If the answer explains "
                                + "something, or nobody has read it, the rule asks a question instead. It also asks if another answer "
                                + "explains action, if the recommendation has a condition, or if the answer only rejects it.")
                .because("declining is lawful only with the reason why no action is taken or proposed"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.required()) {
            List<LocatedAnswer> answers = context.countedAnswersTo(item);
            if (!isDeclinedWithoutReason(answers)) {
                askWhyItIsRejected(item, answers, findings);
                continue;
            }
            if (answers.stream().anyMatch(DeclinedWithoutReason::explainsAction)) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of(
                                "Is %s declined? One answer declines it and gives no reason; another explains action.",
                                item),
                        "Find out which answer stands. Correct the other, or record the reason in reasonForNoAction.");
            } else if (answers.stream().anyMatch(answer -> answer.answer().status() == ComplianceStatus.NOT_READ)) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of(
                                "Why is %s declined? Nobody has read another answer to it, which may say so.", item),
                        "Read the answer, and record the reason in reasonForNoAction.");
            } else if (context.hasUnreadParts()) {
                findings.askToRead(item, Sentence.of("Is the reason for declining %s given", item));
            } else if (context.recommendation(item).orElseThrow().condition().isPresent()) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of(
                                "Why is %s declined? It has a condition (\"%s\"), which may not hold, and no answer gives a reason.",
                                item,
                                context.recommendation(item)
                                        .orElseThrow()
                                        .condition()
                                        .orElseThrow()),
                        "Find out whether the condition holds for this force or body. If it does not, record that as the reason; if "
                                + "it does, give the reason why no action is taken.");
            } else if (answers.stream().anyMatch(answer -> answer.answer().explains())) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of(
                                "Why is %s declined? No reason is recorded, and the explanation may hold it.", item),
                        "Read the explanation; record the reason in reasonForNoAction. If there is none, give it.");
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

    /** Who rejects a recommendation, and neither acts nor takes a position on it, owes the reason. Words may hold it. */
    private static void askWhyItIsRejected(ItemId item, List<LocatedAnswer> answers, FindingCollector findings) {
        boolean rejected = answers.stream().anyMatch(answer -> answer.answer().stance() == Stance.REJECTED);
        boolean reasoned = answers.stream()
                .map(LocatedAnswer::answer)
                .anyMatch(answer -> answer.reasonForNoAction().isPresent()
                        || !answer.actions().isEmpty()
                        || answer.status() != ComplianceStatus.UNCLEAR);
        if (rejected && !reasoned) {
            findings.ask(
                    item,
                    "/comments",
                    Sentence.of("Why is no action taken on %s? It is rejected, and no reason is recorded.", item),
                    "Read the explanation; record the reason in reasonForNoAction, or the action in actions.");
        }
    }

    private static boolean explainsAction(LocatedAnswer answer) {
        ComplianceStatus status = answer.answer().status();
        return status != ComplianceStatus.DECLINED
                && status.takesPosition()
                && answer.answer().explains();
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
