package uk.opcc.mappa.model;

/**
 * The record of the consultation of the chief officer. The body invites comments, the chief officer need not
 * make any, and the body publishes what the chief officer submits.
 *
 * <p>Source: Police Act 1996 s.55(4) and (5)(b).
 */
public enum ChiefOfficerConsultation implements Coded {
    /** Nothing is recorded. */
    NOT_STATED("Nothing is recorded."),

    /** The body did not invite the chief officer to comment. */
    NOT_INVITED("The body did not invite the chief officer to comment."),

    /** The body invited the chief officer to comment; whether comments came is not recorded. */
    INVITED("The body invited the chief officer to comment; whether comments came is not recorded."),

    /** The body invited the chief officer to comment, and no comments came. */
    INVITED_SILENT("The body invited the chief officer to comment, and no comments came."),

    /** The chief officer submitted comments to the body. */
    SUBMITTED("The chief officer submitted comments to the body.");

    private final String meaning;

    ChiefOfficerConsultation(String meaning) {
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
