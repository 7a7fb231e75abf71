package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.StatedTotals;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

/**
 * Everything that is shown of one follow-up, in the order in which it is read.
 *
 * @param anchor the beginning of its addresses within the page
 * @param force the force
 * @param body the local policing body
 * @param asOf the day of asking
 * @param reports the reports that it covers, by their titles
 * @param headline how much is open and late
 * @param summary what there is to do, in one sentence
 * @param steps what to do
 * @param questions what only a person can answer
 * @param open the items that are open, the oldest first
 * @param matters everything that was found, by what it is about
 * @param items the history of each item
 * @param totals the totals that documents state
 * @param policy what was decided
 * @param leftOut the rules that the caller left out
 * @param numbers the numbers of the follow-up
 */
record FollowUpView(
        String anchor,
        String force,
        String body,
        String asOf,
        List<String> reports,
        String headline,
        String summary,
        List<Step> steps,
        List<String> questions,
        List<OpenItemsView.Row> open,
        List<Matter> matters,
        List<HistoryView> items,
        List<String> totals,
        List<String> policy,
        List<ResponseView.LeftOut> leftOut,
        Numbers numbers) {

    private static final Pattern ITEM = Pattern.compile("^/items/(\\d{1,9})(?:/events/(\\d{1,9}))?$");

    /**
     * How many there are of each.
     *
     * @param items items that are followed up
     * @param open those that are open
     * @param late those of them that are past the last day
     * @param undecided those of them of which it is not known whether they are done
     * @param unchecked claims that nobody has checked
     * @param warnings findings that should be put right
     * @param questions open questions
     */
    record Numbers(int items, int open, int late, int undecided, int unchecked, int warnings, int questions) {

        static Numbers of(CheckedFollowUp checked) {
            FollowUpStatus status = checked.status();
            List<ItemState> states = status.states();
            return new Numbers(
                    states.size(),
                    count(states.stream().filter(state -> state.timing().isPresent())),
                    count(states.stream().filter(state -> state.timing().equals(Optional.of(Timing.OVERDUE)))),
                    count(states.stream()
                            .filter(state -> state.timing().isPresent()
                                    && state.tracks().size() > 1
                                    && state.tracks().stream().anyMatch(SETTLED::contains))),
                    count(states.stream()
                            .filter(state -> state.track().equals(Optional.of(Track.REPORTED_COMPLETE))
                                    && state.verification().equals(List.of(Verification.NOT_VERIFIED)))),
                    count(status.findings().stream().filter(finding -> finding.severity() != Severity.INFO)),
                    status.openQuestions().size() + checked.questions().size());
        }

        private static final Set<Track> SETTLED = Set.of(Track.REPORTED_COMPLETE, Track.CLOSED, Track.SUPERSEDED);

        private static int count(Stream<?> values) {
            return (int) values.count();
        }

        String headline() {
            return open == 0
                    ? "None of " + InWords.counted(items, "item") + " is open"
                    : open + " of " + InWords.counted(items, "item") + (open == 1 ? " is open" : " are open")
                            + (late == 0 ? ", none of them past its last day" : ", " + late + " past the last day");
        }

        String summary() {
            List<String> parts = new ArrayList<>();
            if (warnings > 0) {
                parts.add(InWords.counted(warnings, "finding") + " should be put right");
            }
            if (questions > 0) {
                parts.add(InWords.counted(questions, "question") + (questions == 1 ? " is open" : " are open"));
            }
            if (undecided > 0) {
                parts.add("of " + InWords.counted(undecided, "open item") + " it is not known whether it is done");
            }
            if (unchecked > 0) {
                parts.add("nobody has checked " + InWords.counted(unchecked, "claim") + " that an item is done");
            }
            return parts.isEmpty() ? "There is nothing to put right." : InWords.capital(String.join("; ", parts)) + ".";
        }
    }

    /**
     * Something to do.
     *
     * @param rule the rule that asks for it
     * @param found what was found, as a sentence
     * @param remedy what to do, as a sentence
     * @param items about which items, if there are several
     */
    record Step(String rule, String found, String remedy, Optional<String> items) {}

    private record Same(String rule, String remedy) {}

    /**
     * The findings about one kind of thing.
     *
     * @param title what they are about
     * @param groups the findings, by rule
     */
    record Matter(String title, List<Group> groups) {}

    /**
     * The findings of one rule.
     *
     * @param rule the id of the rule
     * @param severity the severity as a code, for the style
     * @param weight the severity in words
     * @param title the rule as a heading
     * @param because why they matter
     * @param findings each finding
     */
    record Group(String rule, String severity, String weight, String title, String because, List<Line> findings) {}

    /**
     * One finding.
     *
     * @param message what was found
     * @param said who said so, when and where; empty if it is about no event
     * @param href the address of the history; empty if there is none
     */
    record Line(String message, Optional<String> said, Optional<String> href) {}

    boolean hasSteps() {
        return !steps.isEmpty();
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    boolean hasOpen() {
        return !open.isEmpty();
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    boolean hasTotals() {
        return !totals.isEmpty();
    }

    OpenItemsView.Force numbers(String href) {
        return new OpenItemsView.Force(
                href,
                force,
                numbers.items(),
                numbers.open(),
                numbers.late(),
                numbers.unchecked(),
                numbers.warnings(),
                numbers.questions());
    }

    static FollowUpView of(Map<String, HeldReport> reports, CheckedFollowUp checked, String anchor) {
        FollowUp followUp = checked.followUp();
        FollowUpStatus status = checked.status();
        List<HistoryView> histories = histories(reports, checked, anchor);
        Numbers numbers = Numbers.of(checked);
        return new FollowUpView(
                anchor,
                followUp.force().name(),
                followUp.body().name(),
                InWords.dateWithDay(status.asOf()),
                followUp.reports().stream().map(id -> title(reports, id)).toList(),
                numbers.headline(),
                numbers.summary(),
                steps(status),
                Stream.concat(
                                status.openQuestions().stream()
                                        .map(question -> question.question() + " " + question.remedy()),
                                checked.questions().stream())
                        .toList(),
                histories.stream()
                        .flatMap(item -> item.row().stream())
                        .sorted(OpenItemsView.BY_AGE)
                        .toList(),
                matters(followUp, status, anchor),
                histories,
                followUp.totals().stream().map(each -> totals(each, reports)).toList(),
                policy(status.policy()),
                status.leftOut().stream()
                        .map(left -> new ResponseView.LeftOut(left.rule(), left.reason()))
                        .toList(),
                numbers);
    }

    static String title(Map<String, HeldReport> reports, String id) {
        HeldReport held = reports.get(id);
        return held == null
                ? "The report " + id + ", which is not at hand"
                : held.report().title()
                        + held.report()
                                .published()
                                .map(date -> ", of " + InWords.date(date))
                                .orElse("");
    }

    /** Returns the histories in the order of the states. */
    private static List<HistoryView> histories(
            Map<String, HeldReport> reports, CheckedFollowUp checked, String anchor) {
        FollowUp followUp = checked.followUp();
        Map<String, Integer> places = IntStream.range(0, followUp.items().size())
                .boxed()
                .collect(Collectors.toMap(place -> key(followUp.items().get(place)), place -> place));
        Map<String, List<Finding>> findings =
                checked.status().findings().stream().collect(Collectors.groupingBy(Finding::where));
        boolean ofSeveralReports =
                followUp.items().stream().map(FollowedItem::report).distinct().count() > 1;
        Map<String, Map<ItemId, String>> positions = new HashMap<>();
        reports.forEach((id, report) ->
                positions.put(id, report.positions(followUp.force().id())));
        List<HistoryView> histories = new ArrayList<>();
        for (ItemState state : checked.status().states()) {
            Integer place = places.get(state.item() + " of " + state.report());
            if (place != null) {
                histories.add(HistoryView.of(
                        followUp.items().get(place),
                        place,
                        state,
                        Optional.ofNullable(reports.get(state.report())),
                        Optional.ofNullable(
                                positions.getOrDefault(state.report(), Map.of()).get(state.item())),
                        ofSeveralReports,
                        checked.status().asOf(),
                        findings,
                        anchor));
            }
        }
        return histories;
    }

    private static String key(FollowedItem item) {
        return item.item() + " of " + item.report();
    }

    /** Returns what to do, in the order of what the rules are about. What differs only in the item is said once. */
    private static List<Step> steps(FollowUpStatus status) {
        Map<Same, List<Finding>> byRemedy = new LinkedHashMap<>();
        status.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(Comparator.comparing(finding -> FollowUpWords.matter(finding.rule())))
                .forEach(finding -> byRemedy.computeIfAbsent(
                                new Same(finding.rule(), finding.remedy()), same -> new ArrayList<>())
                        .add(finding));
        return byRemedy.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Step step(Same same, List<Finding> findings) {
        if (findings.size() == 1) {
            return new Step(same.rule(), findings.get(0).message(), same.remedy(), Optional.empty());
        }
        Set<ItemId> items = new TreeSet<>();
        findings.forEach(finding -> finding.recommendation().ifPresent(items::add));
        return new Step(
                same.rule(),
                heading(same.rule()) + ".",
                same.remedy(),
                items.isEmpty() ? Optional.empty() : Optional.of(InWords.capital(ItemId.inWords(items))));
    }

    private static List<Matter> matters(FollowUp followUp, FollowUpStatus status, String anchor) {
        Map<FollowUpWords.Matter, Map<String, List<Finding>>> all = new EnumMap<>(FollowUpWords.Matter.class);
        status.findings().stream()
                .sorted(Finding.order())
                .forEach(finding -> all.computeIfAbsent(
                                FollowUpWords.matter(finding.rule()), any -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.rule(), any -> new ArrayList<>())
                        .add(finding));
        return all.entrySet().stream()
                .map(matter -> new Matter(
                        matter.getKey().title(),
                        matter.getValue().values().stream()
                                .map(findings -> group(findings, followUp, anchor))
                                .toList()))
                .toList();
    }

    private static Group group(List<Finding> findings, FollowUp followUp, String anchor) {
        Finding first = findings.get(0);
        return new Group(
                first.rule(),
                first.severity().code(),
                InWords.severity(first.severity()),
                heading(first.rule()),
                first.because(),
                findings.stream()
                        .map(finding -> line(finding, followUp, anchor))
                        .toList());
    }

    /** Returns what the rule finds, as a heading; its id in words if the status names a rule that is not known. */
    private static String heading(String rule) {
        return RuleCatalogue.followUpRules().stream()
                .filter(each -> each.id().equals(rule))
                .map(each -> each.finds().substring(0, each.finds().length() - 1))
                .findFirst()
                .orElseGet(() -> InWords.capital(rule.replace('-', ' ')));
    }

    private static Line line(Finding finding, FollowUp followUp, String anchor) {
        Matcher place = ITEM.matcher(finding.where());
        if (!place.matches()
                || Integer.parseInt(place.group(1)) >= followUp.items().size()) {
            return new Line(finding.message(), Optional.empty(), Optional.empty());
        }
        FollowedItem item = followUp.items().get(Integer.parseInt(place.group(1)));
        Optional<FollowUpEvent> event = Optional.ofNullable(place.group(2))
                .map(Integer::parseInt)
                .filter(index -> index < item.events().size())
                .map(index -> item.events().get(index));
        return new Line(
                finding.message(), event.map(FollowUpWords::source), Optional.of("#" + HistoryView.id(anchor, item)));
    }

    private static String totals(StatedTotals totals, Map<String, HeldReport> reports) {
        List<String> counts = new ArrayList<>();
        totals.all().ifPresent(all -> counts.add(all + " in all"));
        totals.counts()
                .forEach(count -> counts.add(count.count() + " "
                        + count.words()
                                .map(words -> "\u201c" + words + "\u201d")
                                .orElseGet(() -> FollowUpWords.tracks(Set.copyOf(count.tracks())))));
        return InWords.capital(FollowUpWords.source(totals.by(), totals.on(), totals.document(), totals.page()))
                + totals.report().map(id -> ", on " + title(reports, id)).orElse("")
                + ": " + String.join(", ", counts) + ".";
    }

    private static List<String> policy(FollowUpPolicy policy) {
        return List.of(
                "An item is due when its last day is " + FollowUpWords.within(policy.dueWithin()) + ".",
                "A claim that an item is done should be checked " + FollowUpWords.within(policy.verifyWithin()) + ".",
                "A date that is moved " + InWords.counted(policy.movesNoted(), "time")
                        + " or more is worth a warning.");
    }
}
