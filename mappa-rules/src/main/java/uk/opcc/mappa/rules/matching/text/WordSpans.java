package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text divided into words, with the place of each. A word is a run of letters and numbers in any script. What compares words
 * divides texts here, and then folds the words in its own way.
 */
public final class WordSpans {

    private static final String JOINTS = "'\u2019-";

    private final String text;
    private final String joints;
    private final String marks;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    private WordSpans(String text, String joints, String marks) {
        this.text = text;
        this.joints = joints;
        this.marks = marks;
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(i);
            if (end > i) {
                add(i, end);
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
    }

    /** Divides a text at everything but letters and numbers. */
    public static WordSpans of(String text) {
        return new WordSpans(text, "", "");
    }

    /**
     * Divides a text at everything but letters and numbers, and the apostrophes and hyphens that join them.
     *
     * @param text the text
     * @param marks the marks that are words by themselves
     */
    public static WordSpans hyphenated(String text, String marks) {
        return new WordSpans(text, JOINTS, marks);
    }

    /** Divides a text at everything but letters and numbers. Each of some marks is a word by itself. */
    static WordSpans withMarks(String text, String marks) {
        return new WordSpans(text, "", marks);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private int endOfWord(int start) {
        int end = endOfLetters(start);
        if (end == start && marks.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        while (end > start && end < text.length() && joints.indexOf(text.charAt(end)) >= 0) {
            int next = endOfLetters(end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int endOfLetters(int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isAsciiWord(c)) {
                end++;
            } else {
                int point = text.codePointAt(end);
                if (c < 128 || !isLetterOrNumber(point) || marks.indexOf(c) >= 0) {
                    return end;
                }
                end += Character.charCount(point);
            }
        }
        return end;
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isLetterOrNumber(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Returns how many words there are. */
    public int size() {
        return size;
    }

    /** Returns where a word begins. */
    public int start(int word) {
        return starts[word];
    }

    /** Returns where a word ends. */
    public int end(int word) {
        return ends[word];
    }

    /** Returns the words as written. */
    public List<String> words() {
        return words(UnaryOperator.identity());
    }

    /** Returns the words, each in the form in which it is compared. */
    public List<String> words(UnaryOperator<String> folding) {
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(folding.apply(text.substring(starts[i], ends[i])));
        }
        return words;
    }
}
