package uk.opcc.mappa.examples;

import java.util.Map;
import java.util.Optional;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * A response that was read and assessed.
 *
 * @param file the file as the command line or its folder gives it
 * @param line the line of the file where the response begins, in JSON Lines; otherwise 0
 * @param response the response
 * @param assessment its assessment
 * @param extraction how a document was read; empty for JSON
 */
record AssessedFile(
        String file, int line, Response response, Assessment assessment, Optional<Extraction<Response>> extraction) {

    /** Returns where members stand in a document, by JSON Pointer; empty for JSON. */
    Map<String, String> places() {
        return extraction.map(ExtractionText::placesInDocument).orElse(Map.of());
    }

    AssessedResponse toShow() {
        return new AssessedResponse(response, assessment, places());
    }
}
