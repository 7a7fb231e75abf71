package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The number of items of a kind that a report states: in all, or for one kind of agency.
 *
 * <p>A count is how a report of which only a part is recorded, or nothing, says how much is missing.
 *
 * <p>Source: the report.
 */
@Value.Immutable
public abstract sealed class ReportCount implements WithReportCount permits ImmutableReportCount {

    ReportCount() {}

    /**
     * Returns the number of items: from 0 to 9999.
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
     * @return the kind of agency, or empty if the count is of all items of the kind
     */
    public abstract Optional<AgencyKind> addressedTo();

    @Value.Check
    void check() {
        Constraints.COUNT.require("ReportCount", "count", (Integer) count());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportCount}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableReportCount.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
