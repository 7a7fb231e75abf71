package uk.opcc.mappa.rules.evaluation;

import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * One thing that is checked in a case. A rule has no state.
 *
 * <p>It is not sealed: that would make this package depend on the catalogue, and a new rule a change in two places. The
 * module exports neither package, so nobody else can extend it.
 */
public abstract class Rule {

    private final RuleDescription description;

    /**
     * Creates a rule.
     *
     * @param description everything about it but its code
     */
    protected Rule(RuleDescription.Builder description) {
        this.description = description.build();
    }

    /** Begins a description with what every rule has. */
    protected static RuleDescription.Builder rule(String id, Severity severity, Topic topic, Provision provision) {
        return RuleDescription.builder().id(id).severity(severity).topic(topic).provision(provision);
    }

    /**
     * Returns what this rule is.
     *
     * @return everything about it but its code
     */
    public final RuleDescription description() {
        return description;
    }

    /**
     * Checks a case.
     *
     * @param context the case
     * @param findings collects findings and open questions
     */
    public abstract void check(AssessmentCase context, FindingCollector findings);
}
