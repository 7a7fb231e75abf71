package uk.opcc.mappa.rules.followup.evaluation;

import uk.opcc.mappa.rules.result.RuleDescription;

/** A rule that looks at the follow-up as a whole. */
public abstract non-sealed class WholeRule extends FollowUpRule {

    /**
     * Creates a rule.
     *
     * @param description everything about it but its code
     */
    protected WholeRule(RuleDescription.Builder description) {
        super(description);
    }

    /**
     * Checks a follow-up.
     *
     * @param context the follow-up with what it is checked against
     * @param findings collects findings and questions
     */
    protected abstract void check(FollowUpCase context, FollowUpFindings findings);
}
