package uk.opcc.mappa.rules.matching;

import java.util.List;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * The evidence in one reference, and the recommendations to which it points. Recommendations are given by their places in the
 * catalogue, in that order.
 *
 * @param reference the reference
 * @param reading those that a person read it as
 * @param givesNumber whether it gives a number or a letter as the report's
 * @param number those that have this number or letter
 * @param named those that its heading names by kind and number, and those of a cause of concern that it names, if others point there
 * @param namedInVain whether its heading names items that are none of the catalogue, or not the number of unknown origin
 * @param portal those that have its portal reference
 * @param bareNumber those that have the number of unknown origin
 * @param words what its words say
 * @param contradictedByWords whether there are words, and they fit nothing that number, heading and portal reference point to, or
 *     deny it or change a number of it
 * @param ofOtherKind whether it gives a kind, and a signal points to items of other kinds only
 * @param addressees the kinds of addressees that its heading names, none if it names none
 * @param ownHeading whether the heading is its own, and not that of an item before it
 * @param headingAlone those that are addressed to just these kinds, where there are no words
 */
record Evidence(
        RecommendationReference reference,
        IndexSet reading,
        boolean givesNumber,
        IndexSet number,
        IndexSet named,
        boolean namedInVain,
        IndexSet portal,
        IndexSet bareNumber,
        Wordings.Found words,
        boolean contradictedByWords,
        boolean ofOtherKind,
        Addressees.Kinds addressees,
        boolean ownHeading,
        IndexSet headingAlone) {

    /** The kinds of signals of which each can decide alone. */
    static final List<SignalKind> DECIDING = List.of(
            SignalKind.READING,
            SignalKind.NATIONAL_NUMBER,
            SignalKind.HEADING,
            SignalKind.PORTAL_REFERENCE,
            SignalKind.WORDS);

    /** To which recommendations a signal of its own points; addressees and position only bear on what others point to. */
    IndexSet pointedAtBy(SignalKind kind) {
        return switch (kind) {
            case READING -> reading;
            case NATIONAL_NUMBER -> number;
            case HEADING -> named;
            case PORTAL_REFERENCE -> portal;
            case WORDS -> words.pointsTo();
            case BARE_NUMBER -> bareNumber;
            case KIND, ADDRESSEES, POSITION -> IndexSet.NONE;
        };
    }

    /** Whether the document's number, heading or portal reference is this recommendation's and no other's. */
    boolean isStated(int recommendation) {
        return number.isJust(recommendation) || named.isJust(recommendation) || portal.isJust(recommendation);
    }

    /** Whether the reference has a number of the report's that is none of the catalogue. */
    boolean hasStrayNumber() {
        return givesNumber && number.isEmpty();
    }

    /** The recommendations to which every signal of the document points that points at any; none where they disagree. */
    IndexSet agreed() {
        if (contradictedByWords || ofOtherKind || namedInVain) {
            return IndexSet.NONE;
        }
        IndexSet agreed = IndexSet.NONE;
        for (IndexSet points : List.of(number, named, portal, words.pointsTo())) {
            if (!points.isEmpty()) {
                agreed = agreed.isEmpty() ? points : agreed.and(points);
                if (agreed.isEmpty()) {
                    return IndexSet.NONE;
                }
            }
        }
        return agreed;
    }

    /** The recommendations to which any signal points. */
    IndexSet any() {
        return anyButBareNumber().or(bareNumber);
    }

    /** The recommendations to which any signal points but a number of unknown origin. */
    IndexSet anyButBareNumber() {
        return reading.or(number).or(named).or(portal).or(words.pointsTo()).or(headingAlone);
    }
}
