package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of a text.
 *
 * <p>Case, punctuation, quotation marks and the possessive {@code 's} do not count. Ligatures and other compatibility
 * characters become their letters (NFKC). Soft hyphens and invisible characters are dropped. A hyphen parts two words and is
 * remembered, also where a line breaks after it or at a soft hyphen. {@code n't} is the word {@code not}. {@link Markup} goes
 * before and {@link Numerals} after.
 */
final class Tokeniser {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String MARKS = APOSTROPHES + HYPHENS + SOFT_HYPHEN + '%';

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{4,40})(\\d{1,4})");

    /** Contractions of {@code not} without their apostrophe. */
    private static final Pattern CONTRACTED =
            Pattern.compile("(are|is|was|were|do|does|did|has|have|had|could|should|would|must|need|ca|wo)nt");

    private final String text;
    private final WordSpans words;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean joined;

    private Tokeniser(String text) {
        this.text = text;
        this.words = WordSpans.withMarks(text, MARKS);
    }

    /** Returns the words of a text in their order. */
    static List<Token> tokens(String text) {
        Tokeniser tokeniser = new Tokeniser(Markup.remove(text));
        tokeniser.read();
        return Numerals.inOneForm(tokeniser.tokens);
    }

    private void read() {
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            readBetween(last, words.start(i));
            last = words.end(i);
            char c = text.charAt(words.start(i));
            if (c == SOFT_HYPHEN) {
                if (isSpace(last - 2) || isSpace(last)) {
                    endWord();
                    joined = !tokens.isEmpty();
                }
            } else if (APOSTROPHES.indexOf(c) >= 0) {
                i += readApostrophe(i);
                last = words.end(i);
            } else if (HYPHENS.indexOf(c) >= 0) {
                joined = endWord() || joined;
            } else if (c == '%') {
                endWord();
                letters.append("percent");
                endWord();
                joined = false;
            } else {
                addLetters(words.start(i), last);
            }
        }
        readBetween(last, text.length());
        endWord();
    }

    private void addLetters(int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            letters.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
        }
    }

    /** A line may break after a hyphen. Anything else that is visible ends a word, and what a hyphen joins. */
    private void readBetween(int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!isInvisible(c)) {
                joined = !endWord() && joined && Character.isWhitespace(c);
            }
        }
    }

    /** Ends a word at an apostrophe, and returns how many words behind it belong to it. */
    private int readApostrophe(int mark) {
        boolean possessive = !letters.isEmpty() && isLetterBehind(mark, 's');
        boolean negated =
                !letters.isEmpty() && letters.charAt(letters.length() - 1) == 'n' && isLetterBehind(mark, 't');
        if (negated) {
            letters.setLength(letters.length() - 1);
        }
        endWord();
        joined = false;
        if (negated) {
            letters.append("not");
            endWord();
        }
        return possessive || negated ? 1 : 0;
    }

    /** Ends the word that is being read; false if there is none. */
    private boolean endWord() {
        if (letters.isEmpty()) {
            return false;
        }
        List<String> words = apart(letters.toString());
        letters.setLength(0);
        tokens.add(new Token(words.get(0), joined));
        for (int i = 1; i < words.size(); i++) {
            tokens.add(new Token(words.get(i), false));
        }
        return true;
    }

    /** Returns the two words that are written as one, as in {@code level2} or {@code dont}, or else the word itself. */
    private static List<String> apart(String word) {
        // Few words end so, and patterns are slow.
        char last = word.charAt(word.length() - 1);
        if (last <= '9') {
            Matcher numbered = NUMBERED.matcher(word);
            if (numbered.matches() && Numerals.NUMBERED.contains(numbered.group(1))) {
                return List.of(numbered.group(1), numbered.group(2));
            }
        } else if (last == 't') {
            Matcher contracted = CONTRACTED.matcher(word);
            if (contracted.matches()) {
                return List.of(contracted.group(1), "not");
            }
        }
        return List.of(word);
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    /** Whether the word behind a mark is one letter. */
    private boolean isLetterBehind(int mark, char letter) {
        int next = mark + 1;
        return next < words.size()
                && words.start(next) == words.end(mark)
                && words.end(next) == words.start(next) + 1
                && Character.toLowerCase(text.charAt(words.start(next))) == letter;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }
}
