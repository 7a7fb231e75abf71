package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The recommendation that takes the place of another, as a document names it. One without attributes means that the document
 * names none.
 *
 * <p>Source: the document.
 */
@Value.Immutable
public abstract sealed class Successor implements WithSuccessor permits ImmutableSuccessor {

    Successor() {}

    /**
     * Returns the {@linkplain InspectionReport#id() id} of the report that makes the recommendation. It may be a report that nobody
     * holds.
     *
     * @return the id, or empty if it is the report of the recommendation that is superseded, or is not named
     */
    public abstract Optional<String> report();

    /**
     * Returns the recommendation within its report.
     *
     * @return the item, or empty if it is not known
     */
    public abstract Optional<ItemId> item();

    /**
     * Returns how the document names the recommendation: one line, at most 500 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> words();

    /**
     * Returns whether the document names no recommendation at all.
     *
     * @return true if no attribute is set
     */
    public boolean namesNone() {
        return report().isEmpty() && item().isEmpty() && words().isEmpty();
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("Successor", "report", report());
        Constraints.LINE.require("Successor", "words", words());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Successor}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableSuccessor.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
