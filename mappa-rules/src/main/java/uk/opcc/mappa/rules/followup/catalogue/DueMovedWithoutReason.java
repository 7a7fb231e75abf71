package uk.opcc.mappa.rules.followup.catalogue;

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
 * Reason: a panel can judge a delay only if it knows why.
 */
final class DueMovedWithoutReason extends ItemRule {

    DueMovedWithoutReason() {
        super(rule("due-moved-without-reason", Severity.WARNING, Topic.TIMING)
                .finds("A due date was moved, and no reason is recorded.")
                .because("without a reason, nobody can tell whether the new date is realistic"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.DUE_DATE)) {
            if (event.statement() instanceof Statement.DueMoved moved
                    && moved.reason().isEmpty()) {
                findings.finding(item, event)
                        .message(
                                "The date for %s was moved to %s, and no reason is recorded.",
                                item.name(), moved.dueMoved())
                        .remedy("Ask for the reason, and record it in reason.")
                        .fact("moved to", moved.dueMoved())
                        .add();
            }
        }
    }
}
