package uk.opcc.mappa.examples.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a PDF, or the part of a line that stands in one cell.
 *
 * @param words its words
 * @param text its words as text
 * @param page the page, counted from 0
 * @param x0 where it begins, in points from the left
 * @param x1 where it ends
 * @param y its base line, in points from the top
 * @param size the size of its font
 */
record PdfLine(List<Word> words, String text, int page, float x0, float x1, float y, float size) {

    private static final String BULLETS =
            "[\u2022\u25cf\u25aa\u25a0\u25e6\u2023\u2043\u00b7\uf0b7\uf0a7\u27a2o*\u2013-]";
    private static final String NUMBERS = "\\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]|[0-9]{1,2}(?:\\.[0-9]{1,2})+[.)]?";
    private static final Pattern LABEL = Pattern.compile("(?:" + BULLETS + "|" + NUMBERS + ")");
    private static final Pattern BULLET = Pattern.compile(BULLETS);
    private static final Pattern LABELLED = Pattern.compile("(" + BULLETS + "|" + NUMBERS + ") +\\S.*");
    private static final Pattern FIRST_LABEL = Pattern.compile(BULLETS + "|\\(?(?:1|a|i)[.)]");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i).*\\b(?:and|or|the|a|an|of|to|for|in|on|at|by|with|from|under|than|(?:sub-?)?sections?|paragraphs?|articles?|parts?)");
    private static final float SPACE = 0.25f;

    static PdfLine of(List<Word> words, int page) {
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        float size = (float) words.stream().mapToDouble(Word::size).max().orElse(1);
        return new PdfLine(
                List.copyOf(words),
                words.stream().map(Word::text).collect(Collectors.joining(" ")),
                page,
                first.x0,
                last.x1,
                (float) words.stream().mapToDouble(Word::y).max().orElse(0),
                size);
    }

    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    /** Returns the width of its first word and a space. */
    float firstWord() {
        Word first = words.get(0);
        return first.x1 - first.x0 + SPACE * size;
    }

    /** Returns whether a word can be the bullet or number of a list item. */
    static boolean isLabel(String word) {
        return LABEL.matcher(word).matches();
    }

    /** Returns whether it begins a list item. */
    boolean isLabelled() {
        return LABELLED.matcher(text).matches();
    }

    /**
     * Returns whether it begins with what looks as a label and is words of the sentence in the line before, such as {@code (6) of the
     * Police Act} behind {@code section 55(5) and}. The first label of a list never is.
     */
    boolean isLabelledWithin(PdfLine before) {
        return isLabelled()
                && !before.isLabelled()
                && !FIRST_LABEL.matcher(words.get(0).text).matches()
                && UNFINISHED.matcher(before.text).matches();
    }

    /** Returns whether a sentence, or a part of one before a colon or semicolon, ends with it. */
    boolean endsSentence() {
        return text.matches(".*[.:;?!][\"'\u2019\u201d)]?");
    }

    /** Returns whether it begins with a small letter. */
    boolean beginsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Returns the bullet with which it begins; empty if there is none. */
    String bullet() {
        String first = words.get(0).text;
        return words.size() > 1 && BULLET.matcher(first).matches() ? first : "";
    }

    /**
     * A word.
     *
     * @param text its letters
     * @param x0 where it begins
     * @param x1 where it ends
     * @param y its base line
     * @param size the size of its font
     * @param bold whether it is bold
     */
    record Word(String text, float x0, float x1, float y, float size, boolean bold) {}
}
