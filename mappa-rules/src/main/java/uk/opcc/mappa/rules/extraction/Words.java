package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of a text with their places: letters and digits, joined by apostrophes and hyphens. */
final class Words {

    private final List<String> words = new ArrayList<>();
    private final UnaryOperator<String> folding;
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    /**
     * Reads the words of a text.
     *
     * @param text the text
     * @param marks the marks that are words by themselves
     * @param folding gives each word the form in which it is compared
     */
    Words(String text, String marks, UnaryOperator<String> folding) {
        this.folding = folding;
        int i = 0;
        while (i < text.length()) {
            int end = marks.indexOf(text.charAt(i)) >= 0 ? i + 1 : endOfWord(text, i);
            if (end > i) {
                add(text, i, end);
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
    }

    private void add(String text, int start, int end) {
        int size = words.size();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        words.add(folding.apply(text.substring(start, end)));
    }

    private static int endOfWord(String text, int start) {
        int end = endOfLetters(text, start);
        while (end > start && end < text.length() && "'\u2019-".indexOf(text.charAt(end)) >= 0) {
            int next = endOfLetters(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Clue.isLetter(c) || (c >= '0' && c <= '9')) {
                end++;
            } else {
                int point = text.codePointAt(end);
                if (c < 128 || !isLetterOrNumber(point)) {
                    return end;
                }
                end += Character.charCount(point);
            }
        }
        return end;
    }

    private static boolean isLetterOrNumber(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    int size() {
        return words.size();
    }

    String word(int place) {
        return words.get(place);
    }

    List<String> words() {
        return words;
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    /** Returns whether some words stand at a place. */
    boolean has(List<String> phrase, int place) {
        if (place + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(place + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
