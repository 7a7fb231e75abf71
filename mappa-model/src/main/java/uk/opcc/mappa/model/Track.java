package uk.opcc.mappa.model;

/**
 * The progress of a recommendation, from the first day to its end. Reopening is an event and not a track: it leads back to
 * open.
 *
 * <p>Source: ours.
 */
public enum Track implements Coded {
    /** Nobody says that work has begun. */
    OPEN("Nobody says that work has begun."),

    /** Work towards what the recommendation asks has begun, by the word of the answerer. */
    IN_PROGRESS("Work towards what the recommendation asks has begun, by the word of the answerer."),

    /** What the recommendation asks is done, by the word of the answerer. */
    REPORTED_COMPLETE("What the recommendation asks is done, by the word of the answerer."),

    /** Whoever is entitled to close the recommendation has closed it. */
    CLOSED("Whoever is entitled to close the recommendation has closed it."),

    /** Another recommendation has taken the place of this one. */
    SUPERSEDED("Another recommendation has taken the place of this one.");

    private final String meaning;

    Track(String meaning) {
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
