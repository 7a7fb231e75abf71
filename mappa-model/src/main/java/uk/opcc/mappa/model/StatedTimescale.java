package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The timescale of a recommendation, as a response states it.
 *
 * <p>A value with neither words nor timescale says that the document has a place for it and leaves it blank. Words
 * without a timescale cannot be compared with the report, because nobody has recorded what they mean.
 *
 * <p>Source: the response.
 */
@Value.Immutable
public abstract sealed class StatedTimescale implements WithStatedTimescale permits ImmutableStatedTimescale {

    StatedTimescale() {}

    /**
     * Returns the timescale in the document's words: one line, at most 500 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> words();

    /**
     * Returns the timescale that the words mean.
     *
     * @return the timescale as a person understood the words, or empty
     */
    public abstract Optional<Timescale> timescale();

    /**
     * Returns whether the document left the timescale's place blank.
     *
     * @return true if there are neither words nor a timescale
     */
    public boolean leftBlank() {
        return words().isEmpty() && timescale().isEmpty();
    }

    @Value.Check
    void check() {
        Constraints.LINE.require("StatedTimescale", "words", words());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedTimescale}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableStatedTimescale.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
