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
 * One word of each of some phrases. Most texts have none of them, and looking for a word is much faster than comparing all words
 * of a text with all phrases.
 */
final class PhraseClue {

    private static final int ASCII = 128;
    private static final Pattern PLAIN = Pattern.compile("[a-z]{4,}");

    private final String[][] byLetter = new String[ASCII][];
    private final boolean always;
    private final boolean never;

    private PhraseClue(Collection<String> words, boolean always) {
        this.always = always;
        this.never = words.isEmpty() && !always;
        for (int letter = 0; letter < ASCII; letter++) {
            char first = Character.toLowerCase((char) letter);
            byLetter[letter] =
                    words.stream().filter(word -> word.charAt(0) == first).toArray(String[]::new);
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
        if (always || never) {
            return always;
        }
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            if (c < ASCII && byLetter[c].length > 0 && i + 1 < chars.length && begins(text, i, byLetter[c])) {
                return true;
            }
            boolean inWord = c < ASCII ? Clue.isLetter(c) : Character.isLetter(c);
            i = inWord ? Clue.endOfWord(chars, i, chars.length) : i + 1;
        }
        return false;
    }

    private static boolean begins(String text, int at, String[] words) {
        int second = text.charAt(at + 1) | ' ';
        for (String word : words) {
            if (word.charAt(1) == second && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
