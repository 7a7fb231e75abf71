package uk.opcc.mappa.model;

/**
 * The nation in which a police area lies.
 *
 * <p>Source: ours; the police areas of this library are those of England and Wales.
 */
public enum Nation implements Coded {
    /** England. */
    ENGLAND("England."),

    /** Wales. */
    WALES("Wales.");

    private final String meaning;

    Nation(String meaning) {
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
