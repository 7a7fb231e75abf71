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
        int end = Shortening.endOfShown(text, SHOWN);
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
