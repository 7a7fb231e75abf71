package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * The outcome of an assessment.
 *
 * <p>Source: ours; see {@link Assessment#outcome()} for how it follows from the findings.
 */
public enum Outcome implements Coded {
    /** No rule found an error, and every fact that decides the outcome is known. */
    SATISFIED("No rule found an error, and every fact that decides the outcome is known."),

    /** There is at least one error. */
    NOT_SATISFIED("There is at least one error."),

    /** There is no error, and a fact that decides the outcome is unknown. */
    UNDETERMINED("There is no error, and a fact that decides the outcome is unknown."),

    /** There is no error, no question is open, and no recommendation of the report has to be answered. */
    NOT_APPLICABLE("There is no error, no question is open, and no recommendation of the report has to be answered.");

    private final String meaning;

    Outcome(String meaning) {
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
