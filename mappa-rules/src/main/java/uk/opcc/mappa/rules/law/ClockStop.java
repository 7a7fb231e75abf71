package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * The act with which the answerer stops the clock of a {@link Duty}.
 *
 * <p>Source: the statute that the duty names.
 */
public enum ClockStop implements Coded {
    /** The answerer publishes the response. */
    PUBLICATION("The answerer publishes the response."),

    /** The answerer provides the response to whom it is owed. Publication does not matter. */
    PROVISION("The answerer provides the response to whom it is owed.");

    private final String meaning;

    ClockStop(String meaning) {
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
