package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
record CsvOutput(Table table) implements Output {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern LEADING_SPACE = Pattern.compile("^[\\s\\p{Z}]+");

    /** The tables. */
    enum Table {
        FINDINGS {
            @Override
            void print(AssessmentRun run, CSVPrinter rows) throws IOException {
                row(
                        rows,
                        Stream.of(
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
                        row(
                                rows,
                                Stream.concat(
                                        beginning(each),
                                        Stream.of(
                                                finding.severity().code(),
                                                finding.rule(),
                                                finding.recommendation()
                                                        .map(ItemId::text)
                                                        .orElse(""),
                                                Optional.ofNullable(
                                                                each.places().get(finding.where()))
                                                        .orElse(finding.where()),
                                                finding.message(),
                                                finding.remedy(),
                                                finding.because(),
                                                finding.law(),
                                                run.baseline()
                                                        .reason(each.assessment(), finding)
                                                        .orElse(""))));
                    }
                }
            }
        },
        COVERAGE {
            @Override
            void print(AssessmentRun run, CSVPrinter rows) throws IOException {
                row(
                        rows,
                        Stream.of(
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
                        row(
                                rows,
                                Stream.concat(
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
                                                        .collect(Collectors.joining(", ")))));
                    }
                }
            }
        };

        abstract void print(AssessmentRun run, CSVPrinter rows) throws IOException;
    }

    @Override
    public String of(AssessmentRun run) {
        return of(table, run);
    }

    @Override
    public Map<String, String> files(AssessmentRun run) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("findings.csv", of(Table.FINDINGS, run));
        files.put("coverage.csv", of(Table.COVERAGE, run));
        return files;
    }

    private static String of(Table table, AssessmentRun run) {
        StringBuilder text = new StringBuilder(run.byteOrderMark() ? BYTE_ORDER_MARK : "");
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.print(run, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Returns a table of rows as RFC 4180 has them. No cell is a formula to a spreadsheet. */
    static String of(Stream<Stream<String>> table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (Stream<String> cells : table.toList()) {
                row(rows, cells);
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

    private static void row(CSVPrinter rows, Stream<String> cells) throws IOException {
        rows.printRecord(cells.map(CsvOutput::plain).toList());
    }

    /** Returns a cell that no spreadsheet takes for a formula: an apostrophe goes before what may begin one. */
    static String plain(String cell) {
        String begin = LEADING_SPACE.matcher(cell).replaceFirst("");
        boolean formula = (!begin.isEmpty() && "=+-@|%\uff1d\uff0b\uff0d\uff20".indexOf(begin.charAt(0)) >= 0)
                || (!cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0);
        return formula ? "'" + cell : cell;
    }
}
