package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The numbers of items in each state, by the word of one speaker. It may be wrong.
 *
 * <p>Source: the document.
 */
@Value.Immutable
public abstract sealed class StatedTotals implements WithStatedTotals permits ImmutableStatedTotals {

    StatedTotals() {}

    /**
     * Returns the date for which the items were counted, as exactly as it is known.
     *
     * @return the date, or empty if it is not known
     */
    public abstract Optional<PartialDate> on();

    /**
     * Returns who counts.
     *
     * @return the speaker
     */
    public abstract Speaker by();

    /**
     * Returns the {@linkplain InspectionReport#id() id} of the report whose items are counted.
     *
     * @return the id, or empty if the items of all reports are counted
     */
    public abstract Optional<String> report();

    /**
     * Returns how many items there are in all: from 0 to 9999.
     *
     * @return the number, or empty if it is not stated
     */
    public abstract OptionalInt all();

    /**
     * Returns the counts of the states. Together they count each item once.
     *
     * @return the counts, or none
     */
    public abstract List<TrackCount> counts();

    /**
     * Returns the document in which the totals stand: one line, at most 500 characters.
     *
     * @return the title of the document, or empty if it is not known
     */
    public abstract Optional<String> document();

    /**
     * Returns the page of that document: from 1 to 9999. Only totals with a document have one.
     *
     * @return the page, or empty if it is not known
     */
    public abstract OptionalInt page();

    @Value.Check
    void check() {
        Constraints.CODE.require("StatedTotals", "report", report());
        Constraints.COUNT.require("StatedTotals", "all", all());
        Constraints.LINE.require("StatedTotals", "document", document());
        Constraints.NUMBER.require("StatedTotals", "page", page());
        if (page().isPresent() && document().isEmpty()) {
            throw new InvalidValueException(
                    "StatedTotals",
                    "page",
                    "the page " + page().getAsInt() + " without a document",
                    "the document that has the page");
        }
        if (all().isEmpty() && counts().isEmpty()) {
            throw new InvalidValueException("StatedTotals", "counts", "neither all nor counts", "at least one number");
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

    /** Builds a {@link StatedTotals}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableStatedTotals.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
