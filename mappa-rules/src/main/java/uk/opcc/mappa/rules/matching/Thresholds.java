package uk.opcc.mappa.rules.matching;

/**
 * What the matcher demands before it says that a recommendation is meant, and how it weighs.
 *
 * <p>The weight of a word is the natural logarithm of one and the number of the catalogue's recommendations to each that has
 * it, so that a word of one recommendation among 19 weighs 3.0 and one of all weighs 0.7; function words weigh nothing. The
 * values were set on one set of queries and are reported on another.
 *
 * <p>Source: ours.
 */
final class Thresholds {

    /** How many candidates a recognition gives at most. */
    static final int CANDIDATES = 5;

    /**
     * What share of the words of a document, by weight, a recommendation has to have for the words to point to it at all; and
     * what share of those of the best another has to have, where the best has not enough, for them to point to it, too. A number
     * is contradicted by words that point elsewhere only.
     */
    static final double POINTING_SHARE = 0.5;

    /** What share of the words of a document, by weight, a recommendation has to have in order to be meant by them. */
    static final double SHARE = 0.75;

    /**
     * What share of a recommendation's weight the words have to have to mean it, where its official wording is not held and all
     * words of the document are its own.
     */
    static final double COVERAGE = 0.5;

    /** How much more of the recommendation's weight that takes for each share of the document's words that are not its own. */
    static final double COVERAGE_FOR_STRANGE_WORDS = 0.8;

    /** What share of the words may be strange where the heading names just the addressees, and whole terms are quoted. */
    static final double STRANGE_UNDER_HEADING = 0.1;

    /** What share of the recommendation's weight the words have to have then. */
    static final double COVERAGE_UNDER_HEADING = 0.2;

    /** How many whole terms have to be quoted then. */
    static final int FEWEST_TERMS = 3;

    /** What share of the words found, by weight, may be no part of a whole term then. */
    static final double BROKEN_TERMS = 0.15;

    /** What share of words, by weight, is so little that they contradict the number of a recommendation, as if they fit nothing. */
    static final double NOTHING = 0.3;

    /** How many words there have to be to fit nothing, function words apart. */
    static final int FEWEST_TO_FIT_NOTHING = 2;

    /** How many words there have to be to fit nothing although one of them is the recommendation's, function words apart. */
    static final int FEWEST_TO_FIT_BY_ONE = 4;

    /** How many words, each once and function words apart, a recommendation has to have of the document's. */
    static final int FEWEST_WORDS = 3;

    /**
     * How much the words found have to weigh together: so many times a word that singles one out among the catalogue's
     * recommendations.
     */
    static final double EVIDENCE = 1.5;

    /**
     * By how much the words found have to outweigh those of any other recommendation: so many times a word that singles one
     * out.
     */
    static final double MARGIN = 0.2;

    /**
     * How much the words that speak for another recommendation and against the best may weigh, as a share of those that speak
     * for the best and against the other.
     */
    static final double CONTRARY = 0.3;

    /** What a word weighs that the catalogue does not have, as a share of one that singles a recommendation out. */
    static final double UNKNOWN_WORD = 0.4;

    /** What a word of a recommendation weighs that the document does not have, in the score. */
    static final double MISSING_WORDS = 0.1;

    /** What the addressees that a heading names weigh, as a share of a word that singles a recommendation out. */
    static final double ADDRESSEES = 0.5;

    /** How far addressees agree that documents name for one another, as forces and their chief officers. */
    static final double SAME_SORT = 0.9;

    /** What share of the best's words, by weight, a recommendation has to have to be compared with it. */
    static final double COMPARED = 0.25;

    /** How many of the wordings that fit best are compared. */
    static final int FITS = 8;

    /** What the order of the words counts for, beside the words, between recommendations that fit nearly alike. */
    static final double ORDER = 0.1;

    /** The most that a signal counts for which never decides: a heading alone, a number of which nobody knows whose it is. */
    static final double HINT = 0.5;

    private Thresholds() {}
}
