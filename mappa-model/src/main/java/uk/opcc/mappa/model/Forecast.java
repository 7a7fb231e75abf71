package uk.opcc.mappa.model;

/**
 * The expectation of a speaker whether the recommendation is done in time. It is not whether it is late.
 *
 * <p>Source: ours.
 */
public enum Forecast implements Coded {
    /** The speaker expects that the recommendation is done in time. */
    ON_TRACK("The speaker expects that the recommendation is done in time."),

    /** The speaker does not expect that the recommendation is done in time. */
    OFF_TRACK("The speaker does not expect that the recommendation is done in time.");

    private final String meaning;

    Forecast(String meaning) {
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
