package uk.opcc.mappa.rules;

import java.util.ArrayList;
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

    /**
     * The catalogue as a document in Markdown: {@code docs/RULES.md} of this module.
     *
     * @return the document, lines ending with a line feed
     */
    public static String toMarkdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# The rules");
        lines.add("");
        lines.add(
                "Printed from the catalogue; a test fails when this file is stale. The law is that of Police Act 1996 s.55, the");
        lines.add("words for it are ours. A rule marked 28B also applies to Police Reform Act 2002 Sch 3 para 28B.");
        lines.add("");
        lines.add(
                "*Fires* is an example in which a rule finds something, *Silent* one in which it does not; the tests run both.");
        lines.add(
                "Recommendations are those of the joint inspection report of 14 July 2022, unless an example says otherwise.");
        lines.add("");
        lines.add("| rule | severity | topic | law |");
        lines.add("|---|---|---|---|");
        for (RuleDescription rule : rules()) {
            lines.add("| [`" + rule.id() + "`](#" + rule.id() + ") | "
                    + rule.severity().name() + " | " + rule.topic() + " | " + law(rule) + " |");
        }
        for (RuleDescription rule : rules()) {
            lines.add("");
            lines.add("## " + rule.id());
            lines.add("");
            lines.add(rule.finds());
            lines.add("");
            lines.add("* **Severity:** " + rule.severity().name() + ". "
                    + rule.severity().meaning());
            lines.add("* **Because** " + rule.because() + ".");
            lines.add("* **Law:** " + law(rule) + ". " + rule.provision().meaning());
            lines.add("* **Fires:** " + rule.fires());
            lines.add("* **Silent:** " + rule.silent());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String law(RuleDescription rule) {
        String section55 =
                Duty.POLICE_ACT_1996_SECTION_55.citation(rule.provision()).orElseThrow();
        boolean general = Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B
                .citation(rule.provision())
                .isPresent();
        return section55 + (general ? "; 28B" : "");
    }
}
