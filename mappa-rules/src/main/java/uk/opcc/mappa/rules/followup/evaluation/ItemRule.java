package uk.opcc.mappa.rules.followup.evaluation;

import uk.opcc.mappa.rules.result.RuleDescription;

/** A rule that looks at one item after the other. */
public abstract class ItemRule extends FollowUpRule {

    /**
     * Creates a rule.
     *
     * @param description everything about it but its code
     */
    protected ItemRule(RuleDescription.Builder description) {
        super(description);
    }

    @Override
    public final void check(FollowUpCase context, FollowUpFindings findings) {
        for (ItemHistory item : context.items()) {
            check(item, context, findings);
        }
    }

    /**
     * Checks an item.
     *
     * @param item the item with its events
     * @param context the whole follow-up
     * @param findings collects findings and questions
     */
    protected abstract void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings);
}
