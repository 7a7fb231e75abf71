package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that recommendations of a catalogue share. It tells whether enough is left of a recommendation to know it from the
 * others.
 */
final class Lookalikes {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<SyntheticCatalogue.Entry> entries;
    private final Map<String, BitSet> entriesWith = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<RecommendationId, Integer> places = new HashMap<>();

    Lookalikes(SyntheticCatalogue catalogue) {
        entries = catalogue.entries();
        for (int i = 0; i < entries.size(); i++) {
            Set<String> words = words(entries.get(i).text().words());
            sizes.add(words.size());
            places.put(entries.get(i).id(), i);
            for (String word : words) {
                entriesWith.computeIfAbsent(word, w -> new BitSet()).set(i);
            }
        }
    }

    /**
     * Whether the words left of one entry are all another's too, which has no more words than it and, if a heading is
     * given, the same heading. Nobody could tell then which of the two is meant.
     */
    boolean confuses(String kept, SyntheticCatalogue.Entry one, boolean withHeading) {
        int index = places.getOrDefault(one.id(), -1);
        return sayingAll(kept).stream()
                .filter(other -> other != index && sizes.get(other) <= sizes.get(index))
                .anyMatch(other -> !withHeading
                        || entries.get(other).text().heading().equals(one.text().heading()));
    }

    /** Whether another entry has just the words of this one, so that only the heading tells them apart. */
    boolean sharesWords(SyntheticCatalogue.Entry one) {
        return sayingAll(one.text().words()).stream()
                .filter(other -> !entries.get(other).id().equals(one.id()))
                .anyMatch(other ->
                        entries.get(other).text().words().equals(one.text().words()));
    }

    /** Whether an entry has all these words, so that a text of which they are left may be that entry. */
    boolean says(String kept) {
        return !sayingAll(kept).isEmpty();
    }

    private BitSet sayingAll(String text) {
        BitSet all = new BitSet();
        all.set(0, entries.size());
        for (String word : words(text)) {
            all.and(entriesWith.getOrDefault(word, new BitSet()));
        }
        return all;
    }

    /** The words of a text without case and punctuation; a word that comes again is another word. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    String numbered = word;
                    for (int time = 2; !words.add(numbered); time++) {
                        numbered = word + " " + time;
                    }
                });
        return words;
    }
}
