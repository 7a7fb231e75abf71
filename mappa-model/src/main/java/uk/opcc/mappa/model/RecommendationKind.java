package uk.opcc.mappa.model;

/**
 * The kind of an item, as the inspectorate calls it in its report. Police Act 1996 s.55(5B) speaks of recommendations only.
 *
 * <p>Source: the reports.
 */
public enum RecommendationKind implements Coded {
    /** A recommendation. */
    RECOMMENDATION("A recommendation."),

    /** An area for improvement. */
    AREA_FOR_IMPROVEMENT("An area for improvement."),

    /** A cause of concern. */
    CAUSE_OF_CONCERN("A cause of concern.");

    private final String meaning;

    RecommendationKind(String meaning) {
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
