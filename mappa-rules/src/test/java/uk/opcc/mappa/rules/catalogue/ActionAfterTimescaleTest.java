package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

/** Recommendation 18 is to be done within 12 months of 14 July 2022, so by 14 July 2023. */
class ActionAfterTimescaleTest {

    private static final String RULE = "action-after-timescale";

    private static Response due(String date) {
        return changing(
                response(),
                Voice.CHIEF_OFFICER,
                18,
                answer -> answer.withActions(action(), action().withDue(date(date))));
    }

    @Test
    void theDayAfterTheTimescaleIsAfterIt() {
        onlyNewFinding(assess(due("2023-07-15")), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/actions/1")
                .says("action", "Train the managers.")
                .says("due", "2023-07-15")
                .says("timescale", "ends on 2023-07-14")
                .tells(
                        "An action on recommendation 18 is due on 15 July 2023; the recommendation's timescale ends on 14 July 2023.")
                .advises("Bring the action forward to 14 July 2023, or say why it takes longer.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-14", "2023-07", "2023", "2022-07-14"})
    void whatMayBeInTimeIsNot(String date) {
        assertNoFinding(assess(due(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08", "2024"})
    void aMonthOrYearAfterItIs(String date) {
        onlyNewFinding(assess(due(date)), RULE).says("due", date);
    }

    @Test
    void aTimescaleByADayNeedsNoDayOfTheReport() {
        InspectionReport report = reportWith(18, each -> each.withTimescale(Timescale.by(day("2023-03-31"))))
                .withPublished(date("2022-07"));
        assertNoFinding(assess(report, due("2023-03-31")));
        onlyNewFinding(assess(report, due("2023-04-01")), RULE).says("timescale", "ends on 2023-03-31");
    }

    @Test
    void aPeriodFromAReportOfAMonthIsCountedFromItsLastDay() {
        assertNoFinding(assess(reportPublished("2022-07"), due("2023-07-31")));
        onlyNewFinding(assess(reportPublished("2022-07"), due("2023-08-01")), RULE)
                .says("timescale", "ends on 2023-07-31");
    }

    @Test
    void whereTheReportSetsNoTimescaleNothingIsAfterIt() {
        assertNoFinding(assess(reportWith(18, each -> each.withTimescale(Optional.empty())), due("2024-01-01")));
    }

    @Test
    void anActionWithoutADateIsNotAfterIt() {
        assertNoFinding(assess(changing(response(), Voice.CHIEF_OFFICER, 18, answer -> answer.withActions(action()))));
    }

    /** Twelve months from 29 February end on the last day of February. */
    @Test
    void aYearFromTheTwentyNinthOfFebruaryEndsOnTheTwentyEighth() {
        InspectionReport report = reportPublished("2024-02-29");
        Response response = due("2025-03-01").withPublishedOn(date("2024-03-01"));
        onlyNewFinding(assess(report, response), RULE).says("timescale", "ends on 2025-02-28");
    }
}
