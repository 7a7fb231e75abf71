package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Successor;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.LastWord;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Severity;

/** What is true of every follow-up, whatever its events are. */
class FollowUpProperties {

    private static final int TRIES = 500;
    private static final LocalDate AS_OF = LocalDate.of(2023, 10, 1);
    private static final FollowUpChecker CHECKER =
            FollowUpChecker.of(List.of(SampleResponses.REPORT)).withResponses(List.of(SampleResponses.faultless()));

    @Property(seed = "20230714", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfEventsInTheDocumentDoesNotMatter(@ForAll("followUps") FollowUp followUp, @ForAll long seed) {
        Random random = new Random(seed);
        List<FollowedItem> shuffled = new ArrayList<>();
        for (FollowedItem item : followUp.items()) {
            List<FollowUpEvent> events = new ArrayList<>(item.events());
            Collections.shuffle(events, random);
            shuffled.add(item.withEvents(events));
        }
        Collections.shuffle(shuffled, random);

        FollowUpStatus one = CHECKER.check(followUp, AS_OF);
        FollowUpStatus other = CHECKER.check(followUp.withItems(shuffled), AS_OF);

        assertThat(withoutPlaces(other)).isEqualTo(withoutPlaces(one));
        assertThat(rulesByItem(other.findings())).isEqualTo(rulesByItem(one.findings()));
        assertThat(other.openQuestions())
                .extracting(OpenQuestion::question)
                .isEqualTo(
                        one.openQuestions().stream().map(OpenQuestion::question).toList());
    }

    @Property(seed = "20230714", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void eventsAfterTheDayOfAskingChangeNothing(@ForAll("followUps") FollowUp followUp, @ForAll long seed) {
        Random random = new Random(seed);
        List<FollowedItem> more = followUp.items().stream()
                .map(item -> {
                    List<FollowUpEvent> events = new ArrayList<>(item.events());
                    for (int i = random.nextInt(4); i > 0; i--) {
                        events.add(event(random).withOn(later(random)));
                    }
                    return item.withEvents(events);
                })
                .toList();

        assertThat(CHECKER.check(followUp.withItems(more), AS_OF)).isEqualTo(CHECKER.check(followUp, AS_OF));
    }

    /** Returns a day, a month or a year of which every day is after the day of asking. */
    private static PartialDate later(Random random) {
        LocalDate day = AS_OF.plusDays(1 + random.nextInt(500));
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(YearMonth.from(day.plusMonths(1)));
            case 1 -> PartialDate.of(Year.from(day.plusYears(1)));
            default -> PartialDate.of(day);
        };
    }

    /** Evidence is what a statement rests on; where it stands and in what words is taken away with it. */
    @Property(seed = "20230714", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void removingAnyEvidenceTurnsNoWarningOff(@ForAll("followUps") FollowUp followUp, @ForAll long seed) {
        Random random = new Random(seed);
        FollowUp less = followUp.withItems(followUp.items().stream()
                .map(item -> item.withEvents(item.events().stream()
                        .map(event -> random.nextBoolean() ? event : bare(event))
                        .toList()))
                .toList());

        assertThat(warnings(CHECKER.check(less, AS_OF))).containsAll(warnings(CHECKER.check(followUp, AS_OF)));
    }

    private static FollowUpEvent bare(FollowUpEvent event) {
        return FollowUpEvent.builder()
                .on(event.on())
                .by(event.by())
                .statement(event.statement())
                .build();
    }

    @Property(seed = "20230714", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void removingEveryMeasuredValueLeavesAnItemWithItsWarning(@ForAll("followUps") FollowUp followUp) {
        FollowUp bare = followUp.withItems(followUp.items().stream()
                .map(item -> item.withEvents(item.events().stream()
                        .filter(event -> !(event.statement() instanceof Statement.Measured))
                        .toList()))
                .toList());

        assertThat(itemsWithAWarning(CHECKER.check(bare, AS_OF)))
                .containsAll(itemsWithAWarning(CHECKER.check(followUp, AS_OF)));
    }

    @Property(seed = "20230714", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aStatusIsWrittenAndReadBackEqual(@ForAll("followUps") FollowUp followUp) {
        FollowUpStatus status = CHECKER.check(followUp, AS_OF);
        assertThat(RulesJson.FOLLOW_UP_STATUS
                        .read(RulesJson.FOLLOW_UP_STATUS.toBytes(status))
                        .orElseThrow())
                .isEqualTo(status);
    }

    /** The places of events are those of the document, so that they move with them. */
    private static List<ItemState> withoutPlaces(FollowUpStatus status) {
        return status.states().stream()
                .map(state -> state.withWords(state.words().stream()
                        .map(word -> word.withWhere("/items"))
                        .map(LastWord.class::cast)
                        .toList()))
                .map(ItemState.class::cast)
                .toList();
    }

    private static List<String> rulesByItem(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.recommendation() + " " + finding.message())
                .sorted()
                .toList();
    }

    private static Set<String> warnings(FollowUpStatus status) {
        return status.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.rule() + " " + finding.where() + " " + finding.message())
                .collect(Collectors.toSet());
    }

    private static Set<String> itemsWithAWarning(FollowUpStatus status) {
        return status.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.recommendation().toString())
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return Arbitraries.randomValue(FollowUpProperties::followUp);
    }

    private static FollowUp followUp(Random random) {
        FollowUp.Builder followUp = FollowUp.builder()
                .id("suffolk-2023")
                .force(SampleResponses.faultless().force())
                .body(SampleResponses.faultless().body())
                .addReports(SampleResponses.REPORT.id());
        for (int number : new int[] {14, 18, 19}) {
            FollowedItem.Builder item =
                    FollowedItem.builder().report(SampleResponses.REPORT.id()).item(ItemId.recommendation(number));
            for (int i = random.nextInt(8); i > 0; i--) {
                item.addEvents(event(random));
            }
            followUp.addItems(item.build());
        }
        return followUp.build();
    }

    private static FollowUpEvent event(Random random) {
        return FollowUpEvent.builder()
                .on(Optional.ofNullable(date(random)))
                .by(any(random, Speaker.values()))
                .statement(statement(random))
                .evidence(random.nextBoolean() ? Optional.of("A dip sample.") : Optional.empty())
                .words(random.nextBoolean() ? Optional.of("Amber") : Optional.empty())
                .document("A tracker")
                .page(1 + random.nextInt(9))
                .build();
    }

    private static PartialDate date(Random random) {
        LocalDate day = LocalDate.of(2022, 7, 1).plusDays(random.nextInt(520));
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> PartialDate.of(Year.from(day));
            case 2, 3 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(day);
        };
    }

    private static Statement statement(Random random) {
        PartialDate date = PartialDate.of(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(500)));
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 ->
                new Statement.Progress(any(random, Track.OPEN, Track.IN_PROGRESS, Track.REPORTED_COMPLETE));
            case 4 -> new Statement.Forecast(any(random, Forecast.values()));
            case 5 -> new Statement.Assurance(any(random, Assurance.ASSURED, Assurance.NOT_ASSURED));
            case 6 -> new Statement.Verification(any(random, Verification.VERIFIED, Verification.REFUTED));
            case 7, 8 -> new Statement.Closed(any(random, Closer.values()));
            case 9 -> new Statement.Superseded(Successor.builder().build());
            case 10 -> new Statement.Reopened();
            case 11 ->
                new Statement.ActionAdded(Action.builder()
                        .what("Train the deputies.")
                        .state(ActionState.PLANNED)
                        .build());
            case 12 ->
                random.nextBoolean()
                        ? new Statement.DueSet(date)
                        : new Statement.DueMoved(date, Optional.empty(), Optional.empty(), Optional.empty());
            default ->
                new Statement.Measured(Evidence.builder()
                        .measure(Measure.OFFENDERS_PER_MANAGER)
                        .comparison(Comparison.EXACTLY)
                        .value(BigDecimal.valueOf(40 + random.nextInt(20)))
                        .build());
        };
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
