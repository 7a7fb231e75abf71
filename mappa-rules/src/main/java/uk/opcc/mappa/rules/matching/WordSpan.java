package uk.opcc.mappa.rules.matching;

/**
 * A range of words of two texts at once.
 *
 * @param official the first word in the official text
 * @param officialEnd the word after the last there
 * @param given the first word in the document's text
 * @param givenEnd the word after the last there
 */
record WordSpan(int official, int officialEnd, int given, int givenEnd) {

    /** How many comparisons it takes to hold every word of the one text against every word of the other. */
    long comparisons() {
        return (long) (officialEnd - official) * (givenEnd - given);
    }

    /** What is after the end of this one, up to the start of another. */
    WordSpan upTo(WordSpan next) {
        return new WordSpan(officialEnd, next.official, givenEnd, next.given);
    }

    /** Whether it has no words of either text. */
    boolean isEmpty() {
        return official == officialEnd && given == givenEnd;
    }
}
