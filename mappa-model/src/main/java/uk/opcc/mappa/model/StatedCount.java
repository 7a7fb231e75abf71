package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * How many recommendations a response says there are, in all or for one sort of agency.
 *
 * <p>Source: the response; it may be wrong.
 */
@Value.Immutable
public abstract sealed class StatedCount implements WithStatedCount permits ImmutableStatedCount {

    StatedCount() {}

    /**
     * The number stated: from 0 to 9999.
     *
     * @return the number
     */
    public abstract int count();

    /**
     * To which sort of agency, alone or with others, they are said to be addressed.
     *
     * @return the kind, or empty if the count is of all recommendations
     */
    public abstract Optional<AgencyKind> addressedTo();

    @Value.Check
    void check() {
        Constraints.COUNT.require("StatedCount", "count", (Integer) count());
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
     * Collects the attributes of a {@link StatedCount}.
     *
     * <p>Required: {@code count}. Optional: {@code addressedTo}. Each is named as its accessor; a list takes elements
     * by {@code add} and as a whole. An attribute can be set once only: setting it again throws {@link
     * IllegalStateException}.
     */
    public static final class Builder extends ImmutableStatedCount.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
