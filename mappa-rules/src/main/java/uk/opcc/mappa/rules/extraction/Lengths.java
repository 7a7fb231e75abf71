package uk.opcc.mappa.rules.extraction;

import uk.opcc.mappa.model.constraint.Shortening;

/** The lengths of the texts that a draft and its questions hold. */
final class Lengths {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 500;
    private static final int LONGEST_SHOWN = 100;

    private Lengths() {}

    /** Returns a text, or its beginning if it is longer than a length. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    /** Returns a text on one line, as long as the format takes a line. */
    static String line(String text) {
        return cut(Characters.oneLine(text).strip(), LONGEST_LINE);
    }

    /** Returns a text as a question shows it. */
    static String shown(String text) {
        return Shortening.shown(text, LONGEST_SHOWN);
    }
}
