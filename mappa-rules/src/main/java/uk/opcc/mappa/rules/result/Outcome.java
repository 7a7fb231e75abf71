package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * What an assessment comes to.
 *
 * <p>Source: ours; see {@link Assessment#outcome()} for how it follows from the findings.
 */
public enum Outcome implements Coded {
    /** Nothing that was checked speaks against the duty, and every fact that decides is known. */
    SATISFIED("satisfied", "Nothing that was checked speaks against the duty, and every fact that decides is known."),

    /** At least one error stands. */
    NOT_SATISFIED("not-satisfied", "At least one error stands."),

    /** No error stands, and a fact that decides is unknown. */
    UNDETERMINED("undetermined", "No error stands, and a fact that decides is unknown."),

    /** No error stands, and the report asks nothing that has to be answered. */
    NOT_APPLICABLE("not-applicable", "No error stands, and the report asks nothing that has to be answered.");

    private final String code;
    private final String meaning;

    Outcome(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code;
    }
}
