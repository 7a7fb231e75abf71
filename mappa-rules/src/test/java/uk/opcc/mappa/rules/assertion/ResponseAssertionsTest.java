package uk.opcc.mappa.rules.assertion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;

/** Each assertion passes and fails, and says why. */
class ResponseAssertionsTest {

    private static final InspectionReport REPORT = SampleResponses.REPORT;
    private static final Response FAULTLESS = SampleResponses.faultless();
    private static final Response SILENT_ON_19 = FAULTLESS.withComments(SampleResponses.comments(
            Voice.LOCAL_POLICING_BODY,
            SampleResponses.answer(14, ComplianceStatus.MET),
            SampleResponses.answer(15, ComplianceStatus.PARTLY_MET),
            SampleResponses.answer(18, ComplianceStatus.MET)));
    private static final Response LATE =
            FAULTLESS.withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(13)));
    private static final Response UNDATED = FAULTLESS.withPublishedOn(Optional.empty());
    private static final Response DRAFT = UNDATED.withState(PublicationState.DRAFT);

    /** Passes if the assertion fails with a message that has these lines in this order, whatever lies between. */
    private static void fails(ThrowingCallable assertion, String... lines) {
        assertThatThrownBy(assertion)
                .isExactlyInstanceOf(AssertionError.class)
                .satisfies(failure -> org.assertj.core.api.Assertions.assertThat(
                                failure.getMessage().lines())
                        .containsSubsequence(lines));
    }

    private static void passes(ThrowingCallable assertion) {
        assertThatCode(assertion).doesNotThrowAnyException();
    }

    @Test
    void everyAssertionPassesOnAFaultlessResponseAndReturnsItself() {
        passes(() -> assertThat(FAULTLESS)
                .against(REPORT)
                .isSatisfied()
                .hasOutcome(Outcome.SATISFIED)
                .answersEveryRequiredRecommendation()
                .isPublishedInTime()
                .takesPosition(14, ComplianceStatus.MET)
                .takesPosition(1, ComplianceStatus.NOT_ANSWERED)
                .hasNoFinding("owner-differs")
                .hasNoErrors()
                .hasNoErrorsOrWarningsBut());
    }

    @Test
    void theMessageShowsExpectedFoundAndTheFindingsAsAlignedFacts() {
        assertThatThrownBy(() -> assertThat(LATE).against(REPORT).isSatisfied()).hasMessage("""

                response  suffolk on twenty-years-on-2022
                expected  the outcome satisfied
                but was   not-satisfied

                published-late                                                  ERROR
                  message         The response was published on 20 September 2022, day 69; the last day was 7 September 2022.
                  to do           Correct the date of publication if it is wrong; otherwise explain the delay.
                  published       2022-09-20
                  which is        day 69
                  last day        2022-09-07
                  period          56 days beginning with the day on which the report is published
                  late by         13 days
                  where           /publishedOn
                  because         the period begins with the day of the report itself, and only the law can extend it
                  law             Police Act 1996 s.55(5A)
                  help            RULES.md#published-late""");
    }

    @Test
    void whatIsUnknownIsShownToo() {
        fails(
                () -> assertThat(UNDATED).against(REPORT).isSatisfied(),
                "expected  the outcome satisfied",
                "but was   undetermined",
                "publication-date-missing                                        WARNING",
                "published-late                                                  UNKNOWN",
                "  question        On which day did the body publish the response?",
                "  to do           Ask the body for the day, and record it in publishedOn.");
    }

    @Test
    void anotherOutcomeFails() {
        passes(() -> assertThat(LATE).against(REPORT).hasOutcome(Outcome.NOT_SATISFIED));
        fails(
                () -> assertThat(FAULTLESS).against(REPORT).hasOutcome(Outcome.NOT_SATISFIED),
                "expected  the outcome not-satisfied",
                "but was   satisfied");
    }

    @Test
    void aRecommendationWithoutAnswerFails() {
        fails(
                () -> assertThat(SILENT_ON_19).against(REPORT).answersEveryRequiredRecommendation(),
                "response  suffolk on twenty-years-on-2022",
                "expected  an answer to every required recommendation",
                "but was   none to recommendation 19",
                "recommendation-unanswered                                       ERROR",
                "  on              recommendation 19",
                "  answered by     nobody",
                "  law             Police Act 1996 s.55(5B)");
    }

    @Test
    void anAnswerInAVoiceThatThePolicyDoesNotCountFails() {
        Response adopted = FAULTLESS.withComments(
                FAULTLESS.comments().get(0).withVoice(Voice.CHIEF_OFFICER),
                SampleResponses.comments(Voice.LOCAL_POLICING_BODY, SampleResponses.answer(18, ComplianceStatus.MET)));

        passes(() -> assertThat(adopted).against(REPORT).answersEveryRequiredRecommendation());
        fails(
                () -> assertThat(adopted)
                        .against(REPORT, Section55.withPolicy(Policy.standard().withCounted(CountedVoices.BODY_ONLY)))
                        .answersEveryRequiredRecommendation(),
                "but was   none to recommendations 14, 15 and 19",
                "  answered by     voices that the policy does not count");
    }

    @Test
    void aReportThatAsksNothingFailsBecauseNothingWasChecked() {
        InspectionReport others = REPORT.withRecommendations(
                        REPORT.recommendations().subList(0, 5))
                .withCounts(ReportCount.builder().count(5).build());

        passes(() -> assertThat(FAULTLESS).against(others).hasOutcome(Outcome.SATISFIED));
        fails(
                () -> assertThat(FAULTLESS).against(others).answersEveryRequiredRecommendation(),
                "expected  a recommendation that requires an answer",
                "but was   no recommendation of the report requires an answer");
    }

    @Test
    void aRecommendationThatMayRequireAnAnswerFailsToo() {
        InspectionReport unknown = REPORT.withRecommendations(REPORT.recommendations().stream()
                .map(recommendation -> recommendation.number().orElseThrow() == 3
                        ? recommendation.withAddressees(
                                SampleResponses.agency("watch", "The watch", new AgencyKind("night-watch"))
                                        .withExtent(Extent.EVERY))
                        : recommendation)
                .toList());

        fails(
                () -> assertThat(SILENT_ON_19).against(unknown).answersEveryRequiredRecommendation(),
                "but was   none to recommendation 19; recommendation 3 (if an answer is required)");
    }

    @Test
    void aResponseThatIsLateUndatedOrADraftIsNotPublishedInTime() {
        passes(() -> assertThat(FAULTLESS).against(REPORT).isPublishedInTime());
        fails(
                () -> assertThat(LATE).against(REPORT).isPublishedInTime(),
                "expected  a publication in time",
                "but was   last day 2022-09-07; published 2022-09-20; late by 13 days",
                "published-late                                                  ERROR",
                "  late by         13 days");
        fails(
                () -> assertThat(UNDATED).against(REPORT).isPublishedInTime(),
                "but was   last day 2022-09-07; no day of publication; timeliness undetermined",
                "publication-date-missing                                        WARNING");
        fails(
                () -> assertThat(DRAFT)
                        .against(REPORT, Section55.asOf(SampleResponses.LAST_DAY.plusDays(1)))
                        .isPublishedInTime(),
                "but was   last day 2022-09-07; not yet published; overdue by 1 day",
                "deadline-passed                                                 ERROR",
                "  asked on        2022-09-08");
    }

    @Test
    void anotherPositionFails() {
        fails(
                () -> assertThat(SILENT_ON_19).against(REPORT).takesPosition(15, ComplianceStatus.MET),
                "expected  recommendation 15 met",
                "but was   partly-met");
        fails(
                () -> assertThat(SILENT_ON_19).against(REPORT).takesPosition(19, ComplianceStatus.MET),
                "expected  recommendation 19 met",
                "but was   not-answered");
    }

    @Test
    void aRecommendationThatTheReportDoesNotHaveFails() {
        for (ComplianceStatus position : List.of(ComplianceStatus.MET, ComplianceStatus.NOT_ANSWERED)) {
            fails(
                    () -> assertThat(FAULTLESS).against(REPORT).takesPosition(99, position),
                    "expected  recommendation 99 " + position.code(),
                    "but was   the report has no recommendation 99");
        }
    }

    @Test
    void aFindingThatIsNotThereFailsAndShowsThoseThatAre() {
        passes(() -> assertThat(LATE).against(REPORT).hasFinding("published-late"));
        fails(
                () -> assertThat(LATE).against(REPORT).hasFinding("owner-differs"),
                "expected  a finding owner-differs",
                "but was   none",
                "published-late                                                  ERROR");
    }

    @Test
    void aFindingThatIsThereFailsAndIsShownAlone() {
        Response narrowed = LATE.withComments(FAULTLESS
                .comments()
                .get(0)
                .withAnswers(
                        SampleResponses.answer(14, ComplianceStatus.MET),
                        SampleResponses.answer(15, ComplianceStatus.MET)
                                .withReferences(RecommendationReference.builder()
                                        .nationalNumber(15)
                                        .owner(StatedOwner.builder()
                                                .words("Police forces")
                                                .addKinds(AgencyKind.POLICE_FORCE)
                                                .build())
                                        .build()),
                        SampleResponses.answer(18, ComplianceStatus.MET),
                        SampleResponses.answer(19, ComplianceStatus.MET)));

        fails(
                () -> assertThat(narrowed).against(REPORT).hasNoFinding("owner-differs"),
                "expected  no finding owner-differs",
                "but was   1 finding",
                "owner-differs                                                   WARNING",
                "  on              recommendation 15",
                "  stated          Police forces",
                "  where           /comments/0/answers/1/references/0/owner");
        assertThatThrownBy(() -> assertThat(narrowed).against(REPORT).hasNoFinding("owner-differs"))
                .hasMessageNotContaining("published-late");
    }

    @Test
    void aRuleThatWasLeftOutDidNotLook() {
        passes(() -> assertThat(FAULTLESS).against(REPORT).hasNoFinding("statute-not-cited"));
        fails(
                () -> assertThat(FAULTLESS)
                        .against(REPORT, Section55.leavingOut("statute-not-cited", "of no interest"))
                        .hasNoFinding("owner-differs")
                        .hasNoFinding("statute-not-cited"),
                "expected  no finding statute-not-cited",
                "but was   the rule was left out, so nothing was checked");
    }

    @Test
    void anUnknownRuleIsRefusedRatherThanNotFound() {
        AssessmentAssert assertion = assertThat(FAULTLESS).against(REPORT);
        String message = "found the rule owner-difers, expected an id of the rule catalogue";

        assertThatThrownBy(() -> assertion.hasNoFinding("owner-difers"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> assertion.hasFinding("owner-difers"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> assertion.hasNoErrorsOrWarningsBut("owner-differs", "owner-difers"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anErrorFailsAndAnOpenQuestionDoesNot() {
        passes(() -> assertThat(UNDATED).against(REPORT).hasNoErrors());
        fails(
                () -> assertThat(LATE.withComments(SILENT_ON_19.comments()))
                        .against(REPORT)
                        .hasNoErrors(),
                "expected  no error",
                "but was   2 findings",
                "published-late                                                  ERROR",
                "recommendation-unanswered                                       ERROR");
    }

    @Test
    void aWarningFailsUnlessItsRuleIsAccepted() {
        passes(() -> assertThat(UNDATED).against(REPORT).hasNoErrorsOrWarningsBut("publication-date-missing"));
        passes(() -> assertThat(FAULTLESS.withCitations())
                .against(REPORT)
                .hasFinding("statute-not-cited")
                .hasNoErrorsOrWarningsBut());
        fails(
                () -> assertThat(UNDATED).against(REPORT).hasNoErrorsOrWarningsBut("owner-differs", "owner-missing"),
                "expected  no error or warning but owner-differs, owner-missing",
                "but was   1 finding",
                "publication-date-missing                                        WARNING");
        fails(
                () -> assertThat(UNDATED).against(REPORT).hasNoErrorsOrWarningsBut(),
                "expected  no error or warning",
                "but was   1 finding");
    }

    @Test
    void aRuleMayBeAcceptedTwice() {
        passes(() -> assertThat(UNDATED)
                .against(REPORT)
                .hasNoErrorsOrWarningsBut("publication-date-missing", "publication-date-missing"));
    }

    @Test
    void theSettingsOfTheCallerApply() {
        LocalDate day = LocalDate.of(2022, 8, 24);
        Policy all = Policy.standard().withRequired(RequiredRecommendations.ALL);

        passes(() -> assertThat(DRAFT).against(REPORT, Section55.asOf(day)).hasFinding("deadline-near"));
        passes(() -> assertThat(DRAFT)
                .against(REPORT, Section55.asOf(day.minusDays(1)))
                .hasNoFinding("deadline-near"));
        fails(
                () -> assertThat(FAULTLESS)
                        .against(REPORT, Section55.withPolicy(all))
                        .answersEveryRequiredRecommendation(),
                "but was   none to recommendations 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16 and 17");
    }

    @Test
    void anEarlierAssessmentCanBeUsed() {
        Assessment assessment = Section55.assess(REPORT, LATE);

        org.assertj.core.api.Assertions.assertThat(assertThat(assessment).assessment())
                .isSameAs(assessment);
        fails(() -> assertThat(assessment).isSatisfied(), "but was   not-satisfied");
    }

    @Test
    void aResponseToAnotherReportIsRefused() {
        ResponseAssert assertion = assertThat(FAULTLESS.withReport("another"));

        assertThatThrownBy(() -> assertion.against(REPORT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("found a response to the report another, expected a response to the report "
                        + "twenty-years-on-2022");
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> assertThat((Response) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assertThat((Assessment) null)).isInstanceOf(NullPointerException.class);
    }
}
