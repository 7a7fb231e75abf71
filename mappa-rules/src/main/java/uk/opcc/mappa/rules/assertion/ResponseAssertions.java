package uk.opcc.mappa.rules.assertion;

import java.util.Objects;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * The entry point for assertions on responses.
 *
 * <pre>{@code
 * assertThat(response)
 *         .against(report)
 *         .answersEveryRequiredRecommendation()
 *         .isPublishedInTime()
 *         .hasNoFinding("owner-differs");
 * }</pre>
 */
public final class ResponseAssertions {

    private ResponseAssertions() {}

    /**
     * Begins an assertion on a response.
     *
     * @param response the response
     * @return the step that takes the report
     */
    public static ResponseAssert assertThat(Response response) {
        return new ResponseAssert(Objects.requireNonNull(response, "response"));
    }

    /**
     * Begins an assertion on an assessment that was made before.
     *
     * @param assessment the assessment
     * @return the assertions
     */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(Objects.requireNonNull(assessment, "assessment"), null);
    }
}
