package uk.opcc.mappa.rules.result;

import java.util.Objects;

/**
 * One named thing in a {@link Finding}.
 *
 * @param name what it is, in a word or three
 * @param value what was found or expected
 */
public record Fact(String name, String value) {

    /**
     * Refuses null.
     *
     * @param name what it is
     * @param value what was found or expected
     */
    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Returns for instance {@code last day: 2022-09-07}. */
    @Override
    public String toString() {
        return name + ": " + value;
    }
}
