package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.validation.InvalidValueException;

class PartialDateTest {

    private static final LocalDate DAY_14_JULY_2022 = LocalDate.of(2022, 7, 14);

    @Test
    void aDayIsKnown() {
        PartialDate date = PartialDate.of(DAY_14_JULY_2022);
        assertThat(date.day()).hasValue(DAY_14_JULY_2022);
        assertThat(date.earliest()).isEqualTo(DAY_14_JULY_2022);
        assertThat(date.latest()).isEqualTo(DAY_14_JULY_2022);
    }

    @Test
    void aMonthIsNotItsFirstDay() {
        PartialDate date = PartialDate.of(YearMonth.of(2022, 7));
        assertThat(date.day()).isEmpty();
        assertThat(date.earliest()).isEqualTo(LocalDate.of(2022, 7, 1));
        assertThat(date.latest()).isEqualTo(LocalDate.of(2022, 7, 31));
        assertThat(date).isNotEqualTo(PartialDate.of(LocalDate.of(2022, 7, 1)));
    }

    @Test
    void aYearIsNoMonth() {
        PartialDate date = PartialDate.of(Year.of(2022));
        assertThat(date.day()).isEmpty();
        assertThat(date.earliest()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(date.latest()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(date).isNotEqualTo(PartialDate.of(YearMonth.of(2022, 1)));
    }

    @Test
    void februaryEndsWithTheYear() {
        assertThat(PartialDate.parse("2023-02").latest()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(PartialDate.parse("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void the29thOfFebruaryIsADayOf2024() {
        assertThat(PartialDate.parse("2024-02-29").day()).hasValue(LocalDate.of(2024, 2, 29));
    }

    @Test
    void the29thOfFebruaryIsNoDayOf2023() {
        assertThatThrownBy(() -> PartialDate.parse("2023-02-29"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("PartialDate.date: found \"2023-02-29\", expected ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-07-14", "2022-07", "2022", "1900", "1900-01-01", "2199-12-31", "2199-12", "2199"})
    void whatIsReadIsWrittenAlike(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "22",
                "2022-7",
                "2022-13",
                "2022-00",
                "2022-07-32",
                "2022-07-00",
                "2022-7-4",
                "14/07/2022",
                "2022-07-14T00:00",
                "20220714",
                "2022-07-14 ",
                "July 2022",
                "+2022",
                "２０２２",
                "2022/07"
            })
    void anotherFormIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("PartialDate.date: found \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "1899-12", "1899-12-31", "2200", "2200-01", "2200-01-01", "-202"})
    void aYearOutOfBoundsIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-14, 2022-07-15, true",
        "2022-07-14, 2022-07-14, false",
        "2022-07-15, 2022-07-14, false",
        "2022-07-31, 2022-08, true",
        "2022-07, 2022-08-01, true",
        "2022-07, 2022-07-31, false",
        "2022-07-01, 2022-07, false",
        "2022-06-30, 2022-07, true",
        "2022, 2023, true",
        "2022, 2022-12, false",
        "2021-12, 2022, true",
    })
    void aDateIsBeforeAnotherOnlyIfEveryDayOfItIs(PartialDate one, PartialDate other, boolean before) {
        assertThat(one.isCertainlyBefore(other)).isEqualTo(before);
    }

    @Test
    void equalDatesAreEqual() {
        assertThat(PartialDate.parse("2022-07"))
                .isEqualTo(PartialDate.of(YearMonth.of(2022, 7)))
                .hasSameHashCodeAs(PartialDate.of(YearMonth.of(2022, 7)))
                .isNotEqualTo(PartialDate.parse("2022-08"))
                .isNotEqualTo(PartialDate.parse("2022"))
                .isNotEqualTo(null)
                .isNotEqualTo("2022-07");
    }

    @Test
    void aNullIsNoDate() {
        assertThatThrownBy(() -> PartialDate.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> PartialDate.of((LocalDate) null)).isInstanceOf(NullPointerException.class);
    }
}
