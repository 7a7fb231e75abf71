package uk.opcc.mappa.model;

import java.util.List;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A follow-up: what has been said about the recommendations of one or more reports, for one force and its body, since the
 * reports came out.
 *
 * <p>It holds events and no states. What a recommendation's state is on a day follows from the events.
 *
 * <p>Source: the documents that the events name.
 */
@Value.Immutable
public abstract sealed class FollowUp implements WithFollowUp permits ImmutableFollowUp {

    FollowUp() {}

    /**
     * Returns the id of this follow-up: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code suffolk-2023}
     */
    public abstract String id();

    /**
     * Returns the force that the follow-up is about.
     *
     * @return the force
     */
    public abstract Agency force();

    /**
     * Returns the local policing body that holds the force to account.
     *
     * @return the body
     */
    public abstract Agency body();

    /**
     * Returns the {@linkplain InspectionReport#id() ids} of the reports that this follow-up covers, each once. Each of their
     * recommendations to the force or the body should have events here. Items of other reports may stand here, too.
     *
     * @return the ids, or none
     */
    public abstract List<String> reports();

    /**
     * Returns the items with their events, each item once, in any order.
     *
     * @return the items, or none
     */
    public abstract List<FollowedItem> items();

    /**
     * Returns the totals that documents state.
     *
     * @return the totals, or none
     */
    public abstract List<StatedTotals> totals();

    @Value.Check
    void check() {
        Constraints.CODE.require("FollowUp", "id", id());
        if (force().extent() != Extent.ONE) {
            throw new InvalidValueException("FollowUp", "force", "every " + force().kind(), "one force");
        }
        if (body().extent() != Extent.ONE) {
            throw new InvalidValueException("FollowUp", "body", "every " + body().kind(), "one body");
        }
        Constraints.CODE.requireEach("FollowUp", "reports", reports());
        Distinct.requireTexts("FollowUp", "reports", reports(), "each report once");
        Distinct.require(
                "FollowUp",
                "items",
                items(),
                each -> each.item() + " of " + each.report(),
                "each item of a report once");
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUp}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableFollowUp.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
