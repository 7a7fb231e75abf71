package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.PRISONS;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.citing;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.recommendation;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportOf;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseTo;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.LeftOutRule;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

class OutcomeTest {

    private static final Response LATE = published("2022-09-08");
    private static final Response UNDATED = response().withPublishedOn(Optional.empty());
    private static final InspectionReport TO_PRISONS = reportOf(recommendation(1, PRISONS));

    private static void assertRefusesToPass(Assessment assessment, String... parts) {
        assertThatThrownBy(assessment::requireSatisfied)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected the duty to be satisfied, but the outcome is "
                        + assessment.outcome().code() + "\na-response on a-report: ")
                .hasMessageContainingAll(parts);
    }

    @Test
    void whereNothingIsFoundAndNothingAskedItIsSatisfied() {
        Assessment assessment = assess(response());
        assertNoFinding(assessment);
        assertThat(assessment.openQuestions()).isEmpty();
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.requireSatisfied()).isSameAs(assessment);
    }

    @Test
    void warningsAndInformationDoNotKeepItFromBeingSatisfied() {
        Assessment assessment = assess(response().withCopies().withCitations(citing("Police Act 1996", "33")));
        assertThat(assessment.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.INFO, Severity.INFO);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anErrorMakesItNotSatisfied() {
        Assessment assessment = assess(LATE);
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertRefusesToPass(assessment, "published-late", "late by 1 day", "Police Act 1996 s.55(5A)");
    }

    @Test
    void anOpenQuestionMakesItUndetermined() {
        Assessment assessment = assess(UNDATED);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertRefusesToPass(assessment, "publication-date-missing", "On which day did the body publish the response?");
    }

    @Test
    void anErrorWeighsMoreThanAnOpenQuestion() {
        Assessment assessment = assess(withoutAnswersTo(UNDATED, 18));
        assertThat(assessment.openQuestions()).hasSize(1);
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void aReportThatAsksNothingIsSatisfiedByCommentsInTime() {
        Assessment assessment = assess(TO_PRISONS, responseTo(TO_PRISONS));
        assertThat(assessment.findings("nothing-to-answer")).hasSize(1);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aReportThatAsksNothingIsUndeterminedWithoutADay() {
        Assessment assessment = assess(TO_PRISONS, responseTo(TO_PRISONS).withPublishedOn(Optional.empty()));
        assertThat(assessment.openQuestions()).hasSize(1);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aReportThatAsksNothingIsNotSatisfiedByLateComments() {
        assertThat(assess(TO_PRISONS, responseTo(TO_PRISONS).withPublishedOn(date("2022-09-08")))
                        .outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void onlyAReportOfAnotherKindMakesItNotApplicable() {
        Assessment assessment = assess(report().withKind(ReportKind.CORONER_REPORT), LATE.withComments());
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(assessment.reach()).isEqualTo(Reach.NOT_REACHED);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.NO_PERIOD);
        assertThat(assessment.openQuestions()).isEmpty();
        assertRefusesToPass(assessment, "duty-does-not-bind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-of-policing", "super-complaint", "joint-targeted-area-inspection", "revisit-letter"})
    void whereTheDutyIsDoubtfulNothingIsAnErrorAndItIsAsked(String kind) {
        Assessment assessment = assess(report().withKind(new ReportKind(kind)), LATE.withComments());
        assertThat(assessment.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(assessment.openQuestions()).extracting(OpenQuestion::rule).containsExactly("duty-does-not-bind");
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.coverage(15).orElseThrow().requirement()).isEqualTo(Requirement.UNKNOWN);
    }

    @Test
    void anUnknownKindOfReportIsAskedAboutWithTheKnownKindThatIsNear() {
        Assessment assessment = assess(report().withKind(new ReportKind("join-inspection")), response());
        assertThat(assessment.openQuestions())
                .singleElement()
                .satisfies(question -> assertThat(question.question())
                        .isEqualTo("Does Police Act 1996 s.55 bind for a report of the kind join inspection? "
                                + "That kind is not known. Did you mean joint-inspection?"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void theFindingsOfALeftOutRuleDoNotCountAndItsReasonIsShown() {
        Assessment assessment = Section55.leavingOut("published-late", "Agreed with the Home Office.")
                .assess(report(), LATE);
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.leftOut())
                .containsExactly(LeftOutRule.builder()
                        .rule("published-late")
                        .reason("Agreed with the Home Office.")
                        .build());
        assertThat(assessment.toString()).contains("LEFT OUT", "Agreed with the Home Office.");
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void theQuestionsOfALeftOutRuleDoNotCount() {
        Assessment assessment =
                Section55.leavingOut("published-late", "Agreed.").assess(report(), UNDATED);
        assertThat(assessment.openQuestions()).isEmpty();
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void leftOutRulesStandInTheOrderOfTheirIdsWithTheLastReason() {
        Assessment assessment = Section55.leavingOut("statute-not-cited", "First.")
                .leavingOut("blanket-answer", "Second.")
                .leavingOut("statute-not-cited", "Third.")
                .assess(report(), response());
        assertThat(assessment.leftOut())
                .extracting(LeftOutRule::rule, LeftOutRule::reason)
                .containsExactly(tuple("blanket-answer", "Second."), tuple("statute-not-cited", "Third."));
    }

    @Test
    void leavingOutOneRuleGivesAnotherAssessorAndKeepsTheFirst() {
        Assessor everyRule = Section55.assessor();
        everyRule.leavingOut("published-late", "Agreed.");
        onlyNewFinding(everyRule.assess(report(), LATE), "published-late");
    }

    @Test
    void anUnknownRuleIsRefusedAndTheRulesAreNamed() {
        assertThatThrownBy(() -> Section55.leavingOut("published-too-late", "Agreed."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "found the rule \"published-too-late\", expected one of [action-after-timescale, ")
                .hasMessageContainingAll("published-late", "timetable-missing]");
    }

    @Test
    void aBlankReasonIsRefused() {
        assertThatThrownBy(() -> Section55.leavingOut("published-late", " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("LeftOutRule.reason: ");
    }

    @Test
    void aLeftOutRuleIsNamedByAnId() {
        assertThatThrownBy(() -> LeftOutRule.builder()
                        .rule("Published late")
                        .reason("Agreed.")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("LeftOutRule.rule: ");
    }

    @Test
    void aResponseToAnotherReportIsRefusedAndBothAreNamed() {
        assertThatThrownBy(() -> assess(response().withReport("another-report")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "found a response to the report another-report, expected a response to the report a-report");
    }

    @Test
    void theAssessmentNamesReportResponseDutyAndPolicy() {
        Policy policy = Policy.builder().counted(CountedVoices.BODY_ONLY).build();
        Assessment assessment =
                Section55.withPolicy(policy).asOf(day("2022-09-02")).assess(report(), response());
        assertThat(assessment.duty()).isEqualTo("police-act-1996-section-55");
        assertThat(assessment.report()).isEqualTo("a-report");
        assertThat(assessment.response()).isEqualTo("a-response");
        assertThat(assessment.policy()).isEqualTo(policy);
        assertThat(assessment.asOf()).contains(day("2022-09-02"));
        assertThat(assess(response()).asOf()).isEmpty();
        assertThat(assess(response()).policy()).isEqualTo(Policy.standard());
        assertThat(assess(response()).leftOut()).isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfSeverityRuleAndRecommendation() {
        Assessment assessment = assess(
                withoutAnswersTo(withoutAnswersTo(LATE, 15), 18).withCopies().withCitations());
        assertThat(assessment.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "published-late",
                        "recommendation-unanswered",
                        "recommendation-unanswered",
                        "copy-to-inspectors-not-recorded",
                        "copy-to-secretary-of-state-not-recorded",
                        "statute-not-cited");
        assertThat(assessment.findings("recommendation-unanswered"))
                .extracting(finding ->
                        finding.recommendation().orElseThrow().number().orElseThrow())
                .containsExactly(15, 18);
    }

    @Test
    void aLongNarrativeIsShortenedInAFinding() {
        String kept = "a".repeat(298) + "\uD83D\uDE00";
        oneFinding(assess(bodySaying(kept + "b")), "blanket-answer").says("says", kept + "b");
        oneFinding(assess(bodySaying(kept + "bc")), "blanket-answer").says("says", kept + "b ...");
        oneFinding(assess(bodySaying(kept + " c")), "blanket-answer").says("says", kept + " ...");
    }

    private static Response bodySaying(String words) {
        return changingComments(
                response(),
                comments -> comments.voice() == Voice.LOCAL_POLICING_BODY
                        ? comments.withAnswers(answer().withExplanation(words))
                        : comments);
    }
}
