package uk.opcc.mappa.rules.matching;

import java.util.Comparator;
import java.util.Objects;
import uk.opcc.mappa.model.ItemId;

/**
 * The identity of a recommendation: its report and its id there. Ordered by the ids of the reports, then by those of the items.
 *
 * @param report the id of the report
 * @param item the id of the item within the report
 */
public record RecommendationId(String report, ItemId item) implements Comparable<RecommendationId> {

    private static final Comparator<RecommendationId> ORDER =
            Comparator.comparing(RecommendationId::report).thenComparing(RecommendationId::item);

    /**
     * Refuses null.
     *
     * @param report the id of the report
     * @param item the id of the item within the report
     */
    public RecommendationId {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public int compareTo(RecommendationId other) {
        return ORDER.compare(this, other);
    }

    /** Returns for instance {@code twenty-years-on-2022 recommendation-18}. */
    @Override
    public String toString() {
        return report + " " + item;
    }
}
