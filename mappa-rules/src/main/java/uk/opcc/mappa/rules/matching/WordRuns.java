package uk.opcc.mappa.rules.matching;

import java.util.Arrays;

/** Runs of words that are one word, such as the parts of a compound or what an abbreviation stands for. */
final class WordRuns {

    private static final int[] NO_RUN = {};

    private int[][] runs = new int[1 << 8][];
    private int[] meanings = new int[1 << 8];
    private int size;

    /** By the number of a word how long the longest run is that begins with it. */
    private int[] longest = {};

    WordRuns() {
        Arrays.fill(runs, NO_RUN);
    }

    /** Adds a run, of which what was said first of its meaning holds. */
    void add(int[] words, int meaning) {
        if (2 * size >= runs.length) {
            grow();
        }
        int slot = slot(words, 0, words.length, hash(words));
        if (runs[slot].length == 0) {
            runs[slot] = words.clone();
            meanings[slot] = meaning;
            size++;
            if (words[0] >= longest.length) {
                longest = Arrays.copyOf(longest, Math.max(words[0] + 1, 2 * longest.length));
            }
            longest[words[0]] = Math.max(longest[words[0]], words.length);
        }
    }

    private void grow() {
        int[][] before = runs;
        int[] meaningsBefore = meanings;
        runs = new int[2 * before.length][];
        meanings = new int[runs.length];
        Arrays.fill(runs, NO_RUN);
        for (int i = 0; i < before.length; i++) {
            if (before[i].length > 0) {
                int slot = slot(before[i], 0, before[i].length, hash(before[i]));
                runs[slot] = before[i];
                meanings[slot] = meaningsBefore[i];
            }
        }
    }

    /** Marks the words with which a run begins. */
    void markFirstWords(boolean[] marks) {
        for (int word = 0; word < Math.min(longest.length, marks.length); word++) {
            marks[word] |= longest[word] > 0;
        }
    }

    private int longestFrom(int word) {
        return word >= 0 && word < longest.length ? longest[word] : 0;
    }

    /**
     * Puts one word for each run, the longest where several begin.
     *
     * @param sequence words, of which the first places are overwritten
     * @param length how many there are
     * @return how many there are then
     */
    int replaceIn(int[] sequence, int length) {
        int kept = 0;
        for (int at = 0; at < length; ) {
            int meaning = sequence[at];
            int next = at + 1;
            int end = Math.min(length, at + longestFrom(meaning));
            int hash = 0;
            for (int last = at; last < end; last++) {
                hash = hash(hash, sequence[last]);
                int slot = slot(sequence, at, last + 1, hash);
                if (runs[slot].length > 0) {
                    meaning = meanings[slot];
                    next = last + 1;
                }
            }
            sequence[kept++] = meaning;
            at = next;
        }
        return kept;
    }

    private static int hash(int[] words) {
        int hash = 0;
        for (int word : words) {
            hash = hash(hash, word);
        }
        return hash;
    }

    /** The hash of a run from that of the words before its last one. */
    private static int hash(int before, int last) {
        return (before + last) * 0x9E3779B9;
    }

    /** Where a run stands, or where it would. */
    private int slot(int[] words, int start, int end, int hash) {
        int slot = hash >>> (1 + Integer.numberOfLeadingZeros(runs.length));
        while (runs[slot].length > 0 && !Arrays.equals(runs[slot], 0, runs[slot].length, words, start, end)) {
            slot = (slot + 1) & (runs.length - 1);
        }
        return slot;
    }
}
