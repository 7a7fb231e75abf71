package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * The result of matching one reference: the recommendation that it means, if that is sure, and the evidence. Immutable; equal to
 * another that says the same of an equal reference.
 *
 * <p>Candidates and conflicts are calculated on each call. A match therefore keeps the matcher that it comes from.
 *
 * <p>Source: ours.
 */
public final class ReferenceMatch {

    private final ReferenceMatcher matcher;
    private final Evidence evidence;
    private final Conclusion conclusion;

    ReferenceMatch(ReferenceMatcher matcher, Evidence evidence, Conclusion conclusion) {
        this.matcher = matcher;
        this.evidence = evidence;
        this.conclusion = conclusion;
    }

    /**
     * Returns the reference as the document gives it.
     *
     * @return the reference
     */
    public RecommendationReference reference() {
        return evidence.reference();
    }

    /**
     * Returns whether one recommendation is meant, several may be, or none is.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (!conclusion.isOpen()) {
            return Verdict.MEANT;
        }
        return evidence.any().isEmpty() ? Verdict.NONE : Verdict.UNDECIDED;
    }

    /**
     * Returns the recommendation that is meant.
     *
     * @return the recommendation; empty unless the verdict is {@link Verdict#MEANT}
     */
    public Optional<RecommendationId> meant() {
        return conclusion.isOpen() ? Optional.empty() : Optional.of(matcher.id(conclusion.recommendation()));
    }

    /**
     * Returns whether that was stated by the document, read by a person, or inferred here.
     *
     * @return the basis; empty unless the verdict is {@link Verdict#MEANT}
     */
    public Optional<Basis> basis() {
        return Optional.ofNullable(conclusion.basis());
    }

    /**
     * Returns whether nothing but a number of unknown origin points to a recommendation. It may be the document's own number, so
     * any recommendation may be meant.
     *
     * @return whether any may be meant
     */
    public boolean mayMeanAny() {
        return conclusion.isOpen() && evidence.anyButBareNumber().isEmpty();
    }

    /**
     * Returns the recommendations that may be meant, the best first, and those that fit alike in the order of their ids. The one
     * that is meant is the first. A match that is undecided has at least one.
     *
     * @return at most 5 candidates; none if nothing fits
     */
    public List<Candidate> candidates() {
        return matcher.candidates(evidence, conclusion);
    }

    /**
     * Returns the signals of the reference that contradict one another.
     *
     * @return the conflicts, or none
     */
    public List<Conflict> conflicts() {
        return matcher.conflicts(evidence);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ReferenceMatch that
                        && reference().equals(that.reference())
                        && verdict() == that.verdict()
                        && meant().equals(that.meant())
                        && basis().equals(that.basis())
                        && candidates().equals(that.candidates())
                        && conflicts().equals(that.conflicts()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference(), verdict(), meant(), basis());
    }

    @Override
    public String toString() {
        return "ReferenceMatch{reference=" + reference() + ", verdict=" + verdict()
                + meant().map(meant -> ", meant=" + meant).orElse("")
                + basis().map(basis -> ", basis=" + basis).orElse("") + ", candidates=" + candidates() + ", conflicts="
                + conflicts() + "}";
    }
}
