package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The number of items of a kind that a response states, in all or for one kind of agency.
 *
 * <p>Source: the response; it may be wrong.
 */
@Value.Immutable
public abstract sealed class StatedCount implements WithStatedCount permits ImmutableStatedCount {

    StatedCount() {}

    /**
     * Returns the number stated: from 0 to 9999.
     *
     * @return the number
     */
    public abstract int count();

    /**
     * Returns the kind of item that is counted.
     *
     * @return the kind; {@link RecommendationKind#RECOMMENDATION} unless set
     */
    @Value.Default
    public RecommendationKind of() {
        return RecommendationKind.RECOMMENDATION;
    }

    /**
     * Returns the kind of agency that the counted items address, alone or with others.
     *
     * @return the kind, or empty if the count is of all items of the kind
     */
    public abstract Optional<AgencyKind> addressedTo();

    @Value.Check
    void check() {
        Constraints.COUNT.require("StatedCount", "count", (Integer) count());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatedCount}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableStatedCount.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
