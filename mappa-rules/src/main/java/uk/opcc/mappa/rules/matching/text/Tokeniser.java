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

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{4,40})(\\d{1,4})");

    /** Contractions of {@code not} without their apostrophe. */
    private static final Pattern CONTRACTED =
            Pattern.compile("(are|is|was|were|do|does|did|has|have|had|could|should|would|must|need|ca|wo)nt");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean joined;

    private Tokeniser(String text) {
        this.text = text;
    }

    /** Returns the words of a text in their order. */
    static List<Token> tokens(String text) {
        Tokeniser tokeniser = new Tokeniser(Markup.remove(text));
        tokeniser.read();
        return Numerals.inOneForm(tokeniser.tokens);
    }

    private void read() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == SOFT_HYPHEN) {
                if (isSpace(i - 1) || isSpace(next)) {
                    endWord();
                    joined = !tokens.isEmpty();
                }
            } else if (isApostrophe(c)) {
                next = readAfterApostrophe(next);
            } else if (isHyphen(c)) {
                joined = endWord() || joined;
            } else if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
            } else if (c == '%') {
                endWord();
                letters.append("percent");
                endWord();
                joined = false;
            } else if (!isInvisible(c)) {
                // A line may break after a hyphen; anything but white space ends what the hyphen joins.
                joined = !endWord() && joined && Character.isWhitespace(c);
            }
            i = next;
        }
        endWord();
    }

    /** Ends a word at an apostrophe, and returns where the next one may begin. */
    private int readAfterApostrophe(int next) {
        boolean possessive = !letters.isEmpty() && isLastLetter(next, 's');
        boolean negated = !letters.isEmpty() && letters.charAt(letters.length() - 1) == 'n' && isLastLetter(next, 't');
        if (negated) {
            letters.setLength(letters.length() - 1);
        }
        endWord();
        joined = false;
        if (negated) {
            letters.append("not");
            endWord();
        }
        return possessive || negated ? next + 1 : next;
    }

    /** Ends the word that is being read; false if there is none. */
    private boolean endWord() {
        if (letters.isEmpty()) {
            return false;
        }
        List<String> words = apart(letters.toString());
        letters.setLength(0);
        tokens.add(new Token(words.get(0), joined));
        words.stream().skip(1).forEach(word -> tokens.add(new Token(word, false)));
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

    /** Whether a letter stands there and ends the word. */
    private boolean isLastLetter(int at, char letter) {
        return at < text.length()
                && Character.toLowerCase(text.charAt(at)) == letter
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u02BC';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }
}
