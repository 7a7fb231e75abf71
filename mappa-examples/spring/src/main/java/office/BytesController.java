package office;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.RulesJson;

/** Does the same without Spring's mapper: mappa reads the bytes of the request and writes those of the answer. */
@RestController
class BytesController {

    private final Assessments assessments;

    BytesController(Assessments assessments) {
        this.assessments = assessments;
    }

    @PostMapping(path = "/bytes/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] assess(@RequestBody byte[] body) {
        Response response = MappaJson.RESPONSE.read(body).orElseThrow();
        return RulesJson.ASSESSMENT.toBytes(assessments.of(response));
    }
}
