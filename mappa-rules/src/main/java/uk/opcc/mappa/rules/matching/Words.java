package uk.opcc.mappa.rules.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, each as it is written and as it is compared.
 *
 * <p>A word is what stands between white space. Of it are compared the letters without regard to case, the digits, and the
 * few signs that are read aloud, such as {@code &} and {@code %}; not quotes, apostrophes, dashes, soft hyphens, bullets
 * and the like. Ligatures and other compatibility characters count as what they stand for. Between two digits alone a mark
 * counts: a full stop as itself, any other, like white space, as a division, so that {@code 2-3} is neither {@code 23} nor
 * {@code 2.3}. What has nothing to compare goes with the word before it or, at the beginning, with the word after it.
 *
 * <p>Source: ours.
 */
final class Words {

    private static final String SIGNS = "&%+<=>±×÷≤≥";

    /** An apostrophe that Unicode calls a letter. */
    private static final int LETTER_APOSTROPHE = 0x02BC;

    private static final char DIVISION = ' ';

    /** What is between two characters that touch. */
    private static final char NOTHING = 0;

    /**
     * A word.
     *
     * @param start where it starts in the text
     * @param end where it ends there
     * @param from where it starts in the letters
     * @param to where it ends there
     */
    private record Word(int start, int end, int from, int to) {}

    private final String text;
    private final String letters;
    private final List<Word> words;

    private Words(String text, String letters, List<Word> words) {
        this.text = text;
        this.letters = letters;
        this.words = words;
    }

    static Words of(String text) {
        Reader reader = new Reader();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (start < i) {
                    reader.read(text, start, i);
                }
                start = i + 1;
            }
        }
        return new Words(text, reader.letters.toString(), reader.words);
    }

    int size() {
        return words.size();
    }

    /** What is compared of all words, one after the other: where they are divided shows between two digits only. */
    String letters() {
        return letters;
    }

    /** Where a word starts in the {@link #letters()}. */
    int from(int word) {
        return words.get(word).from();
    }

    /** Where a word ends in the {@link #letters()}. */
    int to(int word) {
        return words.get(word).to();
    }

    /** What is compared of one word. */
    String key(int word) {
        return letters.substring(from(word), to(word));
    }

    /** The words from one to before another as they are written, with one space for white space of any kind and length. */
    String written(int first, int end) {
        if (first == end) {
            return "";
        }
        StringBuilder written = new StringBuilder();
        for (int i = words.get(first).start(); i < words.get(end - 1).end(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                written.append(c);
            } else if (!isSpace(text.charAt(i - 1))) {
                written.append(' ');
            }
        }
        return written.toString();
    }

    /** Control characters, too, which documents have for line and page breaks. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Collects words. */
    private static final class Reader {

        private final StringBuilder letters = new StringBuilder();
        private final List<Word> words = new ArrayList<>();
        private int firstStart = -1;
        private int from;
        private char between = NOTHING;
        private boolean afterCounted;

        void read(String text, int start, int end) {
            from = -1;
            pass(DIVISION);
            for (int i = start; i < end; ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (c < 0x80) {
                    take(c);
                } else {
                    // One at a time: to put a long run of accents into order takes the square of its length.
                    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                            .codePoints()
                            .forEach(this::take);
                }
            }
            if (firstStart < 0) {
                firstStart = start;
            }
            if (from >= 0) {
                words.add(new Word(words.isEmpty() ? firstStart : start, end, from, letters.length()));
            } else if (!words.isEmpty()) {
                Word last = words.get(words.size() - 1);
                words.set(words.size() - 1, new Word(last.start(), end, last.from(), last.to()));
            }
        }

        private void take(int c) {
            int type = Character.getType(c);
            if (isAccent(type)) {
                if (afterCounted) {
                    letters.appendCodePoint(c);
                }
            } else if (counts(c, type)) {
                count(c);
            } else if (type != Character.FORMAT) {
                pass(c);
            }
        }

        private void count(int c) {
            boolean divided = between != NOTHING
                    && !letters.isEmpty()
                    && Character.isDigit(c)
                    && Character.isDigit(letters.codePointBefore(letters.length()));
            if (divided) {
                letters.append(between);
            }
            if (from < 0) {
                from = letters.length();
            }
            letters.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            between = NOTHING;
            afterCounted = true;
        }

        private void pass(int c) {
            between = between == NOTHING && c == '.' ? '.' : DIVISION;
            afterCounted = false;
        }

        private static boolean counts(int c, int type) {
            return (Character.isLetterOrDigit(c) && c != LETTER_APOSTROPHE)
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER
                    || type == Character.CURRENCY_SYMBOL
                    || SIGNS.indexOf(c) >= 0;
        }

        private static boolean isAccent(int type) {
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
        }
    }
}
