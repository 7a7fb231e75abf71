package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.result.Finding;
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

    /** Returns the rule as a heading, for instance {@code Published late}. */
    String title() {
        return InWords.capital(rule.replace('-', ' '));
    }

    /**
     * One finding of a group.
     *
     * @param message what was found
     * @param place where; empty for the response as a whole
     */
    record Line(String message, String place) {

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
     * @param remedy what to do, as a sentence
     * @param who who can do it
     */
    record Step(String rule, String severity, String weight, String remedy, String who) {}

    private record Same(Severity severity, String rule, String remedy, String who) {}

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
                        .map(finding -> new Line(finding.message(), place(finding.where(), assessed)))
                        .toList(),
                first.because(),
                Law.of(assessed.assessment().duty(), first.rule(), first.law()));
    }

    /** Returns where a finding is: in the document, if that is known, otherwise in the response. */
    static String place(String where, AssessedResponse assessed) {
        return assessed.placeInDocument(where).orElseGet(() -> InWords.place(where, assessed.response()));
    }

    /** Returns what to do, the most serious first. What differs only in the recommendation is said once. */
    static List<Step> steps(AssessedResponse assessed, Collection<Finding> findings) {
        Map<Same, Set<ItemId>> items = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> items.computeIfAbsent(
                                new Same(
                                        finding.severity(),
                                        finding.rule(),
                                        withoutItem(finding),
                                        who(finding, assessed.response())),
                                same -> new TreeSet<>())
                        .addAll(finding.recommendation().stream().toList()));
        return items.entrySet().stream()
                .map(entry -> {
                    Same same = entry.getKey();
                    String remedy = entry.getValue().isEmpty()
                            ? same.remedy()
                            : withItems(
                                    same.remedy(),
                                    ItemId.inWords(entry.getValue()),
                                    entry.getValue().size());
                    return new Step(
                            same.rule(), same.severity().code(), InWords.severity(same.severity()), remedy, same.who());
                })
                .toList();
    }

    private static final String ITEM = "\u0000";

    /** Takes the item out of a remedy where a list of items can stand in its place. */
    private static String withoutItem(Finding finding) {
        String remedy = finding.remedy();
        return finding.recommendation()
                .map(item -> remedy.replace(" on " + item.inWords(), " on " + ITEM)
                        .replace(" of " + item.inWords(), " of " + ITEM)
                        .replace("Add " + item.inWords(), "Add " + ITEM))
                .orElse(remedy);
    }

    private static String withItems(String remedy, String items, int number) {
        if (remedy.contains(ITEM)) {
            return remedy.replace(ITEM, items);
        }
        return number == 1 || remedy.isEmpty()
                ? remedy
                : remedy.substring(0, remedy.length() - 1) + " (" + items + ").";
    }

    /** Returns who can do it: the voice whose words are concerned, otherwise the body, whose duty it is. */
    private static String who(Finding finding, Response response) {
        Optional<Comments> comments = InWords.comments(finding.where(), response);
        if (comments.isPresent()) {
            return switch (comments.get().voice()) {
                case CHIEF_OFFICER -> response.force().name();
                case MERGED ->
                    response.body().name() + ", with " + response.force().name();
                case LOCAL_POLICING_BODY, BODY_REPLY -> response.body().name();
            };
        }
        return response.body().name();
    }
}
