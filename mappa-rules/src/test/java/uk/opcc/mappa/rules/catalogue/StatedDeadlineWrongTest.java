package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.draft;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.result.Severity;

/** The last day is 7 September 2022. */
class StatedDeadlineWrongTest {

    private static final String RULE = "stated-deadline-wrong";

    private static Response stating(String day) {
        return response().withStatedDueDate(day(day));
    }

    @Test
    void thePublicationDayPlusFiftySixIsOneTooLate() {
        onlyNewFinding(assess(stating("2022-09-08")), RULE)
                .is(Severity.WARNING)
                .isAt("/statedDueDate")
                .says("stated", "2022-09-08")
                .says("last day", "2022-09-07")
                .says("counted", "56 days beginning with the day on which the report is published")
                .tells("The response states 8 September 2022 as the last day; by law the last day is 7 September 2022.")
                .advises("Correct the stated date to 7 September 2022.")
                .isUnder("Police Act 1996 s.55(5A)");
    }

    @Test
    void theDayBeforeTheLastDayIsWrongToo() {
        onlyNewFinding(assess(stating("2022-09-06")), RULE).says("stated", "2022-09-06");
    }

    @Test
    void whereTheLastDayIsNotKnownNothingIsWrong() {
        assertNoFinding(assess(reportPublished("2022-07"), stating("2022-09-08")));
    }

    @Test
    void aDraftGetsAFindingToo() {
        onlyNewFinding(assess(draft().withStatedDueDate(day("2022-09-08"))), RULE);
    }

    @Test
    void underAnExtensionTheExtendedDayIsRight() {
        Response response = responseUnder28B()
                .withExtension(Extension.builder()
                        .askedOn(day("2022-09-01"))
                        .until(day("2022-10-05"))
                        .build());
        assertNoFinding(PARAGRAPH_28B.assess(iopcReport(), response.withStatedDueDate(day("2022-10-05"))));
        onlyNewFinding(PARAGRAPH_28B.assess(iopcReport(), response.withStatedDueDate(day("2022-09-07"))), RULE)
                .says("last day", "2022-10-05");
    }
}
