package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * What a rule is about, whatever its severity.
 *
 * <p>Source: ours.
 */
public enum Topic implements Coded {
    /** Whether every required recommendation is answered, and explained. */
    COVERAGE("coverage", "Whether every required recommendation is answered, and explained."),

    /** Whose words they are, and whether each voice that the statute names is heard. */
    VOICE("voice", "Whose words they are, and whether each voice that the statute names is heard."),

    /** Whether it is plain which recommendation is meant. */
    REFERENCE("reference", "Whether it is plain which recommendation is meant."),

    /** Whether the days are lawful and possible. */
    TIMING("timing", "Whether the days are lawful and possible."),

    /** What the response says of the law. */
    LAW("law", "What the response says of the law."),

    /** What the response says of the report. */
    STATEMENT("statement", "What the response says of the report."),

    /** The positions that the answers take. */
    POSITION("position", "The positions that the answers take."),

    /** Where copies were sent. */
    COPIES("copies", "Where copies were sent.");

    private final String code;
    private final String meaning;

    Topic(String code, String meaning) {
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
