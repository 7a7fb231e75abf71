package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.RuleDescription;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/** One thing that is checked. Stateless: a rule looks at a case and reports what it finds. */
public abstract class Rule {

    private final RuleDescription description;

    Rule(RuleDescription.Builder description) {
        this.description = description.build();
    }

    static RuleDescription.Builder rule(String id, Severity severity, Topic topic, Provision provision) {
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
     * @param matter the case
     * @param report takes what is found, and what would have to be known
     */
    abstract void check(Case matter, Findings.Report report);
}
