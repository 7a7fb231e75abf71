package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): an admission is an answer and covers the recommendation. If
 * no action follows, a reader will ask why.
 */
final class ShortfallWithoutAction extends Rule {

    ShortfallWithoutAction() {
        super(rule("shortfall-without-action", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("An answer admits that a recommendation is not met or only partly met, and no "
                        + "answer names an action.")
                .because("an admitted shortfall without an action leaves the reader asking what happens next"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.answered()) {
            List<LocatedAnswer> answers = context.answersTo(item);
            if (!isActedOn(answers)) {
                for (LocatedAnswer answer : answers) {
                    if (answer.answer().status().admitsShortfall()) {
                        findings.finding(answer.where())
                                .on(item)
                                .message(
                                        "%s is %s according to %s, and no action is stated.",
                                        item, answer.answer().status(), answer.voice())
                                .remedy("Say what is being done on %s, or why nothing is.", item)
                                .fact("voice", answer.voice())
                                .fact("position", answer.answer().status())
                                .fact("action", answer.answer().actionState())
                                .add();
                    }
                }
            }
        }
    }

    private static boolean isActedOn(List<LocatedAnswer> answers) {
        for (LocatedAnswer answer : answers) {
            if (acts(answer.answer())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer tells of anything done, proposed or weighed. */
    private static boolean acts(Answer answer) {
        if (answer.actionState() != ActionState.NONE && answer.actionState() != ActionState.NOT_STATED) {
            return true;
        }
        for (Action action : answer.actions()) {
            if (action.state() != ActionState.NONE) {
                return true;
            }
        }
        return false;
    }
}
