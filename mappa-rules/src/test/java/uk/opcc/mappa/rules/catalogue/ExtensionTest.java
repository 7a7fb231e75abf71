package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Timeliness;

/** Paragraph 28B lets the IOPC extend, if it is asked before the period ends; s.55 knows no extension. Without one the last day is 7 September 2022. */
class ExtensionTest {

    private static final Extension UNTIL_5_OCTOBER =
            Extension.builder().until(day("2022-10-05")).build();

    private static Response published(String day, Extension extension) {
        return responseUnder28B().withProvidedOn(date(day)).withExtension(extension);
    }

    private static Deadline deadline(Response response) {
        return PARAGRAPH_28B.assess(iopcReport(), response).deadline();
    }

    private static Assessment draftAskedOn(String day, Extension extension) {
        Response draft = responseUnder28B()
                .withProvidedOn(Optional.empty())
                .withState(PublicationState.DRAFT)
                .withExtension(extension);
        return PARAGRAPH_28B.asOf(day(day)).assess(iopcReport(), draft);
    }

    @Test
    void withoutAnExtensionThePeriodIsTheSame() {
        Assessment inTime =
                PARAGRAPH_28B.assess(iopcReport(), responseUnder28B().withProvidedOn(date("2022-09-07")));
        assertThat(inTime.outcome()).isEqualTo(Outcome.SATISFIED);
        assertNoFinding(inTime);
        onlyNewFinding(
                        PARAGRAPH_28B.assess(iopcReport(), responseUnder28B().withProvidedOn(date("2022-09-08"))),
                        "published-late")
                .says("period", "56 days beginning with the day on which the recommendation is made")
                .says("late by", "1 day")
                .isUnder("Police Reform Act 2002 Sch 3 para 28B(2)");
    }

    @Test
    void oneThatWasAskedForOnTheLastDayMovesTheLastDay() {
        Extension extension = UNTIL_5_OCTOBER.withAskedOn(day("2022-09-07"));
        assertThat(deadline(published("2022-10-05", extension)).lastDay()).contains(day("2022-10-05"));
        assertThat(deadline(published("2022-10-05", extension)).timeliness()).isEqualTo(Timeliness.IN_TIME);
        Deadline late = deadline(published("2022-10-06", extension));
        assertThat(late.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(late.daysLate()).hasValue(1);
    }

    @Test
    void oneThatWasAskedForOnTheDayAfterMovesNothing() {
        Deadline deadline = deadline(published("2022-09-08", UNTIL_5_OCTOBER.withAskedOn(day("2022-09-08"))));
        assertThat(deadline.lastDay()).contains(day("2022-09-07"));
        assertThat(deadline.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(deadline.daysLate()).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-07, IN_TIME", "2022-09-08, UNDETERMINED", "2022-10-05, UNDETERMINED", "2022-10-06, LATE"})
    void anUnknownDayOfAskingMattersOnlyIfTheExtensionIsNeeded(String day, Timeliness timeliness) {
        assertThat(deadline(published(day, UNTIL_5_OCTOBER)).timeliness()).isEqualTo(timeliness);
    }

    @Test
    void theUnknownDayOfAskingIsTheQuestion() {
        Assessment assessment = PARAGRAPH_28B.assess(iopcReport(), published("2022-09-08", UNTIL_5_OCTOBER));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.question()).isEqualTo("On which day was the extension asked for?");
            assertThat(question.remedy())
                    .isEqualTo("Ask the body for the day, and record it in the extension's askedOn.");
        });
    }

    @Test
    void anUnknownDayOfAskingIsNoQuestionWhereItIsNotNeeded() {
        Assessment assessment = PARAGRAPH_28B.assess(iopcReport(), published("2022-09-07", UNTIL_5_OCTOBER));
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-07, OPEN", "2022-09-08, UNDETERMINED", "2022-10-05, UNDETERMINED", "2022-10-06, OVERDUE"})
    void aDraftBetweenTheTwoLastDaysNeedsTheDayOfAsking(String asked, Timeliness timeliness) {
        Assessment assessment = draftAskedOn(asked, UNTIL_5_OCTOBER);
        assertThat(assessment.deadline().timeliness()).isEqualTo(timeliness);
        assertThat(assessment.findings("deadline-passed")).hasSize(timeliness == Timeliness.OVERDUE ? 1 : 0);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .filteredOn("On which day was the extension asked for?"::equals)
                .hasSize(timeliness == Timeliness.UNDETERMINED ? 1 : 0);
    }

    @Test
    void whatIsLateEvenByAnExtensionInDoubtIsLateByAtLeastTheDaysAfterIt() {
        onlyNewFinding(PARAGRAPH_28B.assess(iopcReport(), published("2022-10-06", UNTIL_5_OCTOBER)), "published-late")
                .says("last day", "2022-09-07")
                .says("late by", "at least 1 day");
        assertThat(draftAskedOn("2022-10-07", UNTIL_5_OCTOBER).deadline().daysLate())
                .hasValue(2);
    }

    @Test
    void anExtensionThatDoesNotReachBeyondThePeriodLeavesNothingInDoubt() {
        Extension useless = Extension.builder().until(day("2022-09-07")).build();
        onlyNewFinding(PARAGRAPH_28B.assess(iopcReport(), published("2022-09-08", useless)), "published-late")
                .says("late by", "1 day");
        Extension byOneDay = Extension.builder().until(day("2022-09-08")).build();
        onlyNewFinding(PARAGRAPH_28B.assess(iopcReport(), published("2022-09-09", byOneDay)), "published-late")
                .says("late by", "at least 1 day");
    }

    @Test
    void aDraftWithAnExtensionAskedForInTimeIsOpenUntilItsEnd() {
        Extension extension = UNTIL_5_OCTOBER.withAskedOn(day("2022-08-01"));
        assertThat(draftAskedOn("2022-10-05", extension).deadline().timeliness())
                .isEqualTo(Timeliness.OPEN);
        Deadline overdue = draftAskedOn("2022-10-06", extension).deadline();
        assertThat(overdue.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(overdue.daysLate()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-08-31", "2022-09-07"})
    void oneThatDoesNotReachBeyondThePeriodDoesNotShortenIt(String until) {
        Extension extension =
                Extension.builder().until(day(until)).askedOn(day("2022-08-01")).build();
        assertThat(deadline(published("2022-09-07", extension)).lastDay()).contains(day("2022-09-07"));
        assertThat(deadline(published("2022-09-08", extension)).timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void oneThatReachesOneDayBeyondThePeriodExtendsItByOne() {
        Extension extension = Extension.builder()
                .until(day("2022-09-08"))
                .askedOn(day("2022-08-01"))
                .build();
        assertThat(deadline(published("2022-09-08", extension)).timeliness()).isEqualTo(Timeliness.IN_TIME);
    }

    @Test
    void aReportWithoutADayHasNoLastDayToExtend() {
        Assessment assessment = PARAGRAPH_28B.assess(iopcReport("2022-07"), published("2022-09-08", UNTIL_5_OCTOBER));
        assertThat(assessment.deadline().lastDay()).isEmpty();
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly("On which day was the report published?");
    }

    @Test
    void section55IgnoresAnExtension() {
        Response response = Given.published("2022-09-08").withExtension(UNTIL_5_OCTOBER.withAskedOn(day("2022-08-01")));
        onlyNewFinding(assess(response), "published-late").says("last day", "2022-09-07");
        assertThat(assess(response.withExtension(UNTIL_5_OCTOBER)).deadline().timeliness())
                .isEqualTo(Timeliness.LATE);
    }
}
