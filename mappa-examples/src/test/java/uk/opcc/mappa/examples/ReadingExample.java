package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Path;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.Reading;

/** Reads a draft from a file and writes it again, or prints what is wrong with it. */
final class ReadingExample {

    private ReadingExample() {}

    static void run(Path file) throws IOException {
        // snippet
        Reading<Response> reading = MappaJson.RESPONSE.read(file);
        for (Problem problem : reading.problems()) {
            System.out.println(problem);
        }
        reading.value().ifPresent(response -> System.out.print(MappaJson.RESPONSE.toText(response)));
        // end
    }
}
