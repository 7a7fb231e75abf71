package uk.opcc.mappa.rules.followup.tracker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.extraction.Block;
import uk.opcc.mappa.rules.extraction.Cell;
import uk.opcc.mappa.rules.extraction.SourceDocument;

/** Reads the rows of a tracker by a {@link TrackerMapping}. It guesses nothing: what the mapping does not say is a question. */
public final class TrackerReader {

    private static final Pattern ITEM =
            Pattern.compile("(?:(?<recommendation>recommendation|rec\\.?|r)|(?<improvement>area for improvement|afi)"
                    + "|(?<cause>cause of concern|coc))? ?(?:no\\.? ?)?#?(?<number>[1-9][0-9]{0,3})\\.?");

    /** What stands for a cell that holds a colour and no words. It says something in a column of states only. */
    private static final Pattern COLOUR = Pattern.compile("colour [0-9A-Fa-f]{6}");

    /** Bounds against tables that cover more than any tracker does. */
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_SPANNED = 50;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            formatter("d/M/uuuu"),
            formatter("d.M.uuuu"),
            formatter("d MMMM uuuu"),
            formatter("d MMM uuuu"));
    private static final List<DateTimeFormatter> MONTHS =
            List.of(formatter("uuuu-MM"), formatter("MMMM uuuu"), formatter("MMM uuuu"), formatter("M/uuuu"));

    private final TrackerMapping mapping;
    private final String report;
    private final Map<ItemId, FollowedItem.Builder> items = new LinkedHashMap<>();
    private final Map<TrackerReading.Question, List<Integer>> questions = new LinkedHashMap<>();

    private TrackerReader(TrackerMapping mapping, String report) {
        this.mapping = mapping;
        this.report = report;
    }

    /**
     * Reads a tracker.
     *
     * @param mapping what its columns and words mean
     * @param report the id of the report whose items it tracks
     * @param rows its rows, the head first; a row may be shorter than the head
     * @return the items with their events, and the questions
     */
    public static TrackerReading read(TrackerMapping mapping, String report, List<List<String>> rows) {
        return read(mapping, report, rows, 1);
    }

    private static TrackerReading read(TrackerMapping mapping, String report, List<List<String>> rows, int table) {
        TrackerReader reader = new TrackerReader(mapping, report);
        if (rows.isEmpty()) {
            reader.ask("Which rows does the tracker have?", "Pass the head and the rows below it.", 1);
        } else {
            reader.readHead(rows.get(0));
            for (int i = 1; i < rows.size(); i++) {
                reader.readRow(rows.get(0), rows.get(i), i + 1);
            }
        }
        return reader.reading(table);
    }

    /**
     * Reads a tracker from a document: its first table whose head has the column of items. A cell that covers several rows
     * stands in each of them, up to 50. Columns after the 200th are not read.
     *
     * @param mapping what its columns and words mean
     * @param report the id of the report whose items it tracks
     * @param document the document, such as a spreadsheet
     * @return the items with their events, and the questions
     */
    public static TrackerReading read(TrackerMapping mapping, String report, SourceDocument document) {
        Map<Integer, List<Block>> tables = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            block.cell()
                    .ifPresent(cell -> tables.computeIfAbsent(cell.table(), any -> new ArrayList<>())
                            .add(block));
        }
        for (Map.Entry<Integer, List<Block>> table : tables.entrySet()) {
            List<List<String>> rows = rows(table.getValue());
            if (rows.get(0).stream()
                    .anyMatch(name -> mapping.column(name).orElse(null) instanceof TrackerMapping.Items)) {
                return read(mapping, report, rows, table.getKey());
            }
        }
        return read(mapping, report, List.of());
    }

    private static List<List<String>> rows(List<Block> blocks) {
        int last = blocks.stream()
                .mapToInt(block -> block.cell().orElseThrow().row())
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            rows.add(new ArrayList<>());
        }
        for (Block block : blocks) {
            Cell cell = block.cell().orElseThrow();
            int end = Math.min(last, cell.row() + Math.min(cell.rowSpan(), MOST_SPANNED) - 1);
            for (int row = cell.row(); row <= end && cell.column() <= MOST_COLUMNS; row++) {
                put(rows.get(row - 1), cell.column() - 1, block.text());
            }
        }
        return rows;
    }

    /** Puts a text into a cell, below what stands there already. */
    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, row.get(column).isEmpty() ? text : row.get(column) + "\n" + text);
    }

    private TrackerReading reading(int table) {
        return new TrackerReading(
                items.values().stream().map(FollowedItem.Builder::build).toList(),
                questions.entrySet().stream()
                        .map(asked -> new TrackerReading.Question(
                                asked.getKey().question(), asked.getKey().remedy(), asked.getValue()))
                        .toList(),
                table);
    }

    private void readHead(List<String> head) {
        for (String name : head) {
            if (!name.isBlank() && mapping.column(name).isEmpty()) {
                ask(
                        "What does the column " + Quotation.of(name.strip()) + " hold?",
                        "Name the column in the mapping, or say that it is not read.",
                        1);
            }
        }
        for (String name : mapping.columnNames()) {
            if (head.stream().noneMatch(each -> TrackerMapping.plain(each).equals(name))) {
                ask(
                        "Where is the column " + Quotation.of(name) + "?",
                        "Correct its name in the mapping, or leave it out.",
                        1);
            }
        }
    }

    private void readRow(List<String> head, List<String> row, int number) {
        Optional<ItemId> item = Optional.empty();
        boolean namesItem = false;
        Optional<String> evidence = Optional.empty();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
            String cell = row.get(i).strip();
            TrackerMapping.Column column = mapping.column(head.get(i)).orElse(null);
            boolean onlyColour = COLOUR.matcher(cell).matches();
            if (cell.isEmpty() || column == null || (onlyColour && !(column instanceof TrackerMapping.States))) {
                continue;
            }
            if (column instanceof TrackerMapping.Items) {
                namesItem = true;
                item = item(cell, number);
            } else if (column instanceof TrackerMapping.States states) {
                for (Statement statement : statements(states, head.get(i), cell, number)) {
                    said.add(new Said(statement, cell));
                }
            } else if (column instanceof TrackerMapping.DueDates) {
                date(cell, head.get(i), number).ifPresent(date -> said.add(new Said(new Statement.DueSet(date), cell)));
            } else if (column instanceof TrackerMapping.EvidenceColumn) {
                evidence = Optional.of(cell);
            }
        }
        if (item.isPresent()) {
            add(item.get(), said, evidence);
        } else if (!namesItem && row.stream().anyMatch(cell -> !cell.isBlank())) {
            ask("Which item is this row about?", "Write the kind and the number of the item into its cell.", number);
        }
    }

    /** What a cell says, with its words. */
    private record Said(Statement statement, String words) {}

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private void add(ItemId item, List<Said> said, Optional<String> evidence) {
        FollowedItem.Builder followed = items.computeIfAbsent(
                item, any -> FollowedItem.builder().report(report).item(item));
        for (Said each : said) {
            followed.addEvents(FollowUpEvent.builder()
                    .on(mapping.on())
                    .by(mapping.by())
                    .statement(each.statement())
                    .words(each.words())
                    .evidence(evidence)
                    .document(mapping.document())
                    .build());
        }
    }

    private Optional<ItemId> item(String cell, int number) {
        Matcher matcher = ITEM.matcher(TrackerMapping.plain(cell));
        if (!matcher.matches()) {
            ask(
                    "Which item is " + Quotation.of(cell) + "?",
                    "Write the kind and the number of the item into its cell, for instance Recommendation 18.",
                    number);
            return Optional.empty();
        }
        int digits = Integer.parseInt(matcher.group("number"));
        if (matcher.group("recommendation") != null) {
            return Optional.of(ItemId.recommendation(digits));
        }
        if (matcher.group("improvement") != null) {
            return Optional.of(ItemId.areaForImprovement(digits));
        }
        if (matcher.group("cause") != null) {
            return Optional.of(ItemId.causeOfConcern(digits));
        }
        Optional<RecommendationKind> bare = mapping.bareNumbers();
        if (bare.isEmpty()) {
            ask(
                    "Are the bare numbers of the tracker those of the report?",
                    "If so, say in the mapping what kind of item they number.",
                    number);
        }
        return bare.map(kind -> ItemId.of(kind, digits));
    }

    private List<Statement> statements(TrackerMapping.States states, String column, String cell, int number) {
        List<Statement> statements = states.words().get(TrackerMapping.plain(cell));
        if (statements == null) {
            ask(
                    "What does " + Quotation.of(cell) + " in the column " + Quotation.of(column.strip()) + " mean?",
                    "Ask the owner of the tracker, and say it in the mapping.",
                    number);
            return List.of();
        }
        return statements;
    }

    private Optional<PartialDate> date(String cell, String column, int number) {
        Optional<PartialDate> date = dateOf(cell);
        if (date.isEmpty()) {
            ask(
                    "Which date is " + Quotation.of(cell) + " in the column " + Quotation.of(column.strip()) + "?",
                    "Write it as 14 July 2023, 14/07/2023 or July 2023.",
                    number);
        }
        return date;
    }

    /** Returns the date that words name, or empty if they name none in a form that is read. */
    static Optional<PartialDate> dateOf(String written) {
        String words = written.strip().replaceAll("[\\s\\u00a0]+", " ");
        return day(words).or(() -> month(words));
    }

    private static Optional<PartialDate> day(String words) {
        for (DateTimeFormatter formatter : DAYS) {
            try {
                return Optional.of(PartialDate.of(LocalDate.parse(words, formatter)));
            } catch (DateTimeException | InvalidValueException e) {
                // Another form, or no date: the next one is tried.
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> month(String words) {
        for (DateTimeFormatter formatter : MONTHS) {
            try {
                return Optional.of(PartialDate.of(YearMonth.parse(words, formatter)));
            } catch (DateTimeException | InvalidValueException e) {
                // Another form, or no date: the next one is tried.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private void ask(String question, String remedy, int row) {
        questions
                .computeIfAbsent(new TrackerReading.Question(question, remedy, List.of()), any -> new ArrayList<>())
                .add(row);
    }
}
