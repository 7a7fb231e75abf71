package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;

/** Assesses several responses to one report with settings of an office's own. */
final class SettingsExample {

    private SettingsExample() {}

    static void run() throws IOException {
        Directory ownDirectory = ReferenceData.policeAreas();
        List<Response> responses = List.of(MappaJson.RESPONSE
                .read(Path.of("src/test/resources/draft.json"))
                .orElseThrow());
        // snippet
        Assessor assessor = Section55.assessor()
                .withPolicy(Policy.builder().counted(CountedVoices.BODY_ONLY).build())
                .withDirectory(ownDirectory)
                .asOf(LocalDate.of(2022, 9, 5))
                .leavingOut("statute-not-cited", "Our letters cite the statute in the heading.");
        PreparedReport report = Section55.prepare(ReferenceData.twentyYearsOn());
        for (Response response : responses) {
            System.out.println(assessor.assess(report, response).outcome());
        }
        // end
    }
}
