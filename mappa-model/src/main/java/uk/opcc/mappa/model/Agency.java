package uk.opcc.mappa.model;

import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A body that a recommendation is addressed to or that answers one, or the class of all bodies of a kind.
 *
 * <p>Source: the report or response that names it.
 */
@Value.Immutable
public abstract sealed class Agency implements WithAgency permits ImmutableAgency {

    Agency() {}

    /**
     * Returns the id by which values refer to this agency: lower-case words joined by hyphens, at most 100 characters. A
     * police force has the id that data.police.uk uses.
     *
     * @return for instance {@code devon-and-cornwall}, or {@code police-forces} for the class
     */
    public abstract String id();

    /**
     * Returns the name of the agency: one line, at most 500 characters.
     *
     * @return for instance {@code Devon & Cornwall Police}
     */
    public abstract String name();

    /**
     * Returns the kind of body.
     *
     * @return a known kind, or any other code as it was given
     */
    public abstract AgencyKind kind();

    /**
     * Returns whether it is one body, or every body of its kind.
     *
     * @return {@link Extent#EVERY} for a class such as police forces
     */
    public abstract Extent extent();

    @Value.Check
    void check() {
        Constraints.CODE.require("Agency", "id", id());
        Constraints.LINE.require("Agency", "name", name());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agency}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableAgency.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
