package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * What a provision of a {@link Duty} asks. Each rule rests on one provision, and applies under the duties that have it.
 *
 * <p>Source: Police Act 1996 s.55, whose shape other duties share in part. The words are ours but for the period's.
 */
public enum Provision implements Coded {
    /**
     * The local policing body invites the chief officer to comment on the report, before a date that it sets.
     */
    INVITATION(
            "The local policing body invites the chief officer to comment on the report, before a date that it sets."),

    /** The local policing body prepares and publishes comments on the report. */
    COMMENTS("The local policing body prepares and publishes comments on the report."),

    /** What is published contains the body's own comments. */
    OWN_COMMENTS("What is published contains the body's own comments."),

    /** What is published contains any comments that the chief officer submitted. */
    CHIEF_OFFICER_COMMENTS("What is published contains any comments that the chief officer submitted."),

    /** The comments are published before the end of the period, which is counted as the statute says. */
    PERIOD("The comments are published before the end of the period, which is counted as the statute says."),

    /** The comments deal with each recommendation. */
    ANSWER("The comments deal with each recommendation."),

    /** The comments explain the action taken or proposed on each recommendation, or why there is none. */
    EXPLANATION("The comments explain the action taken or proposed on each recommendation, or why there is none."),

    /** Where no action is taken or proposed on a recommendation, the comments explain why. */
    REASON("Where no action is taken or proposed on a recommendation, the comments explain why."),

    /** A copy of what was published goes to the inspectors of constabulary. */
    COPY_TO_INSPECTORS("A copy of what was published goes to the inspectors of constabulary."),

    /** A copy of what was published goes to the Secretary of State. */
    COPY_TO_SECRETARY_OF_STATE("A copy of what was published goes to the Secretary of State.");

    private final String meaning;

    Provision(String meaning) {
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
