package uk.opcc.mappa.model;

/**
 * The side of its value on which an {@link Expectation} is met. The value itself meets it on either side.
 *
 * <p>Source: ours.
 */
public enum Bound implements Coded {
    /** The value or more meets the expectation. */
    AT_LEAST("The value or more meets the expectation."),

    /** The value or less meets the expectation. */
    AT_MOST("The value or less meets the expectation.");

    private final String meaning;

    Bound(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code();
    }
}
