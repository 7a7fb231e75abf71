package uk.opcc.mappa.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * How a document refers to a recommendation: what the document gives, and apart from it, in {@link #readAs()}, what a
 * person understood it to mean.
 *
 * <p>At least one of number, letter, portal reference, heading, words and reading is present.
 *
 * <p>Source: the response; {@link #readAs()} is a person's.
 */
@Value.Immutable
public abstract sealed class RecommendationReference implements WithRecommendationReference
        permits ImmutableRecommendationReference {

    RecommendationReference() {}

    /**
     * Returns what the document calls the item. It may be wrong.
     *
     * @return the kind, or empty if the document does not say
     */
    public abstract Optional<RecommendationKind> kind();

    /**
     * Returns the number that the document gives as the report's own: from 1 to 9999. It may be wrong.
     *
     * @return the number, or empty
     */
    public abstract OptionalInt nationalNumber();

    /**
     * Returns the letter that the document gives as the report's own: one to three lower-case letters. It may be wrong.
     *
     * @return the letter, or empty
     */
    public abstract Optional<String> letter();

    /**
     * Returns the number in a numbering of the document's own, from 1 to 9999. It says nothing about the report's number.
     *
     * @return the number, or empty
     */
    public abstract OptionalInt localNumber();

    /**
     * Returns a number of unknown origin, from 1 to 9999: the document does not say whether it is the report's or its own.
     *
     * @return the number, or empty
     */
    public abstract OptionalInt bareNumber();

    /**
     * Returns the portal reference that the document gives, without the number sign. It may be wrong.
     *
     * @return for instance {@code 22735}, or empty
     */
    public abstract Optional<String> portalReference();

    /**
     * Returns the heading under which the item stands, often its addressees: one line, at most 500 characters.
     *
     * @return for instance {@code Police forces should ensure that:}, or empty
     */
    public abstract Optional<String> heading();

    /**
     * Returns the words of the item as the document quotes them, whole or in part: at most 20,000 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> quotedWords();

    /**
     * Returns the owner that the document states for the item.
     *
     * @return the owner, blank or not; empty if the document has no place for it
     */
    public abstract Optional<StatedOwner> owner();

    /**
     * Returns the timescale that the document states for the item.
     *
     * @return the timescale, blank or not; empty if the document has no place for it
     */
    public abstract Optional<StatedTimescale> timescale();

    /**
     * Returns the item of the report that a person understood this to mean.
     *
     * @return the id of the item, or empty if nobody has recorded one
     */
    public abstract Optional<ItemId> readAs();

    /**
     * Returns a reference by the report's own number, as most responses give it.
     *
     * @param number the number that the report gives the recommendation, from 1 to 9999
     * @return a reference with that number and nothing else
     * @throws InvalidValueException if the number is out of bounds
     */
    public static RecommendationReference toNational(int number) {
        return builder().nationalNumber(number).build();
    }

    @Value.Check
    void check() {
        Constraints.NUMBER.require("RecommendationReference", "nationalNumber", nationalNumber());
        Constraints.LETTER.require("RecommendationReference", "letter", letter());
        Constraints.NUMBER.require("RecommendationReference", "localNumber", localNumber());
        Constraints.NUMBER.require("RecommendationReference", "bareNumber", bareNumber());
        Constraints.PORTAL_REFERENCE.require("RecommendationReference", "portalReference", portalReference());
        Constraints.LINE.require("RecommendationReference", "heading", heading());
        Constraints.TEXT.require("RecommendationReference", "quotedWords", quotedWords());
        if (nationalNumber().isEmpty()
                && letter().isEmpty()
                && localNumber().isEmpty()
                && bareNumber().isEmpty()
                && portalReference().isEmpty()
                && heading().isEmpty()
                && quotedWords().isEmpty()
                && readAs().isEmpty()) {
            throw new InvalidValueException(
                    "RecommendationReference",
                    "nationalNumber",
                    "nothing that refers to a recommendation",
                    "at least one of nationalNumber, letter, localNumber, bareNumber, portalReference, heading, "
                            + "quotedWords, readAs");
        }
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecommendationReference}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableRecommendationReference.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}

        /**
         * Sets the recommendation that a person read this as, by its number.
         *
         * @param number the number that the report gives the recommendation, from 1 to 9999
         * @return this builder
         * @throws InvalidValueException if the number is out of bounds
         */
        public Builder readAs(int number) {
            return readAs(ItemId.recommendation(number));
        }
    }
}
