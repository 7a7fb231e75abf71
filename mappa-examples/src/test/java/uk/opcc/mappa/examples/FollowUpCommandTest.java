package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.RulesJson;

class FollowUpCommandTest {

    private static final FollowUp SOUTHMARCH = ExampleFollowUps.all().get(1);

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {

        static Run of(String... arguments) {
            return of(new byte[0], arguments);
        }

        static Run of(byte[] input, String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Main.run(
                    new ByteArrayInputStream(input),
                    new PrintStream(out, false, StandardCharsets.UTF_8),
                    new PrintStream(err, false, StandardCharsets.UTF_8),
                    arguments);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String report() throws IOException {
        return file("report.json", MappaJson.INSPECTION_REPORT.toBytes(ExampleFollowUps.report()));
    }

    @Test
    void withoutAFileTheInventedExampleIsShown() {
        Run run = Run.of("follow-up", "--as-of", "2024-03-31");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                        northmarch as of 2024-03-31: 7 of 12 open, 4 of them past the last day
                        southmarch as of 2024-03-31: 2 of 12 open, 0 of them past the last day
                        """)
                .contains("\nnorthmarch as of 2024-03-31\n", "overdue   2023-03-31  731 days");
    }

    @Test
    void jsonIsTheStatusOfEachFile() throws IOException {
        Run run = Run.of(
                MappaJson.FOLLOW_UP.toBytes(SOUTHMARCH),
                "follow-up",
                "--as-of",
                "2024-03-31",
                "--report",
                report(),
                "--format",
                "json",
                "-",
                folder.resolve("missing.json").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("missing.json: unreadable: found no such file, expected ");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(RulesJson.FOLLOW_UP_STATUS.read(lines.get(0)).orElseThrow())
                .isEqualTo(FollowUpChecker.of(List.of(ExampleFollowUps.report()))
                        .check(SOUTHMARCH, LocalDate.of(2024, 3, 31)));
        assertThat(lines.get(1)).startsWith("{\"file\":").contains("\"problems\":[");
    }

    @Test
    void csvHasARowForEachItem() {
        Run run = Run.of("follow-up", "--as-of", "2024-03-31", "--format", "csv");
        assertThat(run.out().lines()).hasSize(1 + 12 + 12);
        assertThat(run.out())
                .startsWith("follow-up,force,report,item,tracks,timing,last-day,age,verification,words,rules\r\n")
                .contains("\nsouthmarch,southmarch,an-invented-report-of-2022,recommendation-12,reported-complete,,"
                        + "2023-03-31,,verified,body reported-complete 2022-06-15; panel verified 2022-06-20,\r\n");
    }

    @Test
    void aResponseBeginsAFollowUp() throws IOException {
        String response = file("response.json", MappaJson.RESPONSE.toBytes(ExampleResponses.gloucestershire()));
        Run run = Run.of("follow-up", "--from-responses", "--as-of", "2023-07-14", response);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("gloucestershire as of 2023-07-14: 2 of 4 open, 0 of them past the last day\n");
    }

    @Test
    void aResponseToAnotherReportIsRefused() throws IOException {
        String response = file(
                "response.json",
                MappaJson.RESPONSE.toBytes(ExampleFollowUps.responses().get(0)));
        Run run = Run.of("follow-up", "--from-responses", "--as-of", "2023-07-14", response);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("other-report: found a response to the report an-invented-report-of-2022");
    }

    @Test
    void aFollowUpWithoutWarningAndQuestionIsStatusZero() throws IOException {
        FollowUp one = SOUTHMARCH
                .withReports()
                .withTotals()
                .withItems(SOUTHMARCH.items().get(0));
        Run run = Run.of(
                MappaJson.FOLLOW_UP.toBytes(one), "follow-up", "--as-of", "2024-03-31", "--report", report(), "-");
        assertThat(run.status()).isZero();
        Run unheld = Run.of(MappaJson.FOLLOW_UP.toBytes(one), "follow-up", "--as-of", "2024-03-31", "-");
        assertThat(unheld.status()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2023", "tomorrow", "1899-12-31", "2200-01-01"})
    void anythingButADayIsRefused(String asOf) {
        Run run = Run.of("follow-up", "--as-of", asOf);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("found --as-of \"" + asOf + "\", expected a day from 1900 to 2199");
    }

    @Test
    void theDayOfAskingAndAKnownFormatAreRequired() {
        assertThat(Run.of("follow-up").err()).contains("--as-of");
        assertThat(Run.of("follow-up", "--as-of", "2024-03-31", "--format", "pdf")
                        .err())
                .contains("expected text, json or csv");
        assertThat(Run.of("follow-up", "--as-of", "2024-03-31", "-", "-").err())
                .contains("found - for standard input 2 times");
    }

    @Test
    void aReportThatCannotBeReadStopsTheRun() {
        Run run = Run.of("follow-up", "--as-of", "2024-03-31", "--report", "missing.json", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.json: unreadable");
    }
}
