package uk.opcc.mappa.rules.followup.evaluation;

import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * One thing that is checked in a follow-up. A rule has no state. No rule is an error: an error means that a duty is not met, and
 * no law asks for follow-up.
 */
public abstract sealed class FollowUpRule permits ItemRule, WholeRule {

    /** What a finding gives as its law. */
    static final String LAW = "none; a rule of this library";

    private final RuleDescription description;

    /**
     * Creates a rule.
     *
     * @param description everything about it but its code
     */
    protected FollowUpRule(RuleDescription.Builder description) {
        this.description = description.build();
    }

    /** Begins a description with what every rule has. */
    protected static RuleDescription.Builder rule(String id, Severity severity, Topic topic) {
        return RuleDescription.builder().id(id).severity(severity).topic(topic).provision(Provision.FOLLOW_UP);
    }

    /**
     * Returns what this rule is.
     *
     * @return everything about it but its code
     */
    public final RuleDescription description() {
        return description;
    }
}
