package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * Whom a response names as owner of a recommendation.
 *
 * <p>A value with neither words nor kinds says that the document has a place for the owner, and left it blank. Words
 * without kinds say that nobody has read which agencies they mean, so that they cannot be compared with the report's.
 *
 * <p>Source: the response.
 */
@Value.Immutable
public abstract sealed class StatedOwner implements WithStatedOwner permits ImmutableStatedOwner {

    StatedOwner() {}

    /**
     * The owner in the document's words: one line, at most 500 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> words();

    /**
     * What sorts of agency the words name, each once.
     *
     * @return the kinds as a person read them, or none
     */
    public abstract List<AgencyKind> kinds();

    /**
     * Whether the document left the owner's place blank.
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
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link StatedOwner}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableStatedOwner.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
