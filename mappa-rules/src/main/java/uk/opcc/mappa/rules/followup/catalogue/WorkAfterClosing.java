package uk.opcc.mappa.rules.followup.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: what is closed or superseded is not worked on unless it is reopened, so events are out of order or one is missing.
 */
final class WorkAfterClosing extends ItemRule {

    WorkAfterClosing() {
        super(rule("work-after-closing", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "Work on a recommendation is reported after it was closed or superseded, and it was not reopened.")
                .because("the recommendation is open again, or the report is about another one"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.on(Axis.CLOSING).isEmpty()) {
            return;
        }
        for (DatedEvent event : item.events()) {
            if (isWork(event) && isAfterClosing(item, event)) {
                findings.finding(item, event)
                        .message(
                                "The %s reports work on %s after it was closed or superseded.", event.by(), item.name())
                        .remedy("Record that it was reopened, or correct the event.")
                        .add();
            }
        }
    }

    private static boolean isWork(DatedEvent event) {
        return event.statement() instanceof Statement.ActionAdded
                || (event.statement() instanceof Statement.Progress && !ItemHistory.isComplete(event));
    }

    private static boolean isAfterClosing(ItemHistory item, DatedEvent event) {
        List<DatedEvent> before = new ArrayList<>();
        for (DatedEvent closing : item.on(Axis.CLOSING)) {
            boolean reopens = closing.statement() instanceof Statement.Reopened;
            if (closing.certain() && closing.isCertainlyBefore(event)) {
                before.add(closing);
            } else if (reopens && !event.isCertainlyBefore(closing)) {
                return false;
            }
        }
        LocalDate latest =
                before.stream().map(DatedEvent::first).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return !before.isEmpty()
                && before.stream()
                        .filter(closing -> !closing.last().isBefore(latest))
                        .noneMatch(closing -> closing.statement() instanceof Statement.Reopened);
    }
}
