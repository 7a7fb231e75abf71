package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;

/** Prints the assessment of a draft two days before the last day. */
final class AssessingExample {

    private AssessingExample() {}

    static void run() throws IOException {
        // snippet
        Path file = Path.of("src/test/resources/draft.json");
        Response draft = MappaJson.RESPONSE.read(file).orElseThrow();
        LocalDate day = LocalDate.of(2022, 9, 5);
        System.out.println(Section55.asOf(day).assess(ReferenceData.twentyYearsOn(), draft));
        // end
    }
}
