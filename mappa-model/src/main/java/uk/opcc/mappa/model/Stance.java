package uk.opcc.mappa.model;

/**
 * Whether the author of an answer accepts the recommendation. Welcoming a report is not accepting each of its
 * recommendations.
 *
 * <p>Source: ours.
 */
public enum Stance implements Coded {
    /** The author accepts the recommendation. */
    ACCEPTED("accepted", "The author accepts the recommendation."),

    /** The author accepts a part of the recommendation. */
    PARTLY_ACCEPTED("partly-accepted", "The author accepts a part of the recommendation."),

    /** The author does not accept the recommendation. */
    REJECTED("rejected", "The author does not accept the recommendation."),

    /** The answer does not say whether the recommendation is accepted. */
    NOT_STATED("not-stated", "The answer does not say whether the recommendation is accepted.");

    private final String code;
    private final String meaning;

    Stance(String code, String meaning) {
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
