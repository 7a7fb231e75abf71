package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseTo;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;
import static uk.opcc.mappa.rules.catalogue.Given.without;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

/** A report published before 2 May 2017 has no statutory period; what the law then asked is not encoded. */
class EarlierLawTest {

    private static final InspectionReport BEFORE = reportPublished("2017-05-01");

    @Test
    void thereIsNoPeriodAndOneOpenQuestion() {
        Assessment assessment = assess(BEFORE, response());
        assertNoFinding(assessment);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.NO_PERIOD);
        assertThat(assessment.reach()).isEqualTo(Reach.DOUBTFUL);
        assertThat(assessment.deadline().lastDay()).isEmpty();
        assertThat(assessment.deadline().dayNumber()).isEmpty();
        assertThat(assessment.deadline().daysLate()).isEmpty();
        assertThat(assessment.deadline().published()).contains(date("2022-09-01"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.question()).isEqualTo("What did the law ask of a report published before 2 May 2017?");
            assertThat(question.remedy())
                    .isEqualTo(
                            "Assess this response by hand: this library has the law only for reports from that day on.");
        });
    }

    @Test
    void nothingThatTheDutyAsksIsAnError() {
        Response silent = without(response(), Voice.LOCAL_POLICING_BODY)
                .withComments()
                .withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_INVITED)
                .withPublishedOn(Optional.empty())
                .withCopies();
        Assessment assessment = assess(BEFORE, silent);
        assertNoFinding(assessment);
        assertThat(assessment.openQuestions()).hasSize(1);
    }

    @Test
    void whatAnyCommentsHaveToBeIsStillChecked() {
        Assessment assessment = assess(BEFORE, adding(response(), Voice.CHIEF_OFFICER, answer(23)));
        onlyNewFinding(assessment, "recommendation-unknown");
    }

    @Test
    void aResponseDatedBeforeTheReportIsAWarning() {
        Assessment assessment = assess(BEFORE, published("2017-04-30"));
        onlyNewFinding(assessment, "dated-before-report")
                .is(Severity.WARNING)
                .isAt("/publishedOn")
                .tells("The response is dated 30 April 2017, before the report, which is dated 1 May 2017.");
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aReportWithoutRecommendationsIsUndeterminedToo() {
        InspectionReport without = BEFORE.withRecommendations();
        assertThat(assess(without, responseTo(without)).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2017-05-26, 1 day", "2017-06, at least 7 days"})
    void aResponseThatMissesItsOwnDueDateGetsAFinding(String published, String late) {
        Response response = published(published).withStatedDueDate(day("2017-05-25"));
        onlyNewFinding(assess(BEFORE, response), "own-due-date-missed")
                .is(Severity.INFO)
                .isAt("/statedDueDate")
                .tells("The response states 25 May 2017 as its last day, and is late by " + late + ".");
    }

    @Test
    void leavingOutTheQuestionDoesNotMakeItSatisfied() {
        Assessment assessment =
                Section55.leavingOut("duty-does-not-bind", "A test.").assess(BEFORE, response());
        assertThat(assessment.openQuestions()).isEmpty();
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2017-04, false", "2017-05, true", "2016, false", "2017, true", "2017-05-01, false", "2017-05-02, true"
    })
    void aMonthOrAYearIsOlderOnlyWhereAllOfItIs(String published, boolean mayApply) {
        assertThat(assess(reportPublished(published), response()).deadline().timeliness() == Timeliness.NO_PERIOD)
                .isNotEqualTo(mayApply);
    }

    @Test
    void aReportOfUnknownDateIsTakenToBeUnderTheLaw() {
        assertThat(assess(report().withPublished(Optional.empty()), response())
                        .deadline()
                        .timeliness())
                .isEqualTo(Timeliness.UNDETERMINED);
    }

    @Test
    void theSecondDutyHasNoFirstDay() {
        Response response = responseUnder28B().withProvidedOn(date("2017-06-25"));
        Assessment assessment = PARAGRAPH_28B.assess(iopcReport("2017-05-01"), response);
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
