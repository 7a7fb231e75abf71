package uk.opcc.mappa.rules.bench.response;

import java.nio.charset.StandardCharsets;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;

/** A published document with three problems: a wrong code, and two dates in the wrong form. */
final class InvalidDocuments {

    static final int PROBLEMS = 3;

    private InvalidDocuments() {}

    static byte[] of(Response response) {
        return MappaJson.RESPONSE
                .toText(response)
                .replaceFirst("\"state\": \"published\"", "\"state\": \"publish\"")
                .replaceFirst("\"publishedOn\": \"[^\"]*\"", "\"publishedOn\": \"7 September 2022\"")
                .replaceFirst("\"sentOn\": \"[^\"]*\"", "\"sentOn\": \"7 September 2022\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
