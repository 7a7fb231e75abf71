package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A copy of what was published, recorded as sent.
 *
 * <p>Source: the response or its sender's record; Police Act 1996 s.55(6).
 */
@Value.Immutable
public abstract sealed class CopySent implements WithCopySent permits ImmutableCopySent {

    CopySent() {}

    /**
     * Returns the kind of agency that the copy was sent to.
     *
     * @return for instance {@link AgencyKind#SECRETARY_OF_STATE}
     */
    public abstract AgencyKind to();

    /**
     * Returns the date on which the copy was sent.
     *
     * @return the date, or empty if it is not recorded
     */
    public abstract Optional<PartialDate> sentOn();

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CopySent}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableCopySent.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
