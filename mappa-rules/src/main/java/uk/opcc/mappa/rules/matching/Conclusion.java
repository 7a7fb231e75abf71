package uk.opcc.mappa.rules.matching;

import org.jspecify.annotations.Nullable;

/**
 * The conclusion about what a reference means.
 *
 * @param recommendation the place of the recommendation in the catalogue, or {@link #NOTHING}
 * @param basis on what that rests; null where nothing is meant
 * @param byPosition whether its place in a list decided
 */
record Conclusion(int recommendation, @Nullable Basis basis, boolean byPosition) {

    static final int NOTHING = -1;

    /** That nothing is meant, or it cannot be told what. */
    static final Conclusion OPEN = new Conclusion(NOTHING, null, false);

    static Conclusion byPosition(int recommendation) {
        return new Conclusion(recommendation, Basis.INFERRED, true);
    }

    boolean isOpen() {
        return recommendation == NOTHING;
    }

    boolean isInferred() {
        return basis == Basis.INFERRED;
    }
}
