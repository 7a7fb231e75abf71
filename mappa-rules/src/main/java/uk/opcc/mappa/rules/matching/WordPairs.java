package uk.opcc.mappa.rules.matching;

import java.util.Arrays;

/** Numbers for pairs of words that stand beside each other, given in the order in which the pairs come. */
final class WordPairs {

    private static final long NONE = -1;

    private long[] pairs = new long[1 << 8];
    private int[] numbers = new int[1 << 8];
    private int size;

    WordPairs() {
        Arrays.fill(pairs, NONE);
    }

    /** The number of a pair, which is new if it has not come before. */
    int add(int first, int second) {
        if (2 * size >= pairs.length) {
            grow();
        }
        int slot = slot(pair(first, second));
        if (pairs[slot] == NONE) {
            pairs[slot] = pair(first, second);
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The number of a pair, or {@link Lexicon#UNKNOWN} if it has not come. */
    int find(int first, int second) {
        int slot = slot(pair(first, second));
        return pairs[slot] == NONE ? Lexicon.UNKNOWN : numbers[slot];
    }

    int size() {
        return size;
    }

    private static long pair(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }

    private int slot(long pair) {
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (1 + Long.numberOfLeadingZeros(pairs.length)));
        while (pairs[slot] != NONE && pairs[slot] != pair) {
            slot = (slot + 1) & (pairs.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = pairs;
        int[] numbersBefore = numbers;
        pairs = new long[2 * before.length];
        numbers = new int[pairs.length];
        Arrays.fill(pairs, NONE);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != NONE) {
                int slot = slot(before[i]);
                pairs[slot] = before[i];
                numbers[slot] = numbersBefore[i];
            }
        }
    }
}
