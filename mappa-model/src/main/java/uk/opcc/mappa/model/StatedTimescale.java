package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * By when a recommendation is to be done, as a response has it.
 *
 * <p>A value with neither words nor timescale says that the document has a place for it, and left it blank. Words alone
 * say that nobody has read which timescale they mean.
 *
 * <p>Source: the response.
 */
@Value.Immutable
public abstract sealed class StatedTimescale implements WithStatedTimescale permits ImmutableStatedTimescale {

    StatedTimescale() {}

    /**
     * The timescale in the document's words: one line, at most 500 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> words();

    /**
     * The timescale that the words mean.
     *
     * @return the timescale as a person read it, or empty
     */
    public abstract Optional<Timescale> timescale();

    /**
     * Whether the document left the timescale's place blank.
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
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link StatedTimescale}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableStatedTimescale.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
