package uk.opcc.mappa.rules.result;

import java.util.Objects;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * One named value in a {@link Finding}.
 *
 * @param name what the value is, in up to three words: one line, at most 500 characters
 * @param value what was found or expected: at most 20,000 characters
 */
public record Fact(String name, String value) {

    /**
     * Checks both.
     *
     * @param name what the value is
     * @param value what was found or expected
     * @throws uk.opcc.mappa.model.InvalidValueException if one of them is blank, too long, or holds a character that no
     *     document may hold
     */
    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Constraints.LINE.require("Fact", "name", name);
        Constraints.TEXT.require("Fact", "value", value);
    }

    /** Returns the name and the value, for instance {@code last day: 2022-09-07}. */
    @Override
    public String toString() {
        return name + ": " + value;
    }
}
