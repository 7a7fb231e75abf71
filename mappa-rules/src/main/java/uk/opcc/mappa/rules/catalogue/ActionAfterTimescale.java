package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
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
 * Our own rule on comments under Police Act 1996 s.55(5): the report sets the timescale of each recommendation. A
 * period is commonly read as running from the day of the report; the 2022 report does not say so.
 */
final class ActionAfterTimescale extends Rule {

    ActionAfterTimescale() {
        super(rule("action-after-timescale", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("An action is due after the timescale of its recommendation ends.")
                .because("the response plans to finish later than the report asks"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.answered()) {
            Optional<LocalDate> lastDay = lastDay(context.recommendation(item).orElseThrow(), context.report());
            if (lastDay.isPresent()) {
                check(item, lastDay.get(), context, findings);
            }
        }
    }

    private static void check(ItemId item, LocalDate lastDay, AssessmentCase context, FindingCollector findings) {
        for (LocatedAnswer answer : context.answersTo(item)) {
            List<Action> actions = answer.answer().actions();
            for (int i = 0; i < actions.size(); i++) {
                Optional<PartialDate> due = actions.get(i).due();
                if (due.isPresent() && due.get().earliest().isAfter(lastDay)) {
                    report(due.get(), item, lastDay, answer, i, findings);
                }
            }
        }
    }

    private static void report(
            PartialDate due,
            ItemId item,
            LocalDate lastDay,
            LocatedAnswer answer,
            int index,
            FindingCollector findings) {
        findings.finding(answer.where() + "/actions/" + index)
                .on(item)
                .message(
                        "An action on %s is due %s; the recommendation's timescale ends on %s.",
                        item, Sentence.when(due), lastDay)
                .remedy("Bring the action forward to %s, or say why it takes longer.", lastDay)
                .fact("action", answer.answer().actions().get(index).what())
                .fact("due", due)
                .fact("timescale", "ends on " + lastDay)
                .add();
    }

    private static Optional<LocalDate> lastDay(Recommendation recommendation, InspectionReport report) {
        // Of a report that is not known to the day, the latest day counts: then the action is late for certain.
        return recommendation
                .timescale()
                .flatMap(timescale -> report.published()
                        .flatMap(date -> timescale.lastDay(date.latest()))
                        .or(timescale::lastDay));
    }
}
