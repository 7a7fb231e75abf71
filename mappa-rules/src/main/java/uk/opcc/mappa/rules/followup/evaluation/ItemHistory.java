package uk.opcc.mappa.rules.followup.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.LastWord;
import uk.opcc.mappa.rules.followup.Timing;

/**
 * The events about one item as of a day, and what follows from them. It does not depend on the order of events in the document.
 *
 * <p>An event of which only the month is known may have taken place on any day of it. Where that decides something, the result
 * has every possibility.
 */
public final class ItemHistory {

    private static final Axis[] AXES = Axis.values();
    private static final Speaker[] SPEAKERS = Speaker.values();
    private static final Set<Track> SETTLED = EnumSet.of(Track.REPORTED_COMPLETE, Track.CLOSED, Track.SUPERSEDED);

    private final FollowedItem item;
    private final int place;
    private final LocalDate asOf;
    private final FollowUpPolicy policy;
    private final @Nullable InspectionReport report;
    private final @Nullable Recommendation recommendation;
    private final List<DatedEvent> events = new ArrayList<>();
    private final Map<Axis, List<DatedEvent>> byAxis = new EnumMap<>(Axis.class);
    private final Map<Axis, Map<Speaker, List<DatedEvent>>> bySpeaker = new EnumMap<>(Axis.class);
    private final Map<Axis, Map<Speaker, List<DatedEvent>>> lastBySpeaker = new EnumMap<>(Axis.class);
    private final List<DatedEvent> answerersProgress;
    private final List<DatedEvent> claims;
    private final List<DatedEvent> refutations;
    private final @Nullable DatedEvent standingRefutation;
    private final Set<Track> tracks;
    private final @Nullable DayInterval limit;
    private final Timing timing;

    /**
     * Derives what is known about an item.
     *
     * @param item the item
     * @param place its place in the follow-up
     * @param report its report, or null if it is not recorded
     * @param recommendation the item of that report, or null if it is not recorded
     * @param policy what no law settles
     * @param asOf the day of asking
     */
    ItemHistory(
            FollowedItem item,
            int place,
            @Nullable InspectionReport report,
            @Nullable Recommendation recommendation,
            FollowUpPolicy policy,
            LocalDate asOf) {
        this.item = item;
        this.place = place;
        this.report = report;
        this.recommendation = recommendation;
        this.policy = policy;
        this.asOf = asOf;
        List<FollowUpEvent> all = item.events();
        for (int i = 0; i < all.size(); i++) {
            DatedEvent.of(all.get(i), place, i, asOf).ifPresent(events::add);
        }
        events.sort(DatedEvent::compare);
        for (DatedEvent event : events) {
            Axis axis = axisOf(event.statement());
            if (axis != null) {
                byAxis.computeIfAbsent(axis, any -> new ArrayList<>()).add(event);
                bySpeaker
                        .computeIfAbsent(axis, any -> new EnumMap<>(Speaker.class))
                        .computeIfAbsent(event.by(), any -> new ArrayList<>())
                        .add(event);
            }
        }
        bySpeaker.forEach((axis, said) -> {
            Map<Speaker, List<DatedEvent>> last = new EnumMap<>(Speaker.class);
            said.forEach((speaker, each) -> last.put(speaker, DatedEvent.lastOf(each)));
            lastBySpeaker.put(axis, last);
        });
        this.answerersProgress = deriveAnswerersProgress();
        this.claims = deriveClaims();
        this.refutations = deriveRefutations();
        this.standingRefutation = deriveStandingRefutation();
        this.tracks = deriveTracks();
        this.limit = deriveLimit();
        this.timing = deriveTiming();
    }

    private static @Nullable Axis axisOf(Statement statement) {
        if (statement instanceof Statement.Progress) {
            return Axis.PROGRESS;
        }
        if (statement instanceof Statement.Forecast) {
            return Axis.FORECAST;
        }
        if (statement instanceof Statement.Assurance) {
            return Axis.ASSURANCE;
        }
        if (statement instanceof Statement.Verification) {
            return Axis.VERIFICATION;
        }
        if (statement instanceof Statement.DueSet || statement instanceof Statement.DueMoved) {
            return Axis.DUE_DATE;
        }
        if (statement instanceof Statement.Measured) {
            return Axis.MEASURE;
        }
        return statement instanceof Statement.ActionAdded ? null : Axis.CLOSING;
    }

    /** Returns the id of the report. */
    public String reportId() {
        return item.report();
    }

    /** Returns the item within its report. */
    public ItemId id() {
        return item.item();
    }

    /** Returns the item in words, for instance {@code recommendation 18}. */
    public String name() {
        return item.item().text().replace('-', ' ');
    }

    /** Returns the place of the item in the follow-up, as a JSON Pointer. */
    public String where() {
        return "/items/" + place;
    }

    /** Returns the day of asking. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the report, if it is recorded. */
    public Optional<InspectionReport> report() {
        return Optional.ofNullable(report);
    }

    /** Returns the item of the report, if it is recorded. */
    public Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    /** Returns what the report expects in a form that can be measured. */
    public List<Expectation> expectations() {
        return recommendation == null ? List.of() : recommendation.expectations();
    }

    /** Returns the events that may have taken place by the day of asking, in the order of their days. */
    public List<DatedEvent> events() {
        return events;
    }

    /** Returns the events on an axis. */
    public List<DatedEvent> on(Axis axis) {
        return byAxis.getOrDefault(axis, List.of());
    }

    /** Returns the events of a speaker on an axis. */
    public List<DatedEvent> on(Axis axis, Speaker speaker) {
        return of(bySpeaker, axis, speaker);
    }

    /** Returns the events of a speaker on an axis of which each may be the last. */
    public List<DatedEvent> lastOn(Axis axis, Speaker speaker) {
        return of(lastBySpeaker, axis, speaker);
    }

    private static List<DatedEvent> of(Map<Axis, Map<Speaker, List<DatedEvent>>> events, Axis axis, Speaker speaker) {
        Map<Speaker, List<DatedEvent>> onAxis = events.get(axis);
        return onAxis == null ? List.of() : onAxis.getOrDefault(speaker, List.of());
    }

    /** Returns the tracks that the events allow. */
    public Set<Track> tracks() {
        return tracks;
    }

    /** Returns whether nothing is left to do by the word of the answerer or of whoever closes, and no refutation stands. */
    public boolean isSettled() {
        return SETTLED.containsAll(tracks) && standingRefutation == null;
    }

    /** Returns whether something may be left to do. */
    public boolean mayBeUnsettled() {
        return !SETTLED.containsAll(tracks) || standingRefutation != null;
    }

    /** Returns whether something is certainly left to do. */
    public boolean isUnsettled() {
        for (Track track : tracks) {
            if (SETTLED.contains(track)) {
                return standingRefutation != null;
            }
        }
        return true;
    }

    /** Returns whether the time has run out on the day of asking. */
    public Timing timing() {
        return timing;
    }

    /** Returns the days of which one is the last, by the report or by the inspectorate; empty if there is none or none is known. */
    public Optional<DayInterval> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the days of which one is the last by the report's own timescale; empty if there is none or none is known. */
    public Optional<DayInterval> limitOfTheReport() {
        return Optional.ofNullable(limitOfReport());
    }

    /**
     * Returns the answerer's own statements of progress: those of the force or, as long as it has certainly said nothing, those
     * of the body, too.
     */
    public List<DatedEvent> answerersProgress() {
        return answerersProgress;
    }

    private List<DatedEvent> deriveAnswerersProgress() {
        List<DatedEvent> force = on(Axis.PROGRESS, Speaker.FORCE);
        List<DatedEvent> body = on(Axis.PROGRESS, Speaker.BODY);
        if (body.isEmpty() || DatedEvent.hasCertain(force)) {
            return force;
        }
        List<DatedEvent> both = new ArrayList<>(force);
        both.addAll(body);
        return both;
    }

    /** Returns the claims that the item is done: the answerer's, and the closings. */
    public List<DatedEvent> claims() {
        return claims;
    }

    private List<DatedEvent> deriveClaims() {
        List<DatedEvent> made = new ArrayList<>();
        for (DatedEvent event : answerersProgress) {
            if (isComplete(event)) {
                made.add(event);
            }
        }
        for (DatedEvent event : on(Axis.CLOSING)) {
            if (event.statement() instanceof Statement.Closed) {
                made.add(event);
            }
        }
        return made;
    }

    /** Returns whether an event reports that the item is done. */
    public static boolean isComplete(DatedEvent event) {
        return event.statement() instanceof Statement.Progress progress
                && progress.progress() == Track.REPORTED_COMPLETE;
    }

    /** Returns the refutations that are the last word of whoever checked. */
    public List<DatedEvent> refutations() {
        return refutations;
    }

    private List<DatedEvent> deriveRefutations() {
        if (on(Axis.VERIFICATION).isEmpty()) {
            return List.of();
        }
        List<DatedEvent> made = new ArrayList<>();
        for (Speaker speaker : SPEAKERS) {
            List<DatedEvent> last = lastOn(Axis.VERIFICATION, speaker);
            if (DatedEvent.hasCertain(last) && last.stream().allMatch(ItemHistory::isRefuted)) {
                made.addAll(last);
            }
        }
        return made;
    }

    private static boolean isRefuted(DatedEvent event) {
        return event.statement() instanceof Statement.Verification check
                && check.verification() == Verification.REFUTED;
    }

    /** Returns a refutation that is certainly after every claim. */
    public Optional<DatedEvent> standingRefutation() {
        return Optional.ofNullable(standingRefutation);
    }

    private @Nullable DatedEvent deriveStandingRefutation() {
        for (DatedEvent refutation : refutations) {
            boolean stands = true;
            for (DatedEvent claim : claims) {
                stands &= claim.isCertainlyBefore(refutation);
            }
            if (stands) {
                return refutation;
            }
        }
        return null;
    }

    private Set<Track> deriveTracks() {
        Set<Track> possible = EnumSet.noneOf(Track.class);
        List<DatedEvent> closings = on(Axis.CLOSING);
        for (DatedEvent last : DatedEvent.lastOf(closings)) {
            if (last.statement() instanceof Statement.Closed) {
                possible.add(Track.CLOSED);
            } else if (last.statement() instanceof Statement.Superseded) {
                possible.add(Track.SUPERSEDED);
            } else {
                addProgressSince(last, possible);
            }
        }
        if (!DatedEvent.hasCertain(closings)) {
            addProgressSince(null, possible);
        }
        return possible;
    }

    private void addProgressSince(@Nullable DatedEvent reopened, Set<Track> possible) {
        List<DatedEvent> since = new ArrayList<>();
        boolean certain = false;
        for (DatedEvent event : answerersProgress) {
            if (reopened == null || !event.isCertainlyBefore(reopened)) {
                since.add(event);
                certain |= event.certain() && (reopened == null || reopened.isCertainlyBefore(event));
            }
        }
        for (DatedEvent event : DatedEvent.lastOf(since)) {
            if (event.statement() instanceof Statement.Progress progress) {
                possible.add(progress.progress());
            }
        }
        if (!certain) {
            possible.add(Track.OPEN);
        }
    }

    private @Nullable DayInterval deriveLimit() {
        List<DatedEvent> set =
                on(Axis.DUE_DATE).stream().filter(ItemHistory::isOfInspectorate).toList();
        DayInterval limit = DatedEvent.hasCertain(set) ? null : limitOfReport();
        for (DatedEvent event : DatedEvent.lastOf(set)) {
            LocalDate day = dueDate(event).latest();
            limit = limit == null
                    ? new DayInterval(day, day)
                    : new DayInterval(
                            day.isBefore(limit.first()) ? day : limit.first(),
                            day.isAfter(limit.last()) ? day : limit.last());
        }
        return limit;
    }

    private static boolean isOfInspectorate(DatedEvent event) {
        return event.by() == Speaker.INSPECTORATE
                || (event.statement() instanceof Statement.DueMoved moved
                        && moved.decidedBy().equals(Optional.of(Speaker.INSPECTORATE)));
    }

    /** Returns the date that an event sets, or to which it moves the date. */
    public static PartialDate dueDate(DatedEvent event) {
        return event.statement() instanceof Statement.DueMoved moved
                ? moved.dueMoved()
                : ((Statement.DueSet) event.statement()).dueSet();
    }

    /** Returns the days of which one is the last by the report's own timescale; null if there is none or none is known. */
    private @Nullable DayInterval limitOfReport() {
        Timescale timescale =
                recommendation == null ? null : recommendation.timescale().orElse(null);
        if (timescale == null) {
            return null;
        }
        Optional<LocalDate> fixed = timescale.lastDay();
        if (fixed.isPresent()) {
            return new DayInterval(fixed.get(), fixed.get());
        }
        Optional<PartialDate> published = Objects.requireNonNull(report).published();
        if (published.isEmpty()) {
            return null;
        }
        Optional<LocalDate> first = timescale.lastDay(published.get().earliest());
        Optional<LocalDate> last = timescale.lastDay(published.get().latest());
        return first.isPresent() && last.isPresent() ? new DayInterval(first.get(), last.get()) : null;
    }

    private Timing deriveTiming() {
        if (limit == null) {
            if (recommendation == null) {
                return Timing.UNKNOWN;
            }
            Timescale timescale = recommendation.timescale().orElse(null);
            return timescale == null
                    ? Timing.NO_LIMIT
                    : timescale instanceof Timescale.Immediately ? Timing.DUE : Timing.UNKNOWN;
        }
        if (asOf.isAfter(limit.last())) {
            return Timing.OVERDUE;
        }
        if (asOf.isAfter(limit.first())) {
            return Timing.UNKNOWN;
        }
        return asOf.plus(policy.dueWithin()).isBefore(limit.first()) ? Timing.NOT_DUE : Timing.DUE;
    }

    /** Returns the results of checks that stand: the last of each speaker. */
    private Set<Verification> verification() {
        Set<Verification> results = EnumSet.noneOf(Verification.class);
        List<DatedEvent> checks = on(Axis.VERIFICATION);
        if (!DatedEvent.hasCertain(checks)) {
            results.add(Verification.NOT_VERIFIED);
        }
        for (Speaker speaker : SPEAKERS) {
            for (DatedEvent event : lastOn(Axis.VERIFICATION, speaker)) {
                if (event.statement() instanceof Statement.Verification check) {
                    results.add(check.verification());
                }
            }
        }
        return results;
    }

    /** Returns the state, as the result has it. */
    public ItemState state() {
        ItemState.Builder state = ItemState.builder()
                .report(item.report())
                .item(item.item())
                .addAllTracks(tracks)
                .addAllVerification(verification())
                .addAllWords(words());
        if (!isSettled()) {
            state.timing(timing);
            age().ifPresent(state::age);
        }
        if (limit != null && limit.isDay()) {
            state.lastDay(limit.first());
        }
        return state.build();
    }

    private OptionalInt age() {
        Optional<LocalDate> published =
                report == null ? Optional.empty() : report.published().flatMap(PartialDate::day);
        return published.isEmpty() || published.get().isAfter(asOf)
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(published.get(), asOf));
    }

    private List<LastWord> words() {
        List<LastWord> words = new ArrayList<>();
        for (Axis axis : AXES) {
            if (on(axis).isEmpty()) {
                continue;
            }
            for (Speaker speaker : SPEAKERS) {
                List<DatedEvent> last = axis == Axis.MEASURE ? lastMeasured(speaker) : lastOn(axis, speaker);
                for (DatedEvent event : last) {
                    words.add(word(axis, event));
                }
            }
        }
        return words;
    }

    /** Returns the values that a speaker gives last, for each measure apart. */
    public List<DatedEvent> lastMeasured(Speaker speaker) {
        List<DatedEvent> measured = on(Axis.MEASURE, speaker);
        if (measured.size() < 2) {
            return measured;
        }
        Map<String, List<DatedEvent>> byMeasure = new TreeMap<>();
        for (DatedEvent event : measured) {
            byMeasure
                    .computeIfAbsent(measureOf(event).code(), any -> new ArrayList<>())
                    .add(event);
        }
        List<DatedEvent> last = new ArrayList<>();
        byMeasure.values().forEach(each -> last.addAll(DatedEvent.lastOf(each)));
        return last;
    }

    private static Measure measureOf(DatedEvent event) {
        return ((Statement.Measured) event.statement()).measured().measure();
    }

    private static LastWord word(Axis axis, DatedEvent event) {
        return LastWord.builder()
                .axis(axis)
                .by(event.by())
                .value(valueOf(event.statement()))
                .on(event.event().on())
                .where(event.where())
                .build();
    }

    private static String valueOf(Statement statement) {
        if (statement instanceof Statement.Progress progress) {
            return progress.progress().code();
        }
        if (statement instanceof Statement.Forecast forecast) {
            return forecast.forecast().code();
        }
        if (statement instanceof Statement.Assurance assurance) {
            return assurance.assurance().code();
        }
        if (statement instanceof Statement.Verification check) {
            return check.verification().code();
        }
        if (statement instanceof Statement.Closed closed) {
            return "closed-by-" + closed.closed().code();
        }
        if (statement instanceof Statement.Superseded) {
            return "superseded";
        }
        if (statement instanceof Statement.DueSet due) {
            return due.dueSet().toString();
        }
        if (statement instanceof Statement.DueMoved moved) {
            return moved.dueMoved().toString();
        }
        if (statement instanceof Statement.Measured measured) {
            return measured.measured().measure() + " " + measured.measured().comparison() + " "
                    + measured.measured().value().toPlainString();
        }
        return "reopened";
    }
}
