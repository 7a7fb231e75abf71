package uk.opcc.mappa.examples;

import java.util.Optional;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * A response that was read and assessed.
 *
 * @param file the file as the command line or its folder gives it
 * @param line the line of the file where the response begins, in JSON Lines; otherwise 0
 * @param toShow the response with its assessment
 */
record AssessedFile(String file, int line, AssessedResponse toShow) {

    Response response() {
        return toShow.response();
    }

    Assessment assessment() {
        return toShow.assessment();
    }

    /** Returns where a member stands in a document; empty for JSON. */
    Optional<String> place(String pointer) {
        return toShow.place(pointer);
    }
}
