package uk.opcc.mappa.rules.followup;

import java.time.Period;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * Settings for following recommendations up, which no law and no report decides. The defaults are those of {@link
 * #standard()}.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class FollowUpPolicy implements WithFollowUpPolicy permits ImmutableFollowUpPolicy {

    FollowUpPolicy() {}

    /**
     * Returns how long before its last day a recommendation counts as due.
     *
     * @return the period; three months unless set, so that a quarterly file names what falls due before the next one
     */
    @Value.Default
    public Period dueWithin() {
        return Period.ofMonths(3);
    }

    /**
     * Returns how long a claim that a recommendation is done may stand before somebody checks it.
     *
     * @return the period; six months unless set
     */
    @Value.Default
    public Period verifyWithin() {
        return Period.ofMonths(6);
    }

    /**
     * Returns how many moves of a due date are worth a warning: from 0 to 9999.
     *
     * @return the number; three unless set
     */
    @Value.Default
    public int movesNoted() {
        return 3;
    }

    /**
     * Returns the standard policy.
     *
     * @return the standard policy
     */
    public static FollowUpPolicy standard() {
        return builder().build();
    }

    @Value.Check
    void check() {
        Constraints.PERIOD.require("FollowUpPolicy", "dueWithin", dueWithin());
        Constraints.PERIOD.require("FollowUpPolicy", "verifyWithin", verifyWithin());
        Constraints.COUNT.require("FollowUpPolicy", "movesNoted", (Integer) movesNoted());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUpPolicy}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableFollowUpPolicy.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
