package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A police area with its force and the local policing bodies that it has had.
 *
 * <p>Source: ours; each tenure has its own.
 */
@Value.Immutable
public abstract sealed class PoliceArea implements WithPoliceArea permits ImmutablePoliceArea {

    PoliceArea() {}

    /**
     * Returns the statistical code of the area: a letter and eight digits.
     *
     * @return for instance {@code E23000023}
     */
    public abstract String code();

    /**
     * Returns the statistical name of the area: one line, at most 500 characters.
     *
     * @return for instance {@code Cambridgeshire}
     */
    public abstract String name();

    /**
     * Returns the nation in which it lies.
     *
     * @return England or Wales
     */
    public abstract Nation nation();

    /**
     * Returns the police force of the area.
     *
     * @return the force
     */
    public abstract Agency force();

    /**
     * Returns other names of the force: one line each, each once.
     *
     * @return the names, or none
     */
    public abstract List<String> otherNames();

    /**
     * Returns whether the force or its area is known by a name. Case, white space and the sort of apostrophe do not
     * matter.
     *
     * @param name the name, for instance {@code devon and cornwall police}
     * @return true if it is the name or another name of the force, or the name of the area
     */
    public boolean isCalled(String name) {
        return Names.isOneOf(name, names());
    }

    /** Returns every name by which the force is known: its own, its other names and that of the area. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(force().name());
        names.addAll(otherNames());
        names.add(name());
        return names;
    }

    /**
     * Returns the bodies of the area in the order of their first days: at least one. Only the first may be without a
     * day, and no two have the same.
     *
     * @return the tenures
     */
    public abstract List<Tenure> localPolicingBodies();

    @Value.Check
    void check() {
        Constraints.AREA_CODE.require("PoliceArea", "code", code());
        Constraints.LINE.require("PoliceArea", "name", name());
        Constraints.LINE.requireEach("PoliceArea", "otherNames", otherNames());
        Distinct.requireTexts("PoliceArea", "otherNames", otherNames(), "each name once");
        Distinct.requireSome("PoliceArea", "localPolicingBodies", localPolicingBodies(), "at least one body");
        for (int i = 1; i < localPolicingBodies().size(); i++) {
            Optional<LocalDate> earlier = localPolicingBodies().get(i - 1).from();
            Optional<LocalDate> later = localPolicingBodies().get(i).from();
            if (later.isEmpty() || (earlier.isPresent() && !later.get().isAfter(earlier.get()))) {
                throw new InvalidValueException(
                        "PoliceArea",
                        "localPolicingBodies",
                        later.map(day -> day + " after "
                                        + earlier.map(LocalDate::toString).orElse("no day"))
                                .orElse("no day for the body at place " + (i + 1)),
                        "each body but the first from a day later than the one before it");
            }
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

    /** Builds a {@link PoliceArea}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutablePoliceArea.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
