package uk.opcc.mappa.rules.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.matching.Basis;

/**
 * The answers of a response to one recommendation: who answers, and what position they take.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class Coverage implements WithCoverage permits ImmutableCoverage {

    Coverage() {}

    /**
     * The recommendation, or the other item of the report.
     *
     * @return its id within the report
     */
    public abstract ItemId recommendation();

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
     * Returns the position of the response as a whole. It is {@link ComplianceStatus#NOT_ANSWERED} if no voice answers. If all
     * voices that take a position take the same, it is that one. If none takes one, but there is an answer that nobody has
     * read, it is {@link ComplianceStatus#NOT_READ}. Otherwise it is {@link ComplianceStatus#UNCLEAR}.
     *
     * @return the position
     */
    public ComplianceStatus position() {
        if (positions().isEmpty()) {
            return ComplianceStatus.NOT_ANSWERED;
        }
        List<ComplianceStatus> taken = positions().stream()
                .map(StatedPosition::status)
                .filter(ComplianceStatus::takesPosition)
                .distinct()
                .toList();
        if (taken.isEmpty()
                && positions().stream().anyMatch(position -> position.status() == ComplianceStatus.NOT_READ)) {
            return ComplianceStatus.NOT_READ;
        }
        return taken.size() == 1 ? taken.get(0) : ComplianceStatus.UNCLEAR;
    }

    /**
     * Returns the weakest basis on which an answer was matched to this recommendation.
     *
     * @return the last in the order of {@link Basis} of the bases of the answers; empty if there is no answer
     */
    public Optional<Basis> basis() {
        return positions().stream().map(StatedPosition::basis).max(Comparator.naturalOrder());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Coverage}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableCoverage.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
