package uk.opcc.mappa.model.json.description;

import tools.jackson.core.TokenStreamLocation;

/** Columns as people count them: parsers count {@code char}s, of which one character may take two. */
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

    /** For a parser of this text. */
    static Columns ofText(String text) {
        return new InCharacters(text);
    }

    /**
     * Counts a character once that is two {@code char}s. Goes on from the place that was asked for last: a hundred problems at
     * the end of one line of 16 MiB would otherwise count that line a hundred times.
     */
    final class InCharacters implements Columns {

        private final String text;
        private int lineStart = -1;
        private int countedTo;
        private int seconds;

        private InCharacters(String text) {
            this.text = text;
        }

        @Override
        public int of(TokenStreamLocation place) {
            int column = place.getColumnNr();
            if (place.getCharOffset() < 0) {
                return column;
            }
            int end = (int) Math.min(place.getCharOffset(), text.length());
            int start = Math.max(0, end - column + 1);
            if (start != lineStart) {
                lineStart = start;
                countedTo = start;
                seconds = 0;
            }
            for (; countedTo < end; countedTo++) {
                seconds += isSecond(countedTo);
            }
            for (; countedTo > end; countedTo--) {
                seconds -= isSecond(countedTo - 1);
            }
            return column - seconds;
        }

        private int isSecond(int position) {
            return Character.isLowSurrogate(text.charAt(position)) ? 1 : 0;
        }
    }
}
