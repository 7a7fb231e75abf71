package uk.opcc.mappa.rules.matching;

import java.util.Arrays;

/** A text as the numbers of its words. */
final class Text {

    private final int[] sequence;
    private final int[] content;
    private final int[] bag;
    private final int unknown;

    private Text(int[] sequence, int[] content, int[] bag) {
        this.sequence = sequence;
        this.content = content;
        this.bag = bag;
        this.unknown = unknown(sequence);
    }

    /** A text with its own words alone. */
    static Text of(int[] sequence, Lexicon lexicon) {
        int[] content = content(sequence, lexicon);
        return new Text(sequence, content, eachOnce(content.clone()));
    }

    /** A text to which words belong that are parts of its own. */
    static Text of(int[] sequence, int[] parts, Lexicon lexicon) {
        int[] content = content(sequence, lexicon);
        int[] contentOfParts = content(parts, lexicon);
        int[] all = Arrays.copyOf(content, content.length + contentOfParts.length);
        System.arraycopy(contentOfParts, 0, all, content.length, contentOfParts.length);
        return new Text(sequence, content, eachOnce(all));
    }

    private static int unknown(int[] sequence) {
        int unknown = 0;
        for (int word : sequence) {
            unknown += word == Lexicon.UNKNOWN ? 1 : 0;
        }
        return unknown;
    }

    private static int[] content(int[] sequence, Lexicon lexicon) {
        int[] content = new int[sequence.length];
        int length = 0;
        for (int word : sequence) {
            if (word != Lexicon.UNKNOWN && !lexicon.isFunctionWord(word)) {
                content[length++] = word;
            }
        }
        return Arrays.copyOf(content, length);
    }

    private static int[] eachOnce(int[] words) {
        Arrays.sort(words);
        int kept = 0;
        for (int word : words) {
            if (kept == 0 || words[kept - 1] != word) {
                words[kept++] = word;
            }
        }
        return kept == words.length ? words : Arrays.copyOf(words, kept);
    }

    /** All words in their order, {@link Lexicon#UNKNOWN} for each that is not known. */
    int[] sequence() {
        return sequence;
    }

    /** How many of them are not known. */
    int unknown() {
        return unknown;
    }

    /** Those that are known and are not function words, in their order. */
    int[] content() {
        return content;
    }

    /** The words of the content and their parts, each once, in the order of their numbers. */
    int[] bag() {
        return bag;
    }

    boolean has(int word) {
        return Arrays.binarySearch(bag, word) >= 0;
    }
}
