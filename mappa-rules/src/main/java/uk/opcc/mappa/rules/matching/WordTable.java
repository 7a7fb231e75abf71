package uk.opcc.mappa.rules.matching;

import java.util.Arrays;

/**
 * Numbers of words by their letters.
 *
 * <p>A word is looked for by its key. That of up to ten letters and digits of ASCII is a number that no other word has, so that
 * nothing else need be compared; those of all others are negative, and the letters are compared, too.
 */
final class WordTable {

    private static final int LOAD = 2;

    /** What comes before the first of the letters, which counts one as a digit of the number that is the key. */
    private static final char BEFORE_FIRST = '0' - 1;

    /** More than what the last letter counts, and odd, so that no letter of a long word falls out of its key. */
    private static final int BASE = 77;

    /** How many letters a key holds. */
    private static final int LETTERS_OF_KEY = 10;

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];

    /** Where the letters of a word start of which the key does not tell them. */
    private int[] starts = new int[1 << 10];

    private int[] lengths = new int[1 << 10];
    private char[] letters = new char[1 << 10];
    private int lettersUsed;
    private int size;

    WordTable() {
        Arrays.fill(numbers, Lexicon.UNKNOWN);
    }

    /** The key of letters and one more, to be {@linkplain #key(long, int, boolean) completed} where the word ends. */
    static long key(long before, char letter) {
        return BASE * before + (letter - BEFORE_FIRST);
    }

    /**
     * The key of a word.
     *
     * @param all the key of all its letters
     * @param length how many it has
     * @param ascii whether all of them are letters or digits of ASCII
     */
    static long key(long all, int length, boolean ascii) {
        return length <= LETTERS_OF_KEY && ascii ? all : all | Long.MIN_VALUE;
    }

    /** The key of a word. */
    static long key(char[] letters, int start, int end) {
        long key = 0;
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            key = key(key, letters[i]);
            ascii &= letters[i] <= 'z';
        }
        return key(key, end - start, ascii);
    }

    /** The number of a word with its key, or {@link Lexicon#UNKNOWN} if it has none. */
    int find(char[] word, int start, int end, long key) {
        return numbers[slot(word, start, end, key)];
    }

    /** Gives a word a number, if it has none. */
    void add(char[] word, int start, int end, int number) {
        long key = key(word, start, end);
        if (find(word, start, end, key) != Lexicon.UNKNOWN) {
            return;
        }
        if (LOAD * ++size > keys.length) {
            grow();
        }
        int slot = slot(word, start, end, key);
        keys[slot] = key;
        numbers[slot] = number;
        if (key < 0) {
            int length = end - start;
            if (lettersUsed + length > letters.length) {
                letters = Arrays.copyOf(letters, Math.max(2 * letters.length, lettersUsed + length));
            }
            System.arraycopy(word, start, letters, lettersUsed, length);
            starts[slot] = lettersUsed;
            lengths[slot] = length;
            lettersUsed += length;
        }
    }

    private void grow() {
        long[] keysBefore = keys;
        int[] numbersBefore = numbers;
        int[] startsBefore = starts;
        int[] lengthsBefore = lengths;
        keys = new long[2 * keysBefore.length];
        numbers = new int[keys.length];
        starts = new int[keys.length];
        lengths = new int[keys.length];
        Arrays.fill(numbers, Lexicon.UNKNOWN);
        for (int i = 0; i < keysBefore.length; i++) {
            if (numbersBefore[i] != Lexicon.UNKNOWN) {
                int slot = firstSlot(keysBefore[i]);
                while (numbers[slot] != Lexicon.UNKNOWN) {
                    slot = next(slot);
                }
                keys[slot] = keysBefore[i];
                numbers[slot] = numbersBefore[i];
                starts[slot] = startsBefore[i];
                lengths[slot] = lengthsBefore[i];
            }
        }
    }

    private int firstSlot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> (1 + Long.numberOfLeadingZeros(keys.length)));
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    /** Where a word stands, or where it would. */
    private int slot(char[] word, int start, int end, long key) {
        int slot = firstSlot(key);
        while (numbers[slot] != Lexicon.UNKNOWN
                && (keys[slot] != key || (key < 0 && !hasLetters(slot, word, start, end)))) {
            slot = next(slot);
        }
        return slot;
    }

    private boolean hasLetters(int slot, char[] word, int start, int end) {
        return Arrays.equals(letters, starts[slot], starts[slot] + lengths[slot], word, start, end);
    }
}
