package uk.opcc.mappa.rules.matching.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text as the numbers of its words. */
public final class WordSequence {

    private final int[] sequence;
    private final int[] content;
    private final int[] bag;
    private final int[] apart;
    private final int introduction;
    private final int[] introducing;
    private final List<Integer> beginning;
    private final int unknown;
    /** Counted when first asked for, because few texts are compared so closely. */
    private @Nullable Map<Integer, Integer> counts;

    private @Nullable Map<Integer, Integer> countsBehindIntroduction;

    private WordSequence(int[] sequence, int[] content, int[] bag, int[] apart, Vocabulary vocabulary) {
        this.sequence = sequence;
        this.content = content;
        this.bag = bag;
        this.apart = apart;
        this.introduction = introduction(sequence, vocabulary);
        this.beginning = IntStream.of(sequence).limit(introduction).boxed().toList();
        int[] after = Arrays.copyOfRange(sequence, introduction, sequence.length);
        this.introducing = bag(IntStream.range(0, introduction)
                .filter(i ->
                        vocabulary.isIntroductory(sequence[i]) || (i > 0 && CommonWords.isBeforeTime(sequence[i - 1])))
                .map(i -> sequence[i])
                .filter(word -> IntStream.of(after).noneMatch(other -> other == word)));
        this.unknown = (int) IntStream.range(introduction, sequence.length)
                .filter(i -> !Vocabulary.isKnown(sequence[i]))
                .count();
    }

    /** Reads a text with its own words alone. */
    public static WordSequence of(String text, Vocabulary vocabulary) {
        List<Integer> apart = vocabulary.readApart(text);
        int[] sequence = numbers(vocabulary.joined(apart));
        int[] content = content(sequence);
        return new WordSequence(sequence, content, bag(IntStream.of(content)), numbers(apart), vocabulary);
    }

    /** Reads a text to which the parts of its compounds and abbreviations belong, too. */
    public static WordSequence withParts(String text, Vocabulary vocabulary) {
        List<Integer> apart = vocabulary.readApart(text);
        int[] sequence = numbers(vocabulary.joined(apart));
        int[] content = content(sequence);
        int[] parts = content(numbers(apart));
        int[] bag = bag(IntStream.concat(IntStream.of(content), IntStream.of(parts)));
        return new WordSequence(sequence, content, bag, numbers(apart), vocabulary);
    }

    private static int[] numbers(List<Integer> words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = words.get(i);
        }
        return numbers;
    }

    private static int[] content(int[] sequence) {
        int[] content = new int[sequence.length];
        int size = 0;
        for (int word : sequence) {
            if (Vocabulary.isKnown(word) && !CommonWords.isFunctionWord(word)) {
                content[size++] = word;
            }
        }
        return Arrays.copyOf(content, size);
    }

    private static int[] bag(IntStream words) {
        int[] bag = words.toArray();
        Arrays.sort(bag);
        int size = 0;
        for (int i = 0; i < bag.length; i++) {
            if (size == 0 || bag[i] != bag[size - 1]) {
                bag[size++] = bag[i];
            }
        }
        return Arrays.copyOf(bag, size);
    }

    private static int introduction(int[] sequence, Vocabulary vocabulary) {
        int end = 0;
        while (end < sequence.length
                && (vocabulary.isIntroductory(sequence[end]) || vocabulary.isNumber(sequence[end]))) {
            end++;
        }
        return end;
    }

    /** Returns whether this has all words of another text, in whatever order. */
    public boolean hasAll(WordSequence other) {
        for (int word : other.content) {
            if (!has(word)) {
                return false;
            }
        }
        return true;
    }

    /** Returns all words in their order, a negative number for each that is not known. */
    public int[] sequence() {
        return sequence;
    }

    /** Returns how many words after the introduction are not known. */
    public int unknown() {
        return unknown;
    }

    /** Returns how many of the first words may be no part of what is quoted: {@code Police forces should ensure that}. */
    public int introduction() {
        return introduction;
    }

    /** Returns whether the words of another text stand here in a row. */
    public boolean quotes(WordSequence other) {
        for (int start = 0; start + other.sequence.length <= sequence.length; start++) {
            if (quotesAt(start, other)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words of another text stand here in a row from a place on. */
    public boolean quotesAt(int start, WordSequence other) {
        int length = other.sequence.length;
        return start + length <= sequence.length
                && Arrays.equals(sequence, start, start + length, other.sequence, 0, length);
    }

    /** Returns whether a word stands here that is not the last. */
    boolean hasBeforeLast(int word) {
        return IntStream.range(0, sequence.length - 1).anyMatch(i -> sequence[i] == word && Vocabulary.isKnown(word));
    }

    /** Returns whether a word stands here that is not the first. */
    boolean hasBehindFirst(int word) {
        return IntStream.range(1, sequence.length).anyMatch(i -> sequence[i] == word && Vocabulary.isKnown(word));
    }

    /** Returns the words of the introduction, which may say who should do what is quoted. */
    public List<Integer> beginning() {
        return beginning;
    }

    /** Returns whether a word stands in the introduction only, and says nothing of what is asked. */
    public boolean introduces(int word) {
        return Arrays.binarySearch(introducing, word) >= 0;
    }

    /** Returns those that are known and are not function words, in their order. */
    public int[] content() {
        return content;
    }

    /** Returns the words of the content and their parts, each once, in the order of their numbers. */
    public int[] bag() {
        return bag;
    }

    /** Returns how often each word stands here, be it a part of a compound or of what an abbreviation stands for. */
    Map<Integer, Integer> counts() {
        Map<Integer, Integer> known = counts;
        if (known == null) {
            Map<Integer, Integer> all = counts(sequence, 0);
            counts(apart, 0).forEach((word, count) -> all.merge(word, count, Math::max));
            // An unmodifiable map can be handed from one thread to another.
            known = Map.copyOf(all);
            counts = known;
        }
        return known;
    }

    /** Returns how often each word stands behind the introduction. */
    Map<Integer, Integer> countsBehindIntroduction() {
        Map<Integer, Integer> known = countsBehindIntroduction;
        if (known == null) {
            known = Map.copyOf(counts(sequence, introduction));
            countsBehindIntroduction = known;
        }
        return known;
    }

    private static Map<Integer, Integer> counts(int[] words, int start) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = start; i < words.length; i++) {
            counts.merge(words[i], 1, Integer::sum);
        }
        return counts;
    }

    /** Returns whether a word is among its content or the parts of that. */
    public boolean has(int word) {
        return Arrays.binarySearch(bag, word) >= 0;
    }
}
