package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** How many parts a compound has at most; what hyphens join beyond that is no word. */
    private static final int LONGEST_COMPOUND = 5;

    /** Words that say how others belong together, and the stem of every recommendation: {@code should ensure that}. */
    static final List<String> FUNCTION_WORDS = List.of(
            "a an the all this that these those it its they their them there",
            "and or but of in on at to for from by with as into than",
            "is are be been being was were has have had do does",
            "should must will would can could may might ensure",
            "which who where when whether how what such any also");

    /** Words that deny, refuse or forgo what others say. */
    private static final List<String> DENIERS = List.of(
            "not no never neither nor none nobody nothing cannot without unless except",
            "lack absence rarely seldom hardly barely scarcely instead",
            "stop cease avoid refuse fail deny decline reject discontinue abandon abolish scrap prohibit forbid",
            "suspend waive dispense withdraw halt exempt exclude unnecessary needless optional",
            "only far sometimes occasionally partly some few fewer less little anything contrary opposite");

    private static final List<String> QUANTITIES = List.of(
            "once twice thrice half double hourly daily weekly fortnightly monthly quarterly biannually annually");

    /** The beginnings of words that deny what follows. */
    private static final List<String> DENYING_PREFIXES = List.of("un", "non", "in", "im", "ir", "il", "dis", "mis");

    /** Words of which each denies the other. */
    private static final List<String> CONTRARIES =
            List.of("high low", "more less", "least most", "minimum maximum", "increase reduce", "before after");

    private static final int SHORTEST_DENIED = 4;

    private static final Pattern FOOTNOTED = Pattern.compile("(\\p{L}{4,40})\\d{1,3}");

    /** Words that may stand before a quotation: what stands where, who asks for it, and by when. */
    private static final List<String> INTRODUCTORY = List.of(
            "see table above below bullet point page paragraph annex appendix note",
            "recommendation recommend recommended required need needs area improvement cause concern",
            "we us it each every both local following sure make ask consider",
            "within day week fortnight month year publication report start end next immediately immediate effect");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet inDigits = new BitSet();
    private final BitSet deniers = new BitSet();
    private final BitSet introductory = new BitSet();
    private final BitSet numbered = new BitSet();
    private final BitSet quantities = new BitSet();
    private final BitSet modals = new BitSet();
    private final BitSet clauses = new BitSet();
    private final BitSet questions = new BitSet();
    private final BitSet links = new BitSet();
    private final BitSet beforeTime = new BitSet();
    private final Map<Integer, Integer> denied = new HashMap<>();
    private final int functionWords;
    private final PhraseTable compounds = new PhraseTable();
    private final PhraseTable abbreviated = new PhraseTable();

    /**
     * Creates the vocabulary of texts.
     *
     * @param texts the texts of a catalogue, in whatever order
     * @param names names of those who are asked, which may stand before a quotation
     */
    public Vocabulary(Collection<String> texts, Collection<String> names) {
        FUNCTION_WORDS.forEach(this::learn);
        functionWords = size();
        learn(List.of("should must will shall need"), modals);
        learn(List.of("that and or but to which where when should must"), clauses);
        learn(List.of("who what how whether"), questions);
        learn(List.of("and or"), links);
        learn(List.of("by within after of"), beforeTime);
        learn(QUANTITIES, quantities);
        learn(DENIERS, deniers);
        CONTRARIES.forEach(this::learn);
        learn(Numerals.NUMBERED, numbered);
        learn(INTRODUCTORY, introductory);
        learn(names, introductory);
        for (Abbreviations.Abbreviation each : Abbreviations.ALL) {
            learn(each.word());
            each.phrases().forEach(this::learn);
        }
        texts.forEach(this::learn);
        numbers.forEach((stem, word) -> {
            int other = denied(stem);
            if (other >= functionWords) {
                denied.put(word, other);
            }
        });
        for (String pair : CONTRARIES) {
            List<Integer> contraries = readApart(pair);
            denied.put(contraries.get(0), contraries.get(1));
            denied.put(contraries.get(1), contraries.get(0));
        }
        for (Abbreviations.Abbreviation each : Abbreviations.ALL) {
            int word = read(each.word()).get(0);
            each.phrases().forEach(phrase -> abbreviated.add(read(phrase), word));
        }
    }

    private void learn(Collection<String> texts, BitSet kind) {
        for (String text : texts) {
            learn(text);
            readApart(text).forEach(kind::set);
        }
    }

    private void learn(String text) {
        List<Token> tokens = Tokeniser.tokens(text);
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

    /** Returns how many words there are; their numbers are from 0 to one less. */
    public int size() {
        return numbers.size();
    }

    /** Returns whether the catalogue has a word. */
    public static boolean isKnown(int word) {
        return word >= 0;
    }

    /** Returns whether a word denies what others say. */
    boolean isDenier(int word) {
        return isKnown(word) && deniers.get(word);
    }

    /** Returns whether a word may stand before a quotation and say nothing of what is asked. */
    boolean isIntroductory(int word) {
        return isKnown(word) && (isFunctionWord(word) ? !questions.get(word) : introductory.get(word));
    }

    /** Returns whether a number follows a word, as in {@code Level 2}. */
    boolean isNumbered(int word) {
        return isKnown(word) && numbered.get(word);
    }

    /** Returns whether a word says how many, how often or when. */
    boolean isQuantity(int word) {
        return isNumber(word) || (isKnown(word) && quantities.get(word));
    }

    /** Returns whether a word says that something is to be done. */
    boolean isModal(int word) {
        return isKnown(word) && modals.get(word);
    }

    /** Returns whether a clause starts behind a word. */
    boolean startsClause(int word) {
        return isKnown(word) && clauses.get(word);
    }

    /** Returns whether a word asks. */
    boolean isQuestion(int word) {
        return isKnown(word) && questions.get(word);
    }

    /** Returns whether a word links numbers: {@code 2 and 3}. */
    boolean isLink(int word) {
        return isKnown(word) && links.get(word);
    }

    /** Returns whether a number behind a word is that of a time limit. */
    boolean isBeforeTime(int word) {
        return isKnown(word) && beforeTime.get(word);
    }

    /** Returns the word that another denies, as {@code insufficient} denies {@code sufficient}, or {@link #UNKNOWN}. */
    int deniedBy(int word) {
        return denied.getOrDefault(word, UNKNOWN);
    }

    /** Returns whether a word says how others belong together rather than what is meant. */
    public boolean isFunctionWord(int word) {
        return isKnown(word) && word < functionWords;
    }

    /** Returns whether a word is written in digits, or is a date. */
    public boolean isNumber(int word) {
        return word == UNKNOWN_NUMBER || (isKnown(word) && inDigits.get(word));
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the numbers of its words in their order, {@link #UNKNOWN} or {@link #UNKNOWN_NUMBER} for each that the catalogue
     *     does not have; one for a compound or for what an abbreviation stands for
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
        if (isKnown(word)) {
            read.add(word);
            return;
        }
        int denies = denied(Inflection.stem(letters));
        int footnoted = find(withoutFootnote(letters));
        List<Integer> mended = Misprints.mend(letters, this::find);
        if (isKnown(footnoted) && !isIntroductory(footnoted) && mended.size() != 1) {
            read.add(footnoted);
        } else if (!mended.isEmpty()) {
            read.addAll(mended);
        } else if (isKnown(denies)) {
            read.add(find("not"));
            read.add(denies);
        } else {
            read.add(letters.charAt(0) <= '9' ? UNKNOWN_NUMBER : UNKNOWN);
        }
    }

    /** Returns a word without the digits of a footnote behind it. */
    private static String withoutFootnote(String letters) {
        Matcher footnoted = FOOTNOTED.matcher(letters);
        return footnoted.matches() ? footnoted.group(1) : letters;
    }

    /** Returns the word that a stem denies by its beginning, or {@link #UNKNOWN}. */
    private int denied(String stem) {
        for (String prefix : DENYING_PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= SHORTEST_DENIED) {
                int word = numbers.getOrDefault(stem.substring(prefix.length()), UNKNOWN);
                if (isKnown(word)) {
                    return word;
                }
            }
        }
        return UNKNOWN;
    }

    private int find(String letters) {
        return numbers.getOrDefault(Inflection.stem(letters), UNKNOWN);
    }
}
