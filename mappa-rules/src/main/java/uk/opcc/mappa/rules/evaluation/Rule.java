package uk.opcc.mappa.rules.evaluation;

import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/** One thing that is checked. Stateless: a rule looks at a case and reports what it finds. */
public abstract class Rule {

    private final RuleDescription description;

    protected Rule(RuleDescription.Builder description) {
        this.description = description.build();
    }

    protected static RuleDescription.Builder rule(String id, Severity severity, Topic topic, Provision provision) {
        return RuleDescription.builder().id(id).severity(severity).topic(topic).provision(provision);
    }

    /**
     * What this rule is.
     *
     * @return everything about it but its code
     */
    public final RuleDescription description() {
        return description;
    }

    /**
     * Looks at a case.
     *
     * @param context the case
     * @param findings collects findings and open questions
     */
    public abstract void check(AssessmentCase context, FindingCollector findings);
}
