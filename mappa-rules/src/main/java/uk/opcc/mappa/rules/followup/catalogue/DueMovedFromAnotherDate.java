package uk.opcc.mappa.rules.followup.catalogue;

import java.util.ArrayList;
import java.util.List;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: a date is moved from where it stood. Two dates agree if they can be the same day.
 */
final class DueMovedFromAnotherDate extends ItemRule {

    DueMovedFromAnotherDate() {
        super(rule("due-moved-from-another-date", Severity.WARNING, Topic.TIMING)
                .finds(
                        "A due date was moved from a date that did not stand: neither the report nor an earlier event has it.")
                .because("an event is missing, or a date is wrong"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.DUE_DATE)) {
            PartialDate from = event.statement() instanceof Statement.DueMoved moved
                    ? moved.from().orElse(null)
                    : null;
            if (from != null) {
                check(item, event, from, findings);
            }
        }
    }

    private static void check(ItemHistory item, DatedEvent event, PartialDate from, FollowUpFindings findings) {
        List<DayInterval> stood = new ArrayList<>();
        for (DatedEvent other : item.on(Axis.DUE_DATE)) {
            if (!event.isCertainlyBefore(other) && !other.equals(event)) {
                PartialDate date = ItemHistory.dueDate(other);
                stood.add(new DayInterval(date.earliest(), date.latest()));
            }
        }
        item.limitOfTheReport().ifPresent(stood::add);
        boolean knowsLimit = item.timing() != Timing.UNKNOWN;
        if (knowsLimit && stood.stream().noneMatch(date -> overlaps(date, from))) {
            findings.finding(item, event)
                    .message("The date for %s was moved from %s, which nothing recorded sets.", item.name(), from)
                    .remedy("Record the event that set the date, or correct it.")
                    .fact("moved from", from)
                    .add();
        }
    }

    private static boolean overlaps(DayInterval one, PartialDate other) {
        return !one.last().isBefore(other.earliest()) && !other.latest().isBefore(one.first());
    }
}
