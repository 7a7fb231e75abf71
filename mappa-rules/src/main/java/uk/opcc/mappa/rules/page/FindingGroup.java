package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;

/**
 * The findings of one rule, so that reason and law stand once.
 *
 * @param rule the id of the rule
 * @param severity the severity as a code, for the style
 * @param weight the severity in words
 * @param findings each finding
 * @param because why they matter
 * @param law the law
 */
record FindingGroup(String rule, String severity, String weight, List<Line> findings, String because, Law law) {

    /** Returns what the rule finds as a heading: the first of its sentences, or else its id in words. */
    String title() {
        return title(rule);
    }

    private static String title(String rule) {
        return RuleCatalogue.rule(rule)
                .map(RuleDescription::finds)
                .map(finds -> finds.contains(". ") ? finds.substring(0, finds.indexOf(". ")) : finds)
                .map(sentence -> sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence)
                .orElseGet(() -> InWords.capital(rule.replace('-', ' ')));
    }

    /**
     * One finding of a group.
     *
     * @param message what was found
     * @param place where; empty for the response as a whole
     * @param facts what was found and expected, by name
     */
    record Line(String message, String place, List<Fact> facts) {

        boolean hasFacts() {
            return !facts.isEmpty();
        }

        boolean placed() {
            return !place.isEmpty();
        }
    }

    /**
     * Something to do.
     *
     * @param rule the rule that asks for it
     * @param severity the severity as a code, for the style
     * @param weight the severity in words
     * @param found what was found, as a sentence
     * @param remedy what to do, as a sentence
     * @param who who can do it
     * @param places where in the document; empty if that is not known
     */
    record Step(
            String rule,
            String severity,
            String weight,
            String found,
            String remedy,
            Optional<String> who,
            List<String> places) {}

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private record Same(Severity severity, String rule, String remedy, Optional<String> who) {}

    private record Concerned(Set<String> messages, Set<ItemId> items, Set<String> places) {}

    /** Returns the findings by rule, the most serious first. */
    static List<FindingGroup> of(AssessedResponse assessed, Collection<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream()
                .sorted(Finding.order())
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        return byRule.values().stream().map(group -> of(assessed, group)).toList();
    }

    private static FindingGroup of(AssessedResponse assessed, List<Finding> group) {
        Finding first = group.get(0);
        return new FindingGroup(
                first.rule(),
                first.severity().code(),
                InWords.severity(first.severity()),
                group.stream()
                        .map(finding -> new Line(
                                finding.message(),
                                placeWithWords(finding.where(), assessed),
                                finding.facts().stream()
                                        .filter(fact -> !fact.name().equals(ASKS))
                                        .map(fact -> new Fact(fact.name(), InWords.value(fact.value())))
                                        .toList()))
                        .toList(),
                first.because(),
                Law.of(assessed.assessment().duty(), first.rule(), first.law()));
    }

    /** Returns where a finding is: in the document, if that is known, otherwise in the response. */
    static String place(String where, AssessedResponse assessed) {
        return assessed.place(where).orElseGet(() -> InWords.place(where, assessed.response()));
    }

    /** In a document, people look for words. */
    private static String placeWithWords(String where, AssessedResponse assessed) {
        return place(where, assessed)
                + assessed.member(where)
                        .map(member -> ", \u201c" + InWords.shortened(member.words()) + "\u201d")
                        .orElse("");
    }

    /** Returns what to do, the most serious first. What differs only in the recommendation is said once. */
    static List<Step> steps(AssessedResponse assessed, Collection<Finding> findings) {
        Map<Same, Concerned> steps = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> {
            Concerned concerned = steps.computeIfAbsent(
                    new Same(
                            finding.severity(),
                            finding.rule(),
                            withoutItem(finding.remedy(), finding),
                            InWords.who(finding, assessed)),
                    same -> new Concerned(new LinkedHashSet<>(), new TreeSet<>(), new LinkedHashSet<>()));
            concerned.messages().add(withoutItem(finding.message(), finding));
            finding.recommendation().ifPresent(concerned.items()::add);
            assessed.place(finding.where()).ifPresent(concerned.places()::add);
        });
        return steps.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Step step(Same same, Concerned concerned) {
        Set<ItemId> items = concerned.items();
        return new Step(
                same.rule(),
                same.severity().code(),
                InWords.severity(same.severity()),
                found(same.rule(), concerned),
                items.isEmpty() ? same.remedy() : withItems(same.remedy(), ItemId.inWords(items), items.size()),
                same.who(),
                List.copyOf(concerned.places()));
    }

    /** Returns the message of the findings; if they have several, what their rule finds. */
    private static String found(String rule, Concerned concerned) {
        if (concerned.messages().size() > 1) {
            return title(rule) + ".";
        }
        String message = concerned.messages().iterator().next();
        String items = ItemId.inWords(concerned.items());
        if (message.startsWith(ITEM + " ")) {
            return InWords.capital(items)
                    + (concerned.items().size() == 1 ? "" : ": each")
                    + message.substring(ITEM.length());
        }
        return message.replace(ITEM, items);
    }

    private static final String ITEM = "\u0000";

    /** What the item asks: shown once, beside the item. */
    private static final String ASKS = "asks";

    /** Takes the item out of a message or a remedy where a list of items can stand in its place. */
    private static String withoutItem(String sentence, Finding finding) {
        return finding.recommendation()
                .map(ItemId::inWords)
                .map(item -> sentence.replace(" on " + item, " on " + ITEM)
                        .replace(" of " + item, " of " + ITEM)
                        .replace("Add " + item, "Add " + ITEM)
                        .replaceFirst("^" + InWords.capital(item) + " ", ITEM + " "))
                .orElse(sentence);
    }

    private static String withItems(String remedy, String items, int number) {
        if (remedy.contains(ITEM)) {
            return remedy.replace(ITEM, items);
        }
        return number == 1 || remedy.isEmpty()
                ? remedy
                : remedy.substring(0, remedy.length() - 1) + " (" + items + ").";
    }
}
