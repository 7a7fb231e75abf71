package uk.opcc.mappa.rules.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.LastWord;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.result.Finding;

/**
 * The history of one item: where it stands, and each event about it.
 *
 * @param id the address within the page
 * @param name the item in words
 * @param report the title of its report, where there are several
 * @param shape its track as a shape
 * @param track its track in words
 * @param late whether its last day has passed and something is left to do
 * @param time the time in words; empty if nothing is left to do
 * @param asks what it asks, in our words
 * @param facts by when it is to be done, and whom it addresses
 * @param response what the response said about it
 * @param words the last word of each speaker, by what it is about
 * @param picture the events on a line of time
 * @param events the events in the order of their dates
 * @param findings what was found on the item as a whole
 * @param row the item as a row of what is open
 */
record HistoryView(
        String id,
        String name,
        Optional<String> report,
        String shape,
        String track,
        boolean late,
        Optional<String> time,
        Optional<String> asks,
        Optional<String> facts,
        Optional<String> response,
        List<Words> words,
        Optional<HistoryPicture> picture,
        List<Event> events,
        List<ItemView.Note> findings,
        Optional<OpenItemsView.Row> row) {

    private static final Pattern EVENT = Pattern.compile("^/items/\\d{1,9}/events/(\\d{1,9})$");

    /** Events without a date come last, because nothing says when they were. */
    private static final Comparator<FollowUpEvent> BY_DATE = Comparator.<FollowUpEvent, LocalDate>comparing(
                    event -> event.on().map(PartialDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(event -> event.on().map(PartialDate::latest).orElse(LocalDate.MAX))
            .thenComparing(FollowUpEvent::by);

    /**
     * The last words on one axis.
     *
     * @param axis what they are about
     * @param said each of them, with who and when
     */
    record Words(String axis, List<String> said) {}

    /**
     * An event.
     *
     * @param when its date in words
     * @param who who says it
     * @param what what is said
     * @param words the document's own words
     * @param evidence on what it rests
     * @param where the document and page
     * @param later whether it is after the day of asking
     * @param findings what was found on it
     */
    record Event(
            String when,
            String who,
            String what,
            Optional<String> words,
            Optional<String> evidence,
            Optional<String> where,
            boolean later,
            List<ItemView.Note> findings) {}

    boolean silent() {
        return events.isEmpty();
    }

    static String id(String anchor, FollowedItem item) {
        return anchor + "item-" + item.report() + "-" + item.item().text();
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static HistoryView of(
            FollowedItem item,
            int place,
            ItemState state,
            Optional<HeldReport> held,
            Optional<String> response,
            boolean ofSeveralReports,
            LocalDate asOf,
            Map<String, List<Finding>> findings,
            String anchor) {
        Optional<InspectionReport> report = held.map(HeldReport::report);
        Optional<Recommendation> recommendation = held.map(each -> each.items().get(item.item()));
        String where = "/items/" + place;
        List<Integer> order = IntStream.range(0, item.events().size())
                .boxed()
                .sorted((one, other) ->
                        BY_DATE.compare(item.events().get(one), item.events().get(other)))
                .toList();
        List<Event> events = order.stream()
                .map(index -> event(
                        item.events().get(index), asOf, findings.getOrDefault(where + "/events/" + index, List.of())))
                .toList();
        String id = id(anchor, item);
        String name = InWords.capital(item.item().inWords());
        List<String> facts = new ArrayList<>();
        recommendation.ifPresent(each -> facts.add("Addressed to " + InWords.agencies(each.addressees()) + "."));
        recommendation
                .flatMap(Recommendation::timescale)
                .ifPresent(timescale -> facts.add("To be done " + InWords.timescale(timescale) + "."));
        state.lastDay().ifPresent(day -> facts.add("The last day: " + InWords.date(day) + "."));
        return new HistoryView(
                id,
                name,
                ofSeveralReports
                        ? Optional.of(report.map(InspectionReport::title).orElse(item.report()))
                        : Optional.empty(),
                FollowUpWords.shape(state.tracks()),
                FollowUpWords.tracks(state.tracks()),
                isLate(state),
                state.timing().map(timing -> time(timing, state, asOf)),
                recommendation.map(Recommendation::summary),
                facts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", facts)),
                response,
                words(state, item),
                HistoryPicture.of(
                        name,
                        id,
                        order.stream().map(item.events()::get).toList(),
                        report.flatMap(InspectionReport::published),
                        state.lastDay(),
                        asOf),
                events,
                findings.getOrDefault(where, List.of()).stream()
                        .map(HistoryView::note)
                        .toList(),
                state.timing().map(timing -> row(id, name, timing, state, item, asOf)));
    }

    private static OpenItemsView.Row row(
            String id, String name, Timing timing, ItemState state, FollowedItem item, LocalDate asOf) {
        return new OpenItemsView.Row(
                "#" + id,
                Optional.empty(),
                name,
                FollowUpWords.shape(state.tracks()),
                FollowUpWords.tracks(state.tracks()),
                isLate(state),
                time(timing, state, asOf),
                state.lastDay().map(LocalDate::toString),
                state.age().isPresent() ? InWords.counted(state.age().getAsInt(), "day") : "Not known",
                state.age().orElse(-1),
                FollowUpWords.verification(state.verification()),
                words(state, item).stream()
                        .flatMap(words -> words.said().stream())
                        .toList());
    }

    private static boolean isLate(ItemState state) {
        return state.timing().equals(Optional.of(Timing.OVERDUE));
    }

    private static String time(Timing timing, ItemState state, LocalDate asOf) {
        return switch (timing) {
            case OVERDUE ->
                state.lastDay()
                        .map(day -> "Last day " + InWords.date(day) + ", "
                                + InWords.counted((int) ChronoUnit.DAYS.between(day, asOf), "day") + " ago")
                        .orElse("Past the last day");
            case DUE ->
                state.lastDay().map(day -> "Due on " + InWords.date(day)).orElse("To be done at once");
            case NOT_DUE ->
                state.lastDay()
                        .map(day -> "Not due yet: last day " + InWords.date(day))
                        .orElse("Not due yet");
            case NO_LIMIT -> "The report sets no time";
            case UNKNOWN -> "The last day is not known";
        };
    }

    /** Returns the last words by what they are about. The place of a word leads to its event, which says more than a code. */
    private static List<Words> words(ItemState state, FollowedItem item) {
        Map<Axis, List<String>> byAxis = new LinkedHashMap<>();
        for (LastWord word : state.words()) {
            byAxis.computeIfAbsent(word.axis(), any -> new ArrayList<>())
                    .add(eventOf(word, item)
                            .map(FollowUpWords::lastWord)
                            .orElseGet(() -> FollowUpWords.lastWord(word)));
        }
        return byAxis.entrySet().stream()
                .map(each -> new Words(FollowUpWords.axis(each.getKey()), each.getValue()))
                .toList();
    }

    /** Returns the event of a word; a status that was read need not fit the follow-up. */
    private static Optional<FollowUpEvent> eventOf(LastWord word, FollowedItem item) {
        Matcher place = EVENT.matcher(word.where());
        return place.matches()
                        && Integer.parseInt(place.group(1)) < item.events().size()
                ? Optional.of(item.events().get(Integer.parseInt(place.group(1))))
                : Optional.empty();
    }

    private static Event event(FollowUpEvent event, LocalDate asOf, List<Finding> findings) {
        return new Event(
                event.on().map(InWords::date).orElse("Day not known"),
                FollowUpWords.speaker(event.by()),
                FollowUpWords.statement(event.statement()),
                event.words(),
                event.evidence()
                        .or(() -> FollowUpWords.needsEvidence(event.statement())
                                ? Optional.of("none is given")
                                : Optional.empty()),
                FollowUpWords.document(event.document(), event.page()),
                event.on().map(on -> on.earliest().isAfter(asOf)).orElse(false),
                findings.stream().map(HistoryView::note).toList());
    }

    private static ItemView.Note note(Finding finding) {
        return new ItemView.Note(
                finding.rule(), finding.severity().code(), InWords.severity(finding.severity()), finding.message());
    }
}
