package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * A provision of a {@link Duty}, by what it asks. Each rule rests on one provision, and applies under the duties that have it.
 *
 * <p>Source: Police Act 1996 s.55, whose shape other duties share in part. The words are ours. They speak
 * of comments that are published; under a duty of the other kind, these are the response that is provided.
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

    /** The explanation stands in the body's own comments. */
    OWN_EXPLANATION("The explanation stands in the body's own comments."),

    /** Each authority that is asked answers in words of its own. */
    OWN_ANSWER("Each authority that is asked answers in words of its own."),

    /** The comments set out a timetable for the action taken or proposed. */
    TIMETABLE("The comments set out a timetable for the action taken or proposed."),

    /** Where no action is taken or proposed on a recommendation, the comments explain why. */
    REASON("Where no action is taken or proposed on a recommendation, the comments explain why."),

    /** A copy of what was published goes to the inspectors of constabulary: see {@link Duty#copies()}. */
    COPY_TO_INSPECTORS("A copy of what was published goes to the inspectors of constabulary."),

    /** A copy of what was published goes to the Secretary of State: see {@link Duty#copies()}. */
    COPY_TO_SECRETARY_OF_STATE("A copy of what was published goes to the Secretary of State."),

    /** A copy of what was published goes to each other recipient that the duty names: see {@link Duty#copies()}. */
    COPY_TO_OTHERS("A copy of what was published goes to each other recipient that the duty names."),

    /** No provision: the law says nothing of what becomes of a recommendation after the response. No duty has it. */
    FOLLOW_UP("No provision: the law says nothing of what becomes of a recommendation after the response.");

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
