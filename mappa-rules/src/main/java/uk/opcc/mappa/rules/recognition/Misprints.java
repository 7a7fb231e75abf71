package uk.opcc.mappa.rules.recognition;

import java.util.function.ToIntFunction;

/**
 * What a word that nobody knows may have been before it was scanned: {@code c0untersign} with its letters for its digits,
 * {@code concem} with {@code rn} for {@code m} or the other way round, {@code yearthat} and {@code level2} as two words.
 */
final class Misprints {

    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 4;
    private static final int[] NOTHING = {};

    private Misprints() {}

    /**
     * Reads a word as what it may be a misprint of.
     *
     * @param word the word, in lower-case letters and digits
     * @param known the number of a word, or {@link Lexicon#UNKNOWN}
     * @return the number of the word that it may be, or of two that it may be together; none if there is no such word
     */
    static int[] mend(String word, ToIntFunction<String> known) {
        if (word.length() > LONGEST) {
            return NOTHING;
        }
        int one = asLetters(word, known);
        if (one == Lexicon.UNKNOWN) {
            one = asOtherLetters(word, known);
        }
        return one == Lexicon.UNKNOWN ? asTwo(word, known) : new int[] {one};
    }

    private static int asLetters(String word, ToIntFunction<String> known) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += isDigit(word.charAt(i)) ? 1 : 0;
        }
        if (digits == 0 || digits == word.length()) {
            return Lexicon.UNKNOWN;
        }
        String lettered = word.replace('0', 'o').replace('5', 's');
        int read = known.applyAsInt(lettered.replace('1', 'l'));
        return read == Lexicon.UNKNOWN ? known.applyAsInt(lettered.replace('1', 'i')) : read;
    }

    private static int asOtherLetters(String word, ToIntFunction<String> known) {
        int read = Lexicon.UNKNOWN;
        for (int i = 0; i < word.length() && read == Lexicon.UNKNOWN; i++) {
            if (word.charAt(i) == 'm') {
                read = known.applyAsInt(word.substring(0, i) + "rn" + word.substring(i + 1));
            } else if (word.startsWith("rn", i)) {
                read = known.applyAsInt(word.substring(0, i) + "m" + word.substring(i + 2));
            }
        }
        return read;
    }

    private static int[] asTwo(String word, ToIntFunction<String> known) {
        for (int i = word.length() - 1; i > 0; i--) {
            boolean atDigits = isDigit(word.charAt(i - 1)) != isDigit(word.charAt(i));
            if (atDigits || (i >= SHORTEST_PART && word.length() - i >= SHORTEST_PART)) {
                int first = known.applyAsInt(word.substring(0, i));
                if (first != Lexicon.UNKNOWN) {
                    int second = known.applyAsInt(word.substring(i));
                    if (second != Lexicon.UNKNOWN) {
                        return new int[] {first, second};
                    }
                }
            }
        }
        return NOTHING;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
