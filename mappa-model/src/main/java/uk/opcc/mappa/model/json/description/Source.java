package uk.opcc.mappa.model.json.description;

/**
 * The source of a member: a statute, the report, the response, or this library.
 *
 * @param words the source in words, for instance {@code Police Act 1996 s.55(5A)}
 */
public record Source(String words) {

    /** The inspection report states it. */
    public static final Source REPORT = new Source("the report");

    /** The response states it, or its sender records it. */
    public static final Source RESPONSE = new Source("the response");

    /** This library defines it. */
    public static final Source OURS = new Source("this library");

    /**
     * Returns the source for what a statute requires.
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
