package uk.opcc.mappa.model;

/**
 * The exactness with which a document states a measured value.
 *
 * <p>Source: ours; responses say "significantly greater than 50" more often than they give a number.
 */
public enum Comparison implements Coded {
    /** The measured value is the value given. */
    EXACTLY("The measured value is the value given."),

    /** The measured value is above the value given. */
    MORE_THAN("The measured value is above the value given."),

    /** The measured value is below the value given. */
    FEWER_THAN("The measured value is below the value given."),

    /** The measured value is the value given, or above it. */
    AT_LEAST("The measured value is the value given, or above it."),

    /** The measured value is the value given, or below it. */
    AT_MOST("The measured value is the value given, or below it."),

    /** The measured value is near the value given, above or below. */
    ABOUT("The measured value is near the value given, above or below.");

    private final String meaning;

    Comparison(String meaning) {
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
