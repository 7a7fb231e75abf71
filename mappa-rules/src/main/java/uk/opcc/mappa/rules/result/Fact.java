package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * One named value in a {@link Finding}.
 *
 * @param name what the value is, in up to three words: one line, at most 500 characters
 * @param value what was found or expected: at most 20,000 characters
 */
public record Fact(String name, String value) {

    /**
     * Creates a fact.
     *
     * @param name what it is: one line, at most 500 characters
     * @param value what was found or expected: at most 20,000 characters
     * @throws InvalidValueException if one of them is blank, too long or has a control character
     */
    public Fact {
        Constraints.LINE.require("Fact", "name", name);
        Constraints.TEXT.require("Fact", "value", value);
    }

    /** Returns the name and the value, for instance {@code last day: 2022-09-07}. */
    @Override
    public String toString() {
        return name + ": " + value;
    }
}
