package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * What an assessment comes to.
 *
 * <p>Source: ours; see {@link Assessment#outcome()} for how it follows from the findings.
 */
public enum Outcome implements Coded {
    /** Nothing that was checked speaks against the duty, and every fact that decides is known. */
    SATISFIED("Nothing that was checked speaks against the duty, and every fact that decides is known."),

    /** At least one error stands. */
    NOT_SATISFIED("At least one error stands."),

    /** No error stands, and a fact that decides is unknown. */
    UNDETERMINED("No error stands, and a fact that decides is unknown."),

    /** No error stands, and the report asks nothing that has to be answered. */
    NOT_APPLICABLE("No error stands, and the report asks nothing that has to be answered.");

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
