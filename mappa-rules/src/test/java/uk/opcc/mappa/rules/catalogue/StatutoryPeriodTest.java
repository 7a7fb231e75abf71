package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.opcc.mappa.rules.catalogue.Given.day;

import java.time.LocalDate;
import java.time.Period;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.law.StatutoryPeriod;

/** Every expected day is counted on a calendar, and not by the code under test. */
class StatutoryPeriodTest {

    private static final LocalDate THE_14TH_OF_JULY = day("2022-07-14");
    private static final StatutoryPeriod DAYS_56 = StatutoryPeriod.ofDaysBeginningWith(56);

    @Test
    void fiftySixDaysBeginningWithThe14thOfJulyEndOnThe7thOfSeptember() {
        assertThat(DAYS_56.lastDay(THE_14TH_OF_JULY)).isEqualTo(day("2022-09-07"));
    }

    @Test
    void fiftySixDaysAfterThe14thOfJulyEndOnThe8th() {
        assertThat(StatutoryPeriod.ofDaysAfter(56).lastDay(THE_14TH_OF_JULY)).isEqualTo(day("2022-09-08"));
    }

    @Test
    void oneDayBeginningWithADayIsThatDay() {
        assertThat(StatutoryPeriod.ofDaysBeginningWith(1).lastDay(THE_14TH_OF_JULY))
                .isEqualTo(THE_14TH_OF_JULY);
        assertThat(StatutoryPeriod.ofDaysAfter(1).lastDay(THE_14TH_OF_JULY)).isEqualTo(day("2022-07-15"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-14, 2022-09-14",
        "2022-12-31, 2023-02-28",
        "2023-12-31, 2024-02-29",
        "2022-07-31, 2022-09-30",
        "2024-02-29, 2024-04-29"
    })
    void twoMonthsAfterADayEndOnTheSameDayOrTheLastOfAShorterMonth(LocalDate event, LocalDate last) {
        assertThat(StatutoryPeriod.ofMonthsAfter(2).lastDay(event)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-05, 2024-02-29", "2023-01-05, 2023-03-01", "2024-02-29, 2024-04-24", "2017-05-02, 2017-06-26"})
    void aLeapDayCountsAsADay(LocalDate event, LocalDate last) {
        assertThat(DAYS_56.lastDay(event)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-13, 0",
        "2022-07-14, 1",
        "2022-07-15, 2",
        "2022-08-30, 48",
        "2022-09-02, 51",
        "2022-09-07, 56",
        "2022-09-08, 57",
        "2022-09-20, 69"
    })
    void theDayOfTheEventIsDayOneWhereThePeriodBeginsWithIt(LocalDate day, long number) {
        assertThat(DAYS_56.dayNumber(THE_14TH_OF_JULY, day)).isEqualTo(number);
        assertThat(StatutoryPeriod.ofDaysAfter(56).dayNumber(THE_14TH_OF_JULY, day))
                .isEqualTo(number - 1);
        assertThat(StatutoryPeriod.ofMonthsAfter(2).dayNumber(THE_14TH_OF_JULY, day))
                .isEqualTo(number - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aLengthOutOfBoundsIsRefused(int length) {
        assertRefused("days", length, () -> StatutoryPeriod.ofDaysBeginningWith(length));
        assertRefused("days", length, () -> StatutoryPeriod.ofDaysAfter(length));
        assertRefused("months", length, () -> StatutoryPeriod.ofMonthsAfter(length));
    }

    private static void assertRefused(String attribute, int length, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("StatutoryPeriod." + attribute + ": found " + length
                        + ", expected a whole number from 1 to 999");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999})
    void theBoundsThemselvesAreTaken(int length) {
        assertThat(StatutoryPeriod.ofDaysBeginningWith(length).length()).isEqualTo(Period.ofDays(length));
        assertThat(StatutoryPeriod.ofDaysAfter(length).length()).isEqualTo(Period.ofDays(length));
        assertThat(StatutoryPeriod.ofMonthsAfter(length).length()).isEqualTo(Period.ofMonths(length));
    }

    @Test
    void periodsAreEqualIfLengthAndCountingRuleAre() {
        assertThat(DAYS_56)
                .isEqualTo(StatutoryPeriod.ofDaysBeginningWith(56))
                .hasSameHashCodeAs(StatutoryPeriod.ofDaysBeginningWith(56))
                .isNotEqualTo(StatutoryPeriod.ofDaysAfter(56))
                .isNotEqualTo(StatutoryPeriod.ofDaysBeginningWith(57))
                .isNotEqualTo("56 days beginning with the day");
        assertThat(DAYS_56.hashCode())
                .isNotEqualTo(StatutoryPeriod.ofDaysAfter(56).hashCode())
                .isNotEqualTo(StatutoryPeriod.ofDaysBeginningWith(57).hashCode());
        assertThat(StatutoryPeriod.ofMonthsAfter(2)).isNotEqualTo(StatutoryPeriod.ofDaysAfter(2));
    }

    @Test
    void aPeriodReadsAsTheStatuteDoes() {
        assertThat(DAYS_56).hasToString("56 days beginning with the day");
        assertThat(DAYS_56.inWords("the day of publication"))
                .isEqualTo("56 days beginning with the day of publication");
        assertThat(StatutoryPeriod.ofDaysAfter(1)).hasToString("1 day after the day");
        assertThat(StatutoryPeriod.ofMonthsAfter(2)).hasToString("2 months after the day");
        assertThat(StatutoryPeriod.ofMonthsAfter(1)).hasToString("1 month after the day");
    }
}
