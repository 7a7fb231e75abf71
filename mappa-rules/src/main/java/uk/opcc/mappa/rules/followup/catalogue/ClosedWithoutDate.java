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
 * Reason: a closing ends what anybody looks at, so it has to say by whom, when and on what evidence.
 */
final class ClosedWithoutDate extends ItemRule {

    ClosedWithoutDate() {
        super(rule("closed-without-date", Severity.WARNING, Topic.FOLLOW_UP)
                .finds("A recommendation is said to be closed, but not when.")
                .because("without the day, nobody can tell whether it was closed by then"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.CLOSING)) {
            if (event.statement() instanceof Statement.Closed
                    && event.event().on().isEmpty()) {
                findings.finding(item, event)
                        .message("The record says that %s is closed, but not when.", item.name())
                        .remedy("Find out the day on which it was closed, and record it as the date of the event (on).")
                        .add();
            }
        }
    }
}
