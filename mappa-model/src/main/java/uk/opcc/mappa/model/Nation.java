package uk.opcc.mappa.model;

/**
 * The nation in which a police area lies.
 *
 * <p>Source: ours; the police areas of this library are those of England and Wales.
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
