package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.POLICE_FORCES;
import static uk.opcc.mappa.rules.catalogue.Given.PRISONS;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.recommendation;
import static uk.opcc.mappa.rules.catalogue.Given.reportOf;
import static uk.opcc.mappa.rules.catalogue.Given.responseTo;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

class NothingToAnswerTest {

    private static final String RULE = "nothing-to-answer";

    private static Assessment onReportTo(Agency... addressees) {
        InspectionReport report = reportOf(recommendation(1, addressees), recommendation(2, addressees));
        return assess(report, responseTo(report));
    }

    @Test
    void aReportToPrisonsAsksNothingOfThePolice() {
        Assessment assessment = onReportTo(PRISONS);
        onlyNewFinding(assessment, RULE)
                .is(Severity.INFO)
                .concernsNoneInParticular()
                .isAt("")
                .says("recommendations", "2")
                .says("required", "none")
                .tells("The report makes 2 recommendations, and none requires an answer here.")
                .advises("Check that the report's list is complete. Comments on the report are due all the same.")
                .isUnder("Police Act 1996 s.55(5B)");
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aReportThatCountsNoRecommendationAsksNothing() {
        InspectionReport report =
                reportOf().withCounts(ReportCount.builder().count(0).build());
        Assessment assessment = assess(report, responseTo(report));
        onlyNewFinding(assessment, RULE).says("recommendations", "0");
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aListThatIsNotHeldIsNotAnEmptyList() {
        asksForTheList(reportOf().withCounts());
        asksForTheList(reportOf().withCounts(ReportCount.builder().count(3).build()));
    }

    @Test
    void aListThatIsHeldInPartIsAskedAbout() {
        asksForTheList(reportOf(recommendation(1, PRISONS))
                .withCounts(ReportCount.builder().count(2).build()));
    }

    private static void asksForTheList(InspectionReport report) {
        Assessment assessment = assess(report, responseTo(report));
        assertThat(assessment.openQuestions()).extracting(OpenQuestion::rule).contains("report-list-incomplete");
        assertThat(assessment.findings(RULE)).isEmpty();
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void oneRecommendationToPoliceForcesIsSomething() {
        InspectionReport report = reportOf(recommendation(1, PRISONS), recommendation(2, PRISONS, POLICE_FORCES));
        Assessment assessment = assess(report, responseTo(report));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void oneOfWhichItIsNotKnownMayBeSomething() {
        Assessment assessment = onReportTo(one(new AgencyKind("border-police"), "border"));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anErrorStandsEvenWhereNothingIsAsked() {
        InspectionReport report = reportOf(recommendation(1, PRISONS));
        Assessment assessment = assess(report, responseTo(report).withPublishedOn(date("2022-09-08")));
        oneFinding(assessment, RULE).is(Severity.INFO);
        oneFinding(assessment, "published-late").is(Severity.ERROR);
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    }
}
