package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.askedOn;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.draft;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

/** The report is of 14 July 2022, so 7 September 2022 is the last day (day 56), unless a test says otherwise. */
class PublishedLateTest {

    private static final String RULE = "published-late";

    @Test
    void theDayAfterTheLastDayIsLateByOneDay() {
        onlyNewFinding(assess(published("2022-09-08")), RULE)
                .is(Severity.ERROR)
                .concernsNoneInParticular()
                .isAt("/publishedOn")
                .says("published", "2022-09-08")
                .says("which is", "day 57")
                .says("last day", "2022-09-07")
                .says("period", "56 days beginning with the day on which the report is published")
                .says("late by", "1 day")
                .tells("The response was published on 8 September 2022, day 57; the last day was 7 September 2022.")
                .advises("Correct the date of publication if it is wrong; otherwise explain the delay.")
                .isUnder("Police Act 1996 s.55(5A)");
    }

    @Test
    void theTwentiethOfSeptemberIsLateByThirteenDays() {
        onlyNewFinding(assess(published("2022-09-20")), RULE)
                .says("which is", "day 69")
                .says("late by", "13 days");
    }

    /** Day 1 is 5 January; 31 January is day 27; 1 February is day 28; so day 56 is 29 February, where there is one. */
    @Test
    void theLastDayMayBeTheTwentyNinthOfFebruary() {
        InspectionReport report = reportPublished("2024-01-05");
        assertNoFinding(assess(report, published("2024-02-29")));
        onlyNewFinding(assess(report, published("2024-03-01")), RULE)
                .says("last day", "2024-02-29")
                .says("late by", "1 day");
    }

    @Test
    void theLastDayIsTheFirstOfMarchInAYearWithoutThatDay() {
        InspectionReport report = reportPublished("2023-01-05");
        assertNoFinding(assess(report, published("2023-03-01")));
        onlyNewFinding(assess(report, published("2023-03-02")), RULE).says("last day", "2023-03-01");
    }

    /** Day 1 is 29 February; 31 March is day 32; 24 April is day 56. */
    @Test
    void theReportMayBeOfTheTwentyNinthOfFebruary() {
        InspectionReport report = reportPublished("2024-02-29");
        assertNoFinding(assess(report, published("2024-04-24")));
        onlyNewFinding(assess(report, published("2024-04-25")), RULE).says("last day", "2024-04-24");
    }

    @Test
    void nothingRollsOverASunday() {
        // Day 1 is Monday 18 July 2022, day 56 is Sunday 11 September.
        onlyNewFinding(assess(reportPublished("2022-07-18"), published("2022-09-12")), RULE)
                .says("last day", "2022-09-11");
    }

    /** Day 1 is 2 May; 31 May is day 30; 26 June is day 56. */
    @Test
    void theFirstReportUnderThePeriodIsOfTheSecondOfMay2017() {
        InspectionReport report = reportPublished("2017-05-02");
        assertNoFinding(assess(report, published("2017-06-26")));
        onlyNewFinding(assess(report, published("2017-06-27")), RULE)
                .says("last day", "2017-06-26")
                .says("late by", "1 day");
    }

    @ParameterizedTest
    @CsvSource({
        // 14 July to 7 September: the whole of July and August is in the period, or before it.
        "2022-07-14, 2022-07, IN_TIME",
        "2022-07-14, 2022-08, IN_TIME",
        "2022-07-14, 2022-09, UNDETERMINED",
        "2022-07-14, 2022-10, LATE",
        "2022-07-14, 2022, UNDETERMINED",
        "2022-07-14, 2023, LATE",
        // 6 August to 30 September (26 days of August and 30 of September).
        "2022-08-06, 2022-09, IN_TIME",
        "2022-08-06, 2022-10, LATE",
        // One day earlier, 30 September is late; one day later, 1 October is in time.
        "2022-08-05, 2022-09, UNDETERMINED",
        "2022-08-07, 2022-10, UNDETERMINED",
        // A report of July 2022 has its last day from 25 August to 24 September.
        "2022-07, 2022-08-25, IN_TIME",
        "2022-07, 2022-08-26, UNDETERMINED",
        "2022-07, 2022-09-24, UNDETERMINED",
        "2022-07, 2022-09-25, LATE",
        // A report of May 2024 has it from 25 June to 25 July.
        "2024-05, 2024-06-10, IN_TIME",
        "2024-05, 2024-08-20, LATE",
        // A report that may be older than the period may have no last day.
        "2017-05, 2017-05-31, UNDETERMINED",
        "2022, 2022, UNDETERMINED"
    })
    void aMonthOrAYearIsJudgedOnlyWhereAllOfItFallsOnOneSide(String report, String response, Timeliness timeliness) {
        Assessment assessment = assess(reportPublished(report), published(response));
        assertThat(assessment.deadline().timeliness()).isEqualTo(timeliness);
        assertThat(assessment.findings(RULE)).hasSize(timeliness == Timeliness.LATE ? 1 : 0);
    }

    @Test
    void aMonthIsLateByAtLeastTheDaysToItsFirst() {
        onlyNewFinding(assess(published("2022-10")), RULE)
                .tells("The response was published in October 2022; the last day was 7 September 2022.")
                .says("published", "2022-10")
                .says("late by", "at least 24 days")
                .doesNotSay("which is");
        onlyNewFinding(assess(reportPublished("2022-08-06"), published("2022-10")), RULE)
                .says("late by", "at least 1 day");
    }

    @Test
    void aReportKnownByMonthMakesTheDaysLateTheLeastPossible() {
        onlyNewFinding(assess(reportPublished("2022-05"), published("2022-08-20")), RULE)
                .tells("The response was published on 20 August 2022; the last day was 25 July 2022 at the latest.")
                .says("last day", "25 July 2022 at the latest")
                .says("late by", "at least 26 days");
    }

    @Test
    void aLetterOfDay57WasNotPublishedOnDay56() {
        Response undated = letterOf("2022-09-08").withPublishedOn(Optional.empty());
        onlyNewFinding(assess(undated), RULE)
                .isAt("/comments")
                .tells(
                        "The response holds comments or figures of 8 September 2022 or later; the last day was 7 September 2022.")
                .says("published", "2022-09-08 or later")
                .says("late by", "at least 1 day");
        assertThat(assess(undated.withPublishedOn(date("2022-09"))).findings(RULE))
                .hasSize(1);
        assertThat(assess(letterOf("2022-09-07").withPublishedOn(Optional.empty()))
                        .deadline()
                        .timeliness())
                .isEqualTo(Timeliness.UNDETERMINED);
    }

    @Test
    void aLetterLaterThanThePublicationIsAQuestionWhereItDecides() {
        Assessment assessment = assess(letterOf("2022-09-08").withPublishedOn(date("2022-09-07")));
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.question())
                    .isEqualTo("Which date is wrong: that of the publication, 7 September 2022, "
                            + "or that of the later comments or figures in it?");
            assertThat(question.remedy()).isEqualTo("Find out the true day; correct publishedOn, or the later date.");
        });
    }

    @ParameterizedTest
    @CsvSource({"2022-09-01, 2022-09-07, IN_TIME", "2022-09-01, 2022-10, UNDETERMINED", "2022-09-08, 2022-09-20, LATE"})
    void aLetterLaterThanThePublicationDecidesNothingOnOneSide(String published, String letter, Timeliness timeliness) {
        assertThat(assess(letterOf(letter).withPublishedOn(date(published)))
                        .deadline()
                        .timeliness())
                .isEqualTo(timeliness);
    }

    private static Response letterOf(String date) {
        return changingComments(
                response(),
                comments -> comments.voice() == Voice.CHIEF_OFFICER ? comments.withDate(date(date)) : comments);
    }

    @Test
    void aMonthThatMayBeLateIsAQuestion() {
        Assessment assessment = assess(published("2022-09"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly("On which day did the body publish the response?");
    }

    @Test
    void aReportWithoutADayIsAQuestion() {
        Assessment assessment = assess(reportPublished("2022-07"), response());
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.deadline().lastDay()).isEmpty();
        assertThat(assessment.deadline().dayNumber()).isEmpty();
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(RULE);
            assertThat(question.question()).isEqualTo("On which day was the report published?");
            assertThat(question.remedy())
                    .isEqualTo("Find the day in the report, and record it in the report's published.");
            assertThat(question.law()).isEqualTo("Police Act 1996 s.55(5A)");
        });
    }

    @Test
    void aReportWithoutAnyDateIsAQuestionToo() {
        Assessment assessment = assess(report().withPublished(Optional.empty()), response());
        assertNoFinding(assessment);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly("On which day was the report published?");
    }

    @Test
    void neitherDayKnownMakesTwoQuestions() {
        Assessment assessment = assess(reportPublished("2022-07"), response().withPublishedOn(Optional.empty()));
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly(
                        "On which day was the report published?", "On which day did the body publish the response?");
    }

    @Test
    void anUndatedResponseIsNeitherLateNorInTime() {
        Assessment assessment = assess(response().withPublishedOn(Optional.empty()));
        assertThat(assessment.findings(RULE)).isEmpty();
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(assessment.deadline().lastDay()).contains(day("2022-09-07"));
    }

    @Test
    void aDraftThatIsStillInTimeIsAQuestion() {
        Assessment assessment = askedOn("2022-09-07", draft());
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.question()).isEqualTo("Will the body publish the response by 7 September 2022?");
            assertThat(question.remedy()).isEqualTo("Publish it by then, and record the day in publishedOn.");
        });
    }

    @Test
    void aDraftWithoutADayOfAskingIsAQuestionToo() {
        Assessment assessment = assess(draft());
        assertNoFinding(assessment);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly("On which day will the body publish the response?");
    }

    @Test
    void aDraftOnAReportWithoutADayIsTwoQuestions() {
        Assessment assessment = Section55.asOf(day("2022-09-01")).assess(reportPublished("2022-07"), draft());
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly(
                        "On which day was the report published?", "On which day will the body publish the response?");
    }

    @Test
    void theDayOfAskingDoesNotMoveAPublication() {
        assertNoFinding(askedOn("2023-01-01", response()));
    }

    @Test
    void aDateBeforeTheReportIsNotInTimeThoughNobodyLooksAtIt() {
        Assessment assessment = Section55.leavingOut("published-before-report", "the dates are being looked into")
                .assess(report(), published("2022-07-13"));

        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).extracting(OpenQuestion::rule).containsExactly(RULE);
    }
}
