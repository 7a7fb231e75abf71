package uk.opcc.mappa.model;

/**
 * The kind of office that closes a recommendation.
 *
 * <p>Source: ours.
 */
public enum Closer implements Coded {
    /** The inspectorate closes the recommendation. */
    INSPECTORATE("The inspectorate closes the recommendation."),

    /** The governance of the force or of the body closes the recommendation, such as a board of theirs. */
    LOCAL_GOVERNANCE(
            "The governance of the force or of the body closes the recommendation, such as a board of theirs."),

    /** The document says that the recommendation is closed, but not by whom. */
    NOT_STATED("The document says that the recommendation is closed, but not by whom.");

    private final String meaning;

    Closer(String meaning) {
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
