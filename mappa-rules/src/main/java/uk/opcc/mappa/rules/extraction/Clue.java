package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

    /** A phrase that points to a position. */
    static final Clue POSITION = clue(
            "accept",
            "reject",
            "appl",
            "current",
            "part",
            "under",
            "in progress",
            "ongoing",
            "will",
            "plan",
            "intend",
            "in place",
            "taking",
            "complet",
            "implement",
            "compliant",
            "met",
            "meet");

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

    /** The office of somebody who signs. */
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
            "tdcc");

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
    static final Clue DIGIT = clue("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** A mark behind a label. Every letter and mark outside ASCII counts, because one of them is the dash. */
    static final Clue LABEL = clue(":", "\u2013");

    /** A mark in an address. */
    static final Clue ADDRESS = clue("@", "|");

    private static final int ASCII = 128;
    private static final int LETTERS = 26;
    private static final int FIRST = 'a';

    /** The beginnings of words by their first two letters, with the clues that they are. Each has three characters or more. */
    private static final Beginning[][] BEGINNINGS = new Beginning[(LETTERS + 1) * LETTERS][];

    /** The first three letters that any of the words has: most words of a text have none of these. */
    private static final BitSet STARTS = new BitSet();

    private static final long[] MARKS = new long[ASCII];
    private static final long OUTSIDE_ASCII = LABEL.bit;

    private record Beginning(String word, long clues) {}

    private final long bit;
    private final List<String> beginnings;

    private Clue(long bit, List<String> beginnings) {
        this.bit = bit;
        this.beginnings = beginnings;
    }

    private static Clue clue(String... beginnings) {
        Clue clue = new Clue(1L << ALL.size(), List.of(beginnings));
        ALL.add(clue);
        return clue;
    }

    static {
        List<List<Beginning>> byLetters = new ArrayList<>();
        for (int i = 0; i < BEGINNINGS.length; i++) {
            byLetters.add(new ArrayList<>());
        }
        for (Clue clue : ALL) {
            for (String word : clue.beginnings) {
                char first = word.charAt(0);
                if (Character.isLetter(first)) {
                    int place = place(letter(first), letter(word.charAt(1)));
                    byLetters.get(place).add(new Beginning(word, clue.bit));
                    STARTS.set(place(place, letter(word.charAt(2))));
                } else if (first < ASCII) {
                    MARKS[first] |= clue.bit;
                }
            }
        }
        for (int i = 0; i < BEGINNINGS.length; i++) {
            BEGINNINGS[i] = byLetters.get(i).toArray(Beginning[]::new);
        }
    }

    /** Returns the clues in a text, one bit each. */
    static long in(String text) {
        long clues = 0;
        boolean inWord = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int letter = letter(c);
            if (letter < LETTERS) {
                if (!inWord && i + 2 < length) {
                    int place = place(letter, letter(text.charAt(i + 1)));
                    if (STARTS.get(place(place, letter(text.charAt(i + 2))))) {
                        clues |= beginningAt(text, i, place);
                    }
                }
                inWord = true;
            } else if (c < ASCII) {
                clues |= MARKS[c];
                inWord = false;
            } else {
                clues |= OUTSIDE_ASCII;
                inWord = Character.isLetter(c);
            }
        }
        return clues;
    }

    private static long beginningAt(String text, int at, int place) {
        long clues = 0;
        for (Beginning beginning : BEGINNINGS[place]) {
            String word = beginning.word();
            if (text.regionMatches(true, at, word, 0, word.length())) {
                clues |= beginning.clues();
            }
        }
        return clues;
    }

    /** Returns the place of a letter of ASCII in the alphabet, from 0 on; 26 or more for anything else. */
    private static int letter(char c) {
        int letter = (c | ' ') - FIRST;
        return letter >= 0 && letter < LETTERS && c < ASCII ? letter : LETTERS;
    }

    private static int place(int before, int letter) {
        return before * (LETTERS + 1) + letter;
    }

    /** Returns whether a text has this clue. */
    boolean isIn(String text) {
        return isIn(in(text));
    }

    /** Returns whether this is one of the clues that were found. */
    boolean isIn(long clues) {
        return (clues & bit) != 0;
    }
}
