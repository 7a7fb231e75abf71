package uk.opcc.mappa.model;

/**
 * The extent of an {@link Agency}: one body, or every body of its kind.
 *
 * <p>Source: ours; a recommendation to a named force binds that force, one to police forces binds each of them.
 */
public enum Extent implements Coded {
    /** This one body. */
    ONE("This one body."),

    /** Every body of the kind. */
    EVERY("Every body of the kind.");

    private final String meaning;

    Extent(String meaning) {
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
