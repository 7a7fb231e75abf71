package uk.opcc.mappa.rules.followup;

import uk.opcc.mappa.model.Coded;

/**
 * The relation of the day of asking to the last day of a recommendation. It says nothing about whether the work is done.
 *
 * <p>Source: ours.
 */
public enum Timing implements Coded {
    /** The last day is further away than the policy calls due. */
    NOT_DUE("The last day is further away than the policy calls due."),

    /** The last day is as near as the policy says, or the recommendation is to be done at once. */
    DUE("The last day is as near as the policy says, or the recommendation is to be done at once."),

    /** The last day has passed. */
    OVERDUE("The last day has passed."),

    /** The report sets no time. */
    NO_LIMIT("The report sets no time."),

    /** It is not known which day is the last, or whether the report sets a time. */
    UNKNOWN("It is not known which day is the last, or whether the report sets a time.");

    private final String meaning;

    Timing(String meaning) {
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
