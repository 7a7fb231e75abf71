package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The levels, categories and the like that a text names, and its other quantities. Numbers that are named together are one
 * group: {@code Levels 2 and 3} is the group of 2 and 3.
 */
final class NumberGroups {

    private final Vocabulary vocabulary;
    private final int[] words;

    /** By the noun its groups; the noun without a number is an empty group. */
    private final Map<Integer, List<Set<Integer>>> byNoun = new HashMap<>();

    /** Where quantities stand that are in no group. */
    private final List<Integer> ungrouped = new ArrayList<>();

    private NumberGroups(WordSequence text, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = text.sequence();
    }

    static NumberGroups of(WordSequence text, Vocabulary vocabulary) {
        NumberGroups groups = new NumberGroups(text, vocabulary);
        for (int at = 0; at < groups.words.length; ) {
            at = CommonWords.isNumbered(groups.words[at]) ? groups.readGroup(at) : groups.readOther(at);
        }
        return groups;
    }

    private int readOther(int at) {
        if (vocabulary.isQuantity(words[at])) {
            ungrouped.add(at);
        }
        return at + 1;
    }

    /** Reads a noun and its numbers, and returns where they end. The noun may come again: {@code Level 2 or Level 3}. */
    private int readGroup(int noun) {
        Set<Integer> group = new TreeSet<>();
        int end = noun + 1;
        boolean linked = false;
        for (int next = end; next < words.length; next++) {
            boolean link = CommonWords.isLink(words[next]);
            if (vocabulary.isNumber(words[next])) {
                group.add(words[next]);
                end = next + 1;
            } else if (!link && !(linked && words[next] == words[noun])) {
                break;
            }
            linked = link;
        }
        if (!group.isEmpty() || end < words.length) {
            // At the end of a text the number may have been cut off.
            byNoun.computeIfAbsent(words[noun], same -> new ArrayList<>()).add(group);
        }
        return end;
    }

    /** Returns whether each group of others is one of these. A noun without a number is none, unless these number it. */
    boolean haveGroupsOf(NumberGroups others) {
        return others.byNoun.entrySet().stream().allMatch(each -> {
            List<Set<Integer>> held = byNoun.get(each.getKey());
            return held == null ? each.getValue().stream().allMatch(Set::isEmpty) : held.containsAll(each.getValue());
        });
    }

    /** Returns whether others give a noun that these number other numbers than one of these groups, or all together, has. */
    boolean differIn(NumberGroups others) {
        return others.byNoun.entrySet().stream().anyMatch(each -> {
            List<Set<Integer>> held = byNoun.getOrDefault(each.getKey(), List.of());
            Set<Integer> together = new TreeSet<>();
            held.forEach(together::addAll);
            return !together.isEmpty()
                    && each.getValue().stream()
                            .anyMatch(group -> !group.isEmpty() && !group.equals(together) && !held.contains(group));
        });
    }

    /** Returns where quantities stand that are in no group. */
    List<Integer> ungrouped() {
        return ungrouped;
    }

    /** Returns whether a quantity stands outside of groups. */
    boolean hasUngrouped(int quantity) {
        return ungrouped.stream().anyMatch(at -> words[at] == quantity);
    }
}
