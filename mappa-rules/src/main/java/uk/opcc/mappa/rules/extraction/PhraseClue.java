package uk.opcc.mappa.rules.extraction;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of each of some phrases. Most texts have none of them, and looking for a word is much faster than comparing all words
 * of a text with all phrases.
 */
final class PhraseClue {

    private static final int ASCII = 128;
    private static final Pattern PLAIN = Pattern.compile("[a-z]{4,}");

    private final String[] words;
    private final boolean always;

    /** The length of the shortest word. */
    private final int shortest;

    /**
     * By the character at the end of a stretch as long as the shortest word: how far from it the end of the next stretch is that may
     * be the beginning of a word.
     */
    private final int[] next = new int[ASCII];

    private PhraseClue(Collection<String> words, boolean always) {
        this.words = words.toArray(String[]::new);
        this.always = always;
        this.shortest = words.stream().mapToInt(String::length).min().orElse(0);
        Arrays.fill(next, shortest);
        for (String word : words) {
            for (int i = 0; i < shortest - 1; i++) {
                int distance = Math.min(next[word.charAt(i)], shortest - 1 - i);
                next[word.charAt(i)] = distance;
                next[Character.toUpperCase(word.charAt(i))] = distance;
            }
        }
    }

    /** Creates a clue of one word of each phrase: that which most phrases have, so that there are few. */
    static PhraseClue of(Collection<List<String>> phrases) {
        Map<String, Integer> counts = new HashMap<>();
        phrases.forEach(phrase -> phrase.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Set<String> words = new HashSet<>();
        boolean always = false;
        for (List<String> phrase : phrases) {
            always |= phrase.stream()
                    .filter(word -> PLAIN.matcher(word).lookingAt())
                    .max(Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                            .thenComparing(String::length))
                    .map(word -> words.add(word.replaceAll("[^a-z].*", "")))
                    .isEmpty();
        }
        return new PhraseClue(words, always);
    }

    /** Returns whether a word of the text begins as one of the words does, in upper or lower case. */
    boolean in(String text) {
        if (always || words.length == 0) {
            return always;
        }
        int end = shortest - 1;
        while (end < text.length()) {
            char last = text.charAt(end);
            if (Clue.isLetter(last) && begins(text, end - shortest + 1, last | ' ')) {
                return true;
            }
            end += last < ASCII ? next[last] : shortest;
        }
        return false;
    }

    private boolean begins(String text, int at, int last) {
        for (String word : words) {
            if (word.charAt(shortest - 1) == last
                    && word.charAt(0) == (text.charAt(at) | ' ')
                    && text.regionMatches(true, at, word, 0, word.length())
                    && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }
}
