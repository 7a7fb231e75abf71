package uk.opcc.mappa.rules.recognition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.Basis;

/**
 * What a reference means, and what that rests on.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class Recognition implements WithRecognition permits ImmutableRecognition {

    Recognition() {}

    /**
     * The reference as the document gives it.
     *
     * @return the reference
     */
    public abstract RecommendationReference reference();

    /**
     * Whether one recommendation is meant, several may be, or none is.
     *
     * @return the verdict
     */
    public abstract Verdict verdict();

    /**
     * The recommendation meant.
     *
     * @return the recommendation; empty unless the verdict is {@link Verdict#MEANT}
     */
    public abstract Optional<RecommendationId> meant();

    /**
     * Whether that was stated by the document, read by a person, or inferred here.
     *
     * @return the basis; empty unless the verdict is {@link Verdict#MEANT}
     */
    public abstract Optional<Basis> basis();

    /**
     * The recommendations that may be meant, the best first; those that fit alike in the order of their ids. The one that is
     * meant is the first.
     *
     * @return at most {@value Thresholds#CANDIDATES} candidates; none if nothing fits
     */
    public abstract List<Candidate> candidates();

    /**
     * The signs of the reference that contradict one another.
     *
     * @return the conflicts, or none
     */
    public abstract List<Conflict> conflicts();

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the attributes of a {@link Recognition}.
     *
     * <p>Required: {@code reference}, {@code verdict}. Optional: {@code meant}, {@code basis}, {@code candidates}, {@code
     * conflicts}. Each is named as its accessor; a list takes elements by {@code add} and as a whole. An attribute can be
     * set once only: setting it again throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableRecognition.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
