package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Finding;

/**
 * Tables of findings and of coverage as RFC 4180 has them, with a head line. No cell is a formula to a spreadsheet.
 *
 * @param table the table for standard output; a folder gets both
 */
record CsvOutput(Table table) implements Output<AssessmentRun> {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern LEADING_SPACE = Pattern.compile("^[\\s\\p{Z}]+");

    /** The tables. */
    enum Table {
        FINDINGS {
            @Override
            List<List<String>> rows(AssessmentRun run) {
                List<List<String>> rows = new ArrayList<>();
                rows.add(List.of(
                        "file",
                        "response",
                        "body",
                        "force",
                        "outcome",
                        "severity",
                        "rule",
                        "item",
                        "place",
                        "message",
                        "remedy",
                        "because",
                        "law",
                        "accepted"));
                for (AssessedFile each : run.assessed()) {
                    for (Finding finding : each.assessment().findings()) {
                        rows.add(Stream.concat(
                                        beginning(each),
                                        Stream.of(
                                                finding.severity().code(),
                                                finding.rule(),
                                                finding.recommendation()
                                                        .map(ItemId::text)
                                                        .orElse(""),
                                                each.place(finding.where()).orElse(finding.where()),
                                                finding.message(),
                                                finding.remedy(),
                                                finding.because(),
                                                finding.law(),
                                                run.baseline()
                                                        .reason(each.assessment(), finding)
                                                        .orElse("")))
                                .toList());
                    }
                }
                return rows;
            }
        },
        COVERAGE {
            @Override
            List<List<String>> rows(AssessmentRun run) {
                List<List<String>> rows = new ArrayList<>();
                rows.add(List.of(
                        "file",
                        "response",
                        "body",
                        "force",
                        "outcome",
                        "last day",
                        "published",
                        "timeliness",
                        "days late",
                        "item",
                        "requirement",
                        "position",
                        "basis",
                        "voices"));
                for (AssessedFile each : run.assessed()) {
                    Assessment assessment = each.assessment();
                    for (Coverage coverage : assessment.coverage()) {
                        rows.add(Stream.concat(
                                        beginning(each),
                                        Stream.of(
                                                text(assessment.deadline().lastDay()),
                                                text(assessment.deadline().published()),
                                                assessment
                                                        .deadline()
                                                        .timeliness()
                                                        .code(),
                                                assessment.deadline().daysLate().isPresent()
                                                        ? Integer.toString(assessment
                                                                .deadline()
                                                                .daysLate()
                                                                .getAsInt())
                                                        : "",
                                                coverage.recommendation().text(),
                                                coverage.requirement().code(),
                                                coverage.position().code(),
                                                coverage.basis()
                                                        .map(Basis::code)
                                                        .orElse(""),
                                                coverage.positions().stream()
                                                        .map(position ->
                                                                position.voice().code())
                                                        .distinct()
                                                        .collect(Collectors.joining(", "))))
                                .toList());
                    }
                }
                return rows;
            }
        };

        /** Returns the head line and the rows below it. */
        abstract List<List<String>> rows(AssessmentRun run);
    }

    @Override
    public String of(AssessmentRun run) {
        return of(table, run);
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("findings.csv", Output.utf8(of(Table.FINDINGS, run)));
        files.put("coverage.csv", Output.utf8(of(Table.COVERAGE, run)));
        return files;
    }

    private static String of(Table table, AssessmentRun run) {
        return of(table.rows(run), run.byteOrderMark());
    }

    /** Returns a table of rows as RFC 4180 has them. No cell is a formula to a spreadsheet. */
    static String of(List<List<String>> rows, boolean byteOrderMark) {
        StringBuilder text = new StringBuilder(byteOrderMark ? BYTE_ORDER_MARK : "");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> cells : rows) {
                printer.printRecord(cells.stream().map(CsvOutput::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> beginning(AssessedFile each) {
        return Stream.of(
                each.line() > 0 ? each.file() + ":" + each.line() : each.file(),
                each.response().id(),
                each.response().body().name(),
                each.response().force().name(),
                each.assessment().outcome().code());
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Returns a cell that no spreadsheet takes for a formula: an apostrophe goes before what may begin one. */
    static String plain(String cell) {
        String begin = LEADING_SPACE.matcher(cell).replaceFirst("");
        boolean formula = (!begin.isEmpty() && "=+-@|%\uff1d\uff0b\uff0d\uff20".indexOf(begin.charAt(0)) >= 0)
                || (!cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0);
        return formula ? "'" + cell : cell;
    }
}
