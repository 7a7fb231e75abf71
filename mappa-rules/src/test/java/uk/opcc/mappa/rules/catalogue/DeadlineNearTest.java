package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.askedOn;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.draft;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Severity;

/** The last day is 7 September 2022. */
class DeadlineNearTest {

    private static final String RULE = "deadline-near";

    @ParameterizedTest
    @CsvSource({"2022-08-24, 14", "2022-08-25, 13", "2022-09-06, 1", "2022-09-07, 0"})
    void withinFourteenDaysOfTheLastDayItIsNear(String asked, String daysLeft) {
        onlyNewFinding(askedOn(asked, draft()), RULE)
                .is(Severity.INFO)
                .isAt("")
                .says("asked on", asked)
                .says("last day", "2022-09-07")
                .says("days left", daysLeft)
                .advises("Publish the response by 7 September 2022.")
                .isUnder("Police Act 1996 s.55(5A)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-09-01 | on 1 September 2022, and 6 days remain until the last day, 7 September 2022.",
                "2022-09-06 | on 6 September 2022, and 1 day remains until the last day, 7 September 2022.",
                "2022-09-07 | on 7 September 2022, the last day."
            })
    void theMessageCountsTheDaysThatRemain(String asked, String message) {
        onlyNewFinding(askedOn(asked, draft()), RULE).tells("The response is still a draft " + message);
    }

    @Test
    void theEarliestLastDayCountsWhereTheReportIsKnownByMonth() {
        onlyNewFinding(Section55.asOf(day("2022-08-11")).assess(reportPublished("2022-07"), draft()), RULE)
                .tells(
                        "The response is still a draft on 11 August 2022, and 14 days remain until the earliest last day, "
                                + "25 August 2022.");
    }

    @Test
    void onTheDayAfterTheLastDayItIsNoLongerNear() {
        assertThat(askedOn("2022-09-08", draft()).findings(RULE)).isEmpty();
    }

    @Test
    void withoutADayOfAskingNothingIsNear() {
        assertNoFinding(assess(draft()));
    }

    @Test
    void whatIsPublishedHasNoDeadlineAhead() {
        assertNoFinding(askedOn("2022-09-07", response()));
    }
}
