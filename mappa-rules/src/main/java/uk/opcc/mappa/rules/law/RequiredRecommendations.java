package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * The recommendations that must be answered. Police Act 1996 s.55(5B) asks for an explanation on each
 * recommendation of the report; a joint report addresses many agencies, so how far that reaches is a policy.
 *
 * <p>Source: ours; s.55(5B) leaves it open.
 */
public enum RequiredRecommendations implements Coded {
    /**
     * Those addressed to police forces, their chief officers or local policing bodies, alone or with others. One
     * that is addressed to a named force or body binds that one only; a national lead or a college is not a force.
     * The default.
     */
    POLICE("Those addressed to police forces, their chief officers or local policing bodies, alone or with others."),

    /**
     * Those of {@link #POLICE}, and those addressed to boards on which police sit: strategic management boards and
     * responsible authorities.
     */
    POLICE_AND_BOARDS("Those addressed to the police, and those addressed to boards on which police sit."),

    /** All of the report: the literal reading. */
    ALL("All of the report: the literal reading.");

    private final String meaning;

    RequiredRecommendations(String meaning) {
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
