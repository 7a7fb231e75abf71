package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A local policing body of a police area, with its first day in office.
 *
 * <p>Source: {@link #basis()}.
 */
@Value.Immutable
public abstract sealed class Tenure implements WithTenure permits ImmutableTenure {

    Tenure() {}

    /**
     * Returns the local policing body.
     *
     * @return the body
     */
    public abstract Agency body();

    /**
     * Returns other names and styles of the body: one line each, each once.
     *
     * @return the names, or none
     */
    public abstract List<String> otherNames();

    /**
     * Returns whether the body is known by a name. Case, white space and the sort of apostrophe do not matter.
     *
     * @param name the name, for instance {@code MOPAC}
     * @return true if it is the name or another name of the body
     */
    public boolean isCalled(String name) {
        List<String> names = new ArrayList<>(otherNames());
        names.add(body().name());
        return Names.isOneOf(name, names);
    }

    /**
     * Returns the first day on which it was the body of the area.
     *
     * @return the day, or empty if it was in office when the directory begins
     */
    public abstract Optional<LocalDate> from();

    /**
     * Returns where this tenure was read, in words: one line, at most 500 characters.
     *
     * @return the basis
     */
    public abstract String basis();

    /**
     * Returns what could not be confirmed about this tenure: one line, at most 500 characters.
     *
     * @return the doubt, or empty if all of it was confirmed
     */
    public abstract Optional<String> doubt();

    @Value.Check
    void check() {
        Constraints.DAY.require("Tenure", "from", from());
        Constraints.LINE.requireEach("Tenure", "otherNames", otherNames());
        Distinct.requireTexts("Tenure", "otherNames", otherNames(), "each name once");
        Constraints.LINE.require("Tenure", "basis", basis());
        Constraints.LINE.require("Tenure", "doubt", doubt());
        if (body().extent() != Extent.ONE) {
            throw new InvalidValueException("Tenure", "body", "every " + body().kind(), "one body");
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

    /** Builds a {@link Tenure}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableTenure.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
