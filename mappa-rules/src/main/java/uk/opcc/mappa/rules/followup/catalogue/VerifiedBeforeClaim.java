package uk.opcc.mappa.rules.followup.catalogue;

import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: only a claim can be verified, so events are out of order or one is missing.
 */
final class VerifiedBeforeClaim extends ItemRule {

    VerifiedBeforeClaim() {
        super(rule("verified-before-claim", Severity.WARNING, Topic.FOLLOW_UP)
                .finds("The claim that a recommendation is done was verified before anybody made it.")
                .because("an event is missing, or a date is wrong"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.VERIFICATION)) {
            if (event.statement() instanceof Statement.Verification check
                    && check.verification() == Verification.VERIFIED
                    && event.isCertainlyBeforeAll(item.claims())) {
                findings.finding(item, event)
                        .message("The %s verified that %s is done before anybody said so.", event.by(), item.name())
                        .remedy("Record the claim that was checked, or correct a date.")
                        .add();
            }
        }
    }
}
