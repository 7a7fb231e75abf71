package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): an action that is still planned has its day in the future. The
 * present is the date of the comments or, if they have none, of the publication; for a draft, it is the day of asking.
 */
final class ActionPlannedInPast extends Rule {

    ActionPlannedInPast() {
        super(rule("action-planned-in-past", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("An action is planned or considered for a day before the comments that say so.")
                .because("a plan cannot be for the past; the action is done or overdue, or one of the dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<Comments> all = context.response().comments();
        for (int i = 0; i < all.size(); i++) {
            Optional<PartialDate> said = all.get(i).date().or(() -> published(context));
            if (said.isPresent()) {
                List<Answer> answers = all.get(i).answers();
                for (int j = 0; j < answers.size(); j++) {
                    check(answers.get(j), "/comments/" + i + "/answers/" + j, said.get(), findings);
                }
            }
        }
    }

    /** Returns the day that stopped the clock or, if it is not known, the first on which it can have been. */
    private static Optional<PartialDate> published(AssessmentCase context) {
        DayInterval publication = context.deadlineCalculation().publication();
        return context.deadlineCalculation()
                .stoppedOn()
                .or(() -> publication.isBounded()
                        ? Optional.of(PartialDate.of(publication.earliest()))
                        : Optional.empty())
                .or(() -> context.isDraft() ? context.asOf().map(PartialDate::of) : Optional.empty());
    }

    private static boolean isToCome(ActionState state) {
        return state == ActionState.PLANNED || state == ActionState.CONSIDERING;
    }

    private static void check(Answer answer, String where, PartialDate said, FindingCollector findings) {
        List<Action> actions = answer.actions();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            if (isToCome(action.state())
                    && action.due().map(due -> due.isCertainlyBefore(said)).orElse(false)) {
                PartialDate due = action.due().orElseThrow();
                findings.finding(where + "/actions/" + i)
                        .message(
                                "An action was due %s, but comments dated %s call it %s.",
                                Sentence.when(due), said, action.state())
                        .remedy("Correct the date or the state of the action, or the date of the comments.")
                        .fact("action", action.what())
                        .fact("due", due)
                        .fact("said", said)
                        .add();
            }
        }
    }
}
