package uk.opcc.mappa.model;

/**
 * The speaker of a statement about a recommendation, after the response to its report. Two speakers are never merged.
 *
 * <p>Source: ours.
 */
public enum Speaker implements Coded {
    /** The force, or its chief officer. */
    FORCE("The force, or its chief officer."),

    /** The local policing body. */
    BODY("The local policing body."),

    /** The inspectorate that made the report, or another that looks into it again. */
    INSPECTORATE("The inspectorate that made the report, or another that looks into it again."),

    /** The police and crime panel. */
    PANEL("The police and crime panel.");

    private final String meaning;

    Speaker(String meaning) {
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
