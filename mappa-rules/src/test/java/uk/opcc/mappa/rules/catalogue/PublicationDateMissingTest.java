package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.draft;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

class PublicationDateMissingTest {

    private static final String RULE = "publication-date-missing";

    @Test
    void aResponseWithoutADateIsFound() {
        Assessment assessment = assess(response().withPublishedOn(Optional.empty()));
        onlyNewFinding(assessment, RULE)
                .is(Severity.WARNING)
                .isAt("")
                .says("published", "not stated")
                .says("last day", "2022-09-07")
                .tells("The response does not state the day of its publication; the last day is 7 September 2022.")
                .advises("Find out the day of publication, and state it in the response.")
                .isUnder("Police Act 1996 s.55(5A)");
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aMonthThatMayBeLateIsNoDay() {
        onlyNewFinding(assess(published("2022-09")), RULE).says("published", "2022-09 (no day)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-07", "2022-08"})
    void aMonthAllOfWhichIsInThePeriodIsEnough(String month) {
        Assessment assessment = assess(published(month));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whereTheReportsDayIsMissingTooTheLastDayIsNotKnown() {
        oneFinding(assess(reportPublished("2022-07"), published("2022-09")), RULE)
                .says("last day", "not known");
    }

    @Test
    void whereOnlyTheReportsDayIsMissingTheResponseHasItsDay() {
        assertNoFinding(assess(reportPublished("2022-07"), response()));
    }

    @Test
    void aDraftHasNoDayYet() {
        assertNoFinding(assess(draft()));
    }

    @Test
    void whereNothingSaysWhetherItIsPublishedTheDayIsMissing() {
        onlyNewFinding(
                assess(response().withPublishedOn(Optional.empty()).withState(PublicationState.NOT_STATED)), RULE);
    }
}
