package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Severity;

/** Recommendation 18 expects at most 50 offenders for one manager. */
class EvidenceContradictsStatusTest {

    private static final String RULE = "evidence-contradicts-status";

    private static final InspectionReport REPORT = reportWith(
            18,
            each -> each.withExpectations(Expectation.builder()
                    .measure(Measure.OFFENDERS_PER_MANAGER)
                    .description("a test")
                    .bound(Bound.AT_MOST)
                    .value(new BigDecimal("50"))
                    .unit("offenders for one manager")
                    .build()));

    private static Evidence measured(Comparison comparison, String value) {
        return Evidence.builder()
                .measure(Measure.OFFENDERS_PER_MANAGER)
                .comparison(comparison)
                .value(new BigDecimal(value))
                .build();
    }

    private static Assessment claiming(ComplianceStatus status, Evidence... evidence) {
        return assess(
                REPORT,
                changing(
                        response(),
                        Voice.CHIEF_OFFICER,
                        18,
                        answer ->
                                answer.withStatus(status).withEvidence(evidence).withActions(action())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplianceStatus.class,
            names = {"MET", "MET_UNDER_REVIEW"})
    void aClaimThatItsOwnFigureBreaksIsFound(ComplianceStatus status) {
        onlyNewFinding(claiming(status, measured(Comparison.EXACTLY, "51")), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1")
                .says("status", status.code())
                .says("measured", "exactly 51 offenders for one manager")
                .says("expected", "at-most 50 offenders for one manager")
                .tells(
                        "Recommendation 18 is said to be met with exactly 51 offenders for one manager; the report expects at most 50 offenders for one manager.")
                .advises("Correct the position or the figure, whichever is wrong.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aFigureThatMayKeepTheBoundBreaksNothing() {
        assertNoFinding(claiming(ComplianceStatus.MET, measured(Comparison.ABOUT, "60")));
        assertNoFinding(claiming(ComplianceStatus.MET, measured(Comparison.AT_LEAST, "50")));
        onlyNewFinding(claiming(ComplianceStatus.MET, measured(Comparison.MORE_THAN, "50")), RULE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplianceStatus.class,
            names = {"MET", "MET_UNDER_REVIEW", "NOT_ANSWERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void aPositionThatClaimsNothingIsNotContradicted(ComplianceStatus status) {
        assertThat(claiming(status, measured(Comparison.EXACTLY, "80")).findings(RULE))
                .isEmpty();
    }

    @Test
    void aFigureForSomethingElseBreaksNothing() {
        assertNoFinding(claiming(
                ComplianceStatus.MET, measured(Comparison.EXACTLY, "80").withMeasure(Measure.AUDITS_PER_YEAR)));
    }

    @Test
    void aFigureBreaksNothingThatAnotherRecommendationExpects() {
        Response response = changing(
                response(), Voice.CHIEF_OFFICER, 15, answer -> answer.withEvidence(measured(Comparison.EXACTLY, "80")));
        assertNoFinding(assess(REPORT, response));
    }

    @Test
    void theSameFigureTwiceIsFoundOnce() {
        Evidence evidence = measured(Comparison.EXACTLY, "60");
        onlyNewFinding(claiming(ComplianceStatus.MET, evidence, evidence), RULE);
    }

    @Test
    void eachFigureIsFound() {
        assertThat(claiming(
                                ComplianceStatus.MET,
                                measured(Comparison.EXACTLY, "60"),
                                measured(Comparison.EXACTLY, "70"))
                        .findings(RULE))
                .hasSize(2);
    }
}
