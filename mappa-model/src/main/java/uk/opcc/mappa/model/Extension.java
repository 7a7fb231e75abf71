package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * More time allowed for the answer. Police Act 1996 s.55 allows none; Police Reform Act 2002 Schedule 3 paragraph 28B
 * does.
 *
 * <p>Source: the response or its sender's record.
 */
@Value.Immutable
public abstract sealed class Extension implements WithExtension permits ImmutableExtension {

    Extension() {}

    /**
     * Returns the day on which the extension was asked for.
     *
     * @return the day, or empty if it is not recorded
     */
    public abstract Optional<LocalDate> askedOn();

    /**
     * Returns the last day of the extended period.
     *
     * @return the day, or empty if only a judicial review makes the period longer
     */
    public abstract Optional<LocalDate> until();

    /**
     * Returns for how many days a judicial review of the recommendation was in progress. Some laws add them to the period.
     *
     * @return the number of days, or empty if none is recorded
     */
    public abstract OptionalInt judicialReviewDays();

    @Value.Check
    void check() {
        Constraints.DAY.require("Extension", "askedOn", askedOn());
        Constraints.DAY.require("Extension", "until", until());
        Constraints.COUNT.require("Extension", "judicialReviewDays", judicialReviewDays());
        if (until().isEmpty() && judicialReviewDays().isEmpty()) {
            throw new InvalidValueException(
                    "Extension", "until", "neither until nor judicialReviewDays", "at least one of them");
        }
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Extension}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableExtension.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
