package uk.opcc.mappa.rules.page;

import java.util.Locale;
import uk.opcc.mappa.model.constraint.InvisibleCharacters;

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
                    if (InvisibleCharacters.isHidden(c)) {
                        html.append(String.format(Locale.ROOT, "[U+%04X]", c));
                    } else {
                        html.appendCodePoint(c);
                    }
                }
            }
        }
        return html.toString();
    }
}
