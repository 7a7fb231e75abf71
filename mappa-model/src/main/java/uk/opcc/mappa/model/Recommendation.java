package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * One item that a report asks somebody to do.
 *
 * <p>Source: the report. The summary and the distinctive terms are ours; the official words, where a caller holds them,
 * are {@link #officialText()}.
 */
@Value.Immutable
public abstract sealed class Recommendation implements WithRecommendation permits ImmutableRecommendation {

    Recommendation() {}

    /**
     * Returns the number that the report gives the item: from 1 to 9999. Within a report no two items of one kind share a
     * number.
     *
     * @return the number, or empty if the report gives it none
     */
    public abstract OptionalInt number();

    /**
     * Returns the letter that the report gives the item in place of a number: one to three lower-case letters.
     *
     * @return the letter, or empty if the report gives it none
     */
    public abstract Optional<String> letter();

    /**
     * Returns what the report calls the item.
     *
     * @return a recommendation, an area for improvement or a cause of concern
     */
    public abstract RecommendationKind kind();

    /**
     * Returns what the item asks, in our words and not the report's: at most 20,000 characters.
     *
     * @return the summary
     */
    public abstract String summary();

    /**
     * Returns what the item asks in the report's own words: at most 20,000 characters.
     *
     * @return the words, or empty where they are not recorded
     */
    public abstract Optional<String> officialText();

    /**
     * Returns the parts of the item where one stem has several: at most 20,000 characters each, each once. They are in the
     * report's words if {@link #officialText()} is recorded, else in ours.
     *
     * @return the limbs in the order of the report, or none
     */
    public abstract List<String> limbs();

    /**
     * Returns the condition under which the item binds its addressees, such as "forces that have not yet done so": at most
     * 20,000 characters.
     *
     * @return the condition, or empty if there is none
     */
    public abstract Optional<String> condition();

    /**
     * Returns what the item accepts in place of what it asks, such as a reason for not doing it: at most 20,000 characters.
     *
     * @return the alternative, or empty if there is none
     */
    public abstract Optional<String> alternative();

    /**
     * Returns the cause of concern to which this item belongs. The report holds it.
     *
     * @return the id of the cause, or empty if the item belongs to none
     */
    public abstract Optional<ItemId> causeOfConcern();

    /**
     * Returns whether the inspectorate announced this cause of concern before its report. Only a cause of concern can be
     * accelerated.
     *
     * @return whether it is accelerated; false unless set
     */
    @Value.Default
    public boolean accelerated() {
        return false;
    }

    /**
     * Returns words or short phrases that distinguish a quotation or paraphrase of this item from others. They are terms,
     * not sentences of the report. Each is one line of at most 500 characters, and stands once.
     *
     * @return the terms, or none
     */
    public abstract List<String> distinctiveTerms();

    /**
     * Returns whom the item is addressed to, in the order of the report: at least one agency, each once.
     *
     * @return the agencies
     */
    public abstract List<Agency> addressees();

    /**
     * Returns the timescale in which the item is to be done.
     *
     * @return the timescale, or empty if the report sets none
     */
    public abstract Optional<Timescale> timescale();

    /**
     * Returns the reference under which the inspectorate's portal tracks the item, without the number sign: letters and digits,
     * which hyphens, dots or slashes may join, at most 100 characters.
     *
     * @return for instance {@code 22735}, or empty where it is not known
     */
    public abstract Optional<String> portalReference();

    /**
     * Returns what can be measured about the item, each measure once.
     *
     * @return the expectations, or none
     */
    public abstract List<Expectation> expectations();

    @Value.Check
    void check() {
        Constraints.NUMBER.require("Recommendation", "number", number());
        Constraints.LETTER.require("Recommendation", "letter", letter());
        if (number().isPresent() && letter().isPresent()) {
            throw new InvalidValueException(
                    "Recommendation",
                    "letter",
                    "the letter " + letter().get() + " beside the number " + number().getAsInt(),
                    "a number or a letter, or neither");
        }
        Constraints.TEXT.require("Recommendation", "summary", summary());
        Constraints.TEXT.require("Recommendation", "officialText", officialText());
        Constraints.TEXT.requireEach("Recommendation", "limbs", limbs());
        Constraints.TEXT.require("Recommendation", "condition", condition());
        Constraints.TEXT.require("Recommendation", "alternative", alternative());
        checkCauseOfConcern();
        Constraints.LINE.requireEach("Recommendation", "distinctiveTerms", distinctiveTerms());
        Constraints.PORTAL_REFERENCE.require("Recommendation", "portalReference", portalReference());
        Distinct.requireTexts("Recommendation", "limbs", limbs(), "each limb once");
        Distinct.requireTexts("Recommendation", "distinctiveTerms", distinctiveTerms(), "each term once");
        Distinct.requireSome("Recommendation", "addressees", addressees(), "at least one agency");
        Distinct.require("Recommendation", "addressees", addressees(), Agency::id, "each agency once");
        Distinct.require("Recommendation", "expectations", expectations(), Expectation::measure, "each measure once");
    }

    private void checkCauseOfConcern() {
        Constraints.CAUSE_OF_CONCERN_ID.require(
                "Recommendation", "causeOfConcern", causeOfConcern().map(ItemId::text));
        boolean isCause = kind() == RecommendationKind.CAUSE_OF_CONCERN;
        if (isCause && causeOfConcern().isPresent()) {
            throw new InvalidValueException(
                    "Recommendation",
                    "causeOfConcern",
                    causeOfConcern().get() + " for a cause of concern",
                    "none, for a cause of concern belongs to no other");
        }
        if (accelerated() && !isCause) {
            throw new InvalidValueException(
                    "Recommendation",
                    "accelerated",
                    "true for the kind " + kind(),
                    "true only for the kind cause-of-concern");
        }
    }

    /** Returns the id of this item in a report of which it has this place, from 1. */
    ItemId idAt(int place) {
        if (number().isPresent()) {
            return ItemId.of(kind(), number().getAsInt());
        }
        return letter().map(letter -> ItemId.of(kind(), letter)).orElseGet(() -> ItemId.atPlace(place));
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recommendation}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableRecommendation.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
