package uk.opcc.mappa.model;

/**
 * The local policing body's view of what the force says or does about a recommendation.
 *
 * <p>Source: ours.
 */
public enum Assurance implements Coded {
    /** The body is content with what the force says or does. */
    ASSURED("The body is content with what the force says or does."),

    /** The body is content with a part, and wants more. */
    PARTLY_ASSURED("The body is content with a part, and wants more."),

    /** The body is not content with what the force says or does. */
    NOT_ASSURED("The body is not content with what the force says or does."),

    /** The body does not say whether it is content. */
    NOT_STATED("The body does not say whether it is content.");

    private final String meaning;

    Assurance(String meaning) {
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
