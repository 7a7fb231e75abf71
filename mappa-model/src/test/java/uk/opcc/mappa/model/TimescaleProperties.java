package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class TimescaleProperties {

    @Provide
    Arbitrary<Timescale> timescales() {
        return ModelArbitraries.VALUES.of(Timescale.class);
    }

    @Property
    void aLaterReportNeverHasAnEarlierLastDay(
            @ForAll("timescales") Timescale timescale,
            @ForAll @DateRange(min = "2019-12-01", max = "2024-03-31") LocalDate published,
            @ForAll @IntRange(max = 400) int daysLater) {
        Optional<LocalDate> first = timescale.lastDay(published);
        Optional<LocalDate> second = timescale.lastDay(published.plusDays(daysLater));
        assertThat(second.isPresent()).isEqualTo(first.isPresent());
        first.ifPresent(day -> assertThat(second.orElseThrow()).isAfterOrEqualTo(day));
    }

    @Property
    void aLastDayThatNeedsNoPublicationIsTheSameForEveryPublication(
            @ForAll("timescales") Timescale timescale,
            @ForAll @DateRange(min = "2019-12-01", max = "2024-03-31") LocalDate published) {
        timescale
                .lastDay()
                .ifPresent(day -> assertThat(timescale.lastDay(published)).hasValue(day));
    }

    @Property
    void byAMonthIsByItsLastDay(
            @ForAll @IntRange(min = 2019, max = 2025) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth by = YearMonth.of(year, month);
        LocalDate lastDay = Timescale.by(PartialDate.of(by)).lastDay().orElseThrow();
        assertThat(YearMonth.from(lastDay)).isEqualTo(by);
        assertThat(YearMonth.from(lastDay.plusDays(1))).isEqualTo(by.plusMonths(1));
    }

    @Property
    void monthsEndOnTheSameDayOrAtTheEndOfAShorterMonth(
            @ForAll @DateRange(min = "2019-12-01", max = "2024-03-31") LocalDate published,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate lastDay =
                Timescale.within(Period.ofMonths(months)).lastDay(published).orElseThrow();
        assertThat(YearMonth.from(lastDay)).isEqualTo(YearMonth.from(published).plusMonths(months));
        assertThat(lastDay.getDayOfMonth()).isEqualTo(Math.min(published.getDayOfMonth(), lastDay.lengthOfMonth()));
    }

    @Property
    void everyTimescaleIsTheSameAsItself(@ForAll("timescales") Timescale timescale) {
        assertThat(timescale.sameAs(timescale, Optional.empty())).hasValue(true);
    }

    @Property
    void sameAsIsSymmetric(
            @ForAll("timescales") Timescale one,
            @ForAll("timescales") Timescale other,
            @ForAll @DateRange(min = "2019-12-01", max = "2024-03-31") LocalDate published) {
        assertThat(one.sameAs(other, Optional.of(published))).isEqualTo(other.sameAs(one, Optional.of(published)));
        assertThat(one.sameAs(other, Optional.empty())).isEqualTo(other.sameAs(one, Optional.empty()));
    }
}
