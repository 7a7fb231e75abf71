package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.validation.InvalidValueException;

class TimescaleTest {

    private static final LocalDate DAY_14_JULY_2022 = LocalDate.of(2022, 7, 14);
    private static final LocalDate DAY_14_JULY_2023 = LocalDate.of(2023, 7, 14);
    private static final Timescale TWELVE_MONTHS = Timescale.within(Period.ofMonths(12));
    private static final Timescale BY_14_JULY_2023 = Timescale.by(DAY_14_JULY_2023);

    @Test
    void twelveMonthsAreOneYear() {
        Timescale oneYear = Timescale.within(Period.ofYears(1));
        assertThat(TWELVE_MONTHS.sameAs(oneYear, Optional.empty())).hasValue(true);
        assertThat(oneYear.sameAs(TWELVE_MONTHS, Optional.of(DAY_14_JULY_2022))).hasValue(true);
    }

    @Test
    void sixMonthsAreNotTwelve() {
        Timescale sixMonths = Timescale.within(Period.ofMonths(6));
        assertThat(TWELVE_MONTHS.sameAs(sixMonths, Optional.empty())).hasValue(false);
    }

    @Test
    void daysAreNoMonths() {
        Timescale days = Timescale.within(Period.ofDays(365));
        assertThat(TWELVE_MONTHS.sameAs(days, Optional.of(DAY_14_JULY_2022))).hasValue(false);
    }

    @Test
    void aDayIsThatDayOnly() {
        Timescale nextDay = Timescale.by(DAY_14_JULY_2023.plusDays(1));
        assertThat(BY_14_JULY_2023.sameAs(Timescale.by(DAY_14_JULY_2023), Optional.empty()))
                .hasValue(true);
        assertThat(BY_14_JULY_2023.sameAs(nextDay, Optional.empty())).hasValue(false);
    }

    @Test
    void aPeriodAndADayAreComparedFromThePublication() {
        assertThat(TWELVE_MONTHS.sameAs(BY_14_JULY_2023, Optional.of(DAY_14_JULY_2022)))
                .hasValue(true);
        assertThat(BY_14_JULY_2023.sameAs(TWELVE_MONTHS, Optional.of(DAY_14_JULY_2022)))
                .hasValue(true);
        assertThat(BY_14_JULY_2023.sameAs(TWELVE_MONTHS, Optional.of(DAY_14_JULY_2022.plusDays(1))))
                .hasValue(false);
    }

    @Test
    void aPeriodAndADayCannotBeComparedWithoutThePublication() {
        assertThat(TWELVE_MONTHS.sameAs(BY_14_JULY_2023, Optional.empty())).isEmpty();
    }

    @Test
    void twelveMonthsOfTheReportEndOn14July2023() {
        assertThat(TWELVE_MONTHS.lastDay(DAY_14_JULY_2022)).hasValue(DAY_14_JULY_2023);
    }

    @Test
    void aYearFromThe29thOfFebruaryEndsOnThe28th() {
        assertThat(TWELVE_MONTHS.lastDay(LocalDate.of(2024, 2, 29))).hasValue(LocalDate.of(2025, 2, 28));
    }

    @Test
    void aDayIsItsOwnLastDay() {
        assertThat(BY_14_JULY_2023.lastDay(DAY_14_JULY_2022)).hasValue(DAY_14_JULY_2023);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03, 2023-03-31",
        "2023-02, 2023-02-28",
        "2024-02, 2024-02-29",
        "2023-04, 2023-04-30",
        "2024, 2024-12-31",
    })
    void byAMonthOrYearIsByItsLastDay(String date, LocalDate lastDay) {
        Timescale timescale = Timescale.by(PartialDate.parse(date));
        assertThat(timescale.lastDay()).hasValue(lastDay);
        assertThat(timescale.lastDay(DAY_14_JULY_2022)).hasValue(lastDay);
        assertThat(timescale.sameAs(Timescale.by(lastDay), Optional.empty())).hasValue(true);
        assertThat(timescale).hasToString("by " + date);
    }

    @Test
    void aPeriodFromAStatedDayEndsTheSameForEveryReport() {
        Timescale threeMonthsFromMay = Timescale.within(Period.ofMonths(3), LocalDate.of(2024, 5, 31));
        assertThat(threeMonthsFromMay.lastDay()).hasValue(LocalDate.of(2024, 8, 31));
        assertThat(threeMonthsFromMay.lastDay(DAY_14_JULY_2022)).hasValue(LocalDate.of(2024, 8, 31));
        assertThat(threeMonthsFromMay).hasToString("within 3 months of 2024-05-31");
        assertThat(threeMonthsFromMay.sameAs(Timescale.by(LocalDate.of(2024, 8, 31)), Optional.empty()))
                .hasValue(true);
    }

    @Test
    void oneMonthFromTheEndOfJanuaryEndsWithFebruary() {
        Timescale oneMonth = Timescale.within(Period.ofMonths(1), LocalDate.of(2024, 1, 31));
        assertThat(oneMonth.lastDay()).hasValue(LocalDate.of(2024, 2, 29));
    }

    @Test
    void aPeriodOfThePublicationHasNoLastDayWithoutIt() {
        assertThat(TWELVE_MONTHS.lastDay()).isEmpty();
    }

    @Test
    void immediatelyHasNoLastDayAndIsNoOtherTimescale() {
        Timescale immediately = Timescale.immediately();
        assertThat(immediately.lastDay()).isEmpty();
        assertThat(immediately.lastDay(DAY_14_JULY_2022)).isEmpty();
        assertThat(immediately).hasToString("immediately");
        assertThat(immediately.sameAs(Timescale.immediately(), Optional.empty()))
                .hasValue(true);
        assertThat(immediately.sameAs(TWELVE_MONTHS, Optional.empty())).hasValue(false);
        assertThat(BY_14_JULY_2023.sameAs(immediately, Optional.of(DAY_14_JULY_2022)))
                .hasValue(false);
    }

    @ParameterizedTest
    @CsvSource({
        "P12M, within 12 months",
        "P1M, within 1 month",
        "P1Y, within 1 year",
        "P2Y6M, within 2 years and 6 months",
        "P1Y1M1D, within 1 year and 1 month and 1 day",
        "P56D, within 56 days",
    })
    void aPeriodIsPrintedInWords(Period period, String words) {
        assertThat(Timescale.within(period)).hasToString(words);
    }

    @Test
    void aDayReadsAsADay() {
        assertThat(BY_14_JULY_2023).hasToString("by 2023-07-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P10000D"})
    void aPeriodOfZeroOrBelowOrTooLongIsRefused(Period period) {
        assertThatThrownBy(() -> Timescale.within(period))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Timescale.within: found " + period);
    }

    @Test
    void aDayToCountFromOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> Timescale.within(Period.ofMonths(1), LocalDate.of(1899, 12, 31)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Timescale.from: found 1899-12-31");
    }

    @Test
    void aDayOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> Timescale.by(LocalDate.of(2200, 1, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Timescale.by: found 2200-01-01");
    }

    @Test
    void aNullIsRefusedByName() {
        assertThatThrownBy(() -> Timescale.within(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("within");
        assertThatThrownBy(() -> Timescale.by((LocalDate) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("by");
    }
}
