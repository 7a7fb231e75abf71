package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and their numbers, from 0 on in the order in which they were learnt. */
final class WordTable {

    /** How many parts a compound has at most; what hyphens join beyond that is no word. */
    private static final int LONGEST_COMPOUND = 5;

    /** The beginnings of words that deny what follows. */
    private static final List<String> DENYING_PREFIXES = List.of("un", "non", "in", "im", "ir", "il", "dis", "mis");

    private static final int SHORTEST_DENIED = 4;

    private static final Pattern FOOTNOTED = Pattern.compile("(\\p{L}{4,40})\\d{1,3}");

    private final Map<String, Integer> numbers;
    private final BitSet inDigits;
    private final PhraseTable compounds;

    /** Creates a table without words. */
    WordTable() {
        numbers = new HashMap<>();
        inDigits = new BitSet();
        compounds = new PhraseTable();
    }

    /** Creates a table that has the words of another. */
    WordTable(WordTable other) {
        numbers = new HashMap<>(other.numbers);
        inDigits = (BitSet) other.inDigits.clone();
        compounds = new PhraseTable(other.compounds);
    }

    int size() {
        return numbers.size();
    }

    void learn(List<Token> tokens) {
        for (int first = 0; first < tokens.size(); ) {
            int end = endOfCompound(tokens, first);
            List<Token> compound = tokens.subList(first, end);
            List<Integer> parts = new ArrayList<>();
            compound.forEach(part -> parts.add(learnWord(withoutFootnote(part.letters()))));
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

    boolean isInDigits(int word) {
        return inDigits.get(word);
    }

    /** Replaces the parts of each compound by it. */
    List<Integer> withCompounds(List<Integer> words) {
        return compounds.replaceIn(words);
    }

    /** Hands out each word that denies another by its beginning, with the other. */
    void forEachDenial(BiConsumer<Integer, Integer> denial) {
        numbers.forEach((stem, word) -> {
            int other = denied(stem);
            if (Vocabulary.isKnown(other)) {
                denial.accept(word, other);
            }
        });
    }

    /**
     * Returns the numbers of words in their order, {@link Vocabulary#UNKNOWN} or {@link Vocabulary#UNKNOWN_NUMBER} for each that
     * the table does not have. Compounds are in their parts unless hyphens join them.
     *
     * @param tokens the words
     * @param takesNumber whether digits behind a word are its number rather than that of a footnote
     */
    List<Integer> read(List<Token> tokens, IntPredicate takesNumber) {
        List<Integer> read = new ArrayList<>(tokens.size());
        for (int first = 0; first < tokens.size(); ) {
            int end = endOfCompound(tokens, first);
            int compound = end - first > 1 ? find(joined(tokens.subList(first, end))) : Vocabulary.UNKNOWN;
            if (compound != Vocabulary.UNKNOWN) {
                read.add(compound);
            } else {
                tokens.subList(first, end).forEach(part -> readWord(part.letters(), takesNumber, read));
            }
            first = end;
        }
        return read;
    }

    private void readWord(String letters, IntPredicate takesNumber, List<Integer> read) {
        int word = find(letters);
        if (Vocabulary.isKnown(word)) {
            read.add(word);
            return;
        }
        int denies = denied(Inflection.stem(letters));
        int noun = find(Inflection.stem(letters) + "ion");
        int footnoted = find(withoutFootnote(letters));
        List<Integer> mended = Misprints.mend(letters, this::find);
        // A word behind a number has its number already: "within 3 months4".
        boolean isFootnoted = !takesNumber.test(footnoted) || endsWithNumber(read);
        if (Vocabulary.isKnown(footnoted) && isFootnoted && mended.size() != 1) {
            read.add(footnoted);
        } else if (!mended.isEmpty()) {
            read.addAll(mended);
        } else if (Vocabulary.isKnown(noun)) {
            // To mitigate is to do what the mitigation is.
            read.add(noun);
        } else if (Vocabulary.isKnown(denies)) {
            read.add(find("not"));
            read.add(denies);
        } else {
            read.add(letters.charAt(0) <= '9' ? Vocabulary.UNKNOWN_NUMBER : Vocabulary.UNKNOWN);
        }
    }

    private boolean endsWithNumber(List<Integer> read) {
        int last = read.isEmpty() ? Vocabulary.UNKNOWN : read.get(read.size() - 1);
        return last == Vocabulary.UNKNOWN_NUMBER || (Vocabulary.isKnown(last) && isInDigits(last));
    }

    /** Returns a word without the digits of a footnote behind it. */
    private static String withoutFootnote(String letters) {
        Matcher footnoted = FOOTNOTED.matcher(letters);
        return footnoted.matches() ? footnoted.group(1) : letters;
    }

    /** Returns the word that a stem denies by its beginning, or {@link Vocabulary#UNKNOWN}. */
    private int denied(String stem) {
        for (String prefix : DENYING_PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= SHORTEST_DENIED) {
                int word = numbers.getOrDefault(stem.substring(prefix.length()), Vocabulary.UNKNOWN);
                if (Vocabulary.isKnown(word)) {
                    return word;
                }
            }
        }
        return Vocabulary.UNKNOWN;
    }

    private int find(String letters) {
        return numbers.getOrDefault(Inflection.stem(letters), Vocabulary.UNKNOWN);
    }
}
