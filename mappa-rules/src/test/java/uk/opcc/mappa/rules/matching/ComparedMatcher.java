package uk.opcc.mappa.rules.matching;

import java.util.Collection;
import java.util.List;
import uk.opcc.mappa.model.InspectionReport;

/** A matcher whose accuracy is measured: it says which recommendation a query means. */
@FunctionalInterface
public interface ComparedMatcher {

    /** Returns what it says. */
    Reply reply(Query query);

    /** Returns the matcher of this library with a catalogue. It acts where its verdict is that one recommendation is meant. */
    static ComparedMatcher ours(Collection<InspectionReport> catalogue) {
        ReferenceMatcher matcher = ReferenceMatcher.of(catalogue);
        return query -> {
            ReferenceMatch match = matcher.match(query.reference());
            List<RecommendationId> ranked =
                    match.candidates().stream().map(Candidate::recommendation).toList();
            return new Reply(ranked, match.verdict() == Verdict.MEANT);
        };
    }

    /**
     * What a matcher says to a query.
     *
     * @param ranked the recommendations that may be meant, the best first
     * @param acts whether it is sure enough of the first to act on it
     */
    record Reply(List<RecommendationId> ranked, boolean acts) {}
}
