package uk.opcc.mappa.examples;

import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.matching.Candidate;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/** Prints which recommendation a sentence of Suffolk's paper means, and the two best candidates. */
final class MatchingExample {

    private MatchingExample() {}

    static void run() {
        // snippet
        ReferenceMatcher matcher = ReferenceMatcher.of(ReferenceData.twentyYearsOn());
        RecommendationReference reference = RecommendationReference.builder()
                .localNumber(2)
                .heading("Police forces should ensure that:")
                .quotedWords("All MAPPAs managed at Levels 2 and 3 are allocated")
                .build();
        ReferenceMatch match = matcher.match(reference);
        System.out.println(match.meant().orElseThrow() + " " + match.basis().orElseThrow());
        for (Candidate candidate : match.candidates().subList(0, 2)) {
            System.out.println(candidate.recommendation() + " " + candidate.signals());
        }
        // end
    }
}
