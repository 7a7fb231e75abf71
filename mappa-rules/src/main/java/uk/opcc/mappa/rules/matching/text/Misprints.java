package uk.opcc.mappa.rules.matching.text;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What an unknown word may have been before it was scanned: {@code c0untersign} with letters for its digits, {@code concem}
 * with {@code rn} for {@code m} or the other way round, {@code yearthat} and {@code level2} as two words.
 */
final class Misprints {

    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 4;

    private Misprints() {}

    /**
     * Returns the known words that an unknown one is a misprint of.
     *
     * @param word lower-case letters and digits
     * @param known gives the number of a word, or {@link Vocabulary#UNKNOWN}
     * @return the number of one word, or of two that were printed as one; empty if there are none
     */
    static List<Integer> mend(String word, ToIntFunction<String> known) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        int one = asLetters(word, known);
        if (one == Vocabulary.UNKNOWN) {
            one = asOtherLetters(word, known);
        }
        return one == Vocabulary.UNKNOWN ? asTwo(word, known) : List.of(one);
    }

    private static int asLetters(String word, ToIntFunction<String> known) {
        if (word.chars().allMatch(Misprints::isDigit) || word.chars().noneMatch(Misprints::isDigit)) {
            return Vocabulary.UNKNOWN;
        }
        String lettered = word.replace('0', 'o').replace('5', 's');
        int read = known.applyAsInt(lettered.replace('1', 'l'));
        return read == Vocabulary.UNKNOWN ? known.applyAsInt(lettered.replace('1', 'i')) : read;
    }

    private static int asOtherLetters(String word, ToIntFunction<String> known) {
        int read = Vocabulary.UNKNOWN;
        for (int i = 0; i < word.length() && read == Vocabulary.UNKNOWN; i++) {
            if (word.charAt(i) == 'm') {
                read = known.applyAsInt(word.substring(0, i) + "rn" + word.substring(i + 1));
            } else if (word.startsWith("rn", i)) {
                read = known.applyAsInt(word.substring(0, i) + "m" + word.substring(i + 2));
            }
        }
        return read;
    }

    private static List<Integer> asTwo(String word, ToIntFunction<String> known) {
        for (int i = word.length() - 1; i > 0; i--) {
            boolean atDigits = isDigit(word.charAt(i - 1)) != isDigit(word.charAt(i));
            if (atDigits || (i >= SHORTEST_PART && word.length() - i >= SHORTEST_PART)) {
                int first = known.applyAsInt(word.substring(0, i));
                int second = first == Vocabulary.UNKNOWN ? first : known.applyAsInt(word.substring(i));
                if (second != Vocabulary.UNKNOWN) {
                    return List.of(first, second);
                }
            }
        }
        return List.of();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
