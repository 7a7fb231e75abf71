package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Objects;

/**
 * Two signals of one reference that contradict each other. For instance, its number says 18, and its words say 16,
 * fit nothing of 18 or deny it.
 *
 * @param signal the kind of one signal
 * @param pointsTo to which recommendations it points, in their order; none if to none of the catalogue
 * @param otherSignal the kind of the other
 * @param otherPointsTo to which recommendations that points, in their order
 */
public record Conflict(
        SignalKind signal,
        List<RecommendationId> pointsTo,
        SignalKind otherSignal,
        List<RecommendationId> otherPointsTo) {

    /**
     * Refuses null.
     *
     * @param signal the kind of one signal
     * @param pointsTo to which recommendations it points
     * @param otherSignal the kind of the other
     * @param otherPointsTo to which recommendations that points
     */
    public Conflict {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(otherSignal, "otherSignal");
        pointsTo = List.copyOf(pointsTo);
        otherPointsTo = List.copyOf(otherPointsTo);
    }
}
