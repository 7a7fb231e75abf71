package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.ExtensionRule;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Timeliness;

/**
 * Calculates the last day of a duty, and whether a response is in time. The day of the report and the day of publication may
 * each be one of several. A response is in time, or late, only if it is so whichever of them are the true ones.
 */
public final class DeadlineCalculation {

    private final Duty duty;
    private final InspectionReport report;
    private final Response response;
    private final Optional<LocalDate> asOf;
    private final Optional<Extension> extension;
    private final boolean dutyInForce;
    private final Optional<DayInterval> statutoryLastDays;
    private final Optional<DayInterval> lastDays;
    private final DayInterval publication;

    DeadlineCalculation(
            Duty duty,
            InspectionReport report,
            Response response,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf) {
        this.duty = duty;
        this.report = report;
        this.response = response;
        this.asOf = asOf;
        this.extension = duty.extension() == ExtensionRule.NONE ? Optional.empty() : response.extension();
        this.dutyInForce = report.published().map(duty::certainlyAppliesTo).orElse(true);
        this.statutoryLastDays = report.published().filter(date -> dutyInForce).map(this::statutoryLastDays);
        this.lastDays = statutoryLastDays.map(this::lastDays);
        this.publication = possiblePublication();
    }

    /** The days of a judicial review are a part of the period, where the law adds them. */
    private DayInterval statutoryLastDays(PartialDate published) {
        int review = duty.addsJudicialReviewDays()
                ? response.extension()
                        .map(granted -> granted.judicialReviewDays().orElse(0))
                        .orElse(0)
                : 0;
        return new DayInterval(
                duty.period().lastDay(published.earliest()).plusDays(review),
                duty.period().lastDay(published.latest()).plusDays(review));
    }

    /** Nobody asks for more time before the report. If the day of asking says so, one of the two dates is wrong. */
    private boolean askedBeforeReport(Extension granted) {
        return granted.askedOn().isPresent()
                && report.published()
                        .filter(date -> granted.askedOn().get().isBefore(date.earliest()))
                        .isPresent();
    }

    private boolean isDayOfAskingInDoubt(Extension granted) {
        return askedBeforeReport(granted)
                || (duty.extension() == ExtensionRule.ASKED_BEFORE_END
                        && granted.askedOn().isEmpty());
    }

    /** An extension whose day of asking is in doubt may or may not count, so it can only make the interval longer. */
    private DayInterval lastDays(DayInterval statutory) {
        DayInterval known = new DayInterval(extended(statutory.first()), extended(statutory.last()));
        return extension
                .filter(this::isDayOfAskingInDoubt)
                .flatMap(Extension::until)
                .map(known::upTo)
                .orElse(known);
    }

    /** An extension counts if it was asked for before the statutory period ended, or if the duty sets no limit on that. */
    private LocalDate extended(LocalDate statutory) {
        return extension
                .filter(granted -> !askedBeforeReport(granted))
                .filter(granted -> duty.extension() == ExtensionRule.AT_ANY_TIME
                        || granted.askedOn().map(day -> !day.isAfter(statutory)).orElse(false))
                .flatMap(Extension::until)
                .filter(until -> until.isAfter(statutory))
                .orElse(statutory);
    }

    /**
     * A publication is not older than the comments and the figures in it. If these are certainly later than the stated
     * publication, one of the two dates is wrong: the publication is then of the stated date, or of that later date.
     */
    private DayInterval possiblePublication() {
        DayInterval stated = stated();
        DayInterval publication = stated;
        for (Comments comments : response.comments()) {
            for (PartialDate date : datesIn(comments)) {
                publication = date.earliest().isAfter(stated.last())
                        ? publication.upTo(date.latest())
                        : publication.notBefore(date.earliest());
            }
        }
        return publication;
    }

    /** Returns the date of comments, and of the figures in them. */
    private static List<PartialDate> datesIn(Comments comments) {
        List<PartialDate> dates = new ArrayList<>();
        comments.date().ifPresent(dates::add);
        for (Answer answer : comments.answers()) {
            for (Evidence evidence : answer.evidence()) {
                evidence.asOf().ifPresent(dates::add);
            }
        }
        return dates;
    }

    /** Returns the days that the response itself gives for what stops the clock. */
    private DayInterval stated() {
        DayInterval stated = stoppedOn().map(DayInterval::of).orElse(DayInterval.ANY_DAY);
        if (duty.clockStops() == ClockStop.PROVISION) {
            return stated;
        }
        DayInterval notBefore = response.publishedNotBefore()
                .map(date -> stated.notBefore(date.earliest()))
                .orElse(stated);
        return response.publishedNotAfter()
                .map(date -> notBefore.notAfter(date.latest()))
                .orElse(notBefore);
    }

    /** Returns whether a report without a date is older than the duty: it is no later than what the response says on it. */
    public boolean isReportOlderByResponse() {
        return report.published().isEmpty()
                && Stream.of(
                                response.publishedOn().stream(),
                                response.publishedNotAfter().stream(),
                                response.providedOn().stream(),
                                response.reportDatedAs().stream(),
                                response.comments().stream().flatMap(comments -> comments.date().stream()))
                        .flatMap(dates -> dates)
                        .anyMatch(date -> !duty.certainlyAppliesTo(PartialDate.of(date.latest())));
    }

    /** Returns the date that stops the clock, as far as the response gives it. */
    public Optional<PartialDate> stoppedOn() {
        return switch (duty.clockStops()) {
            case PUBLICATION -> response.publishedOn();
            case PROVISION -> response.providedOn();
        };
    }

    /** Returns the days that may be the last day, or empty if the law sets no period or the report has no date. */
    public Optional<DayInterval> lastDays() {
        return lastDays;
    }

    /** Returns the days on which the response may have been published, by its own date and those of its comments. */
    public DayInterval publication() {
        return publication;
    }

    /** Returns whether comments, or figures in them, are certainly later than the last day that the response gives for its publication. */
    public boolean commentsAfterPublication() {
        return publication.last().isAfter(stated().last());
    }

    /** Returns the deadline, with what the response makes of it. */
    public Deadline deadline() {
        Deadline.Builder deadline = Deadline.builder().published(stoppedOn());
        if (duty.reach(report) == Reach.NOT_REACHED
                || !report.published().map(duty::mayApplyTo).orElse(true)) {
            return deadline.timeliness(Timeliness.NO_PERIOD).build();
        }
        Optional<LocalDate> reportDay = report.published().flatMap(PartialDate::day);
        deadline.lastDay(reportDay.flatMap(day -> lastDays).map(DayInterval::first))
                .dayNumber(dayNumber(reportDay));
        Optional<DayInterval> reached = reached();
        if (lastDays.isEmpty() || reached.isEmpty()) {
            return deadline.timeliness(Timeliness.UNDETERMINED).build();
        }
        Timeliness timeliness = timeliness(reached.get(), lastDays.get());
        if (timeliness == Timeliness.LATE || timeliness == Timeliness.OVERDUE) {
            deadline.daysLate((int) ChronoUnit.DAYS.between(
                            lastDays.get().last(), reached.get().first()))
                    .atLeast(!reached.get().isDay() || !lastDays.get().isDay());
        }
        return deadline.timeliness(timeliness).build();
    }

    /** Returns whether the day of asking is before the report, or before every day on which the response may be published. */
    public boolean askedTooEarly() {
        return askedBefore(report.published().map(PartialDate::earliest))
                || (!isDraft() && askedBefore(Optional.of(publication.first())));
    }

    /** Returns whether the day of asking is before another. */
    public boolean askedBefore(@SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> day) {
        return asOf.isPresent() && day.isPresent() && asOf.get().isBefore(day.get());
    }

    /** Returns the days to compare with the last day: of asking for a draft, of publication otherwise. */
    private Optional<DayInterval> reached() {
        if (askedTooEarly()) {
            return Optional.empty();
        }
        if (isDraft()) {
            return asOf.map(DayInterval::of);
        }
        boolean beforeReport = report.published()
                .filter(date -> publication.last().isBefore(date.earliest()))
                .isPresent();
        return beforeReport ? Optional.empty() : Optional.of(publication);
    }

    private Timeliness timeliness(DayInterval reached, DayInterval last) {
        if (!reached.last().isAfter(last.first())) {
            return isDraft() ? Timeliness.OPEN : Timeliness.IN_TIME;
        }
        if (reached.first().isAfter(last.last())) {
            return isDraft() ? Timeliness.OVERDUE : Timeliness.LATE;
        }
        return Timeliness.UNDETERMINED;
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private OptionalInt dayNumber(Optional<LocalDate> reportDay) {
        Optional<LocalDate> published = stoppedOn().flatMap(PartialDate::day);
        if (published.isEmpty() || reportDay.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) duty.period().dayNumber(reportDay.get(), published.get()));
    }

    /** Returns whether the response was certainly published before the report. */
    public boolean publishedBeforeReport() {
        return stoppedOn().isPresent()
                && report.published().isPresent()
                && stoppedOn().get().isCertainlyBefore(report.published().get());
    }

    /**
     * Returns whether the response records an extension that may or may not count, because the day on which it was asked
     * for is unknown, or before the report.
     */
    public boolean extensionInDoubt() {
        return extension.filter(this::isDayOfAskingInDoubt).isPresent()
                && statutoryLastDays.isPresent()
                && extension
                        .get()
                        .until()
                        .filter(until -> until.isAfter(statutoryLastDays.get().last()))
                        .isPresent();
    }

    /**
     * Returns whether the outcome depends on the day on which the extension was asked for. It does if that day is unknown,
     * and the response is in time, or the draft not overdue, only with the extension.
     */
    public boolean needsDayOfAsking() {
        return extensionInDoubt()
                && isAfter(statutoryLastDays.orElseThrow().last())
                && !isAfter(extension.get().until().orElseThrow());
    }

    /** Whether the response was certainly published after a day or, for a draft, whether the day of asking is after it. */
    private boolean isAfter(LocalDate day) {
        return reached().map(reached -> reached.first().isAfter(day)).orElse(false);
    }

    private boolean isDraft() {
        return response.state() == PublicationState.DRAFT;
    }
}
