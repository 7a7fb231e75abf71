package uk.opcc.mappa.rules.matching;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a text as letters and digits in lower case, each where the one before it ends.
 *
 * <p>Case, punctuation, quotation marks and the possessive {@code 's} fall away; ligatures and other forms of compatibility
 * become their letters (NFKC); soft hyphens and what else is invisible fall out of their words. A hyphen parts two words and
 * is remembered, also where a line breaks after it or after a soft one. Every y is written as i, for {@link Inflection}.
 */
final class FoldedWords {

    /** About how many letters a word has, with the space after it, at least. */
    private static final int LETTERS_OF_A_WORD = 5;

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final char SEPARATOR = 0;
    private static final char HYPHEN = 1;
    private static final char APOSTROPHE = 2;
    private static final char INVISIBLE = 3;

    /** Of what use a character is: one of the above, or the letter or digit for which it stands. */
    private static final char[] ASCII = new char[128];

    /** Dashes, quotation marks, bullets and dots, which are in so many documents that they have a table, too. */
    private static final char FIRST_MARK = '\u2010';

    private static final char[] MARKS = new char[24];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = c;
            ASCII[Character.toUpperCase(c)] = c;
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = c;
        }
        ASCII['y'] = 'i';
        ASCII['Y'] = 'i';
        ASCII['-'] = HYPHEN;
        ASCII['\''] = APOSTROPHE;
        MARKS['\u2010' - FIRST_MARK] = HYPHEN;
        MARKS['\u2011' - FIRST_MARK] = HYPHEN;
        MARKS['\u2018' - FIRST_MARK] = APOSTROPHE;
        MARKS['\u2019' - FIRST_MARK] = APOSTROPHE;
    }

    /** First the text, then from its beginning its letters. */
    private final char[] letters;

    private int[] ends;
    private long[] keys;
    private boolean[] hyphened;
    private int count;

    private FoldedWords(String text) {
        letters = text.toCharArray();
        ends = new int[4 + letters.length / LETTERS_OF_A_WORD];
        keys = new long[ends.length];
        hyphened = new boolean[ends.length];
    }

    static FoldedWords of(String text) {
        FoldedWords words = new FoldedWords(text);
        if (!words.read(false)) {
            words = new FoldedWords(Normalizer.normalize(text, Normalizer.Form.NFKC));
            words.read(true);
        }
        return words;
    }

    /** Reads the text; false if it meets a character that has to be normalised and is not. */
    private boolean read(boolean normalised) {
        int length = 0;
        int start = 0;
        long key = 0;
        boolean ascii = true;
        boolean afterHyphen = false;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            char use;
            if (c < ASCII.length) {
                use = ASCII[c];
            } else if (c >= FIRST_MARK && c < FIRST_MARK + MARKS.length) {
                use = MARKS[c - FIRST_MARK];
            } else if (c == SOFT_HYPHEN) {
                use = i + 1 < letters.length && Character.isWhitespace(letters[i + 1]) ? HYPHEN : INVISIBLE;
            } else if (normalised) {
                use = other(c);
                ascii &= use <= 'z';
            } else {
                return false;
            }
            if (use > INVISIBLE) {
                letters[length++] = use;
                key = WordTable.key(key, use);
            } else if (use != INVISIBLE) {
                if (length > start) {
                    add(length, WordTable.key(key, length - start, ascii), afterHyphen);
                    start = length;
                    key = 0;
                    ascii = true;
                    afterHyphen = use == HYPHEN;
                    if (use == APOSTROPHE && isPossessive(i)) {
                        i++;
                    }
                } else {
                    // A line may break after a hyphen; anything else than white space ends what it joins.
                    afterHyphen &= Character.isWhitespace(c);
                }
            }
        }
        if (length > start) {
            add(length, WordTable.key(key, length - start, ascii), afterHyphen);
        }
        return true;
    }

    private void add(int end, long key, boolean afterHyphen) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
            hyphened = Arrays.copyOf(hyphened, 2 * count);
        }
        ends[count] = end;
        keys[count] = key;
        hyphened[count++] = afterHyphen;
    }

    private static char other(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> INVISIBLE;
            default -> c == '\u02BC' ? APOSTROPHE : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : SEPARATOR;
        };
    }

    /** Whether an apostrophe is followed by an s that ends the word. */
    private boolean isPossessive(int apostrophe) {
        int s = apostrophe + 1;
        return s < letters.length
                && (letters[s] == 's' || letters[s] == 'S')
                && (s + 1 == letters.length || !Character.isLetterOrDigit(letters[s + 1]));
    }

    int count() {
        return count;
    }

    /** All letters, one word after the other. */
    char[] letters() {
        return letters;
    }

    int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    int end(int word) {
        return ends[word];
    }

    /** The key by which a {@link WordTable} knows a word. */
    long key(int word) {
        return keys[word];
    }

    /** Whether a hyphen joins a word to the one before it. */
    boolean hyphened(int word) {
        return hyphened[word];
    }
}
