package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Objects;

/**
 * Two signs of one reference that point to different recommendations: its number says 18, its words say 16.
 *
 * @param sign what one sign is
 * @param pointsTo to which recommendations it points, in their order; none if to none of the catalogue
 * @param otherSign what the other is
 * @param otherPointsTo to which recommendations that points, in their order
 */
public record Conflict(
        SignalKind sign, List<RecommendationId> pointsTo, SignalKind otherSign, List<RecommendationId> otherPointsTo) {

    /**
     * Refuses null.
     *
     * @param sign what one sign is
     * @param pointsTo to which recommendations it points
     * @param otherSign what the other is
     * @param otherPointsTo to which recommendations that points
     */
    public Conflict {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(otherSign, "otherSign");
        pointsTo = List.copyOf(pointsTo);
        otherPointsTo = List.copyOf(otherPointsTo);
    }
}
