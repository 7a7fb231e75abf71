package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

class PublishedBeforeReportTest {

    private static final String RULE = "published-before-report";

    @Test
    void theDayBeforeTheReportIsImpossible() {
        Assessment assessment = assess(published("2022-07-13"));
        onlyNewFinding(assessment, RULE)
                .is(Severity.ERROR)
                .isAt("/publishedOn")
                .says("published", "2022-07-13")
                .says("report of", "2022-07-14")
                .tells("The response is dated 13 July 2022, before the report, which is dated 14 July 2022.")
                .advises("Correct the date of the response or of the report.")
                .isUnder("Police Act 1996 s.55(5)");
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-14, 2022-06, true",
        "2022-07-14, 2022-07, false",
        "2022-07, 2022-06-30, true",
        "2022-07, 2022-07-01, false",
        "2022-07, 2022-06, true",
        "2022-07, 2022-07, false",
        "2022, 2021, true",
        "2022, 2022-01, false"
    })
    void aDateIsImpossibleOnlyWhereAllOfItIsBeforeTheReport(String report, String response, boolean impossible) {
        assertThat(assess(reportPublished(report), published(response)).findings(RULE))
                .hasSize(impossible ? 1 : 0);
    }

    @Test
    void withoutADateOfEitherNothingIsSaid() {
        assertThat(assess(response().withPublishedOn(Optional.empty())).findings(RULE))
                .isEmpty();
        assertThat(assess(report().withPublished(Optional.empty()), response()).findings(RULE))
                .isEmpty();
    }

    @Test
    void underTheOlderLawItIsNoError() {
        assertThat(assess(reportPublished("2017-05-01"), published("2017-04-30"))
                        .findings(RULE))
                .isEmpty();
    }
}
