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
 * Reason: only what was closed, superseded or reported complete can be reopened, so events are out of order or one is missing.
 */
final class ReopenedWhileOpen extends ItemRule {

    ReopenedWhileOpen() {
        super(rule("reopened-while-open", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "A recommendation was reopened, and nothing before it says that it was closed, superseded or reported complete.")
                .because("an event is missing, or a date is wrong"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.CLOSING)) {
            if (event.statement() instanceof Statement.Reopened
                    && event.isCertainlyBeforeAll(item.claims())
                    && item.on(Axis.CLOSING).stream()
                            .filter(other -> other.statement() instanceof Statement.Superseded)
                            .allMatch(event::isCertainlyBefore)) {
                findings.finding(item, event)
                        .message(
                                "The record says that %s was reopened, but not that it was closed, superseded or reported complete "
                                        + "before.",
                                item.name())
                        .remedy("Record the closing or the claim, or correct a date.")
                        .add();
            }
        }
    }
}
