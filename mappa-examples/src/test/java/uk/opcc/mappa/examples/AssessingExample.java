package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Path;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/** Prints the outcome of a draft and its findings. */
final class AssessingExample {

    private AssessingExample() {}

    static void run() throws IOException {
        // snippet
        Path file = Path.of("src/test/resources/draft.json");
        Response draft = MappaJson.RESPONSE.read(file).orElseThrow();
        Assessment assessment = Section55.assess(ReferenceData.twentyYearsOn(), draft);
        System.out.println(assessment.outcome());
        assessment.findings().forEach(each -> System.out.println(each.message() + " " + each.law()));
        // end
    }
}
