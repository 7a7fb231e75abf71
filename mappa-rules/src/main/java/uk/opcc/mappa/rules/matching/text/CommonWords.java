package uk.opcc.mappa.rules.matching.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that every vocabulary has, and their kinds. They are learnt once, for that takes long. */
final class CommonWords {

    /** Words that say how others belong together, and the stem of every recommendation: {@code should ensure that}. */
    private static final List<String> FUNCTION_WORDS = List.of(
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
            "suspend waive dispense withdraw withdrawn withdrew halt exempt exclude unnecessary needless optional",
            "ignore disregard overlook omit withhold withheld revoke rescind undo undone",
            "only far sometimes occasionally partly some few fewer less little anything contrary opposite");

    /** Words of a sentence that a list of its terms leaves out: they link, or take their meaning from others. */
    private static final List<String> WEAK = List.of(
            "make made take taken give given use put carry use used using find found get include enable allow help drive fit serve continue",
            "about above across against along among around between beyond during over per through throughout",
            "under until up upon via within out if so then while",
            "least current currently fully already sure each every both other own same member case more we us our your");

    private static final List<String> QUANTITIES = List.of(
            "once twice thrice half double hourly daily weekly fortnightly monthly quarterly biannually annually");

    /** Words of which each denies the other. */
    private static final List<String> CONTRARIES =
            List.of("high low", "more less", "least most", "minimum maximum", "increase reduce", "before after");

    /** Words that may stand before a quotation: what stands where, who asks for it, and by when. */
    private static final List<String> INTRODUCTORY = List.of(
            "see table above below bullet point page paragraph annex appendix note",
            "recommendation recommend recommended required need needs area improvement cause concern",
            "we us it each every both local following sure certain make ask consider take step satisfy themselves itself",
            "priority urgent urgently HMICFRS inspectorate",
            "within day week fortnight month year publication report start end next immediately immediate effect");

    /** The common words; nothing is added to it. */
    static final WordTable TABLE = new WordTable();

    private static final BitSet FUNCTION = learn(FUNCTION_WORDS);
    private static final BitSet MODALS = learn(List.of("should must will shall need"));
    private static final BitSet BEFORE_CLAUSES = learn(List.of("that and or but to which where when should must"));
    private static final BitSet QUESTIONS = learn(List.of("who what how whether"));
    private static final BitSet LINKS = learn(List.of("and or"));
    private static final BitSet BEFORE_TIME = learn(List.of("by within after of"));
    private static final BitSet ALL_WEAK = learn(WEAK);
    private static final BitSet ALL_QUANTITIES = learn(QUANTITIES);
    private static final BitSet ALL_DENIERS = learn(DENIERS);
    private static final BitSet NUMBERED = learn(Numerals.NUMBERED);
    private static final BitSet ALL_INTRODUCTORY = learn(INTRODUCTORY);

    /** By a word its contrary. */
    static final Map<Integer, Integer> CONTRARY = contraries();

    /** By a phrase, its compounds in parts, the word that means the same. */
    static final Map<List<Integer>, Integer> ABBREVIATIONS = abbreviations();

    private static final BitSet ALL_ABBREVIATIONS = abbreviationWords();

    private CommonWords() {}

    private static BitSet learn(List<String> texts) {
        BitSet words = new BitSet();
        texts.forEach(text -> learn(text).forEach(words::set));
        return words;
    }

    private static List<Integer> learn(String text) {
        List<Token> tokens = Tokeniser.tokens(text);
        TABLE.learn(tokens);
        return TABLE.read(tokens, word -> false);
    }

    private static Map<Integer, Integer> contraries() {
        Map<Integer, Integer> contraries = new HashMap<>();
        for (String pair : CONTRARIES) {
            List<Integer> words = learn(pair);
            contraries.put(words.get(0), words.get(1));
            contraries.put(words.get(1), words.get(0));
        }
        return contraries;
    }

    private static Map<List<Integer>, Integer> abbreviations() {
        Map<List<Integer>, Integer> abbreviations = new LinkedHashMap<>();
        for (Abbreviations.Abbreviation each : Abbreviations.ALL) {
            int word = learn(each.word()).get(0);
            each.phrases().forEach(phrase -> abbreviations.putIfAbsent(learn(phrase), word));
        }
        return abbreviations;
    }

    /** Returns the words that may stand before a quotation and say nothing of what is asked. */
    static BitSet introductory() {
        BitSet words = new BitSet();
        words.or(ALL_INTRODUCTORY);
        words.or(FUNCTION);
        words.andNot(QUESTIONS);
        return words;
    }

    private static BitSet abbreviationWords() {
        BitSet words = new BitSet();
        ABBREVIATIONS.values().forEach(words::set);
        return words;
    }

    /** Returns whether a word is an abbreviation, such as {@code MAPPA}. */
    static boolean isAbbreviation(int word) {
        return is(word, ALL_ABBREVIATIONS);
    }

    /** Returns whether a word that names nobody may stand before a quotation. */
    static boolean isIntroductory(int word) {
        return is(word, ALL_INTRODUCTORY);
    }

    /** Returns whether a word says how others belong together rather than what is meant. */
    static boolean isFunctionWord(int word) {
        return is(word, FUNCTION);
    }

    /** Returns whether a word denies what others say. */
    static boolean isDenier(int word) {
        return is(word, ALL_DENIERS);
    }

    /** Returns whether a number follows a word, as in {@code Level 2}. */
    static boolean isNumbered(int word) {
        return is(word, NUMBERED);
    }

    /** Returns whether a word says how often, without digits. */
    static boolean isQuantity(int word) {
        return is(word, ALL_QUANTITIES);
    }

    /** Returns whether a list of terms leaves a word out. */
    static boolean isWeak(int word) {
        return is(word, ALL_WEAK);
    }

    /** Returns whether a word says that something is to be done. */
    static boolean isModal(int word) {
        return is(word, MODALS);
    }

    /** Returns whether a clause starts behind a word. */
    static boolean startsClause(int word) {
        return is(word, BEFORE_CLAUSES);
    }

    /** Returns whether a word asks. */
    static boolean isQuestion(int word) {
        return is(word, QUESTIONS);
    }

    /** Returns whether a word links numbers: {@code 2 and 3}. */
    static boolean isLink(int word) {
        return is(word, LINKS);
    }

    /** Returns whether a number behind a word is that of a time limit. */
    static boolean isBeforeTime(int word) {
        return is(word, BEFORE_TIME);
    }

    private static boolean is(int word, BitSet kind) {
        return Vocabulary.isKnown(word) && kind.get(word);
    }
}
