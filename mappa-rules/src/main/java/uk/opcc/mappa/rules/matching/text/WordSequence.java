package uk.opcc.mappa.rules.matching.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text as the numbers of its words. */
public final class WordSequence {

    private final int[] sequence;
    private final int[] content;
    private final int[] bag;

    private WordSequence(int[] sequence, int[] content, int[] bag) {
        this.sequence = sequence;
        this.content = content;
        this.bag = bag;
    }

    /** Reads a text with its own words alone. */
    public static WordSequence of(String text, Vocabulary vocabulary) {
        int[] sequence = numbers(vocabulary.read(text));
        int[] content = content(sequence, vocabulary);
        return new WordSequence(sequence, content, bag(IntStream.of(content)));
    }

    /** Reads a text to which the parts of its compounds and abbreviations belong, too. */
    public static WordSequence withParts(String text, Vocabulary vocabulary) {
        int[] sequence = numbers(vocabulary.read(text));
        int[] content = content(sequence, vocabulary);
        int[] parts = content(numbers(vocabulary.readApart(text)), vocabulary);
        return new WordSequence(sequence, content, bag(IntStream.concat(IntStream.of(content), IntStream.of(parts))));
    }

    private static int[] numbers(List<Integer> words) {
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] content(int[] sequence, Vocabulary vocabulary) {
        return IntStream.of(sequence)
                .filter(word -> word != Vocabulary.UNKNOWN && !vocabulary.isFunctionWord(word))
                .toArray();
    }

    private static int[] bag(IntStream words) {
        return words.sorted().distinct().toArray();
    }

    /** Returns all words in their order, {@link Vocabulary#UNKNOWN} for each that is not known. */
    public int[] sequence() {
        return sequence;
    }

    /** Returns how many of them are not known. */
    public int unknown() {
        return (int) IntStream.of(sequence)
                .filter(word -> word == Vocabulary.UNKNOWN)
                .count();
    }

    /** Returns those that are known and are not function words, in their order. */
    public int[] content() {
        return content;
    }

    /** Returns the words of the content and their parts, each once, in the order of their numbers. */
    public int[] bag() {
        return bag;
    }

    /** Returns whether a word is among its content or the parts of that. */
    public boolean has(int word) {
        return Arrays.binarySearch(bag, word) >= 0;
    }
}
