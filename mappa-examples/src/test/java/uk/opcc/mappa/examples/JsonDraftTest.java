package uk.opcc.mappa.examples;

import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;

class JsonDraftTest {
    @Test
    void ourDraftIsReadyToPublish() throws IOException {
        Path file = Path.of("src/test/resources/draft.json");
        Response draft = MappaJson.RESPONSE.read(file).orElseThrow();

        assertThat(draft)
                .against(ReferenceData.twentyYearsOn())
                .answersEveryRequiredRecommendation()
                .takesPosition(18, ComplianceStatus.PARTLY_MET)
                .hasNoErrors();
    }
}
