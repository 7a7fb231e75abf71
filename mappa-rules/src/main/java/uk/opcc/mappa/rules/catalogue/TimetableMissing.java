package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
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
 * Coroners (Investigations) Regulations 2013 reg. 29(3)(a): the response sets out a timetable for the action. The library
 * cannot tell whether an explanation in words holds one, so it asks where no action is recorded.
 */
final class TimetableMissing extends Rule {

    TimetableMissing() {
        super(rule("timetable-missing", Severity.ERROR, Topic.COVERAGE, Provision.TIMETABLE)
                .actor(Actor.RESPONDER)
                .finds(
                        "The answers to a required recommendation explain action, and no action has a due day. If only some "
                                + "actions have one, if one is before the report, or if all are completed, the rule asks a question "
                                + "instead.")
                .because("the duty is to set out a timetable for the action, and an action without a day has none"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.required()) {
            List<LocatedAnswer> answers = context.countedAnswersTo(item);
            List<Action> actions = actionsIn(answers);
            if (actions.stream().anyMatch(action -> action.due().isPresent())) {
                askAboutTheOthers(item, actions, context.report().published(), findings);
                continue;
            }
            boolean allDone = actions.stream().allMatch(TimetableMissing::isDone);
            boolean notRead = context.hasUnreadParts()
                    || answers.stream().anyMatch(answer -> answer.answer().status() == ComplianceStatus.NOT_READ);
            if (!actions.isEmpty() && !notRead && !allDone) {
                findings.finding("/comments")
                        .on(item)
                        .message("%s is answered with action, and no action has a due day.", item)
                        .remedy("State by when each action on %s is done; record it in due.", item)
                        .fact("actions", actions.size())
                        .fact("expected", "a due day")
                        .add();
            } else if (!actions.isEmpty() || isExplainedInWordsOnly(answers)) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of("Does the explanation on %s set out a timetable?", item),
                        "Read it; record each action that it names in actions, with its due day.");
            }
        }
        for (ItemId item : context.perhapsRequired()) {
            List<Action> actions = actionsIn(context.countedAnswersTo(item));
            if (!actions.isEmpty()
                    && actions.stream().allMatch(action -> action.due().isEmpty())) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of("Must %s be answered? No action on it has a due day.", item),
                        "State by when each action on it is done; record it in due.");
            }
        }
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static void askAboutTheOthers(
            ItemId item, List<Action> actions, Optional<PartialDate> reported, FindingCollector findings) {
        if (actions.stream().anyMatch(action -> !isTimed(action, reported) && !isDone(action))) {
            findings.ask(
                    item,
                    "/comments",
                    Sentence.of(
                            "Is there a timetable for each action on %s? Some have a due day, and some have none, or one before the "
                                    + "report.",
                            item),
                    "Read the answer; record the due day of each action that is still to be done.");
        }
    }

    /** A day before the report is no timetable for what is still to be done. */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static boolean isTimed(Action action, Optional<PartialDate> reported) {
        return action.due().isPresent()
                && !(reported.isPresent() && action.due().get().isCertainlyBefore(reported.get()));
    }

    /** A completed action is due no more, so no due day is recorded for it. When it was done may stand in words. */
    private static boolean isDone(Action action) {
        return action.state() == ActionState.COMPLETED;
    }

    private static List<Action> actionsIn(List<LocatedAnswer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.answer().actions().stream())
                .filter(action -> action.state() != ActionState.NONE)
                .toList();
    }

    private static boolean isExplainedInWordsOnly(List<LocatedAnswer> answers) {
        return answers.stream().anyMatch(answer -> answer.answer().explanation().isPresent())
                && answers.stream()
                        .noneMatch(answer -> answer.answer().reasonForNoAction().isPresent());
    }
}
