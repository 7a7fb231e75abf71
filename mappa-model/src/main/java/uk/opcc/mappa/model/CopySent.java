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
     * To which sort of agency it was sent.
     *
     * @return for instance {@link AgencyKind#SECRETARY_OF_STATE}
     */
    public abstract AgencyKind to();

    /**
     * When it was sent.
     *
     * @return the date, or empty if it is not recorded
     */
    public abstract Optional<PartialDate> sentOn();

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CopySent}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableCopySent.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
