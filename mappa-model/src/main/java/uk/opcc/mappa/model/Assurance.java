package uk.opcc.mappa.model;

/**
 * The local policing body's view of what the force says or does about a recommendation.
 *
 * <p>Source: ours.
 */
public enum Assurance implements Coded {
    /** The body is content with what the force says or does. */
    ASSURED("assured", "The body is content with what the force says or does."),

    /** The body is content with a part, and wants more. */
    PARTLY_ASSURED("partly-assured", "The body is content with a part, and wants more."),

    /** The body is not content with what the force says or does. */
    NOT_ASSURED("not-assured", "The body is not content with what the force says or does."),

    /** The body does not say whether it is content. */
    NOT_STATED("not-stated", "The body does not say whether it is content.");

    private final String code;
    private final String meaning;

    Assurance(String code, String meaning) {
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
