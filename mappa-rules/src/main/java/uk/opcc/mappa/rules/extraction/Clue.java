package uk.opcc.mappa.rules.extraction;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The beginnings of words of which a regular expression needs one. Most texts have none of them, and looking for them is much
 * faster than matching.
 */
final class Clue {

    private static final int ASCII = 128;
    private static final Pattern PLAIN = Pattern.compile("[a-z]{4,}");

    private final String[][] byLetter = new String[ASCII][];
    private final boolean always;

    private Clue(Collection<String> words, boolean always) {
        this.always = always;
        for (int letter = 0; letter < ASCII; letter++) {
            char first = Character.toLowerCase((char) letter);
            byLetter[letter] =
                    words.stream().filter(word -> word.charAt(0) == first).toArray(String[]::new);
        }
    }

    /** Creates a clue of the beginnings of words, which begin with a letter of ASCII in lower case. */
    static Clue of(String... words) {
        return new Clue(List.of(words), false);
    }

    /** Creates a clue of one word of each phrase: that which most phrases have, so that there are few. */
    static Clue ofPhrases(Collection<List<String>> phrases) {
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
        return new Clue(words, always);
    }

    /** Returns whether a word of the text begins so, in upper or lower case. */
    boolean in(String text) {
        if (always) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII && byLetter[c].length > 0 && begins(text, i, byLetter[c])) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int at, String[] words) {
        if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
