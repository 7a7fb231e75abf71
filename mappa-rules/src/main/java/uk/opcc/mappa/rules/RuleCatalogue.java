package uk.opcc.mappa.rules;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.rules.catalogue.Catalogue;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.RuleDescription;

/** What each rule finds, why, and by which law; in the order of topics in which people ask. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /**
     * Every rule of this library.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> rules() {
        return Catalogue.RULES.stream().map(Rule::description).toList();
    }

    /**
     * The rules that a duty calls for: those that rest on something that it asks.
     *
     * @param duty the duty
     * @return the descriptions
     */
    public static List<RuleDescription> rulesOf(Duty duty) {
        return rules().stream()
                .filter(rule -> duty.citation(rule.provision()).isPresent())
                .toList();
    }

    /**
     * The rule of an id.
     *
     * @param id the id
     * @return the description, or empty if there is no such rule
     */
    public static Optional<RuleDescription> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static void requireRule(String id) {
        if (rule(id).isEmpty()) {
            List<String> ids =
                    rules().stream().map(RuleDescription::id).sorted().toList();
            throw new IllegalArgumentException("found the rule " + Quotation.of(id) + ", expected one of " + ids);
        }
    }
}
