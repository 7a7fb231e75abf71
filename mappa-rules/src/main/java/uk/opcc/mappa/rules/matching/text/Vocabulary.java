package uk.opcc.mappa.rules.matching.text;

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

    /** The number of a word in digits that the catalogue does not have. */
    public static final int UNKNOWN_NUMBER = -2;

    private final WordTable table;
    private final BitSet introductory;
    private final Map<Integer, Integer> denied = new HashMap<>();
    private final PhraseTable abbreviated = new PhraseTable();

    /**
     * Creates the vocabulary of texts.
     *
     * @param texts the texts of a catalogue, in whatever order
     * @param names names of those who are asked, which may stand before a quotation
     */
    public Vocabulary(Collection<String> texts, Collection<String> names) {
        this(new WordTable(CommonWords.TABLE), CommonWords.introductory(), texts, names);
    }

    private Vocabulary(WordTable table, BitSet introductory, Collection<String> texts, Collection<String> names) {
        this.table = table;
        this.introductory = introductory;
        for (String name : names) {
            List<Token> tokens = Tokeniser.tokens(name);
            table.learn(tokens);
            for (int word : table.read(tokens, this::isIntroductory)) {
                introductory.set(word, introductory.get(word) || !CommonWords.isFunctionWord(word));
            }
        }
        texts.forEach(text -> table.learn(Tokeniser.tokens(text)));
        table.forEachDenial((word, other) -> {
            if (!CommonWords.isFunctionWord(other)) {
                denied.put(word, other);
            }
        });
        denied.putAll(CommonWords.CONTRARY);
        CommonWords.ABBREVIATIONS.forEach((phrase, word) -> abbreviated.add(table.withCompounds(phrase), word));
    }

    /** Returns a vocabulary that has these words, by the same numbers, and those of other texts and names. */
    public Vocabulary with(Collection<String> texts, Collection<String> names) {
        return new Vocabulary(new WordTable(table), (BitSet) introductory.clone(), texts, names);
    }

    /** Returns how many words there are; their numbers are from 0 to one less. */
    public int size() {
        return table.size();
    }

    /** Returns whether the catalogue has a word. */
    public static boolean isKnown(int word) {
        return word >= 0;
    }

    /** Returns whether a word may stand before a quotation and say nothing of what is asked. */
    boolean isIntroductory(int word) {
        return isKnown(word) && introductory.get(word);
    }

    /** Returns whether a word links others or takes its meaning from them, so that a list of terms leaves it out. */
    public static boolean isWeak(int word) {
        return CommonWords.isWeak(word);
    }

    /** Returns whether a word says how many, how often or when. */
    boolean isQuantity(int word) {
        return isNumber(word) || CommonWords.isQuantity(word);
    }

    /** Returns the word that another denies, as {@code insufficient} denies {@code sufficient}, or {@link #UNKNOWN}. */
    int deniedBy(int word) {
        return denied.getOrDefault(word, UNKNOWN);
    }

    /** Returns whether a word is written in digits, or is a date. */
    public boolean isNumber(int word) {
        return word == UNKNOWN_NUMBER || (isKnown(word) && table.isInDigits(word));
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the numbers of its words in their order, {@link #UNKNOWN} or {@link #UNKNOWN_NUMBER} for each that the catalogue
     *     does not have; one for a compound or for what an abbreviation stands for
     */
    public List<Integer> read(String text) {
        return joined(readApart(text));
    }

    /** Reads a text, but leaves the parts of compounds and what abbreviations stand for as they are. */
    public List<Integer> readApart(String text) {
        return table.read(Tokeniser.tokens(text), this::isIntroductory);
    }

    /** Returns words that were read apart with one for each compound and for what an abbreviation stands for. */
    public List<Integer> joined(List<Integer> apart) {
        return abbreviated.replaceIn(table.withCompounds(apart));
    }
}
