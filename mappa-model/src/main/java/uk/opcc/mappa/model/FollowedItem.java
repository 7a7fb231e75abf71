package uk.opcc.mappa.model;

import java.util.List;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A recommendation or other item of a report, with the events about it.
 *
 * <p>Source: the documents that the events name.
 */
@Value.Immutable
public abstract sealed class FollowedItem implements WithFollowedItem permits ImmutableFollowedItem {

    FollowedItem() {}

    /**
     * Returns the {@linkplain InspectionReport#id() id} of the report that makes the item.
     *
     * @return the id
     */
    public abstract String report();

    /**
     * Returns the item within its report.
     *
     * @return the item
     */
    public abstract ItemId item();

    /**
     * Returns the events about the item, in any order.
     *
     * @return the events, or none
     */
    public abstract List<FollowUpEvent> events();

    @Value.Check
    void check() {
        Constraints.CODE.require("FollowedItem", "report", report());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowedItem}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableFollowedItem.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
