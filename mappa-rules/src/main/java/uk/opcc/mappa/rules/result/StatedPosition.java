package uk.opcc.mappa.rules.result;

import org.immutables.value.Value;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.rules.matching.Basis;

/**
 * The position that one voice takes on one recommendation.
 *
 * <p>Source: the response; the assessment matches it to the recommendation.
 */
@Value.Immutable
public abstract sealed class StatedPosition implements WithStatedPosition permits ImmutableStatedPosition {

    StatedPosition() {}

    /**
     * Who takes the position.
     *
     * @return the voice
     */
    public abstract Voice voice();

    /**
     * The position.
     *
     * @return the status of the answer
     */
    public abstract ComplianceStatus status();

    /**
     * The basis on which the answer was matched to this recommendation.
     *
     * @return stated, read or inferred
     */
    public abstract Basis basis();

    /**
     * Whether the answer explains an action or why there is none.
     *
     * @return true if it does
     */
    public abstract boolean explains();

    /**
     * The place of the answer in the response, as a JSON Pointer.
     *
     * @return for instance {@code /comments/0/answers/2}
     */
    public abstract String where();

    @Value.Check
    void check() {
        Constraints.LINE.require("StatedPosition", "where", where());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedPosition}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableStatedPosition.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
