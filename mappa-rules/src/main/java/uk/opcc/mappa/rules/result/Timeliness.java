package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * The result of comparing the publication of a response with the statutory period.
 *
 * <p>Source: Police Act 1996 s.55(5A), or the period of another duty.
 */
public enum Timeliness implements Coded {
    /** Published on or before the last day. */
    IN_TIME("Published on or before the last day."),

    /** Published after the last day. */
    LATE("Published after the last day."),

    /** A draft, and the day of asking is not after the last day. */
    OPEN("A draft, and the day of asking is not after the last day."),

    /** A draft, and the day of asking is after the last day. */
    OVERDUE("A draft, and the day of asking is after the last day."),

    /** A date that decides is not known well enough. */
    UNDETERMINED("A date that decides is not known well enough."),

    /** The report was published before the law set a period. */
    NO_PERIOD("The report was published before the law set a period.");

    private final String meaning;

    Timeliness(String meaning) {
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
