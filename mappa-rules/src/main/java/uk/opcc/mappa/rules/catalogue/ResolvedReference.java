package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.Basis;

/**
 * A reference of a response, and what it means in the report.
 *
 * @param reference the reference as the document gives it
 * @param where its place in the response, as a JSON Pointer
 * @param recommendation the number of the recommendation that it means, or empty if it means none, or it cannot be told
 *     which
 * @param basis on what that rests
 * @param byNumber the recommendation to which the national number points
 * @param byPortal the recommendation to which the portal reference points
 * @param byWords the recommendation whose official words are quoted
 * @param byReader the recommendation that a person read it as
 */
record ResolvedReference(
        RecommendationReference reference,
        String where,
        OptionalInt recommendation,
        Basis basis,
        OptionalInt byNumber,
        OptionalInt byPortal,
        OptionalInt byWords,
        OptionalInt byReader) {

    /** The recommendations to which the reference's several signs point, each once. */
    List<Integer> pointsTo() {
        return IntStream.of(byNumber.orElse(0), byPortal.orElse(0), byWords.orElse(0), byReader.orElse(0))
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** Whether its national number is none of the report's, though another sign points at one. */
    boolean hasStrayNumber() {
        return reference.nationalNumber().isPresent()
                && byNumber.isEmpty()
                && !pointsTo().isEmpty();
    }

    /** Whether it means the recommendation of a number. */
    boolean means(int number) {
        return recommendation.isPresent() && recommendation.getAsInt() == number;
    }

    /** What the document gives, for a person: {@code national 14, local 1, portal #22735, "Category 3 ..."}. */
    String asGiven() {
        StringBuilder given = new StringBuilder();
        reference.nationalNumber().ifPresent(number -> append(given, "national " + number));
        reference.localNumber().ifPresent(number -> append(given, "local " + number));
        reference.portalReference().ifPresent(portal -> append(given, "portal #" + portal));
        reference.heading().ifPresent(heading -> append(given, "heading \"" + heading + "\""));
        reference.quotedWords().ifPresent(words -> append(given, "words \"" + words + "\""));
        return given.isEmpty() ? "a person's reading only" : given.toString();
    }

    private static void append(StringBuilder given, String part) {
        given.append(given.isEmpty() ? "" : ", ").append(part);
    }
}
