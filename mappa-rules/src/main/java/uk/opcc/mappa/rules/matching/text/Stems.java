package uk.opcc.mappa.rules.matching.text;

import java.util.List;

/** The words of a text without their inflections, for texts that need no vocabulary. */
public final class Stems {

    private Stems() {}

    /**
     * Returns the stems of the words of a text.
     *
     * @param text any text
     * @return the stems in the order of the words; numbers and dates in the one form that they have in a {@link Vocabulary}
     */
    public static List<String> of(String text) {
        return Tokeniser.tokens(text).stream()
                .map(token -> Inflection.stem(token.letters()))
                .toList();
    }
}
