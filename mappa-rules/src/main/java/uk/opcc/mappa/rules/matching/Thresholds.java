package uk.opcc.mappa.rules.matching;

/**
 * The thresholds at which the matcher says that a recommendation is meant, and the weights of what it compares.
 *
 * <p>The weight of a word is ln(1 + n / k). Here n is the number of recommendations in the catalogue, and k the number of those
 * that have the word. Among 19 recommendations, a word of one weighs 3.0, and a word of all weighs 0.7. Function words weigh
 * nothing. The values were set on one set of queries and are reported on another.
 *
 * <p>Source: ours.
 */
final class Thresholds {

    /** The most candidates that a match lists. */
    static final int CANDIDATES = 5;

    /**
     * The share of a document's words, by weight, that a recommendation needs for the words to point to it at all. If the best
     * has less, another needs this share of the best's words for them to point to it, too. Only words that point elsewhere
     * contradict a number.
     */
    static final double POINTING_SHARE = 0.5;

    /** The share of a document's words, by weight, that a recommendation needs to be meant by them. */
    static final double SHARE = 0.75;

    /** The share of a recommendation's weight that the words need to mean it, if its official wording is not recorded. */
    static final double COVERAGE = 0.5;

    /** The share of a recommendation's weight that the words need to mean it, if its official wording is recorded. */
    static final double QUOTED_COVERAGE = 0.4;

    /** The fewest words, without function words, that mean it in any case if they stand in its official wording in a row. */
    static final int FEWEST_IN_A_ROW = 6;

    /** The share of a recommendation's terms that the words need as they stand, if its official wording is not recorded. */
    static final double QUOTED_TERMS = 0.3;

    /** The share of words that may be strange if the heading names just the addressees, and whole terms are quoted. */
    static final double STRANGE_UNDER_HEADING = 0.1;

    /** The share of the recommendation's weight that the words need in that case. */
    static final double COVERAGE_UNDER_HEADING = 0.2;

    /** The fewest different words, without function words, in that case. */
    static final int FEWEST_WORDS_UNDER_HEADING = 4;

    /** The number of whole terms that must be quoted in that case. */
    static final int FEWEST_TERMS = 3;

    /** The share of the words found, by weight, that may be outside whole terms in that case. */
    static final double BROKEN_TERMS = 0.15;

    /** A share of words, by weight, so small that the words contradict the number of a recommendation. */
    static final double NOTHING = 0.3;

    /** The fewest words, without function words, that can contradict a number in this way. */
    static final int FEWEST_TO_FIT_NOTHING = 2;

    /** The fewest words, without function words, that contradict a number although the recommendation has one of them. */
    static final int FEWEST_TO_FIT_BY_ONE = 4;

    /** The fewest different words, without function words, that a recommendation and the document must share. */
    static final int FEWEST_WORDS = 3;

    /**
     * The least weight of the words found together, as a multiple of a word that only one recommendation of the catalogue has.
     */
    static final double EVIDENCE = 1.5;

    /**
     * The least lead in weight over any other recommendation, as a multiple of a word that only one recommendation has.
     */
    static final double MARGIN = 0.2;

    /**
     * The most that the words only another recommendation has may weigh, as a share of the words that only the best has.
     */
    static final double CONTRARY = 0.3;

    /** The weight of a word that the catalogue does not have, as a share of one that only one recommendation has. */
    static final double UNKNOWN_WORD = 0.4;

    /** The weight in the score of a recommendation's word that the document does not have. */
    static final double MISSING_WORDS = 0.1;

    /** The weight of the addressees in a heading, as a share of a word that only one recommendation has. */
    static final double ADDRESSEES = 0.5;

    /** How far two addressees agree if documents name one for the other, such as forces and their chief officers. */
    static final double SAME_SORT = 0.9;

    /** The share of the best's words, by weight, that a recommendation needs to be compared with it. */
    static final double COMPARED = 0.25;

    /** The number of best wordings that are compared. */
    static final int FITS = 8;

    /** The weight of the order of words between recommendations that fit nearly alike. */
    static final double ORDER = 0.1;

    /** The most that a signal counts for that never decides alone: a heading, or a number of unknown origin. */
    static final double HINT = 0.5;

    private Thresholds() {}
}
