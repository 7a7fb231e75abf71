package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.StatutoryPeriod;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Severity;

class StatedPeriodWrongTest {

    private static final String RULE = "stated-period-wrong";

    private static Assessment stating(Period period) {
        return assess(response().withStatedPeriod(period));
    }

    @Test
    void twoMonthsAreNotThePeriod() {
        onlyNewFinding(stating(Period.ofMonths(2)), RULE)
                .is(Severity.WARNING)
                .isAt("/statedPeriod")
                .says("stated", "P2M")
                .says("lawful", "56 days beginning with the day on which the report is published")
                .tells(
                        "The response says that it is due within 2 months; the law sets 56 days beginning with the day on which the report is published.")
                .advises(
                        "Correct the stated period to 56 days beginning with the day on which the report is published.")
                .isUnder("Police Act 1996 s.55(5A)");
    }

    @ParameterizedTest
    @ValueSource(ints = {55, 57})
    void oneDayMoreOrLessIsNot(int days) {
        onlyNewFinding(stating(Period.ofDays(days)), RULE).says("stated", "P" + days + "D");
    }

    @Test
    void fiftySixDaysAre() {
        assertNoFinding(stating(Period.ofDays(56)));
    }

    @Test
    void twelveMonthsAreAYearWhereTheLawSaysSo() {
        Duty yearly = Duty.POLICE_ACT_1996_SECTION_55.withPeriod(StatutoryPeriod.ofMonthsAfter(12));
        assertThat(Assessor.of(yearly)
                        .assess(report(), response().withStatedPeriod(Period.ofYears(1)))
                        .findings(RULE))
                .isEmpty();
    }
}
