package uk.opcc.mappa.rules.followup.evaluation;

import uk.opcc.mappa.rules.result.RuleDescription;

/** A rule that looks at each item. */
public abstract non-sealed class ItemRule extends FollowUpRule {

    /**
     * Creates a rule.
     *
     * @param description everything about it but its code
     */
    protected ItemRule(RuleDescription.Builder description) {
        super(description);
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
