package uk.opcc.mappa.rules.followup.catalogue;

import uk.opcc.mappa.model.Closer;
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
final class ClosedWithoutCloser extends ItemRule {

    ClosedWithoutCloser() {
        super(rule("closed-without-closer", Severity.WARNING, Topic.FOLLOW_UP)
                .finds("A recommendation is said to be closed, but not by whom.")
                .because("only the inspectorate or local governance can close it"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.CLOSING)) {
            if (event.statement() instanceof Statement.Closed closed && closed.closed() == Closer.NOT_STATED) {
                findings.finding(item, event)
                        .message("The record says that %s is closed, but not by whom.", item.name())
                        .remedy("Find out who closed it, and record it in closed.")
                        .add();
            }
        }
    }
}
