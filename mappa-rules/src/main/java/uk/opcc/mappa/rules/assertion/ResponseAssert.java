package uk.opcc.mappa.rules.assertion;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.Section55;

/** The first step of an assertion on a response: it takes the report. */
public final class ResponseAssert {

    private final Response response;

    ResponseAssert(Response response) {
        this.response = response;
    }

    /**
     * Assesses the response against its report, under Police Act 1996 s.55 with the standard settings.
     *
     * @param report the report that the response answers
     * @return the assertions on the assessment
     * @throws IllegalArgumentException if the response answers another report
     */
    public AssessmentAssert against(InspectionReport report) {
        return against(report, Section55.assessor());
    }

    /**
     * Assesses the response against its report with the settings of the caller.
     *
     * @param report the report that the response answers
     * @param assessor the duty, the policy, the day of asking and the rules
     * @return the assertions on the assessment
     * @throws IllegalArgumentException if the response answers another report
     */
    public AssessmentAssert against(InspectionReport report, Assessor assessor) {
        return new AssessmentAssert(assessor.assess(report, response), report);
    }
}
