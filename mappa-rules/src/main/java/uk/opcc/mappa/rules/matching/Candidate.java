package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Objects;

/**
 * A recommendation that a reference may mean.
 *
 * <p>Source: ours.
 *
 * @param recommendation which recommendation
 * @param score how well it fits what the reference gives, from 0 to 1; of use for ordering and for showing, not a
 *     probability
 * @param signals what points to it, in the order of their kinds; at least one
 */
public record Candidate(RecommendationId recommendation, double score, List<Signal> signals) {

    /**
     * Refuses null and what is not a share.
     *
     * @param recommendation which recommendation
     * @param score how well it fits
     * @param signals what points to it
     * @throws IllegalArgumentException if the score is not from 0 to 1
     */
    public Candidate {
        Objects.requireNonNull(recommendation, "recommendation");
        signals = List.copyOf(signals);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("found the score " + score + ", expected one from 0 to 1");
        }
    }
}
