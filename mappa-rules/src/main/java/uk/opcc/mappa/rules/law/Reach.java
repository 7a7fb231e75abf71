package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * The reach of a {@link Duty}: whether it binds for a report.
 *
 * <p>Source: the statute that the duty names.
 */
public enum Reach implements Coded {
    /** The duty binds for the report. */
    REACHED("The duty binds for the report."),

    /** It is not known whether the duty binds: by the kind of the report, or because the report may be older than the duty. */
    DOUBTFUL("It is not known whether the duty binds, by the kind of the report or by its date."),

    /** The duty does not bind for the report: it is of another kind. */
    NOT_REACHED("The duty does not bind for the report.");

    private final String meaning;

    Reach(String meaning) {
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
