package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Timeliness;

/** Calculates the last day of a duty, and whether a response is in time. */
public final class DeadlineCalculation {

    private final Duty duty;
    private final InspectionReport report;
    private final Response response;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> reportDay;
    private final Optional<LocalDate> statutoryLastDay;
    private final Optional<Extension> extension;
    private final boolean dutyInForce;
    private final boolean extensionInDoubt;

    DeadlineCalculation(
            Duty duty,
            InspectionReport report,
            Response response,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf) {
        this.duty = duty;
        this.report = report;
        this.response = response;
        this.asOf = asOf;
        this.reportDay = report.published().flatMap(PartialDate::day);
        this.statutoryLastDay = reportDay.map(duty.period()::lastDay);
        this.extension = duty.extensible() ? response.extension() : Optional.empty();
        this.dutyInForce = report.published().isEmpty()
                || duty.certainlyAppliesTo(report.published().get());
        this.extensionInDoubt = extension.isPresent()
                && extension.get().askedOn().isEmpty()
                && statutoryLastDay.isPresent()
                && extension.get().until().isAfter(statutoryLastDay.get());
    }

    /** Returns whether the duty certainly applies to the report. It is taken to apply to a report without a date. */
    public boolean dutyInForce() {
        return dutyInForce;
    }

    /**
     * Returns whether the outcome depends on the day on which the extension was asked for. It does if that day is unknown,
     * and the response is in time, or the draft not overdue, only with the extension.
     */
    public boolean needsDayOfAsking() {
        return extensionInDoubt
                && isAfter(statutoryLastDay.orElseThrow())
                && !isAfter(extension.get().until());
    }

    /** Returns the deadline, with what the response makes of it. */
    public Deadline deadline() {
        Deadline.Builder deadline = Deadline.builder().published(response.publishedOn());
        if (!report.published().map(duty::mayApplyTo).orElse(true)) {
            return deadline.timeliness(Timeliness.NO_PERIOD).build();
        }
        Optional<LocalDate> lastDay = lastDay();
        Timeliness timeliness = lastDay.map(this::timeliness).orElse(Timeliness.UNDETERMINED);
        return deadline.lastDay(lastDay)
                .timeliness(timeliness)
                .dayNumber(dayNumber())
                .daysLate(lastDay.map(day -> daysLate(latestLastDay(day), timeliness))
                        .orElse(OptionalInt.empty()))
                .build();
    }

    /** An extension counts only if it was asked for before the statutory period ended. */
    private Optional<LocalDate> lastDay() {
        return statutoryLastDay.map(statutory -> extension
                .filter(granted ->
                        granted.askedOn().map(day -> !day.isAfter(statutory)).orElse(false))
                .map(Extension::until)
                .filter(until -> until.isAfter(statutory))
                .orElse(statutory));
    }

    /**
     * Returns whether the response records an extension that may or may not count, because the day on which it was asked
     * for is unknown.
     */
    public boolean extensionInDoubt() {
        return extensionInDoubt;
    }

    /** Takes an extension in doubt as valid, so that the days late are the least possible. */
    private LocalDate latestLastDay(LocalDate lastDay) {
        return extensionInDoubt ? extension.get().until() : lastDay;
    }

    private Timeliness timeliness(LocalDate lastDay) {
        if (needsDayOfAsking()) {
            return Timeliness.UNDETERMINED;
        }
        if (response.state() == PublicationState.DRAFT) {
            return asOf.map(day -> day.isAfter(lastDay) ? Timeliness.OVERDUE : Timeliness.OPEN)
                    .orElse(Timeliness.UNDETERMINED);
        }
        Optional<PartialDate> published = response.publishedOn();
        if (published.isEmpty() || publishedBeforeReport()) {
            return Timeliness.UNDETERMINED;
        }
        if (isAfter(lastDay)) {
            return Timeliness.LATE;
        }
        return published.get().latest().isAfter(lastDay) ? Timeliness.UNDETERMINED : Timeliness.IN_TIME;
    }

    /** Returns whether the response was certainly published before the report. */
    public boolean publishedBeforeReport() {
        return response.publishedOn().isPresent()
                && report.published().isPresent()
                && response.publishedOn()
                        .get()
                        .isCertainlyBefore(report.published().get());
    }

    /** Whether the response was certainly published after a day or, for a draft, whether the day of asking is after it. */
    private boolean isAfter(LocalDate day) {
        Optional<LocalDate> reached = response.state() == PublicationState.DRAFT
                ? asOf
                : response.publishedOn().map(PartialDate::earliest);
        return reached.map(on -> on.isAfter(day)).orElse(false);
    }

    private OptionalInt dayNumber() {
        Optional<LocalDate> published = response.publishedOn().flatMap(PartialDate::day);
        if (published.isEmpty() || reportDay.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) duty.period().dayNumber(reportDay.get(), published.get()));
    }

    private OptionalInt daysLate(LocalDate lastDay, Timeliness timeliness) {
        return switch (timeliness) {
            case LATE ->
                OptionalInt.of(daysBetween(
                        lastDay, response.publishedOn().orElseThrow().earliest()));
            case OVERDUE -> OptionalInt.of(daysBetween(lastDay, asOf.orElseThrow()));
            case IN_TIME, OPEN, UNDETERMINED, NO_PERIOD -> OptionalInt.empty();
        };
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
