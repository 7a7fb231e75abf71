package uk.opcc.mappa.rules.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.rules.matching.Basis;

/**
 * What a response says on one recommendation: by whom it is answered, and in what position.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class Coverage implements WithCoverage permits ImmutableCoverage {

    Coverage() {}

    /**
     * The national number of the recommendation.
     *
     * @return the number
     */
    public abstract int recommendation();

    /**
     * Whether the policy requires an answer.
     *
     * @return required, not required, or unknown
     */
    public abstract Requirement requirement();

    /**
     * The positions taken, in the order of voices, positions and places.
     *
     * @return the positions, or none if there is no answer
     */
    public abstract List<StatedPosition> positions();

    /**
     * The one position of the response. Where no voice answers it is {@link ComplianceStatus#NOT_ANSWERED}; where the voices
     * that take a position take the same, it is that one; where they differ, or none can be read, it is {@link
     * ComplianceStatus#UNCLEAR}.
     *
     * @return the position
     */
    public ComplianceStatus position() {
        if (positions().isEmpty()) {
            return ComplianceStatus.NOT_ANSWERED;
        }
        List<ComplianceStatus> taken = positions().stream()
                .map(StatedPosition::status)
                .filter(status -> status != ComplianceStatus.UNCLEAR)
                .distinct()
                .toList();
        return taken.size() == 1 ? taken.get(0) : ComplianceStatus.UNCLEAR;
    }

    /**
     * The one thing on which it rests that the answers mean this recommendation: the weakest of them.
     *
     * @return inferred if any answer's link is inferred, else read if any is read, else stated; empty if there is no answer
     */
    public Optional<Basis> basis() {
        return positions().stream().map(StatedPosition::basis).max(Comparator.naturalOrder());
    }

    @Value.Check
    void check() {
        Constraints.NUMBER.require("Coverage", "recommendation", recommendation());
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Coverage}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableCoverage.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
