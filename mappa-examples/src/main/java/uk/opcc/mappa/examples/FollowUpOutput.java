package uk.opcc.mappa.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.LastWord;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.result.Finding;

/** The forms in which the program prints what became of recommendations. */
enum FollowUpOutput {
    /** A table of what is open, then findings and questions. Files with problems are left out. */
    TEXT {
        @Override
        String of(List<FileResult<FollowUpStatus>> results) {
            List<FollowUpStatus> statuses =
                    results.stream().flatMap(result -> result.value().stream()).toList();
            StringBuilder text = new StringBuilder(open(statuses));
            for (FollowUpStatus status : statuses) {
                text.append('\n')
                        .append("=".repeat(RULE_WIDTH))
                        .append("\n")
                        .append(status.followUp())
                        .append(" as of ")
                        .append(status.asOf())
                        .append('\n');
                status.findings()
                        .forEach(finding -> text.append('\n').append(finding).append('\n'));
                status.openQuestions()
                        .forEach(question -> text.append('\n').append(question).append('\n'));
            }
            return text.toString();
        }
    },

    /** JSON Lines: for each file, in order, a line with its status or with its problems. */
    JSON {
        @Override
        String of(List<FileResult<FollowUpStatus>> results) {
            return results.stream()
                    .map(result -> result.value()
                            .map(status ->
                                    new String(RulesJson.FOLLOW_UP_STATUS.toLine(status), StandardCharsets.UTF_8))
                            .orElseGet(() -> JsonOutput.problems(result)))
                    .collect(Collectors.joining());
        }
    },

    /** A table as RFC 4180 has it: a row for each item. Files with problems are left out. */
    CSV {
        @Override
        String of(List<FileResult<FollowUpStatus>> results) {
            List<List<String>> table = new ArrayList<>();
            table.add(List.of(
                    "follow-up",
                    "force",
                    "report",
                    "item",
                    "tracks",
                    "timing",
                    "last-day",
                    "age",
                    "verification",
                    "words",
                    "rules"));
            results.stream()
                    .flatMap(result -> result.value().stream())
                    .forEach(status -> status.states().forEach(state -> table.add(row(status, state))));
            return CsvOutput.of(table);
        }
    };

    private static final int RULE_WIDTH = 72;
    private static final Comparator<Row> BY_AGE = Comparator.<Row>comparingInt(
                    row -> -row.state().age().orElse(-1))
            .thenComparing(row -> row.status().followUp())
            .thenComparing(row -> row.state().report())
            .thenComparing(row -> row.state().item());

    /** Returns the results of several files, in the order of the files. */
    abstract String of(List<FileResult<FollowUpStatus>> results);

    private record Row(FollowUpStatus status, ItemState state) {}

    /** Returns the table of the items that are not settled, the oldest first, and how many there are for each follow-up. */
    private static String open(List<FollowUpStatus> statuses) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("follow-up", "item", "track", "timing", "last day", "age", "checked", "last words"));
        statuses.stream()
                .flatMap(status -> status.states().stream()
                        .filter(state -> state.timing().isPresent())
                        .map(state -> new Row(status, state)))
                .sorted(BY_AGE)
                .forEach(row -> rows.add(List.of(
                        row.status().followUp(),
                        row.state().item().text(),
                        codes(row.state().tracks()),
                        row.state().timing().map(Timing::code).orElse(""),
                        row.state().lastDay().map(LocalDate::toString).orElse("-"),
                        row.state().age().isPresent() ? row.state().age().getAsInt() + " days" : "unknown",
                        codes(row.state().verification()),
                        words(row.state(), List.of(Axis.PROGRESS, Axis.FORECAST, Axis.ASSURANCE)))));
        StringBuilder text = new StringBuilder();
        for (FollowUpStatus status : statuses) {
            long open = status.states().stream()
                    .filter(state -> state.timing().isPresent())
                    .count();
            long overdue = status.states().stream()
                    .filter(state -> state.timing().equals(Optional.of(Timing.OVERDUE)))
                    .count();
            text.append(status.followUp())
                    .append(" as of ")
                    .append(status.asOf())
                    .append(": ")
                    .append(open)
                    .append(" of ")
                    .append(status.states().size())
                    .append(" open, ")
                    .append(overdue)
                    .append(" of them past the last day\n");
        }
        return text.append('\n').append(aligned(rows)).toString();
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int index = column;
                int width = rows.stream()
                        .mapToInt(each -> each.get(index).length())
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> row(FollowUpStatus status, ItemState state) {
        List<String> rules = status.findings().stream()
                .filter(finding -> isOn(finding, state))
                .map(Finding::rule)
                .distinct()
                .toList();
        return List.of(
                status.followUp(),
                status.force(),
                state.report(),
                state.item().text(),
                codes(state.tracks()),
                state.timing().map(Timing::code).orElse(""),
                state.lastDay().map(LocalDate::toString).orElse(""),
                state.age().isPresent() ? Integer.toString(state.age().getAsInt()) : "",
                codes(state.verification()),
                words(state, List.of(Axis.values())),
                String.join(" ", rules));
    }

    /** Returns whether a finding is on an item: it names the item, and its facts name the report. */
    private static boolean isOn(Finding finding, ItemState state) {
        return finding.recommendation().equals(Optional.of(state.item()))
                && finding.facts().stream()
                        .anyMatch(fact ->
                                fact.name().equals("report") && fact.value().equals(state.report()));
    }

    private static String codes(List<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.joining("|"));
    }

    private static String words(ItemState state, List<Axis> axes) {
        return state.words().stream()
                .filter(word -> axes.contains(word.axis()))
                .map(FollowUpOutput::inWords)
                .collect(Collectors.joining("; "));
    }

    private static String inWords(LastWord word) {
        return word.by() + " " + word.value()
                + word.on().map(date -> " " + date).orElse(" undated");
    }

    /** Reads the name of a form on the command line. */
    static final class Converter implements ITypeConverter<FollowUpOutput> {

        @Override
        public FollowUpOutput convert(String name) {
            return switch (name) {
                case "text" -> TEXT;
                case "json" -> JSON;
                case "csv" -> CSV;
                default -> throw new TypeConversionException("found \"" + name + "\", expected text, json or csv");
            };
        }
    }
}
