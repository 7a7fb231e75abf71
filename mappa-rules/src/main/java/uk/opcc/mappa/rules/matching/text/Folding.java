package uk.opcc.mappa.rules.matching.text;

import java.util.Locale;

/** Folds words and texts, so that those are equal that differ only in what does not count. */
public final class Folding {

    private Folding() {}

    /** Returns a word in lower case, with straight apostrophes. */
    public static String word(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Returns a folded word without the possessive {@code 's}. */
    public static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Returns the letters and digits of a text, in lower case. */
    public static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Returns a text in lower case, with one space for what stands between its words: white space and punctuation. */
    public static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBetweenWords(c)) {
                between = !spaced.isEmpty();
            } else {
                if (between) {
                    spaced.append(' ');
                    between = false;
                }
                spaced.appendCodePoint(c);
            }
        }
        return spaced.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isBetweenWords(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> c >= '\t' && c <= '\r';
        };
    }
}
