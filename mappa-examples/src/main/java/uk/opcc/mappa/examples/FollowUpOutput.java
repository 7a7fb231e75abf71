package uk.opcc.mappa.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.opcc.mappa.examples.documents.WorkbookWriter;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.LastWord;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.page.CheckedFollowUp;
import uk.opcc.mappa.rules.page.FollowUpPages;
import uk.opcc.mappa.rules.page.PlainText;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;

/** The forms in which the program prints what became of recommendations. */
enum FollowUpOutput implements Output<FollowUpRun> {
    /** A table of what is open, then findings and questions. Files with problems are left out. */
    TEXT("follow-ups.txt") {
        @Override
        public String of(FollowUpRun run) {
            List<FollowUpStatus> statuses = run.statuses();
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
                status.leftOut()
                        .forEach(left -> text.append('\n')
                                .append(left.rule())
                                .append(" is left out: ")
                                .append(PlainText.onOneLine(left.reason()))
                                .append('\n'));
            }
            return text.toString();
        }
    },

    /** A page of all follow-ups, or an index with a page of each. Files with problems are left out. */
    HTML("index.html") {
        @Override
        public String of(FollowUpRun run) {
            return run.checked().isEmpty() ? "" : pages(run).page(toShow(run));
        }

        @Override
        public Map<String, byte[]> files(FollowUpRun run) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            if (!run.checked().isEmpty()) {
                pages(run).site(toShow(run)).forEach((name, page) -> files.put(name, Output.utf8(page)));
            }
            return files;
        }

        private FollowUpPages pages(FollowUpRun run) {
            return FollowUpPages.of(run.reports()).withResponses(run.responses());
        }

        private List<CheckedFollowUp> toShow(FollowUpRun run) {
            return run.checked().stream().map(CheckedFile::toShow).toList();
        }
    },

    /** JSON Lines: for each file, in order, a line with its status or with its problems. */
    JSON("follow-ups.jsonl") {
        @Override
        public String of(FollowUpRun run) {
            return JsonOutput.lines(run.results(), checked -> RulesJson.FOLLOW_UP_STATUS.toLine(checked.status()));
        }
    },

    /** JSON Lines: for each file, in order, a line with the follow-up itself or with its problems. */
    EVENTS("events.jsonl") {
        @Override
        public String of(FollowUpRun run) {
            return JsonOutput.lines(run.results(), checked -> MappaJson.FOLLOW_UP.toLine(checked.followUp()));
        }
    },

    /** SARIF 2.1.0, for code hosts. */
    SARIF("follow-ups.sarif") {
        @Override
        public String of(FollowUpRun run) {
            return SarifLog.of(
                    "mappa: says what became of recommendations",
                    RuleCatalogue.followUpRules().stream()
                            .map(rule -> new SarifLog.Rule(rule, LAW))
                            .toList(),
                    run.checked().stream()
                            .map(checked -> new SarifLog.Subject(
                                    checked.file(),
                                    0,
                                    checked.followUp().id(),
                                    checked.status().findings(),
                                    checked.status().openQuestions(),
                                    pointer -> Optional.empty(),
                                    finding -> Optional.empty(),
                                    question -> Optional.empty()))
                            .toList(),
                    run.results());
        }
    },

    /** A table as RFC 4180 has it: a row for each item. Files with problems are left out. */
    CSV("items.csv") {
        @Override
        public String of(FollowUpRun run) {
            return table(run, items(run));
        }

        @Override
        public Map<String, byte[]> files(FollowUpRun run) {
            return tables(run);
        }
    },

    /** A table as RFC 4180 has it: a row for each finding and each question. Files with problems are left out. */
    CSV_FINDINGS("findings.csv") {
        @Override
        public String of(FollowUpRun run) {
            return table(run, findings(run));
        }

        @Override
        public Map<String, byte[]> files(FollowUpRun run) {
            return tables(run);
        }
    },

    /** An Excel workbook with a sheet of items and a sheet of findings. */
    XLSX("follow-ups.xlsx") {
        @Override
        public String of(FollowUpRun run) {
            throw new UnsupportedOperationException("a workbook is no text");
        }

        @Override
        public Map<String, byte[]> files(FollowUpRun run) {
            Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
            sheets.put("Items", items(run));
            sheets.put("Findings", findings(run));
            return Map.of(XLSX.file, WorkbookWriter.write(sheets));
        }

        @Override
        public boolean needsFolder() {
            return true;
        }
    };

    /** What the rules on follow-ups rest on. */
    static final String LAW = "none; a rule of this library";

    private static final int RULE_WIDTH = 72;
    private static final Comparator<Row> BY_AGE = Comparator.<Row>comparingInt(
                    row -> -row.state().age().orElse(-1))
            .thenComparing(row -> row.status().followUp())
            .thenComparing(row -> row.state().report())
            .thenComparing(row -> row.state().item());

    private final String file;

    /** A form that is this file in a folder, or this file and others. */
    FollowUpOutput(String file) {
        this.file = file;
    }

    @Override
    public Map<String, byte[]> files(FollowUpRun run) {
        return Map.of(file, Output.utf8(of(run)));
    }

    private static String table(FollowUpRun run, List<List<String>> rows) {
        return CsvOutput.of(rows, run.byteOrderMark());
    }

    private static Map<String, byte[]> tables(FollowUpRun run) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FollowUpOutput table : List.of(CSV, CSV_FINDINGS)) {
            files.put(table.file, Output.utf8(table.of(run)));
        }
        return files;
    }

    private static List<List<String>> items(FollowUpRun run) {
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
        for (FollowUpStatus status : run.statuses()) {
            Map<String, Set<String>> rules = rulesByItem(status);
            status.states().forEach(state -> table.add(row(status, state, rules)));
        }
        return table;
    }

    private static List<List<String>> findings(FollowUpRun run) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                "file",
                "follow-up",
                "force",
                "severity",
                "rule",
                "report",
                "item",
                "place",
                "message",
                "remedy",
                "because"));
        for (CheckedFile each : run.checked()) {
            FollowUpStatus status = each.status();
            for (Finding finding : status.findings()) {
                table.add(List.of(
                        each.file(),
                        status.followUp(),
                        status.force(),
                        finding.severity().code(),
                        finding.rule(),
                        fact(finding, "report"),
                        finding.recommendation().map(ItemId::text).orElse(""),
                        finding.where(),
                        finding.message(),
                        finding.remedy(),
                        finding.because()));
            }
            for (OpenQuestion question : status.openQuestions()) {
                table.add(List.of(
                        each.file(),
                        status.followUp(),
                        status.force(),
                        "question",
                        question.rule(),
                        "",
                        question.recommendation().map(ItemId::text).orElse(""),
                        question.where(),
                        question.question(),
                        question.remedy(),
                        ""));
            }
        }
        return table;
    }

    private static String fact(Finding finding, String name) {
        return finding.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

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
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static List<String> row(FollowUpStatus status, ItemState state, Map<String, Set<String>> rules) {
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
                String.join(" ", rules.getOrDefault(state.item() + " of " + state.report(), Set.of())));
    }

    /** Returns the rules that found something on each item: a finding names the item, and its facts name the report. */
    private static Map<String, Set<String>> rulesByItem(FollowUpStatus status) {
        Map<String, Set<String>> rules = new HashMap<>();
        for (Finding finding : status.findings()) {
            finding.recommendation()
                    .ifPresent(item -> rules.computeIfAbsent(
                                    item + " of " + fact(finding, "report"), any -> new LinkedHashSet<>())
                            .add(finding.rule()));
        }
        return rules;
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
                case "html" -> HTML;
                case "events" -> EVENTS;
                case "sarif" -> SARIF;
                case "csv" -> CSV;
                case "csv-findings" -> CSV_FINDINGS;
                case "xlsx" -> XLSX;
                default ->
                    throw new TypeConversionException("found \"" + name
                            + "\", expected text, html, json, events, sarif, csv, csv-findings or xlsx");
            };
        }
    }
}
