package uk.opcc.mappa.rules;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.rules.catalogue.Catalogue;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.followup.catalogue.FollowUpCatalogue;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpRule;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.RuleDescription;

/**
 * The descriptions of all rules: what each finds, why, and by which law. The rules on responses are grouped by topic. The rules on
 * follow-ups rest on no law.
 */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /**
     * Returns every rule on responses.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> rules() {
        return Catalogue.RULES.stream().map(Rule::description).toList();
    }

    /**
     * Returns every rule on follow-ups. None applies under a duty.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> followUpRules() {
        return FollowUpCatalogue.RULES.stream().map(FollowUpRule::description).toList();
    }

    /**
     * Returns the rules that apply under a duty: those that rest on one of its provisions.
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
     * Returns the rule on responses with an id.
     *
     * @param id the id
     * @return the description, or empty if there is no such rule
     */
    public static Optional<RuleDescription> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static void requireRule(String id) {
        requireRule(id, rules());
    }

    static void requireFollowUpRule(String id) {
        requireRule(id, followUpRules());
    }

    private static void requireRule(String id, List<RuleDescription> rules) {
        List<String> ids = rules.stream().map(RuleDescription::id).sorted().toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("found the rule " + Quotation.of(id) + ", expected one of " + ids + "."
                    + NearestCode.didYouMean(id, ids));
        }
    }
}
