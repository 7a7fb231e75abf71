package uk.opcc.mappa.model;

/**
 * The speaker of a part of a response.
 *
 * <p>Source: Police Act 1996 s.55(5), which names three things to be published apart; the merged voice is ours, for
 * documents that do not keep them apart.
 */
public enum Voice implements Coded {
    /** The comments of the local policing body itself: s.55(5)(a). */
    LOCAL_POLICING_BODY("The comments of the local policing body itself."),

    /** The comments of the chief officer of police, or of the force for the chief officer: s.55(5)(b). */
    CHIEF_OFFICER("The comments of the chief officer of police, or of the force for the chief officer."),

    /** Body and chief officer in one text that does not separate their words. */
    MERGED("Body and chief officer in one text that does not separate their words."),

    /** The local policing body's reply to the chief officer's comments: s.55(5)(c). */
    BODY_REPLY("The local policing body's reply to the chief officer's comments.");

    private final String meaning;

    Voice(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Returns whether words in this voice are words of the local policing body, alone or with others.
     *
     * @return true for every voice but {@link #CHIEF_OFFICER}
     */
    public boolean speaksForBody() {
        return this != CHIEF_OFFICER;
    }

    /**
     * Returns whether words in this voice are words of the chief officer, alone or with others.
     *
     * @return true for {@link #CHIEF_OFFICER} and {@link #MERGED}
     */
    public boolean speaksForChiefOfficer() {
        return this == CHIEF_OFFICER || this == MERGED;
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code();
    }
}
