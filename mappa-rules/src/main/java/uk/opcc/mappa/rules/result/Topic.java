package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * The topic of a rule, whatever its severity.
 *
 * <p>Source: ours.
 */
public enum Topic implements Coded {
    /** Whether every required recommendation is answered and explained. */
    COVERAGE("Whether every required recommendation is answered and explained."),

    /** Who speaks, and whether each voice that the statute names is present. */
    VOICE("Who speaks, and whether each voice that the statute names is present."),

    /** Whether it is clear which recommendation is meant. */
    REFERENCE("Whether it is clear which recommendation is meant."),

    /** Whether the days are lawful and possible. */
    TIMING("Whether the days are lawful and possible."),

    /** What the response says about the law. */
    LAW("What the response says about the law."),

    /** What the response says about the report. */
    STATEMENT("What the response says about the report."),

    /** The positions that the answers take. */
    POSITION("The positions that the answers take."),

    /** Where copies were sent. */
    COPIES("Where copies were sent."),

    /** What became of a recommendation after the response, and by whose word. */
    FOLLOW_UP("What became of a recommendation after the response, and by whose word.");

    private final String meaning;

    Topic(String meaning) {
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
