package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

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
     * @return the day
     */
    public abstract LocalDate until();

    @Value.Check
    void check() {
        Constraints.DAY.require("Extension", "askedOn", askedOn());
        Constraints.DAY.require("Extension", "until", until());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Extension}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableExtension.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
