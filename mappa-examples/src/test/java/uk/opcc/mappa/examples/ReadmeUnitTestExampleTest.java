package uk.opcc.mappa.examples;

import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;

/** The fluent form as the README shows it. A test holds the README to these lines. */
class ReadmeUnitTestExampleTest {

    // README: in a unit test
    @Test
    void whatWeAreAboutToPublishMeetsTheDuty() {
        Response response = ExampleResponses.devonAndCornwall().withPublishedOn(PartialDate.parse("2022-09-07"));

        assertThat(response)
                .against(ReferenceData.twentyYearsOn())
                .answersEveryRequiredRecommendation()
                .takesPosition(19, ComplianceStatus.PARTLY_MET)
                .isPublishedInTime()
                .hasNoFinding("owner-differs")
                .hasNoErrorsOrWarningsBut("stated-deadline-wrong")
                .isSatisfied();
    }
    // README: end
}
