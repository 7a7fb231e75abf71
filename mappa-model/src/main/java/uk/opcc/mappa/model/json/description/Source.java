package uk.opcc.mappa.model.json.description;

/**
 * Where a member of a document comes from: a statute, the report, the response, or this library.
 *
 * @param words the source in words, for instance {@code Police Act 1996 s.55(5A)}
 */
public record Source(String words) {

    /** The inspection report says it. */
    public static final Source REPORT = new Source("the report");

    /** The response says it, or its sender records it. */
    public static final Source RESPONSE = new Source("the response");

    /** This library made it up. */
    public static final Source OURS = new Source("this library");

    /**
     * A statute asks for it.
     *
     * @param citation the provision
     * @return the source
     */
    public static Source statute(String citation) {
        return new Source(citation);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
