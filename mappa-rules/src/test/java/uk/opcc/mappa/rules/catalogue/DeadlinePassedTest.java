package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.askedOn;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.draft;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

/** The last day is 7 September 2022. */
class DeadlinePassedTest {

    private static final String RULE = "deadline-passed";

    @Test
    void onTheDayAfterTheLastDayADraftIsOverdue() {
        Assessment assessment = askedOn("2022-09-08", draft());
        onlyNewFinding(assessment, RULE)
                .is(Severity.ERROR)
                .isAt("")
                .says("asked on", "2022-09-08")
                .says("last day", "2022-09-07")
                .tells("The response is still a draft on 8 September 2022; the last day was 7 September 2022.")
                .advises("Publish the response now.")
                .isUnder("Police Act 1996 s.55(5A)");
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(assessment.deadline().daysLate()).hasValue(1);
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assessment.openQuestions()).isEmpty();
    }

    @Test
    void withoutADayOfAskingADraftIsNotOverdue() {
        assertNoFinding(assess(draft()));
    }

    @Test
    void whatIsPublishedIsNotOverdue() {
        assertNoFinding(askedOn("2022-09-08", response()));
        assertThat(askedOn("2022-09-08", response().withPublishedOn(Optional.empty()))
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void aDraftIsOverdueOnlyIfItIsForEveryDayOfTheReport() {
        assertThat(Section55.asOf(day("2022-09-24"))
                        .assess(reportPublished("2022-07"), draft())
                        .findings(RULE))
                .isEmpty();
        Assessment assessment = Section55.asOf(day("2022-09-25")).assess(reportPublished("2022-07"), draft());
        onlyNewFinding(assessment, RULE)
                .tells(
                        "The response is still a draft on 25 September 2022; the last day was 24 September 2022 at the latest.");
        assertThat(assessment.deadline().atLeast()).isTrue();
    }

    @Test
    void aDraftOnAReportOlderThanThePeriodIsNotOverdue() {
        Assessment assessment = Section55.asOf(day("2022-09-08")).assess(reportPublished("2017-05-01"), draft());
        assertThat(assessment.findings(RULE)).isEmpty();
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.NO_PERIOD);
    }
}
