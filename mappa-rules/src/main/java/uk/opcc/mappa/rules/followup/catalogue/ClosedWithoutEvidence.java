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
final class ClosedWithoutEvidence extends ItemRule {

    ClosedWithoutEvidence() {
        super(rule("closed-without-evidence", Severity.WARNING, Topic.FOLLOW_UP)
                .finds("A recommendation is closed, and no evidence is recorded.")
                .because("without evidence, nobody can check that the recommendation is met"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.CLOSING)) {
            if (event.statement() instanceof Statement.Closed
                    && event.event().evidence().isEmpty()) {
                findings.finding(item, event)
                        .message("The record says that %s is closed, but not on what evidence.", item.name())
                        .remedy("Find out what the closing rests on, and record it in evidence.")
                        .add();
            }
        }
    }
}
