package uk.opcc.mappa.model.json.description;

import java.util.function.IntPredicate;
import tools.jackson.core.TokenStreamLocation;

/** Columns as people count them: parsers count bytes, or {@code char}s, of which one character may take several. */
@FunctionalInterface
interface Columns {

    /** As the parser counts them, for want of the document. */
    Columns AS_PARSED = TokenStreamLocation::getColumnNr;

    /**
     * The column of a place.
     *
     * @param place a place that the parser knows
     * @return the column in characters, counted from 1
     */
    int of(TokenStreamLocation place);

    /** For a parser of these bytes. */
    static Columns ofBytes(byte[] utf8) {
        return place -> inCharacters(place.getByteOffset(), place.getColumnNr(), utf8.length, i -> isLater(utf8[i]));
    }

    /** For a parser of this text. */
    static Columns ofText(String text) {
        return place -> inCharacters(
                place.getCharOffset(),
                place.getColumnNr(),
                text.length(),
                i -> Character.isLowSurrogate(text.charAt(i)));
    }

    /** Whether a byte is one of a character of which it is not the first. */
    static boolean isLater(byte utf8) {
        return (utf8 & 0xC0) == 0x80;
    }

    private static int inCharacters(long offset, int column, int length, IntPredicate later) {
        if (offset < 0) {
            return column;
        }
        int end = (int) Math.min(offset, length);
        int characters = column;
        for (int i = Math.max(0, end - column + 1); i < end; i++) {
            if (later.test(i)) {
                characters--;
            }
        }
        return characters;
    }
}
