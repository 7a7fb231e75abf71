package uk.opcc.mappa.rules.matching;

import uk.opcc.mappa.model.Coded;

/**
 * The result of looking for the recommendation that a reference means.
 *
 * <p>Source: ours.
 */
public enum Verdict implements Coded {
    /** One recommendation is meant. */
    MEANT("One recommendation is meant."),

    /** Several may be meant, or one may be meant but is not sure enough. */
    UNDECIDED("Several may be meant, or one may be meant but is not sure enough."),

    /** None of the catalogue is meant. */
    NONE("None of the catalogue is meant.");

    private final String meaning;

    Verdict(String meaning) {
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
