package uk.opcc.mappa.rules.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/**
 * Every word of a catalogue, numbered. Reads a text as the numbers of its words, of which compounds and abbreviations are
 * one: {@code multi-agency}, {@code multi agency} and {@code multiagency} are the same word, and so are {@code CPS} and {@code
 * Crown Prosecution Service}.
 */
final class Lexicon {

    /** What stands for a word that the catalogue does not have. */
    static final int UNKNOWN = -1;

    /** Of how many parts a compound is at most; what hyphens join beyond that is no word. */
    private static final int LONGEST_COMPOUND = 5;

    /** The words by their stems. */
    private final WordTable stems = new WordTable();

    /** The words by the forms in which the catalogue has them, which need no thought. */
    private final WordTable forms = new WordTable();

    /** Those that are written in digits. */
    private final BitSet inDigits = new BitSet();

    private int size;
    private final int functionWords;
    private final WordRuns compounds = new WordRuns();
    private final WordRuns sameWords = new WordRuns();
    private final boolean[] startsRun;

    /**
     * Learns the words of texts, and their compounds.
     *
     * @param texts the texts of a catalogue, in whatever order
     */
    Lexicon(Collection<String> texts) {
        FieldWords.FUNCTION_WORDS.forEach(this::learn);
        functionWords = size;
        FieldWords.SAME_WORDS.forEach(same -> {
            learn(same.what());
            same.names().forEach(this::learn);
        });
        texts.forEach(this::learn);
        startsRun = new boolean[size];
        compounds.markFirstWords(startsRun);
        FieldWords.SAME_WORDS.forEach(same ->
                same.names().forEach(name -> sameWords.add(read(name), read(same.what())[0])));
        sameWords.markFirstWords(startsRun);
    }

    private void learn(String text) {
        FoldedWords words = FoldedWords.of(text);
        for (int first = 0; first < words.count(); ) {
            int last = lastOfCompound(words, first);
            int[] parts = new int[last + 1 - first];
            for (int word = first; word <= last; word++) {
                parts[word - first] = add(words, word, word);
            }
            if (last > first && last - first < LONGEST_COMPOUND) {
                compounds.add(parts, add(words, first, last));
            }
            first = last + 1;
        }
    }

    private static int lastOfCompound(FoldedWords words, int first) {
        int last = first;
        while (last + 1 < words.count() && words.hyphened(last + 1)) {
            last++;
        }
        return last;
    }

    /** How many words there are; their numbers are from 0 to one less. */
    int size() {
        return size;
    }

    /** Whether a word says how others belong together rather than what is meant. */
    boolean isFunctionWord(int word) {
        return word < functionWords;
    }

    /** Whether a word is written in digits. */
    boolean isNumber(int word) {
        return inDigits.get(word);
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the numbers of its words in their order, {@link #UNKNOWN} for each that the catalogue does not have; one for a
     *     compound or for what an abbreviation stands for
     */
    int[] read(String text) {
        int[] read = readApart(text);
        int length = withRunsReplaced(read, read.length);
        return length == read.length ? read : Arrays.copyOf(read, length);
    }

    /** Reads a text, but leaves the parts of compounds and what abbreviations stand for as they are. */
    int[] readApart(String text) {
        FoldedWords words = FoldedWords.of(text);
        int[] read = new int[words.count()];
        int length = 0;
        for (int first = 0; first < words.count(); ) {
            int last = lastOfCompound(words, first);
            int compound = last > first ? find(words, first, last) : UNKNOWN;
            if (compound != UNKNOWN) {
                read[length++] = compound;
            } else {
                for (int word = first; word <= last; word++) {
                    read[length] = find(words, word);
                    if (read[length++] == UNKNOWN) {
                        int[] mended = mended(words, word);
                        if (mended.length > 0) {
                            read = Arrays.copyOf(read, read.length + mended.length - 1);
                            System.arraycopy(mended, 0, read, length - 1, mended.length);
                            length += mended.length - 1;
                        }
                    }
                }
            }
            first = last + 1;
        }
        return length == read.length ? read : Arrays.copyOf(read, length);
    }

    /** The known words that an unknown one is a misprint of, or none. */
    private int[] mended(FoldedWords words, int word) {
        return Misprints.mend(words.letters(), words.start(word), words.end(word), this::find);
    }

    private int withRunsReplaced(int[] read, int length) {
        for (int i = 0; i < length; i++) {
            if (read[i] != UNKNOWN && startsRun[read[i]]) {
                return sameWords.replaceIn(read, compounds.replaceIn(read, length));
            }
        }
        return length;
    }

    private int find(FoldedWords words, int word) {
        int start = words.start(word);
        int end = words.end(word);
        int number = forms.find(words.letters(), start, end, words.key(word));
        return number == UNKNOWN ? find(words.letters(), start, end) : number;
    }

    /** The number of the word that runs from one word to another, without what is between. */
    private int find(FoldedWords words, int first, int last) {
        return find(words.letters(), words.start(first), words.end(last));
    }

    private int find(char[] word, int start, int end) {
        int stem = Inflection.stemEnd(word, start, end);
        return stems.find(word, start, stem, WordTable.key(word, start, stem));
    }

    private int add(FoldedWords words, int first, int last) {
        char[] letters = words.letters();
        int start = words.start(first);
        int end = words.end(last);
        int word = find(letters, start, end);
        if (word == UNKNOWN) {
            word = size++;
            stems.add(letters, start, Inflection.stemEnd(letters, start, end), word);
            inDigits.set(word, letters[start] <= '9');
        }
        forms.add(letters, start, end, word);
        return word;
    }
}
