package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that two texts share, in their order.
 *
 * <p>Where the document's text is a run of the official one, that is the first such run; else as many words as can be, in as
 * few stretches as can be, so that the difference is short to read. Words that the texts divide in different ways are found
 * in a run, and next to other shared words or the ends of both texts.
 *
 * <p>A run is found in a time that grows with the texts. The comparison of every word with every word grows by the square and
 * is not made beyond {@link WordDifference#MOST_COMPARISONS}: then what both texts begin and end with is shared, and the
 * comparison made of what is between, if that is within the bound.
 *
 * <p>Source: ours; the run is found after Knuth, Morris and Pratt, the rest is a longest common subsequence with a cost for
 * each stretch.
 */
final class WordAlignment {

    /**
     * What a shared word counts, when a stretch costs 1: more than all stretches together. Within the bound one text has at
     * most 5,000 words, so that there are at most 10,001.
     */
    private static final int SHARED_WORD = 1 << 14;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    // How the best alignment up to a pair of words came about. If the last word is not shared: whether it is the
    // document's, and whether the one before it is shared. If it is: whether the ones before it are, too.
    private static final byte GIVEN = 1;
    private static final byte AFTER_SHARED = 2;
    private static final byte GOES_ON = 4;

    private final Words official;
    private final Words given;

    private WordAlignment(Words official, Words given) {
        this.official = official;
        this.given = given;
    }

    /** The spans that are shared, in their order, none of them empty, no two of them touching. */
    static List<WordSpan> of(Words official, Words given) {
        if (official.size() == 0 || given.size() == 0) {
            return List.of();
        }
        WordAlignment alignment = new WordAlignment(official, given);
        return alignment.quotation().map(List::of).orElseGet(alignment::shared);
    }

    private List<WordSpan> shared() {
        WordSpan whole = new WordSpan(0, official.size(), 0, given.size());
        if (whole.comparisons() <= WordDifference.MOST_COMPARISONS) {
            return withDivided(compare(whole));
        }
        WordSpan start = start(whole);
        WordSpan end = end(start.upTo(after(whole)));
        WordSpan middle = start.upTo(end);
        List<WordSpan> shared = new ArrayList<>();
        shared.add(start);
        if (middle.comparisons() <= WordDifference.MOST_COMPARISONS) {
            shared.addAll(compare(middle));
        }
        shared.add(end);
        return withDivided(shared);
    }

    private static WordSpan before(WordSpan span) {
        return new WordSpan(span.official(), span.official(), span.given(), span.given());
    }

    private static WordSpan after(WordSpan span) {
        return new WordSpan(span.officialEnd(), span.officialEnd(), span.givenEnd(), span.givenEnd());
    }

    // ---- a run of the official words

    /** The first run of whole official words that is the document's text. */
    private Optional<WordSpan> quotation() {
        String text = official.letters();
        String sought = given.letters();
        if (sought.length() > text.length()) {
            return Optional.empty();
        }
        int[] borders = borders(sought);
        int matched = 0;
        int first = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            matched = extend(sought, borders, matched, text.charAt(i));
            if (matched == sought.length()) {
                while (first < official.size() - 1 && official.from(first) <= i - matched) {
                    first++;
                }
                while (official.to(last) <= i) {
                    last++;
                }
                if (official.from(first) == i + 1 - matched && official.to(last) == i + 1) {
                    return Optional.of(new WordSpan(first, last + 1, 0, given.size()));
                }
                matched = borders[matched];
            }
        }
        return Optional.empty();
    }

    /** For each length of a beginning of the text, the length of the longest shorter one that it also ends with. */
    private static int[] borders(String text) {
        int[] borders = new int[text.length() + 1];
        for (int i = 1; i < text.length(); i++) {
            borders[i + 1] = extend(text, borders, borders[i], text.charAt(i));
        }
        return borders;
    }

    private static int extend(String sought, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && sought.charAt(length) != next) {
            length = borders[length];
        }
        return sought.charAt(length) == next ? length + 1 : 0;
    }

    // ---- every word with every word

    private List<WordSpan> compare(WordSpan span) {
        Map<String, Integer> ids = new HashMap<>();
        int[] rows = ids(official, span.official(), span.officialEnd(), ids);
        int[] columns = ids(given, span.given(), span.givenEnd(), ids);
        byte[] choices = new byte[rows.length * columns.length];
        // The worth of the best alignments that end with the row and a column, not shared and shared.
        int[] changed = new int[columns.length + 1];
        int[] shared = new int[columns.length + 1];
        Arrays.fill(changed, -1);
        Arrays.fill(shared, IMPOSSIBLE);
        changed[0] = 0;
        for (int row = 0; row < rows.length; row++) {
            int changedBefore = changed[0];
            int sharedBefore = IMPOSSIBLE;
            changed[0] = -1;
            for (int column = 0; column < columns.length; column++) {
                int changedAbove = changed[column + 1];
                int sharedAbove = shared[column + 1];
                int choice = 0;
                int best = changedAbove;
                if (changed[column] > best) {
                    best = changed[column];
                    choice = GIVEN;
                }
                if (sharedAbove - 1 > best) {
                    best = sharedAbove - 1;
                    choice = AFTER_SHARED;
                }
                if (shared[column] - 1 > best) {
                    best = shared[column] - 1;
                    choice = GIVEN | AFTER_SHARED;
                }
                changed[column + 1] = best;
                shared[column + 1] = IMPOSSIBLE;
                if (rows[row] == columns[column]) {
                    shared[column + 1] = SHARED_WORD + Math.max(sharedBefore, changedBefore - 1);
                    choice |= sharedBefore >= changedBefore - 1 ? GOES_ON : 0;
                }
                choices[row * columns.length + column] = (byte) choice;
                changedBefore = changedAbove;
                sharedBefore = sharedAbove;
            }
        }
        return follow(choices, span, shared[columns.length] > changed[columns.length]);
    }

    private static int[] ids(Words words, int first, int end, Map<String, Integer> ids) {
        int[] found = new int[end - first];
        for (int i = 0; i < found.length; i++) {
            int next = ids.size();
            found[i] = ids.computeIfAbsent(words.key(first + i), key -> next);
        }
        return found;
    }

    /** Goes the way of the best alignment back from its end. */
    private static List<WordSpan> follow(byte[] choices, WordSpan span, boolean endsShared) {
        List<WordSpan> words = new ArrayList<>();
        int columns = span.givenEnd() - span.given();
        int row = span.officialEnd() - span.official();
        int column = columns;
        boolean shared = endsShared;
        while (row > 0 && column > 0) {
            int choice = choices[(row - 1) * columns + column - 1];
            if (shared) {
                int word = span.official() + row;
                int other = span.given() + column;
                words.add(new WordSpan(word - 1, word, other - 1, other));
                row--;
                column--;
                shared = (choice & GOES_ON) != 0;
            } else {
                if ((choice & GIVEN) != 0) {
                    column--;
                } else {
                    row--;
                }
                shared = (choice & AFTER_SHARED) != 0;
            }
        }
        Collections.reverse(words);
        return words;
    }

    // ---- words that are divided in different ways

    /** Adds what is the same at the beginnings and the ends of the spans between the shared ones. */
    private List<WordSpan> withDivided(List<WordSpan> shared) {
        WordSpan whole = new WordSpan(0, official.size(), 0, given.size());
        List<WordSpan> all = new ArrayList<>();
        all.add(before(whole));
        for (WordSpan next : shared) {
            addWithDivided(all, next);
        }
        addWithDivided(all, after(whole));
        all.removeIf(WordSpan::isEmpty);
        return List.copyOf(all);
    }

    private void addWithDivided(List<WordSpan> all, WordSpan next) {
        WordSpan start = start(all.get(all.size() - 1).upTo(next));
        add(all, start);
        WordSpan end = end(start.upTo(next));
        add(all, end);
        add(all, next);
    }

    /** Adds a span; as part of the last one, if it touches that. */
    private static void add(List<WordSpan> all, WordSpan next) {
        WordSpan last = all.get(all.size() - 1);
        if (last.upTo(next).isEmpty()) {
            all.set(all.size() - 1, new WordSpan(last.official(), next.officialEnd(), last.given(), next.givenEnd()));
        } else {
            all.add(next);
        }
    }

    /** The words with which both sides of a span begin. */
    private WordSpan start(WordSpan span) {
        int word = span.official();
        int other = span.given();
        WordSpan start = before(span);
        if (word == span.officialEnd() || other == span.givenEnd()) {
            return start;
        }
        int from = official.from(word);
        int otherFrom = given.from(other);
        int longest = Math.min(official.to(span.officialEnd() - 1) - from, given.to(span.givenEnd() - 1) - otherFrom);
        int same = 0;
        while (same < longest
                && official.letters().charAt(from + same) == given.letters().charAt(otherFrom + same)) {
            same++;
        }
        while (word < span.officialEnd() && other < span.givenEnd()) {
            int length = official.to(word) - from;
            int otherLength = given.to(other) - otherFrom;
            if (Math.max(length, otherLength) > same) {
                break;
            }
            word += length <= otherLength ? 1 : 0;
            other += otherLength <= length ? 1 : 0;
            if (length == otherLength) {
                start = new WordSpan(span.official(), word, span.given(), other);
            }
        }
        return start;
    }

    /** The words with which both sides of a span end. */
    private WordSpan end(WordSpan span) {
        int word = span.officialEnd();
        int other = span.givenEnd();
        WordSpan end = after(span);
        if (word == span.official() || other == span.given()) {
            return end;
        }
        int to = official.to(word - 1);
        int otherTo = given.to(other - 1);
        int longest = Math.min(to - official.from(span.official()), otherTo - given.from(span.given()));
        int same = 0;
        while (same < longest
                && official.letters().charAt(to - 1 - same) == given.letters().charAt(otherTo - 1 - same)) {
            same++;
        }
        while (word > span.official() && other > span.given()) {
            int length = to - official.from(word - 1);
            int otherLength = otherTo - given.from(other - 1);
            if (Math.max(length, otherLength) > same) {
                break;
            }
            word -= length <= otherLength ? 1 : 0;
            other -= otherLength <= length ? 1 : 0;
            if (length == otherLength) {
                end = new WordSpan(word, span.officialEnd(), other, span.givenEnd());
            }
        }
        return end;
    }
}
