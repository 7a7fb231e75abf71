package uk.opcc.mappa.examples;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.matching.Candidate;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * The example of the README on recognition: a heading and altered words, without a number of the report. A test holds the
 * README to these lines.
 */
public final class ReadmeRecognitionExample {

    private ReadmeRecognitionExample() {}

    /**
     * Prints which recommendation a sentence of Suffolk's paper means, and the best other candidate.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // README: recognition
        InspectionReport report = ReferenceData.twentyYearsOn();
        var reference = RecommendationReference.builder()
                .localNumber(2)
                .heading("Police forces should ensure that:")
                .quotedWords("All MAPPAs managed at Levels 2 and 3 are allocated")
                .build();
        ReferenceMatch recognition = ReferenceMatcher.of(report).match(reference);
        System.out.println(
                recognition.meant().orElseThrow() + " " + recognition.basis().orElseThrow());
        for (Candidate candidate : recognition.candidates().subList(0, 2)) {
            System.out.println(candidate.recommendation() + " " + candidate.signs());
        }
        // README: end
    }
}
