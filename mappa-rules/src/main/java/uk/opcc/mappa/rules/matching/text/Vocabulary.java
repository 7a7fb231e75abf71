package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a catalogue of texts, numbered from 0. It reads a text as the numbers of its words. Compounds and abbreviations
 * are one word: {@code multi-agency}, {@code multi agency} and {@code multiagency} are the same word, and so are {@code CPS} and
 * {@code Crown Prosecution Service}.
 */
public final class Vocabulary {

    /** The number of a word that the catalogue does not have. */
    public static final int UNKNOWN = -1;

    /** How many parts a compound has at most; what hyphens join beyond that is no word. */
    private static final int LONGEST_COMPOUND = 5;

    /** Words that say how others belong together, and the stem of every recommendation: {@code should ensure that}. */
    static final List<String> FUNCTION_WORDS = List.of(
            "a an the this that these those it its they their them there",
            "and or but of in on at to for from by with as into than",
            "is are be been being was were has have had do does",
            "should must will would can could may might ensure",
            "which who where when whether how what such any also");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet inDigits = new BitSet();
    private final int functionWords;
    private final PhraseTable compounds = new PhraseTable();
    private final PhraseTable abbreviated = new PhraseTable();

    /**
     * Creates the vocabulary of texts.
     *
     * @param texts the texts of a catalogue, in whatever order
     */
    public Vocabulary(Collection<String> texts) {
        FUNCTION_WORDS.forEach(this::learn);
        functionWords = size();
        for (Abbreviations.Abbreviation each : Abbreviations.ALL) {
            learn(each.word());
            each.phrases().forEach(this::learn);
        }
        texts.forEach(this::learn);
        for (Abbreviations.Abbreviation each : Abbreviations.ALL) {
            int word = read(each.word()).get(0);
            each.phrases().forEach(phrase -> abbreviated.add(read(phrase), word));
        }
    }

    private void learn(String text) {
        List<Token> tokens = Tokeniser.tokens(text);
        for (int first = 0; first < tokens.size(); ) {
            int end = endOfCompound(tokens, first);
            List<Token> compound = tokens.subList(first, end);
            List<Integer> parts = new ArrayList<>();
            compound.forEach(part -> parts.add(learnWord(part.letters())));
            if (parts.size() > 1 && parts.size() <= LONGEST_COMPOUND) {
                compounds.add(parts, learnWord(joined(compound)));
            }
            first = end;
        }
    }

    private int learnWord(String letters) {
        String stem = Inflection.stem(letters);
        int number = numbers.computeIfAbsent(stem, same -> size());
        inDigits.set(number, stem.charAt(0) <= '9');
        return number;
    }

    private static int endOfCompound(List<Token> tokens, int first) {
        int end = first + 1;
        while (end < tokens.size() && tokens.get(end).joined()) {
            end++;
        }
        return end;
    }

    private static String joined(List<Token> compound) {
        StringBuilder letters = new StringBuilder();
        compound.forEach(part -> letters.append(part.letters()));
        return letters.toString();
    }

    /** Returns how many words there are; their numbers are from 0 to one less. */
    public int size() {
        return numbers.size();
    }

    /** Returns whether a word says how others belong together rather than what is meant. */
    public boolean isFunctionWord(int word) {
        return word < functionWords;
    }

    /** Returns whether a word is written in digits. */
    public boolean isNumber(int word) {
        return word >= 0 && inDigits.get(word);
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the numbers of its words in their order, {@link #UNKNOWN} for each that the catalogue does not have; one for a
     *     compound or for what an abbreviation stands for
     */
    public List<Integer> read(String text) {
        return abbreviated.replaceIn(compounds.replaceIn(readApart(text)));
    }

    /** Reads a text, but leaves the parts of compounds and what abbreviations stand for as they are. */
    public List<Integer> readApart(String text) {
        List<Token> tokens = Tokeniser.tokens(text);
        List<Integer> read = new ArrayList<>(tokens.size());
        for (int first = 0; first < tokens.size(); ) {
            int end = endOfCompound(tokens, first);
            int compound = end - first > 1 ? find(joined(tokens.subList(first, end))) : UNKNOWN;
            if (compound != UNKNOWN) {
                read.add(compound);
            } else {
                tokens.subList(first, end).forEach(part -> readWord(part.letters(), read));
            }
            first = end;
        }
        return read;
    }

    private void readWord(String letters, List<Integer> read) {
        int word = find(letters);
        List<Integer> mended = word == UNKNOWN ? Misprints.mend(letters, this::find) : List.of();
        if (mended.isEmpty()) {
            read.add(word);
        } else {
            read.addAll(mended);
        }
    }

    private int find(String letters) {
        return numbers.getOrDefault(Inflection.stem(letters), UNKNOWN);
    }
}
