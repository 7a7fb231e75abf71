package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The owner of a recommendation, as a response names it.
 *
 * <p>A value with neither words nor kinds says that the document has a place for the owner and leaves it blank.
 * Words without kinds cannot be compared with the report, because nobody has recorded which agencies they mean.
 *
 * <p>Source: the response.
 */
@Value.Immutable
public abstract sealed class StatedOwner implements WithStatedOwner permits ImmutableStatedOwner {

    StatedOwner() {}

    /**
     * Returns the owner in the document's words: one line, at most 500 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> words();

    /**
     * Returns the kinds of agency that the words name, each once.
     *
     * @return the kinds as a person understood the words, or none
     */
    public abstract List<AgencyKind> kinds();

    /**
     * Returns whether the document left the owner's place blank.
     *
     * @return true if there are neither words nor kinds
     */
    public boolean leftBlank() {
        return words().isEmpty() && kinds().isEmpty();
    }

    @Value.Check
    void check() {
        Constraints.LINE.require("StatedOwner", "words", words());
        Distinct.require("StatedOwner", "kinds", kinds(), AgencyKind::code, "each kind once");
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedOwner}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableStatedOwner.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
