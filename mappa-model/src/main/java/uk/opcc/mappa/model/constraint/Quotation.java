package uk.opcc.mappa.model.constraint;

import java.util.Locale;

/** Quotes values in messages: short, and without characters that a terminal would act on. */
public final class Quotation {

    private static final int SHOWN = 60;

    private Quotation() {}

    /**
     * Returns a text in quotation marks. Of a long text only the beginning is quoted, followed by its length.
     *
     * @param text any text
     * @return the text in quotation marks, with {@linkplain InvisibleCharacters#isHidden hidden} characters as {@code <U+XXXX>}
     */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder().append('"');
        int end = text.length() <= SHOWN ? text.length() : endOfWord(text, SHOWN);
        appendSafely(quoted, text, end);
        quoted.append('"');
        if (end < text.length()) {
            quoted.append(" and so on, ").append(text.length()).append(" characters");
        }
        return quoted.toString();
    }

    /**
     * Returns a text on one line, for a terminal or a log.
     *
     * @param text any text
     * @return the text, with line breaks and tabs as spaces, and other {@linkplain InvisibleCharacters#isHidden hidden} characters as
     *     {@code <U+XXXX>}
     */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        appendSafely(line, text, text.length());
        return line.toString();
    }

    /**
     * Returns a text, or the beginning of a long one. It ends with a whole word, unless the word is as long as a third of
     * the beginning.
     *
     * @param text any text
     * @param most how many code points to keep at most
     * @param mark what to put in place of the omitted words
     * @return the text, or its beginning and the mark
     */
    public static String shortened(String text, int most, String mark) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, endOfWord(text, text.offsetByCodePoints(0, most)))
                        .stripTrailing()
                + mark;
    }

    /** Returns where the last word that ends at or before a place ends, or the place if that word is far away. */
    private static int endOfWord(String text, int end) {
        for (int at = end; at > end - end / 3; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return end;
    }

    private static void appendSafely(StringBuilder target, String text, int end) {
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r' || c == '\t') {
                target.append(' ');
            } else if (InvisibleCharacters.isHidden(c)) {
                target.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                target.appendCodePoint(c);
            }
        }
    }
}
