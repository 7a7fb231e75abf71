package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * Several responses to one report side by side.
 *
 * @param report the title of the report
 * @param reportPublished when it was published
 * @param lastDay the last day in words
 * @param number how many responses there are, in words
 * @param outcomes how many responses have each outcome
 * @param columns the recommendations
 * @param byBody the responses in the order of their bodies
 * @param byLateness the responses, the latest first
 * @param timeline when each was published
 * @param bars the positions on each recommendation
 * @param legend the positions that occur
 * @param barsHeight the height of the picture of positions
 */
record SeveralView(
        String report,
        Optional<String> reportPublished,
        Optional<String> lastDay,
        String number,
        List<OutcomeCount> outcomes,
        List<Column> columns,
        List<Row> byBody,
        List<Row> byLateness,
        Timeline timeline,
        List<Bar> bars,
        List<Legend> legend,
        int barsHeight) {

    private static final int BAR_LEFT = 190;
    private static final int BAR_WIDTH = 520;
    private static final int BAR_STEP = 30;

    /**
     * The number of responses with one outcome.
     *
     * @param code the outcome
     * @param words the outcome in words
     * @param count how many
     */
    record OutcomeCount(String code, String words, int count) {}

    /**
     * A recommendation as the head of a column.
     *
     * @param name its name
     * @param label the short name that the column shows
     * @param required whether every response must answer it
     */
    record Column(String name, String label, boolean required) {}

    /**
     * A response as a row.
     *
     * @param href the address of the response
     * @param body the local policing body
     * @param outcome the outcome as a code
     * @param outcomeWords the outcome in words
     * @param inTime whether it was in time, in words
     * @param cells the positions
     */
    record Row(String href, String body, String outcome, String outcomeWords, String inTime, List<Cell> cells) {}

    /**
     * The position of one response on one recommendation.
     *
     * @param href the address of the words
     * @param name the recommendation
     * @param position the position as a code
     * @param label the position in words
     * @param shape the position as a shape
     * @param inferred whether the recommendation was matched and not named
     * @param empty whether no answer is required and there is none
     */
    record Cell(
            String href, String name, String position, String label, String shape, boolean inferred, boolean empty) {}

    /**
     * The positions on one recommendation as a bar.
     *
     * @param name the recommendation
     * @param y the top of the bar
     * @param textY the line of its text
     * @param segments the positions
     * @param words the same in words
     */
    record Bar(String name, int y, int textY, List<Segment> segments, String words) {}

    /**
     * A part of a bar.
     *
     * @param x the left edge
     * @param y the top
     * @param width the width
     * @param position the position as a code
     * @param textX the middle
     * @param textY the line of the text
     * @param text shape and number, or nothing where there is no room
     */
    record Segment(int x, int y, int width, String position, int textX, int textY, String text) {}

    /**
     * A position that occurs.
     *
     * @param position the position as a code
     * @param label the position in words
     * @param shape its shape
     * @param meaning what it means
     */
    record Legend(String position, String label, String shape, String meaning) {}

    static SeveralView of(InspectionReport report, List<AssessedResponse> all, List<String> addresses) {
        List<Integer> order = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> all.get(i).response().body().name()))
                .toList();
        List<Map<ItemId, Coverage>> coverage =
                all.stream().map(SeveralView::coverage).toList();
        List<ItemId> items = items(coverage);
        Map<String, Long> namesakes = all.stream()
                .collect(Collectors.groupingBy(each -> each.response().body().name(), Collectors.counting()));
        List<Row> rows = IntStream.range(0, all.size())
                .mapToObj(i -> row(
                        all.get(i),
                        coverage.get(i),
                        addresses.get(i),
                        items,
                        namesakes.getOrDefault(all.get(i).response().body().name(), 1L) > 1))
                .toList();
        List<Row> byBody = order.stream().map(rows::get).toList();
        List<Integer> latest = order.stream()
                .sorted(Comparator.comparing((Integer i) -> lateness(all.get(i).assessment()))
                        .reversed())
                .toList();
        List<Row> byLateness = latest.stream().map(rows::get).toList();
        List<Bar> bars = bars(coverage, items);
        return new SeveralView(
                report.title(),
                report.published().map(InWords::date),
                all.stream()
                        .flatMap(each -> each.assessment().deadline().lastDay().stream())
                        .findFirst()
                        .map(InWords::dateWithDay),
                InWords.counted(all.size(), "response"),
                outcomes(all),
                items.stream().map(item -> column(item, coverage)).toList(),
                byBody,
                byLateness,
                Timeline.of(report, latest.stream().map(all::get).toList()),
                bars,
                legend(coverage),
                bars.size() * BAR_STEP + 8);
    }

    /** Returns what there is to show on each item. */
    private static Map<ItemId, Coverage> coverage(AssessedResponse assessed) {
        return assessed.assessment().coverage().stream()
                .filter(coverage -> coverage.requirement() != Requirement.NOT_REQUIRED
                        || coverage.position() != ComplianceStatus.NOT_ANSWERED)
                .collect(Collectors.toMap(Coverage::recommendation, each -> each));
    }

    private static List<ItemId> items(List<Map<ItemId, Coverage>> all) {
        Set<ItemId> items = new TreeSet<>();
        all.forEach(each -> items.addAll(each.keySet()));
        return List.copyOf(items);
    }

    /** Returns how late a response is: overdue and late ones by their days, then those of which it is not known. */
    private static int lateness(Assessment assessment) {
        int days = assessment.deadline().daysLate().orElse(0);
        return switch (assessment.deadline().timeliness()) {
            case LATE, OVERDUE -> 1000 + days;
            case UNDETERMINED -> 900;
            case OPEN -> 800;
            case IN_TIME -> assessment.deadline().dayNumber().orElse(0);
            case NO_PERIOD -> -1;
        };
    }

    private static List<OutcomeCount> outcomes(List<AssessedResponse> all) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new OutcomeCount(outcome.code(), InWords.shortOutcome(outcome), (int) all.stream()
                        .filter(each -> each.assessment().outcome() == outcome)
                        .count()))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static Column column(ItemId item, List<Map<ItemId, Coverage>> all) {
        String name = InWords.capital(item.inWords());
        boolean plain = item.kind()
                .filter(kind -> kind == RecommendationKind.RECOMMENDATION)
                .isPresent();
        return new Column(
                name,
                plain ? name.substring(name.lastIndexOf(' ') + 1) : name,
                all.stream()
                        .allMatch(each -> Optional.ofNullable(each.get(item))
                                .filter(coverage -> coverage.requirement() == Requirement.REQUIRED)
                                .isPresent()));
    }

    private static Row row(
            AssessedResponse assessed,
            Map<ItemId, Coverage> coverage,
            String address,
            List<ItemId> items,
            boolean namesake) {
        Assessment assessment = assessed.assessment();
        String name = assessed.response().body().name();
        return new Row(
                address + "top",
                namesake ? name + " (" + assessed.response().id() + ")" : name,
                assessment.outcome().code(),
                InWords.shortOutcome(assessment.outcome()),
                InWords.inTime(assessment.deadline()),
                items.stream()
                        .map(item -> cell(
                                item, Optional.ofNullable(coverage.get(item)), assessment.mayBeAnswered(item), address))
                        .toList());
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static Cell cell(ItemId item, Optional<Coverage> coverage, boolean mayBeAnswered, String address) {
        ComplianceStatus position = coverage.map(Coverage::position).orElse(ComplianceStatus.NOT_ANSWERED);
        return new Cell(
                address + item.text(),
                InWords.capital(item.inWords()),
                position.code(),
                mayBeAnswered ? InWords.MAY_BE_ANSWERED : InWords.position(position),
                mayBeAnswered ? "?" : InWords.shape(position),
                coverage.flatMap(Coverage::basis)
                        .filter(basis -> basis == Basis.INFERRED)
                        .isPresent(),
                coverage.isEmpty());
    }

    private static List<Bar> bars(List<Map<ItemId, Coverage>> all, List<ItemId> items) {
        List<Bar> bars = new ArrayList<>();
        for (ItemId item : items) {
            bars.add(bar(item, all, bars.size() * BAR_STEP + 4));
        }
        return bars;
    }

    /** The whole width stands for all responses, so that a recommendation that few answer has a short bar. */
    private static Bar bar(ItemId item, List<Map<ItemId, Coverage>> all, int y) {
        Map<ComplianceStatus, Integer> counts = new EnumMap<>(ComplianceStatus.class);
        for (Map<ItemId, Coverage> each : all) {
            Coverage coverage = each.get(item);
            if (coverage != null) {
                counts.merge(coverage.position(), 1, Integer::sum);
            }
        }
        List<Segment> segments = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int before = 0;
        for (Map.Entry<ComplianceStatus, Integer> entry : counts.entrySet()) {
            ComplianceStatus position = entry.getKey();
            int count = entry.getValue();
            int x = BAR_LEFT + BAR_WIDTH * before / all.size();
            int end = BAR_LEFT + BAR_WIDTH * (before + count) / all.size();
            String text = InWords.shape(position) + " " + count;
            segments.add(new Segment(x, y, end - x, position.code(), (x + end) / 2, y + 16, end - x < 26 ? "" : text));
            words.add(count + " " + InWords.position(position).toLowerCase(Locale.ROOT));
            before += count;
        }
        return new Bar(InWords.capital(item.inWords()), y, y + 16, segments, String.join(", ", words));
    }

    private static List<Legend> legend(List<Map<ItemId, Coverage>> all) {
        Set<ComplianceStatus> found = new TreeSet<>();
        all.forEach(each -> each.values().forEach(coverage -> found.add(coverage.position())));
        return found.stream()
                .map(position -> new Legend(
                        position.code(), InWords.position(position), InWords.shape(position), meaning(position)))
                .toList();
    }

    private static String meaning(ComplianceStatus position) {
        return switch (position) {
            case UNCLEAR -> "There is an answer, but it states no single position.";
            case NOT_ANSWERED -> "No answer was recognised. Where it may be answered, a question asks.";
            default -> position.meaning();
        };
    }
}
