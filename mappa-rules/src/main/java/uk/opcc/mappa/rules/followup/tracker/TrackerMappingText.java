package uk.opcc.mappa.rules.followup.tracker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Successor;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** Reads a mapping from its text, line by line, and goes on after each problem. */
final class TrackerMappingText {

    private static final Map<String, Statement> STATEMENTS = statements();
    private static final String NOTHING = "nothing";
    private static final Map<String, RecommendationKind> KINDS = Map.of(
            "recommendations",
            RecommendationKind.RECOMMENDATION,
            "areas for improvement",
            RecommendationKind.AREA_FOR_IMPROVEMENT,
            "causes of concern",
            RecommendationKind.CAUSE_OF_CONCERN);
    private static final List<String> HOLDS = List.of("items", "states", "due dates", "evidence", "not read");

    private final List<TrackerMappingReading.Problem> problems = new ArrayList<>();
    private final Map<String, Integer> settings = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private @Nullable Speaker by;
    private @Nullable PartialDate on;
    private @Nullable String title;
    private @Nullable RecommendationKind numbers;
    private @Nullable Column column;
    private int number;

    private TrackerMappingText() {}

    /** A column of which lines are read. */
    private record Column(String name, String holds, int line, Map<String, List<Statement>> words) {}

    private static Map<String, Statement> statements() {
        Map<String, Statement> statements = new LinkedHashMap<>();
        statements.put("not begun", new Statement.Progress(Track.OPEN));
        statements.put("in progress", new Statement.Progress(Track.IN_PROGRESS));
        statements.put("reported complete", new Statement.Progress(Track.REPORTED_COMPLETE));
        statements.put("on track", new Statement.Forecast(Forecast.ON_TRACK));
        statements.put("off track", new Statement.Forecast(Forecast.OFF_TRACK));
        statements.put("assured", new Statement.Assurance(Assurance.ASSURED));
        statements.put("partly assured", new Statement.Assurance(Assurance.PARTLY_ASSURED));
        statements.put("not assured", new Statement.Assurance(Assurance.NOT_ASSURED));
        statements.put("verified", new Statement.Verification(Verification.VERIFIED));
        statements.put("refuted", new Statement.Verification(Verification.REFUTED));
        statements.put("closed by the inspectorate", new Statement.Closed(Closer.INSPECTORATE));
        statements.put("closed by local governance", new Statement.Closed(Closer.LOCAL_GOVERNANCE));
        statements.put("closed", new Statement.Closed(Closer.NOT_STATED));
        statements.put(
                "superseded", new Statement.Superseded(Successor.builder().build()));
        statements.put("reopened", new Statement.Reopened());
        return statements;
    }

    static TrackerMappingReading read(String text) {
        TrackerMappingText reader = new TrackerMappingText();
        for (String line : text.replaceFirst("^\\ufeff", "").lines().toList()) {
            reader.number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                reader.line(line.strip());
            }
        }
        return reader.reading();
    }

    private void line(String line) {
        int end = line.lastIndexOf(']');
        if (line.startsWith("[") && end > 0) {
            column(line.substring(1, end).strip(), TrackerMapping.plain(line.substring(end + 1)));
        } else if (column != null) {
            word(line, column);
        } else {
            setting(line);
        }
    }

    private void setting(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : TrackerMapping.plain(line.substring(0, colon));
        String value = line.substring(colon + 1).strip();
        Integer before = name.isEmpty() ? null : settings.put(name, number);
        if (before != null) {
            problem("found " + name + " again, which line " + before + " gives, expected it once");
        }
        switch (name) {
            case "speaker" ->
                by = one(value, "speaker", List.of(Speaker.values()), Speaker::code)
                        .orElse(null);
            case "date" ->
                on = TrackerReader.dateOf(value).orElseGet(() -> {
                    problem("found the date " + Quotation.of(value)
                            + ", expected a day or a month such as 31 March 2023, 31/03/2023 or March 2023");
                    return null;
                });
            case "title" -> title = title(value);
            case "numbers" ->
                numbers = one(value, "numbers", List.copyOf(KINDS.keySet()), kind -> kind)
                        .map(KINDS::get)
                        .orElse(null);
            default ->
                problem("found " + Quotation.of(line)
                        + ", expected speaker: , date: , title: or numbers: , or a column such as [Ref] items");
        }
    }

    private @Nullable String title(String value) {
        try {
            Constraints.LINE.require("TrackerMapping", "title", value);
            return value;
        } catch (InvalidValueException e) {
            problem("found a title of " + value.length() + " characters, expected one line of 1 to 500");
            return null;
        }
    }

    private <T> Optional<T> one(String value, String name, List<T> known, Function<T, String> words) {
        Optional<T> found = known.stream()
                .filter(each -> words.apply(each).equals(TrackerMapping.plain(value)))
                .findFirst();
        if (found.isEmpty()) {
            problem("found " + name + ": " + Quotation.of(value) + ", expected "
                    + known.stream().map(words).sorted().collect(Collectors.joining(", ")));
        }
        return found;
    }

    private void column(String name, String holds) {
        Column next = new Column(name, holds, number, new LinkedHashMap<>());
        // Its words are read even if the column is wrong, so that each problem is told once.
        column = next;
        Column before = columns.putIfAbsent(TrackerMapping.plain(name), next);
        if (name.isEmpty()) {
            problem("found a column without a name, expected its name in the brackets");
        } else if (before != null) {
            problem("found the column " + Quotation.of(name) + " again, which line " + before.line()
                    + " describes, expected it once");
        }
        if (!HOLDS.contains(holds)) {
            problem("found " + Quotation.of(holds) + " behind the column " + Quotation.of(name) + ", expected one of "
                    + String.join(", ", HOLDS));
        }
    }

    private void word(String line, Column states) {
        int equals = line.lastIndexOf('=');
        String word = equals < 0 ? "" : line.substring(0, equals).strip();
        if (HOLDS.contains(states.holds()) && !states.holds().equals("states")) {
            problem("found " + Quotation.of(line) + " below the column " + Quotation.of(states.name())
                    + ", which holds " + states.holds() + ", expected words below a column of states only");
        } else if (word.isEmpty()) {
            problem("found " + Quotation.of(line)
                    + ", expected a word of the tracker and what it means, such as Amber ="
                    + " in progress, off track");
        } else if (states.words().put(TrackerMapping.plain(word), meanings(line.substring(equals + 1))) != null) {
            problem("found the word " + Quotation.of(word) + " again in the column " + Quotation.of(states.name())
                    + ", expected it once");
        }
    }

    private List<Statement> meanings(String words) {
        List<Statement> meanings = new ArrayList<>();
        if (TrackerMapping.plain(words).equals(NOTHING)) {
            return meanings;
        }
        for (String part : words.split(",", -1)) {
            Statement statement = STATEMENTS.get(TrackerMapping.plain(part));
            if (statement == null) {
                problem("found the meaning " + Quotation.of(part.strip()) + ", expected " + NOTHING
                        + ", or one or more of " + String.join(", ", STATEMENTS.keySet())
                        + ", with commas between them");
            } else {
                meanings.add(statement);
            }
        }
        return meanings;
    }

    private void problem(String message) {
        problems.add(new TrackerMappingReading.Problem(Math.max(1, number), message));
    }

    private TrackerMappingReading reading() {
        if (!settings.containsKey("speaker")) {
            problem("found no speaker, expected a line such as speaker: force, before the columns");
        }
        if (columns.values().stream().noneMatch(each -> each.holds().equals("items"))) {
            problem("found no column of items, expected one, such as [Ref] items");
        }
        for (Column each : columns.values()) {
            if (each.holds().equals("states") && each.words().isEmpty()) {
                problems.add(new TrackerMappingReading.Problem(
                        each.line(),
                        "found no words below the column " + Quotation.of(each.name())
                                + ", expected each of its words with what it means"));
            }
        }
        if (by == null || !problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(TrackerMappingReading.Problem::line));
            return new TrackerMappingReading(Optional.empty(), problems);
        }
        return new TrackerMappingReading(Optional.of(mapping(by)), List.of());
    }

    private TrackerMapping mapping(Speaker speaker) {
        TrackerMapping.Builder mapping = TrackerMapping.of(speaker);
        Optional.ofNullable(on).ifPresent(mapping::on);
        Optional.ofNullable(title).ifPresent(mapping::document);
        Optional.ofNullable(numbers).ifPresent(mapping::bareNumbersAre);
        for (Column each : columns.values()) {
            switch (each.holds()) {
                case "items" -> mapping.items(each.name());
                case "states" -> mapping.states(each.name(), each.words());
                case "due dates" -> mapping.dueDates(each.name());
                case "evidence" -> mapping.evidence(each.name());
                default -> mapping.notRead(each.name());
            }
        }
        return mapping.build();
    }
}
