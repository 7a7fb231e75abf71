package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.Map;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/** What the references of one document mean. Several readers ask about the same words, which are matched once. */
final class Matches {

    private final ReferenceMatcher matcher;
    private final Map<RecommendationReference, ReferenceMatch> known = new HashMap<>();

    Matches(ReferenceMatcher matcher) {
        this.matcher = matcher;
    }

    /** Returns the recommendation that a reference means, taken by itself. */
    ReferenceMatch match(RecommendationReference reference) {
        return known.computeIfAbsent(reference, matcher::match);
    }
}
