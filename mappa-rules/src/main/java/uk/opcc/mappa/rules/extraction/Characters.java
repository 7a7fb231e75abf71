package uk.opcc.mappa.rules.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends the characters of a text: what converters and encodings do to them. */
final class Characters {

    private static final String[][] REPAIRS = {
        {"\u00e2\u20ac\u2122", "\u2019"},
        {"\u00e2\u20ac\u02dc", "\u2018"},
        {"\u00e2\u20ac\u0153", "\u201c"},
        {"\u00e2\u20ac\u009d", "\u201d"},
        {"\u00e2\u20ac\u201c", "\u2013"},
        {"\u00e2\u20ac\u201d", "\u2014"},
        {"\u00e2\u20ac\u00a2", "\u2022"},
        {"\u00c2\u00a0", " "},
        {"\u00c2\u00a3", "\u00a3"},
        {"&nbsp;", " "},
        {"&rsquo;", "\u2019"},
        {"&lsquo;", "\u2018"},
        {"&ldquo;", "\u201c"},
        {"&rdquo;", "\u201d"},
        {"&ndash;", "\u2013"},
        {"&quot;", "\""},
        {"&#39;", "'"},
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&amp;", "&"},
    };

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\ufb00';

    /** White space at the end of a line, or at its beginning. */
    private static final Pattern AROUND_LINE_END = Pattern.compile(" ?\n[ \n]*");

    private Characters() {}

    /**
     * Returns a text with its characters mended: ligatures as letters, every white space but a line end as one space, no soft
     * hyphens, invisible or control characters, entities and common decoding errors undone.
     */
    static String clean(String text) {
        if (!Clue.TO_MEND.isIn(text)) {
            return text.strip();
        }
        String repaired = text;
        if (text.indexOf('&') >= 0 || text.indexOf('\u00e2') >= 0 || text.indexOf('\u00c2') >= 0) {
            for (String[] repair : REPAIRS) {
                repaired = repaired.replace(repair[0], repair[1]);
            }
        }
        StringBuilder clean = new StringBuilder(repaired.length());
        for (int i = 0; i < repaired.length(); ) {
            int c = repaired.codePointAt(i);
            i += Character.charCount(c);
            append(c, clean);
        }
        Matcher ends = AROUND_LINE_END.matcher(clean);
        return ends.replaceAll("\n").strip();
    }

    private static void append(int c, StringBuilder clean) {
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b') {
            clean.append('\n');
        } else if (c == '\t' || c == '\r' || Character.isSpaceChar(c)) {
            if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            clean.append(LIGATURES[c - FIRST_LIGATURE]);
        } else if (c == '\uf0b7' || c == '\uf0a7') {
            // The bullets of Word's symbol fonts.
            clean.append('\u2022');
        } else if (isVisible(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && !(c >= '\ufe00' && c <= '\ufe0f');
    }

    /** Returns a text on one line. */
    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
