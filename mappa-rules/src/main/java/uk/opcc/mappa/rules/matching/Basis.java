package uk.opcc.mappa.rules.matching;

import uk.opcc.mappa.model.Coded;

/**
 * The basis on which a reference means a recommendation. What is read or inferred is never shown as stated.
 *
 * <p>Source: ours.
 */
public enum Basis implements Coded {
    /** The document states the report's number or the portal's reference. */
    STATED("The document states the report's number or the portal's reference."),

    /** A person read it so. */
    READ("A person read it so."),

    /** This library concluded it from the words, the heading or the place in a list. */
    INFERRED("This library concluded it from the words, the heading or the place in a list."),

    /** The answer names no recommendation, but is for all that are addressed to some kinds of agency. */
    BLANKET("The answer names no recommendation, but is for all that are addressed to some kinds of agency.");

    private final String meaning;

    Basis(String meaning) {
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
