package uk.opcc.mappa.rules.page;

import java.util.List;

/**
 * Compares the words that a response quotes with the official words of a recommendation. An application brings the library
 * that it prefers; without one, pages show both texts side by side.
 */
@FunctionalInterface
public interface WordComparison {

    /**
     * Compares two texts.
     *
     * @param official the official words
     * @param quoted the words of the response
     * @return both texts in pieces, in reading order
     */
    List<Piece> compare(String official, String quoted);

    /**
     * Some words that stand in both texts or in one of them.
     *
     * @param text the words, with their spaces
     * @param origin where they stand
     */
    record Piece(String text, Origin origin) {}

    /** The text that contains some words: the official text, the response, or both. */
    enum Origin {
        /** In both texts. */
        BOTH,

        /** Only in the official text. */
        OFFICIAL,

        /** Only in the words of the response. */
        QUOTED
    }
}
