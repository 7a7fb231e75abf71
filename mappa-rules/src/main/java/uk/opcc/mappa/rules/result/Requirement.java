package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.rules.law.Policy;

/**
 * The requirement of an answer to a recommendation under a policy.
 *
 * <p>Source: Police Act 1996 s.55(5B) as a {@link Policy} reads it.
 */
public enum Requirement implements Coded {
    /** An answer is required. */
    REQUIRED("An answer is required."),

    /** No answer is required. */
    NOT_REQUIRED("No answer is required."),

    /**
     * It is not known whether an answer is required: whom an addressee includes is not known, or whether the duty binds.
     */
    UNKNOWN("It is not known whether an answer is required: whom an addressee includes is not known, or whether the "
            + "duty binds.");

    private final String meaning;

    Requirement(String meaning) {
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
