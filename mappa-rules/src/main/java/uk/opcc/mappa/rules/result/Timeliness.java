package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * Whether a response was published within the statutory period.
 *
 * <p>Source: Police Act 1996 s.55(5A), or the period of another duty.
 */
public enum Timeliness implements Coded {
    /** Published on or before the last day. */
    IN_TIME("in-time", "Published on or before the last day."),

    /** Published after the last day. */
    LATE("late", "Published after the last day."),

    /** A draft; the day on which the question was asked is not after the last day. */
    OPEN("open", "A draft; the day on which the question was asked is not after the last day."),

    /** A draft; the day on which the question was asked is after the last day. */
    OVERDUE("overdue", "A draft; the day on which the question was asked is after the last day."),

    /** A day that decides is not known. */
    UNDETERMINED("undetermined", "A day that decides is not known."),

    /** The report was published before the law set a period. */
    NO_PERIOD("no-period", "The report was published before the law set a period.");

    private final String code;
    private final String meaning;

    Timeliness(String code, String meaning) {
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
