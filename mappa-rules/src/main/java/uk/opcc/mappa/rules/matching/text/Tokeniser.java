package uk.opcc.mappa.rules.matching.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a text.
 *
 * <p>Case, punctuation, quotation marks and the possessive {@code 's} do not count. Ligatures and other compatibility
 * characters become their letters (NFKC). Soft hyphens and invisible characters are dropped. A hyphen parts two words and is
 * remembered, also where a line breaks after it or at a soft hyphen.
 */
final class Tokeniser {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean joined;

    private Tokeniser(String text) {
        this.text = text;
    }

    /** Returns the words of a text in their order. */
    static List<Token> tokens(String text) {
        Tokeniser tokeniser = new Tokeniser(Normalizer.normalize(text, Normalizer.Form.NFKC));
        tokeniser.read();
        return tokeniser.tokens;
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
                boolean possessive = !letters.isEmpty() && isPossessive(next);
                endWord();
                joined = false;
                next += possessive ? 1 : 0;
            } else if (isHyphen(c)) {
                joined = endWord() || joined;
            } else if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
            } else if (!isInvisible(c)) {
                // A line may break after a hyphen; anything but white space ends what the hyphen joins.
                joined = !endWord() && joined && Character.isWhitespace(c);
            }
            i = next;
        }
        endWord();
    }

    /** Ends the word that is being read; false if there is none. */
    private boolean endWord() {
        if (letters.isEmpty()) {
            return false;
        }
        tokens.add(new Token(letters.toString(), joined));
        letters.setLength(0);
        return true;
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    /** Whether an s follows an apostrophe and ends the word. */
    private boolean isPossessive(int s) {
        return s < text.length()
                && (text.charAt(s) == 's' || text.charAt(s) == 'S')
                && (s + 1 == text.length() || !Character.isLetterOrDigit(text.codePointAt(s + 1)));
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
