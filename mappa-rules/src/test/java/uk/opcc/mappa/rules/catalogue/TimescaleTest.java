package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

/** The rules on the timescale that a response states: recommendation 18 is to be done within 12 months of 14 July 2022. */
class TimescaleTest {

    private static final String DIFFERS = "timescale-differs";
    private static final String MISSING = "timescale-missing";

    private static Response stating(StatedTimescale timescale) {
        return pointingAt18By(RecommendationReference.toNational(18).withTimescale(timescale));
    }

    private static Response stating(Timescale timescale) {
        return stating(StatedTimescale.builder().timescale(timescale).build());
    }

    @Test
    void eighteenMonthsForTwelveDiffer() {
        onlyNewFinding(assess(stating(Timescale.within(Period.ofMonths(18)))), DIFFERS)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0/timescale")
                .says("stated", "within 18 months")
                .says("expected", "within 12 months")
                .tells(
                        "The response states that recommendation 18 is to be done within 18 months; the report says within 12 months.")
                .advises("Correct the timescale of recommendation 18 to \"within 12 months\".")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void anotherDayDiffers() {
        onlyNewFinding(assess(stating(Timescale.by(day("2023-07-15")))), DIFFERS)
                .says("stated", "by 2023-07-15");
    }

    @Test
    void withoutTheDayOfTheReportADayCannotBeHeldAgainstAPeriod() {
        assertNoFinding(assess(reportPublished("2022-07"), stating(Timescale.by(day("2023-07-15")))));
        onlyNewFinding(assess(reportPublished("2022-07"), stating(Timescale.within(Period.ofMonths(18)))), DIFFERS);
    }

    @Test
    void whereTheReportSetsNoneNothingDiffers() {
        InspectionReport report = reportWith(18, each -> each.withTimescale(Optional.empty()));
        assertNoFinding(assess(report, stating(Timescale.within(Period.ofMonths(18)))));
    }

    @Test
    void theTimescaleOfWhatFitsNothingDoesNotDiffer() {
        RecommendationReference reference = RecommendationReference.toNational(23)
                .withTimescale(StatedTimescale.builder()
                        .timescale(Timescale.within(Period.ofMonths(18)))
                        .build());
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), "recommendation-unknown");
    }

    @Test
    void aPlaceForTheTimescaleLeftBlankIsMissing() {
        onlyNewFinding(assess(stating(StatedTimescale.builder().build())), MISSING)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0/timescale")
                .says("stated", "blank")
                .tells("The response leaves the timescale of recommendation 18 blank.")
                .advises("State the timescale of recommendation 18.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aBlankTimescaleOfWhatFitsNothingIsMissingToo() {
        RecommendationReference reference = RecommendationReference.toNational(23)
                .withTimescale(StatedTimescale.builder().build());
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), MISSING)
                .concernsNoneInParticular();
    }

    @Test
    void wordsOrATimescaleAreNotBlank() {
        assertNoFinding(assess(stating(StatedTimescale.builder().words("soon").build())));
        assertNoFinding(assess(stating(Timescale.within(Period.ofMonths(12)))));
    }
}
