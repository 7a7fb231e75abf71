package uk.opcc.mappa.rules.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * A response with its assessment, to be shown.
 *
 * @param response the response
 * @param assessment its assessment
 * @param places where members of the response stand in the document that people know, by JSON Pointer; for instance {@code
 *     /comments/0/answers/2} at {@code page 3, table 1}. Empty if nothing is known
 */
public record AssessedResponse(Response response, Assessment assessment, Map<String, String> places) {

    /**
     * Creates a response to show.
     *
     * @param response the response
     * @param assessment its assessment
     * @param places where members stand in the document, by JSON Pointer
     * @throws IllegalArgumentException if the assessment is of another response
     */
    public AssessedResponse {
        Objects.requireNonNull(response, "response");
        if (!response.id().equals(assessment.response())) {
            throw new IllegalArgumentException("found an assessment of " + assessment.response()
                    + ", expected one of the response " + response.id());
        }
        places = Map.copyOf(places);
    }

    /**
     * Creates a response to show of which no places in a document are known.
     *
     * @param response the response
     * @param assessment its assessment
     * @throws IllegalArgumentException if the assessment is of another response
     */
    public AssessedResponse(Response response, Assessment assessment) {
        this(response, assessment, Map.of());
    }

    /** Returns where a member, or else what holds it, stands in the document. */
    Optional<String> placeInDocument(String pointer) {
        String at = pointer;
        while (at.startsWith("/")) {
            String place = places.get(at);
            if (place != null) {
                return Optional.of(place);
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
