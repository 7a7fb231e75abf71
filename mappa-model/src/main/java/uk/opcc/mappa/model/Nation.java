package uk.opcc.mappa.model;

/**
 * The nation in which a police area of the statute lies.
 *
 * <p>Source: Police Act 1996 s.1, which divides England and Wales into police areas.
 */
public enum Nation implements Coded {
    /** England. */
    ENGLAND("england", "England."),

    /** Wales. */
    WALES("wales", "Wales.");

    private final String code;
    private final String meaning;

    Nation(String code, String meaning) {
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
