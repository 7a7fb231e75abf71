package uk.opcc.mappa.model;

/**
 * The stance of the author of an answer: whether the recommendation is accepted. Welcoming a report is not accepting each of
 * its recommendations.
 *
 * <p>Source: ours.
 */
public enum Stance implements Coded {
    /** The author accepts the recommendation. */
    ACCEPTED("The author accepts the recommendation."),

    /** The author accepts a part of the recommendation. */
    PARTLY_ACCEPTED("The author accepts a part of the recommendation."),

    /** The author does not accept the recommendation. */
    REJECTED("The author does not accept the recommendation."),

    /** The answer does not say whether the recommendation is accepted. */
    NOT_STATED("The answer does not say whether the recommendation is accepted.");

    private final String meaning;

    Stance(String meaning) {
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
