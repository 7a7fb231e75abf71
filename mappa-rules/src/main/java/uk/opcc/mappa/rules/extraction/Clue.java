package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.opcc.mappa.rules.matching.text.Numerals;

/**
 * What a text must have for a regular expression to match in it: the beginning of a word, or a mark. One look at a text finds all
 * clues in it. Most texts have few, and are not matched against most expressions.
 */
final class Clue {

    private static final List<Clue> ALL = new ArrayList<>();

    /** An item of a report. */
    static final Clue ITEM = clue("rec", "area", "afi", "cause");

    /** A unit of a period. */
    static final Clue UNIT = clue("day", "week", "month");

    /** What a response has to do in a period. */
    static final Clue DUTY =
            clue("respon", "answer", "repl", "comment", "publish", "statutory", "require", "dut", "deadline");

    /** A part of the document that is another document. */
    static final Clue ANNEX = clue("appendix", "annex", "enclosure", "attachment", "schedule");

    /** A document beside this one. */
    static final Clue ATTACHED = clue("attached", "enclosed", "accompanying", "linked");

    /** An answer of one to the words of another. */
    static final Clue AGREEMENT = clue("happy", "satisfied", "content", "agree", "endorse", "support", "assured");

    /** An answer that declines. */
    static final Clue DECLINES = clue("accept", "reject");

    /** An answer that says that something does not apply. */
    static final Clue APPLIES = clue("appl");

    /** An answer on what is so at the time. */
    static final Clue CURRENT = clue("current");

    /** An answer on a part. */
    static final Clue PART = clue("part");

    /** Work that goes on. */
    static final Clue PROGRESS = clue("under", "in progress", "ongoing");

    /** Work that is to come. */
    static final Clue PLAN = clue("will", "plan", "intend");

    /** Work that is done. */
    static final Clue DONE = clue("in place", "taking", "complet", "implement", "compliant", "met", "meet");

    /** A phrase that points to a position. */
    static final Clue POSITION = any(DECLINES, APPLIES, CURRENT, PART, PROGRESS, PLAN, DONE);

    /** What somebody says. */
    static final Clue SAID = clue(
            "response",
            "comment",
            "reply",
            "view",
            "statement",
            "position",
            "update",
            "progress",
            "commentary",
            "observation",
            "action");

    /** A verb of somebody who says something. */
    static final Clue TELLS =
            clue("says", "said", "report", "comment", "respond", "repl", "writ", "wrote", "provided", "supplied");

    /** The office of somebody who signs or speaks. */
    static final Clue OFFICE = clue(
            "police",
            "mayor",
            "deputy",
            "commissioner",
            "pcc",
            "pfcc",
            "chief",
            "detective",
            "superintendent",
            "det",
            "acc",
            "dcc",
            "tacc",
            "tdcc",
            "force",
            "constabulary",
            "mopac",
            "opcc",
            "local policing");

    /** A force or a body. */
    static final Clue FORCE = clue(
            "police",
            "constabulary",
            "commissioner",
            "mayor",
            "heddlu",
            "mopac",
            "pcc",
            "pfcc",
            "opcc",
            "opfcc",
            "council",
            "authority");

    /** A document that is not final. */
    static final Clue DRAFT = clue("draft");

    /** What a report asks. */
    static final Clue SHOULD = clue("should");

    /** A digit. */
    static final Clue DIGIT = clue();

    /** What every date has: a year of four digits, or a mark between two digits. */
    static final Clue DATE = clue();

    /** A number in figures or in words. */
    static final Clue NUMBER = any(
            DIGIT,
            clue(Stream.concat(Numerals.UNITS.stream(), Numerals.TENS.stream()).toArray(String[]::new)));

    /** An Act of Parliament. */
    static final Clue ACT = clue("act", "pa ");

    /** A report. */
    static final Clue REPORT = clue("report", "inspection");

    /** How a title of a report begins. */
    static final Clue THEME = clue("inspection", "investigation", "thematic", "peel", "policing", "super");

    /** A line with an address or the like. */
    static final Clue CONTACT = clue(
            "tel",
            "e-mail",
            "email",
            "direct dial",
            "mobile",
            "fax",
            "our ref",
            "your ref",
            "web",
            "www.",
            "http",
            "police headquarters",
            "contact");

    /** A character that is not plain, or white space of more than one: the text has something to mend. */
    static final Clue TO_MEND = clue("&");

    /** A mark behind a label. Every letter and mark outside ASCII counts, because one of them is the dash. */
    static final Clue LABEL = clue(":", "\u2013");

    /** A hyphen. */
    static final Clue HYPHEN = clue("-");

    /** A mark in an address. */
    static final Clue ADDRESS = clue("@", "|");

    /** No clues of any text: they are not worked out. */
    static final long UNKNOWN = -1;

    private static final int ASCII = 128;
    private static final int LETTERS = 26;
    private static final int PLACES = LETTERS + 1;
    private static final int FIRST = 'a';

    /** The beginnings of words by their first three characters, with the clues that they are: most words of a text have none. */
    private static final Beginning[][] BEGINNINGS = new Beginning[PLACES * PLACES * PLACES][];

    private static final long[] MARKS = new long[ASCII];
    private static final long OUTSIDE_ASCII = LABEL.bits;

    private record Beginning(String word, long clues) {}

    /** The bit of this clue, or those of its parts. */
    private final long bits;

    private final List<String> beginnings;

    private Clue(long bits, List<String> beginnings) {
        this.bits = bits;
        this.beginnings = beginnings;
    }

    private static Clue clue(String... beginnings) {
        Clue clue = new Clue(1L << ALL.size(), List.of(beginnings));
        ALL.add(clue);
        return clue;
    }

    private static Clue any(Clue... parts) {
        long bits = 0;
        for (Clue part : parts) {
            bits |= part.bits;
        }
        return new Clue(bits, List.of());
    }

    static {
        Map<Integer, List<Beginning>> byLetters = new HashMap<>();
        for (Clue clue : ALL) {
            for (String word : clue.beginnings) {
                char[] chars = word.toCharArray();
                if (isLetter(chars[0])) {
                    byLetters
                            .computeIfAbsent(place(chars, 0), place -> new ArrayList<>())
                            .add(new Beginning(word, clue.bits));
                } else if (chars[0] < ASCII) {
                    MARKS[chars[0]] |= clue.bits;
                }
            }
        }
        for (int c = 0; c < ASCII; c++) {
            MARKS[c] |= c < ' ' || c > '~' ? TO_MEND.bits : 0;
        }
        Arrays.fill(BEGINNINGS, new Beginning[0]);
        byLetters.forEach((place, words) -> BEGINNINGS[place] = words.toArray(Beginning[]::new));
    }

    /** Returns the clues in a text, one bit each. */
    static long in(String text) {
        return in(text.toCharArray(), text.length());
    }

    /** Returns the clues in the text of so many characters. */
    static long in(char[] chars, int length) {
        long clues = 0;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (isLetter(c)) {
                clues |= beginningAt(chars, i, length);
                i = endOfWord(chars, i, length);
            } else if (isDigit(c)) {
                int end = endOfNumber(chars, i, length);
                clues |= DIGIT.bits | (mayBeDate(chars, i, end, length) ? DATE.bits : 0);
                i = end;
            } else if (c < ASCII) {
                boolean spaces = c == ' ' && i + 1 < length && chars[i + 1] == ' ';
                clues |= MARKS[c] | (spaces ? TO_MEND.bits : 0);
                i++;
            } else {
                clues |= OUTSIDE_ASCII | (c >= '\u2010' && c <= '\u201d' ? 0 : TO_MEND.bits);
                i = Character.isLetter(c) ? endOfWord(chars, i, length) : i + 1;
            }
        }
        return clues;
    }

    /** Returns where the letters of ASCII end that begin behind a place. */
    private static int endOfWord(char[] chars, int start, int length) {
        int end = start + 1;
        while (end < length && isLetter(chars[end])) {
            end++;
        }
        return end;
    }

    private static int endOfNumber(char[] chars, int start, int length) {
        int end = start + 1;
        while (end < length && isDigit(chars[end])) {
            end++;
        }
        return end;
    }

    /** Returns whether a number is a year, or has a mark and a digit behind it. */
    private static boolean mayBeDate(char[] chars, int start, int end, int length) {
        boolean year = end - start >= 4
                && ((chars[start] == '1' && chars[start + 1] == '9')
                        || (chars[start] == '2' && chars[start + 1] == '0'));
        return year
                || (end + 1 < length
                        && (chars[end] == '.' || chars[end] == '/' || chars[end] == '-')
                        && isDigit(chars[end + 1]));
    }

    private static long beginningAt(char[] chars, int at, int length) {
        long clues = 0;
        if (at + 2 < length) {
            for (Beginning beginning : BEGINNINGS[place(chars, at)]) {
                clues |= isAt(chars, at, length, beginning.word) ? beginning.clues : 0;
            }
        }
        return clues;
    }

    /** Returns whether a word of small letters stands at a place, in upper or lower case. */
    private static boolean isAt(char[] chars, int at, int length, String word) {
        if (at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((chars[at + i] | ' ') != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the place of a letter of ASCII in the alphabet, from 0 on; 26 for anything else. */
    private static int letter(char c) {
        return isLetter(c) ? (c | ' ') - FIRST : LETTERS;
    }

    static boolean isLetter(char c) {
        int letter = (c | ' ') - FIRST;
        return letter >= 0 && letter < LETTERS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int place(char[] chars, int at) {
        return (letter(chars[at]) * PLACES + letter(chars[at + 1])) * PLACES + letter(chars[at + 2]);
    }

    /** Returns whether a text has this clue. */
    boolean isIn(String text) {
        return isIn(in(text));
    }

    /** Returns whether this is one of the clues that were found. */
    boolean isIn(long clues) {
        return (clues & bits) != 0;
    }
}
