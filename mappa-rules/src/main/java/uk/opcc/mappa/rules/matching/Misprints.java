package uk.opcc.mappa.rules.matching;

import java.util.Arrays;

/**
 * What a word that nobody knows may have been before it was scanned: {@code c0untersign} with its letters for its digits,
 * {@code concem} with {@code rn} for {@code m} or the other way round, {@code yearthat} and {@code level2} as two words.
 */
final class Misprints {

    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 4;
    private static final int[] NOTHING = {};

    private Misprints() {}

    /** The words that somebody knows. */
    @FunctionalInterface
    interface Known {

        /** The number of the word of these letters, or {@link Lexicon#UNKNOWN}. */
        int find(char[] letters, int start, int end);
    }

    /**
     * Reads a word as what it may be a misprint of.
     *
     * @param letters lower-case letters and digits
     * @param start where the word starts
     * @param end where the word ends
     * @param known the words that it may be
     * @return the number of the word that it may be, or of two that it may be together; none if there is no such word
     */
    static int[] mend(char[] letters, int start, int end, Known known) {
        if (end - start > LONGEST) {
            return NOTHING;
        }
        int one = asLetters(letters, start, end, known);
        if (one == Lexicon.UNKNOWN) {
            one = asOtherLetters(letters, start, end, known);
        }
        return one == Lexicon.UNKNOWN ? asTwo(letters, start, end, known) : new int[] {one};
    }

    private static int asLetters(char[] letters, int start, int end, Known known) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(letters[i]) ? 1 : 0;
        }
        if (digits == 0 || digits == end - start) {
            return Lexicon.UNKNOWN;
        }
        int read = asLetters(letters, start, end, 'l', known);
        return read == Lexicon.UNKNOWN ? asLetters(letters, start, end, 'i', known) : read;
    }

    private static int asLetters(char[] letters, int start, int end, char one, Known known) {
        char[] lettered = Arrays.copyOfRange(letters, start, end);
        for (int i = 0; i < lettered.length; i++) {
            lettered[i] = switch (lettered[i]) {
                case '0' -> 'o';
                case '1' -> one;
                case '5' -> 's';
                default -> lettered[i];
            };
        }
        return known.find(lettered, 0, lettered.length);
    }

    private static int asOtherLetters(char[] letters, int start, int end, Known known) {
        int read = Lexicon.UNKNOWN;
        for (int i = start; i < end && read == Lexicon.UNKNOWN; i++) {
            if (letters[i] == 'm') {
                char[] other = new char[end - start + 1];
                System.arraycopy(letters, start, other, 0, i - start);
                other[i - start] = 'r';
                other[i - start + 1] = 'n';
                System.arraycopy(letters, i + 1, other, i - start + 2, end - i - 1);
                read = known.find(other, 0, other.length);
            } else if (letters[i] == 'r' && i + 1 < end && letters[i + 1] == 'n') {
                char[] other = new char[end - start - 1];
                System.arraycopy(letters, start, other, 0, i - start);
                other[i - start] = 'm';
                System.arraycopy(letters, i + 2, other, i - start + 1, end - i - 2);
                read = known.find(other, 0, other.length);
            }
        }
        return read;
    }

    private static int[] asTwo(char[] letters, int start, int end, Known known) {
        for (int i = end - 1; i > start; i--) {
            boolean atDigits = isDigit(letters[i - 1]) != isDigit(letters[i]);
            if (atDigits || (i - start >= SHORTEST_PART && end - i >= SHORTEST_PART)) {
                int first = known.find(letters, start, i);
                if (first != Lexicon.UNKNOWN) {
                    int second = known.find(letters, i, end);
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
