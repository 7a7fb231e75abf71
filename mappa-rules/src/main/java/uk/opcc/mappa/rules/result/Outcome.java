package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * The outcome of an assessment.
 *
 * <p>Source: ours; see {@link Assessment#outcome()} for how it follows from the findings.
 */
public enum Outcome implements Coded {
    /** The duty binds for the report, no rule found an error, and every fact that decides the outcome is known. */
    SATISFIED(
            "The duty binds for the report, no rule found an error, and every fact that decides the outcome is known."),

    /** The duty binds for the report, and there is at least one error. */
    NOT_SATISFIED("The duty binds for the report, and there is at least one error."),

    /** There is no error, and a fact that decides the outcome is unknown, such as whether the duty binds for the report. */
    UNDETERMINED(
            "There is no error, and a fact that decides the outcome is unknown, such as whether the duty binds for the "
                    + "report."),

    /** The duty does not bind for reports of this kind. */
    NOT_APPLICABLE("The duty does not bind for reports of this kind.");

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
