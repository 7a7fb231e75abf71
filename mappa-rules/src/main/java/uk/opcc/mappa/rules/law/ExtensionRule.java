package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * The rule on extensions of the period of a {@link Duty}: whether there are any, and until when one may be asked for.
 *
 * <p>Source: the statute that the duty names.
 */
public enum ExtensionRule implements Coded {
    /** Nobody can extend the period. */
    NONE("Nobody can extend the period."),

    /** An extension counts if it was asked for before the period ended. */
    ASKED_BEFORE_END("An extension counts if it was asked for before the period ended."),

    /** An extension counts whenever it was asked for, even after the period ended. */
    AT_ANY_TIME("An extension counts whenever it was asked for, even after the period ended.");

    private final String meaning;

    ExtensionRule(String meaning) {
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
