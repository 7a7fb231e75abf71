package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keeps each item once: a report repeats its items in a summary or an annex. The longer words are kept. */
final class RepeatedItems {

    private static final double SAME_WORDS = 0.7;

    private final List<Block> blocks = new ArrayList<>();
    private final List<ReportItem> reworded = new ArrayList<>();

    /** Returns the blocks that say an item again. */
    List<Block> blocks() {
        return blocks;
    }

    /** Returns the items that the document gives twice in different words. */
    List<ReportItem> reworded() {
        return reworded;
    }

    /** Returns the items in their order, each once. */
    List<ReportItem> once(List<ReportItem> items) {
        List<ReportItem> kept = new ArrayList<>();
        Map<String, ReportItem> byWords = new HashMap<>();
        Map<String, ReportItem> byNumber = new HashMap<>();
        Map<ReportItem, ReportItem> same = new HashMap<>();
        for (ReportItem item : items) {
            if (item.text.isEmpty()) {
                continue;
            }
            String words = item.kind + item.folded();
            ReportItem before = byWords.get(words);
            if (before != null && contradicts(before, item)) {
                before = null;
            }
            if (before == null) {
                before = byNumber.get(number(item));
                if (before != null && !saysAgain(before, item)) {
                    before = null;
                }
            }
            if (before == null) {
                kept.add(item);
                byWords.putIfAbsent(words, item);
            } else {
                same.put(item, before);
                blocks.addAll(item.blocks);
                before.merge(item);
                item = before;
            }
            if (item.number > 0 || item.letter != null) {
                byNumber.putIfAbsent(number(item), item);
            }
        }
        for (ReportItem item : kept) {
            if (item.cause != null) {
                ReportItem original = same.getOrDefault(item.cause, item.cause);
                item.cause = original.text.isEmpty() ? null : original;
            }
        }
        return kept;
    }

    private static String number(ReportItem item) {
        return item.kind + " " + item.number + " " + item.letter;
    }

    private static boolean contradicts(ReportItem one, ReportItem other) {
        return (one.number > 0 && other.number > 0 && one.number != other.number)
                || (one.letter != null && other.letter != null && !one.letter.equals(other.letter))
                || (one.stem != null && other.stem != null && !one.stem.equals(other.stem));
    }

    /** Returns whether two items of one number are the same: one has the words of the other, or most of them. */
    private boolean saysAgain(ReportItem one, ReportItem other) {
        String first = one.folded();
        String second = other.folded();
        if (first.contains(second) || second.contains(first)) {
            return true;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        boolean again = shared >= SAME_WORDS * Math.min(words.size(), others.size());
        if (again) {
            reworded.add(one);
        }
        return again;
    }

    private static Set<String> words(ReportItem item) {
        Set<String> words = new HashSet<>(
                List.of(item.text.toString().toLowerCase(Locale.ROOT).split("\\P{L}+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
