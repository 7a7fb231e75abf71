package uk.opcc.mappa.model;

/**
 * The state of publication of a response, as far as the document says.
 *
 * <p>Source: ours.
 */
public enum PublicationState implements Coded {
    /** Not yet published, and known to be a draft. */
    DRAFT("Not yet published, and known to be a draft."),

    /** Published, on a day that may be unknown. */
    PUBLISHED("Published, on a day that may be unknown."),

    /** Nothing says whether it has been published. */
    NOT_STATED("Nothing says whether it has been published.");

    private final String meaning;

    PublicationState(String meaning) {
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
