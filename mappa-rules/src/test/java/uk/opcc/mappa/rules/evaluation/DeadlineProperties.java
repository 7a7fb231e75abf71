package uk.opcc.mappa.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Timeliness;

/** Compares the deadline of section 55 with every pair of days that report and publication may have. */
class DeadlineProperties {

    private static final Agency BODY = Agency.builder()
            .id("a-body")
            .name("A body")
            .kind(AgencyKind.POLICE_AND_CRIME_COMMISSIONER)
            .extent(Extent.ONE)
            .build();

    @Provide
    Arbitrary<PartialDate> reports() {
        return dates(LocalDate.of(2024, 5, 1), 40);
    }

    @Provide
    Arbitrary<Optional<PartialDate>> publications() {
        return dates(LocalDate.of(2024, 6, 1), 120).optional(0.7);
    }

    @Provide
    Arbitrary<Optional<PartialDate>> letters() {
        return dates(LocalDate.of(2024, 6, 1), 120).optional(0.5);
    }

    private static Arbitrary<PartialDate> dates(LocalDate from, int days) {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, days).map(from::plusDays);
        return Arbitraries.oneOf(
                day.map(PartialDate::of), day.map(YearMonth::from).map(PartialDate::of));
    }

    @Property(seed = "20240510", tries = 2000)
    void theDeadlineAgreesWithEveryPairOfDays(
            @ForAll("reports") PartialDate report,
            @ForAll("publications") Optional<PartialDate> published,
            @ForAll("letters") Optional<PartialDate> letter) {
        if (published.isPresent()
                && (published.get().isCertainlyBefore(report)
                        || letter.map(published.get()::isCertainlyBefore).orElse(false))) {
            return;
        }
        Deadline deadline = deadline(report, published, letter);
        LocalDate first = letter.map(PartialDate::earliest).orElse(LocalDate.of(2024, 5, 1));
        LocalDate last = LocalDate.of(2025, 1, 31);
        List<Long> daysAfterTheLast = days(report.earliest(), report.latest())
                .flatMap(reported -> days(
                                published
                                        .map(PartialDate::earliest)
                                        .filter(first::isBefore)
                                        .orElse(first)
                                        .toEpochDay(),
                                published.map(PartialDate::latest).orElse(last).toEpochDay())
                        .map(day -> day - (reported + 55)))
                .boxed()
                .toList();

        assertThat(deadline.timeliness()).isIn(Timeliness.IN_TIME, Timeliness.LATE, Timeliness.UNDETERMINED);
        switch (deadline.timeliness()) {
            case IN_TIME -> assertThat(daysAfterTheLast).allMatch(days -> days <= 0);
            case LATE -> {
                long least = deadline.daysLate().orElseThrow();
                assertThat(daysAfterTheLast).contains(least).allMatch(days -> days >= least);
                assertThat(deadline.atLeast())
                        .isEqualTo(daysAfterTheLast.stream().anyMatch(days -> days > least));
            }
            default -> assertThat(daysAfterTheLast).anyMatch(days -> days <= 0).anyMatch(days -> days > 0);
        }
    }

    private static LongStream days(LocalDate first, LocalDate last) {
        return days(first.toEpochDay(), last.toEpochDay());
    }

    private static LongStream days(long first, long last) {
        return LongStream.rangeClosed(first, last);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static Deadline deadline(
            PartialDate report, Optional<PartialDate> published, Optional<PartialDate> letter) {
        return new DeadlineCalculation(
                        Duty.POLICE_ACT_1996_SECTION_55,
                        InspectionReport.builder()
                                .id("a-report")
                                .kind(ReportKind.CONSTABULARY_INSPECTION)
                                .title("A report")
                                .published(report)
                                .build(),
                        Response.builder()
                                .id("a-response")
                                .report("a-report")
                                .body(BODY)
                                .force(BODY)
                                .state(PublicationState.PUBLISHED)
                                .publishedOn(published)
                                .addComments(Comments.builder()
                                        .voice(Voice.LOCAL_POLICING_BODY)
                                        .generalWords("We welcome the report.")
                                        .date(letter)
                                        .build())
                                .build(),
                        Optional.empty())
                .deadline();
    }
}
