package uk.opcc.mappa.rules.extraction;

import uk.opcc.mappa.model.Coded;

/** How a member of a draft was read. What is inferred is never shown as stated. */
public enum Certainty implements Coded {
    /** The document says it. */
    STATED("The document says it."),

    /** This library concluded it from the words, their place or the directory. */
    INFERRED("This library concluded it from the words, their place or the directory.");

    private final String meaning;

    Certainty(String meaning) {
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
