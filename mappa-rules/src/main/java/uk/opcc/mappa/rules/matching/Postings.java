package uk.opcc.mappa.rules.matching;

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

    /** Floats, for of so few as are walked the sum is exact in a double, in whatever order they are added up. */
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
        int[] known = known(query);
        int[] rarest = occurrences(known) <= WALKED ? known : rarest(known);
        Tally tally = new Tally((int) Math.min(occurrences(rarest), texts));
        for (int key : rarest) {
            for (int at = starts[key]; at < starts[key + 1]; at++) {
                tally.add(postings[at], weights[key]);
            }
        }
        return tally.heaviest(WORTH_FINDING, FOUND);
    }

    /** How many postings some keys have together, of which a query may have many alike. */
    private long occurrences(int[] keys) {
        long occurrences = 0;
        for (int key : keys) {
            occurrences += occurrences(key);
        }
        return occurrences;
    }

    /** The keys of a query that the catalogue has. */
    private int[] known(Text query) {
        int[] content = query.content();
        int[] known = new int[query.bag().length + content.length];
        int length = 0;
        for (int word : query.bag()) {
            if (occurrences(word) > 0) {
                known[length++] = word;
            }
        }
        for (int i = 1; i < content.length; i++) {
            int pair = pairs.find(content[i - 1], content[i]);
            if (pair != Lexicon.UNKNOWN) {
                known[length++] = words + pair;
            }
        }
        return Arrays.copyOf(known, length);
    }

    /** The rarest of some keys, of those alike the first ones, as long as their postings are not too many to walk. */
    private int[] rarest(int[] keys) {
        int common = Math.min(WALKED, texts) + 1;
        int[] soRare = new int[common];
        for (int key : keys) {
            if (occurrences(key) < common) {
                soRare[occurrences(key)]++;
            }
        }
        int left = WALKED;
        int bound = 1;
        while (bound < common && bound * soRare[bound] <= left) {
            left -= bound * soRare[bound];
            bound++;
        }
        // All that are rarer than the bound, and of those at the bound as many as there is room for.
        int[] rarest = new int[keys.length];
        int kept = 0;
        int atBound = keys.length;
        for (int key : keys) {
            if (occurrences(key) < bound) {
                rarest[kept++] = key;
            } else if (occurrences(key) == bound) {
                rarest[--atBound] = key;
            }
        }
        int more = Math.min(left / bound, keys.length - atBound);
        Arrays.sort(rarest, atBound, keys.length);
        System.arraycopy(rarest, atBound, rarest, kept, more);
        return kept + more > 0 ? Arrays.copyOf(rarest, kept + more) : rarestOfCommon(keys);
    }

    private int[] rarestOfCommon(int[] keys) {
        int rarest = Lexicon.UNKNOWN;
        for (int key : keys) {
            if (rarest == Lexicon.UNKNOWN
                    || occurrences(key) < occurrences(rarest)
                    || (occurrences(key) == occurrences(rarest) && key < rarest)) {
                rarest = key;
            }
        }
        return rarest == Lexicon.UNKNOWN ? keys : new int[] {rarest};
    }
}
