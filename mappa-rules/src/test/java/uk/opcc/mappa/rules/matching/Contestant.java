package uk.opcc.mappa.rules.matching;

import java.util.Collection;
import java.util.List;
import uk.opcc.mappa.model.InspectionReport;

/** Something that says which recommendation a query means. */
@FunctionalInterface
public interface Contestant {

    /** What it says. */
    Reply reply(Query query);

    /** The matcher with a catalogue: it acts where its verdict is that one recommendation is meant. */
    static Contestant matcher(Collection<InspectionReport> catalogue) {
        ReferenceMatcher matcher = ReferenceMatcher.of(catalogue);
        return query -> {
            ReferenceMatch match = matcher.match(query.reference());
            List<RecommendationId> ranked =
                    match.candidates().stream().map(Candidate::recommendation).toList();
            return new Reply(ranked, match.verdict() == Verdict.MEANT);
        };
    }

    /**
     * What a contestant says to a query.
     *
     * @param ranked the recommendations that may be meant, the best first
     * @param acts whether it is sure enough of the first to act on it
     */
    record Reply(List<RecommendationId> ranked, boolean acts) {}
}
