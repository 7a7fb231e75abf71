package uk.opcc.mappa.model.json.description;

import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
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
        return new InCharacters(utf8.length, TokenStreamLocation::getByteOffset, i -> isLater(utf8[i]));
    }

    /** For a parser of this text. */
    static Columns ofText(String text) {
        return new InCharacters(
                text.length(), TokenStreamLocation::getCharOffset, i -> Character.isLowSurrogate(text.charAt(i)));
    }

    /** Whether a byte is one of a character of which it is not the first. */
    static boolean isLater(byte utf8) {
        return (utf8 & 0xC0) == 0x80;
    }

    /**
     * Takes off what of a line before a place is not the first of a character. Goes on from the place that was asked for last:
     * a hundred problems at the end of one line of 16 MiB would otherwise count that line a hundred times.
     */
    final class InCharacters implements Columns {

        private final int length;
        private final ToLongFunction<TokenStreamLocation> offset;
        private final IntPredicate later;
        private int lineStart = -1;
        private int countedTo;
        private int counted;

        private InCharacters(int length, ToLongFunction<TokenStreamLocation> offset, IntPredicate later) {
            this.length = length;
            this.offset = offset;
            this.later = later;
        }

        @Override
        public int of(TokenStreamLocation place) {
            int column = place.getColumnNr();
            long at = offset.applyAsLong(place);
            if (at < 0) {
                return column;
            }
            int end = (int) Math.min(at, length);
            int start = Math.max(0, end - column + 1);
            if (start != lineStart) {
                lineStart = start;
                countedTo = start;
                counted = 0;
            }
            for (; countedTo < end; countedTo++) {
                counted += later.test(countedTo) ? 1 : 0;
            }
            for (; countedTo > end; countedTo--) {
                counted -= later.test(countedTo - 1) ? 1 : 0;
            }
            return column - counted;
        }
    }
}
