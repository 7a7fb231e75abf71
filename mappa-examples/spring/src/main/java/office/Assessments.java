package office;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/** Assesses responses to one report, which it prepares once. */
@Service
class Assessments {

    private final InspectionReport report = ReferenceData.twentyYearsOn();
    private final PreparedReport prepared = Section55.prepare(report);

    /** Returns the assessment; answers with status 422 if the response is to another report. */
    Assessment of(Response response) {
        if (!response.report().equals(report.id())) {
            throw new ResponseStatusException(
                    HttpStatusCode.valueOf(422),
                    "found a response to the report " + response.report() + ", expected one to " + report.id());
        }
        return Section55.assess(prepared, response);
    }
}
