package uk.opcc.mappa.rules.page;

import java.util.Locale;

/** Escapes text for HTML. Every variable of every template passes through here. */
final class Html {

    private Html() {}

    /**
     * Returns a text without markup. Characters that turn the direction of writing, and others that show nothing, are shown by
     * their numbers, so that nobody reads another text than the document has.
     */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\t' -> html.append((char) c);
                default -> {
                    if (isHidden(c)) {
                        html.append(String.format(Locale.ROOT, "[U+%04X]", c));
                    } else {
                        html.appendCodePoint(c);
                    }
                }
            }
        }
        return html.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            // Fillers, blanks and variation selectors that belong to letters, symbols and marks.
            default ->
                c == 0x034F
                        || c == 0x115F
                        || c == 0x1160
                        || c == 0x17B4
                        || c == 0x17B5
                        || c == 0x2800
                        || c == 0x3164
                        || c == 0xFFA0
                        || (c >= 0x180B && c <= 0x180F)
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || (c >= 0xE0100 && c <= 0xE01EF);
        };
    }
}
