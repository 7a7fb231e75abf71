package uk.opcc.mappa.rules.recognition;

import java.util.Arrays;
import java.util.List;

/**
 * Which texts of a catalogue have which words, and which pairs of words that stand beside each other. A lookup walks the
 * postings of the rarest words and pairs of a query only, so that it costs what these are rare, whatever the size of the
 * catalogue: where all words are common, the pairs are not.
 */
final class Postings {

    /** How many postings are walked at most, beyond those of the rarest. */
    private static final int WALKED = 128;

    /** How many texts are found at most. */
    private static final int FOUND = 8;

    /** What part of the best's rare words and pairs a text has to have to be found. */
    private static final double WORTH_FINDING = 0.6;

    private final int words;
    private final WordPairs pairs = new WordPairs();
    private final int[] starts;
    private final float[] weights;
    private final int[] postings;
    private final int texts;

    /**
     * Indexes texts.
     *
     * @param texts the texts
     * @param words how many words there are
     */
    Postings(List<Text> texts, int words) {
        this.texts = texts.size();
        this.words = words;
        int[][] keys = new int[texts.size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys(texts.get(i));
        }
        starts = new int[words + pairs.size() + 1];
        for (int[] some : keys) {
            for (int key : some) {
                starts[key + 1]++;
            }
        }
        for (int key = 0; key + 1 < starts.length; key++) {
            starts[key + 1] += starts[key];
        }
        weights = new float[starts.length - 1];
        for (int key = 0; key < weights.length; key++) {
            weights[key] = (float) Math.log(1.0 + (double) this.texts / Math.max(1, occurrences(key)));
        }
        postings = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < keys.length; i++) {
            for (int key : keys[i]) {
                postings[next[key]++] = i;
            }
        }
    }

    /** The words of a text and its pairs, each once, as one sort of numbers. */
    private int[] keys(Text text) {
        int[] content = text.content();
        int[] ofPairs = new int[Math.max(0, content.length - 1)];
        for (int i = 0; i < ofPairs.length; i++) {
            ofPairs[i] = words + pairs.add(content[i], content[i + 1]);
        }
        int[] keys = Arrays.copyOf(text.bag(), text.bag().length + ofPairs.length);
        System.arraycopy(ofPairs, 0, keys, text.bag().length, ofPairs.length);
        return Arrays.stream(keys).sorted().distinct().toArray();
    }

    /** How many texts have a word. */
    int occurrences(int key) {
        return starts[key + 1] - starts[key];
    }

    /** The texts that have most of the rarest words and pairs of a query, in no order. */
    int[] find(Text query) {
        long[] byRarity = byRarity(query);
        int rarest = 0;
        long walked = 0;
        while (rarest < byRarity.length && (rarest == 0 || walked + occurrences((int) byRarity[rarest]) <= WALKED)) {
            walked += occurrences((int) byRarity[rarest++]);
        }
        Tally tally = new Tally((int) Math.min(walked, texts));
        for (int i = 0; i < rarest; i++) {
            int key = (int) byRarity[i];
            for (int at = starts[key]; at < starts[key + 1]; at++) {
                tally.add(postings[at], weights[key]);
            }
        }
        return tally.heaviest(WORTH_FINDING, FOUND);
    }

    /** The keys of a query that the catalogue has, each behind the number of its occurrences, in that order. */
    private long[] byRarity(Text query) {
        int[] content = query.content();
        long[] byRarity = new long[query.bag().length + content.length];
        int length = 0;
        for (int word : query.bag()) {
            length = append(byRarity, length, word);
        }
        for (int i = 1; i < content.length; i++) {
            int pair = pairs.find(content[i - 1], content[i]);
            if (pair != Lexicon.UNKNOWN) {
                length = append(byRarity, length, words + pair);
            }
        }
        Arrays.sort(byRarity, 0, length);
        return Arrays.copyOf(byRarity, length);
    }

    private int append(long[] byRarity, int length, int key) {
        if (occurrences(key) == 0) {
            return length;
        }
        byRarity[length] = ((long) occurrences(key) << Integer.SIZE) | key;
        return length + 1;
    }
}
