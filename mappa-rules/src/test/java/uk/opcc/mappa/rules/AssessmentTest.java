package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.LeftOutRule;
import uk.opcc.mappa.rules.result.Outcome;

/** The entry, its settings, and what an assessment tells a person. */
class AssessmentTest {

    private static final Response FAULTLESS = SampleResponses.faultless();
    private static final Response UNDATED = FAULTLESS.withPublishedOn(Optional.empty());

    @Test
    void requireSatisfiedReturnsTheAssessment() {
        Assessment assessment = Section55.assess(SampleResponses.REPORT, FAULTLESS);

        assertThat(assessment.requireSatisfied()).isSameAs(assessment);
    }

    @Test
    void requireSatisfiedFailsWithTheAssessmentAsText() {
        Response late = FAULTLESS.withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(1)));

        assertThatThrownBy(() -> Section55.assess(SampleResponses.REPORT, late).requireSatisfied())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        expected the duty to be satisfied, but the outcome is not-satisfied
                        suffolk on twenty-years-on-2022: not-satisfied; last day 2022-09-07; published 2022-09-08; late by 1 day

                        published-late                                                  ERROR
                          message         The response was published on 8 September 2022, day 57; the last day was 7 September 2022.
                          to do           Correct the date of publication if it is wrong; otherwise explain the delay.
                          published       2022-09-08
                          which is        day 57
                        """);
    }

    @Test
    void requireSatisfiedFailsOnWhatIsUnknown() {
        assertThatThrownBy(
                        () -> Section55.assess(SampleResponses.REPORT, UNDATED).requireSatisfied())
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("but the outcome is undetermined")
                .hasMessageContaining("published-late                                                  UNKNOWN");
    }

    @Test
    void aRuleLeftOutIsShownWithItsReason() {
        Assessment assessment = Section55.leavingOut("statute-not-cited", "the template cites it")
                .leavingOut("publication-date-missing", "not yet signed")
                .assess(SampleResponses.REPORT, UNDATED.withCitations());

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.leftOut())
                .extracting(LeftOutRule::rule)
                .containsExactly("publication-date-missing", "statute-not-cited");
        assertThat(assessment.toString()).endsWith("""
                publication-date-missing                                        LEFT OUT
                  reason          not yet signed

                statute-not-cited                                               LEFT OUT
                  reason          the template cites it""");
    }

    @Test
    void aRuleIsLeftOutOnlyIfThereIsOneAndAReason() {
        assertThatThrownBy(() -> Section55.leavingOut("statute-uncited", "of no interest"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "found the rule \"statute-uncited\", expected one of [action-after-timescale, ");
        assertThatThrownBy(() -> Section55.leavingOut("statute-not-cited", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("LeftOutRule.reason: found ");
    }

    @Test
    void aReportOlderThanTheLawIsAskedAboutOnceWhicheverRuleIsLeftOut() {
        Assessor assessor = Section55.assessor();
        Response older = FAULTLESS.withPublishedOn(PartialDate.parse("2016-08-01"));
        var report = SampleResponses.REPORT.withPublished(PartialDate.parse("2016-07-14"));

        assertThat(assessor.assess(report, older).openQuestions()).hasSize(1);
        assertThat(assessor.assess(report, older).outcome()).isEqualTo(Outcome.UNDETERMINED);
        Assessor fewer = assessor.leavingOut("recommendation-unanswered", "asked elsewhere");
        assertThat(fewer.assess(report, older).openQuestions()).hasSize(1);
        assertThat(fewer.assess(report, older).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anAssessorIsNotChangedByItsSettings() {
        Assessor assessor = Section55.assessor();
        String before = assessor.toString();
        assessor.asOf(SampleResponses.LAST_DAY)
                .withPolicy(Policy.standard().withOtherItemsRequired(true))
                .leavingOut("statute-not-cited", "of no interest");

        assertThat(assessor).hasToString(before);
        assertThat(before)
                .isEqualTo("Assessor{duty=police-act-1996-section-55, policy=" + Policy.standard()
                        + ", asOf=none, leftOut=[]}");
    }

    @Test
    void aDayOfAskingOutOfAllBoundsIsRefused() {
        assertThatThrownBy(() -> Section55.asOf(LocalDate.of(2200, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Assessor.asOf: found 2200-01-01, expected ");
        assertThat(Section55.asOf(LocalDate.of(2199, 12, 31))
                        .assess(SampleResponses.REPORT, FAULTLESS)
                        .asOf())
                .contains(LocalDate.of(2199, 12, 31));
    }

    @Test
    void nullIsRefused() {
        Assessor assessor = Section55.assessor();

        assertThatThrownBy(() -> Assessor.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.withPolicy(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.withDirectory(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.asOf(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.leavingOut(null, "why")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.assess((InspectionReport) null, FAULTLESS))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.assess((PreparedReport) null, FAULTLESS))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> PreparedReport.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> assessor.assess(SampleResponses.REPORT, null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Fact(null, "a")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Fact("a", null)).isInstanceOf(NullPointerException.class);
    }
}
