package office;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.result.Assessment;

/** Takes a response as the body of a request. Spring's mapper finds mappa's Jackson modules by itself. */
@RestController
class AssessmentController {

    private final Assessments assessments;

    AssessmentController(Assessments assessments) {
        this.assessments = assessments;
    }

    @PostMapping("/assessments")
    Assessment assess(@RequestBody Response response) {
        return assessments.of(response);
    }
}
