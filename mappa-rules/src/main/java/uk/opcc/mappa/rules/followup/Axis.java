package uk.opcc.mappa.rules.followup;

import uk.opcc.mappa.model.Coded;

/**
 * The subject of a statement. Each axis stands for itself: progress is not timing, and assurance is not verification.
 *
 * <p>Source: ours.
 */
public enum Axis implements Coded {
    /** How far the work has come, by the word of a speaker. */
    PROGRESS("How far the work has come, by the word of a speaker."),

    /** Whether a speaker expects that the work is done in time. */
    FORECAST("Whether a speaker expects that the work is done in time."),

    /** Whether a speaker is content with what the force says or does. */
    ASSURANCE("Whether a speaker is content with what the force says or does."),

    /** The result of checking a claim. */
    VERIFICATION("The result of checking a claim."),

    /** Whether the recommendation was closed, superseded or reopened. */
    CLOSING("Whether the recommendation was closed, superseded or reopened."),

    /** The date that a speaker sets for the recommendation. */
    DUE_DATE("The date that a speaker sets for the recommendation."),

    /** A value that was measured. */
    MEASURE("A value that was measured.");

    private final String meaning;

    Axis(String meaning) {
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
