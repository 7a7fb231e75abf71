package uk.opcc.mappa.rules.matching;

import java.util.Comparator;
import java.util.Objects;

/**
 * Which recommendation: its report and its number there. In the order of reports' ids, then of numbers.
 *
 * @param report the id of the report
 * @param number the national number
 */
public record RecommendationId(String report, int number) implements Comparable<RecommendationId> {

    private static final Comparator<RecommendationId> ORDER =
            Comparator.comparing(RecommendationId::report).thenComparingInt(RecommendationId::number);

    /**
     * Refuses null.
     *
     * @param report the id of the report
     * @param number the national number
     */
    public RecommendationId {
        Objects.requireNonNull(report, "report");
    }

    @Override
    public int compareTo(RecommendationId other) {
        return ORDER.compare(this, other);
    }

    /** Returns for instance {@code twenty-years-on-2022 18}. */
    @Override
    public String toString() {
        return report + " " + number;
    }
}
