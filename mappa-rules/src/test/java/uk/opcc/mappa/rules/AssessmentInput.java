package uk.opcc.mappa.rules;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * The input of an assessment: a report, a response to it, and the settings.
 *
 * @param report the report
 * @param response a response to that report
 * @param duty the duty of the assessor
 * @param assessor the settings
 */
record AssessmentInput(InspectionReport report, Response response, Duty duty, Assessor assessor) {

    Assessment assess() {
        return assessor.assess(report, response);
    }

    Assessment assess(Response other) {
        return assessor.assess(report, other);
    }
}
