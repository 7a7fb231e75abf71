package uk.opcc.mappa.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.result.Finding;

class FollowUpCommandTest {

    private static final FollowUp NORTHMARCH = ExampleFollowUps.all().get(0);
    private static final FollowUp SOUTHMARCH = ExampleFollowUps.all().get(1);

    @TempDir
    private Path folder;

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
                .contains("expected text, html, json, events, sarif, csv, csv-findings or xlsx");
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

    private Path northmarch() throws IOException {
        return Path.of(file("northmarch.json", MappaJson.FOLLOW_UP.toBytes(NORTHMARCH)));
    }

    private Run invented(Path file, String... more) throws IOException {
        return Run.of(Stream.concat(
                        Stream.of("follow-up", file.toString(), "--as-of", "2024-03-31", "--report", report()),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void htmlIsOnePage() {
        Run run = Run.of("follow-up", "--as-of", "2024-03-31", "--format", "html");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("7 of 12 items are open, 4 past the last day", "Southmarch Police (invented)")
                .contains("The response said:")
                .endsWith("</html>\n");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
    }

    @Test
    void aFolderGetsAnIndexAndAPageOfEach() {
        Path out = folder.resolve("site/pages");
        Run run = Run.of("follow-up", "--as-of", "2024-03-31", "--format", "html", "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("index.html", "northmarch.html", "southmarch.html");
    }

    @Test
    void aFolderStandsForTheFilesInIt() throws IOException {
        Path followUps = Files.createDirectory(folder.resolve("follow-ups"));
        for (FollowUp each : ExampleFollowUps.all()) {
            Files.write(followUps.resolve(each.id() + ".json"), MappaJson.FOLLOW_UP.toBytes(each));
        }
        Files.writeString(followUps.resolve("notes.txt"), "Nothing.");
        Run run = invented(followUps);
        assertThat(run.err()).isEqualTo(followUps + ": skipped 1: notes.txt\n");
        assertThat(run.out()).startsWith("northmarch as of 2024-03-31: ").contains("\nsouthmarch as of 2024-03-31: ");
    }

    @Test
    void sarifIsValidAndNamesTheLineOfTheEvent() throws IOException {
        Path file = northmarch();
        Run run = invented(
                file, "--format", "sarif", folder.resolve("missing.json").toString());
        assertThat(run.status()).isEqualTo(2);
        JsonNode log = OutputTest.validSarif(run.out());
        FollowUpStatus status =
                FollowUpChecker.of(List.of(ExampleFollowUps.report())).check(NORTHMARCH, LocalDate.of(2024, 3, 31));
        assertThat(log.path("results"))
                .hasSize(status.findings().size() + status.openQuestions().size());
        JsonNode refuted = result(log, "refuted-shown-complete");
        JsonNode region = refuted.at("/locations/0/physicalLocation/region");
        String line = Files.readAllLines(file).get(region.path("startLine").asInt() - 1);
        assertThat(line.substring(region.path("startColumn").asInt() - 1)).isEqualTo("{");
        assertThat(Files.readAllLines(file).get(region.path("startLine").asInt()))
                .contains("\"on\": \"2023-01-20\"");
        assertThat(refuted.path("level").asString()).isEqualTo("warning");
        assertThat(refuted.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("northmarch/items/6/events/1");
        assertThat(result(log, "track-undecided").path("kind").asString()).isEqualTo("open");
        assertThat(log.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .contains("found no such file");
    }

    private static JsonNode result(JsonNode log, String rule) {
        return log.path("results")
                .valueStream()
                .filter(result -> result.path("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sarifRulesHaveHelpAndAreReferredTo() throws IOException {
        JsonNode log = OutputTest.validSarif(
                invented(northmarch(), "--format", "sarif").out());
        JsonNode rules = log.at("/tool/driver/rules");
        assertThat(rules).hasSameSizeAs(RuleCatalogue.followUpRules());
        assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(rule.at("/help/text").asString()).contains("Law: none; a rule of this library."));
        assertThat(log.path("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                rules.path(result.path("ruleIndex").asInt()).path("id"))
                        .isEqualTo(result.path("ruleId")));
    }

    @Test
    void fingerprintsStayWhenLinesMove() throws IOException {
        Path file = northmarch();
        List<String> before = fingerprints(invented(file, "--format", "sarif").out());
        Files.writeString(file, Files.readString(file).replace("\n", "\n\n"));
        assertThat(fingerprints(invented(file, "--format", "sarif").out()))
                .isEqualTo(before)
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    private static List<String> fingerprints(String sarif) throws IOException {
        return OutputTest.validSarif(sarif)
                .path("results")
                .valueStream()
                .map(result -> result.at("/partialFingerprints/mappaPlace~1v1").asString())
                .toList();
    }

    @Test
    void fingerprintsStayWhenAnItemIsPutBeforeTheOthers() throws IOException {
        Path file = northmarch();
        List<String> before = fingerprints(invented(file, "--format", "sarif").out());
        List<FollowedItem> items = new ArrayList<>(NORTHMARCH.items());
        items.add(
                0,
                FollowedItem.builder()
                        .report(ExampleFollowUps.report().id())
                        .item(ItemId.recommendation(22))
                        .build());
        Files.write(file, MappaJson.FOLLOW_UP.toBytes(NORTHMARCH.withItems(items)));
        assertThat(fingerprints(invented(file, "--format", "sarif").out())).containsAll(before);
    }

    @Test
    void findingsAndQuestionsAreATableOfTheirOwn() throws IOException {
        Run run = Run.of("follow-up", "--as-of", "2024-03-31", "--format", "csv-findings");
        assertThat(OutputTest.table(run.out()))
                .anySatisfy(row -> {
                    assertThat(row.get("follow-up")).isEqualTo("northmarch");
                    assertThat(row.get("rule")).isEqualTo("overdue");
                    assertThat(row.get("report")).isEqualTo("an-invented-report-of-2022");
                    assertThat(row.get("item")).isEqualTo("recommendation-1");
                })
                .anySatisfy(row -> {
                    assertThat(row.get("severity")).isEqualTo("question");
                    assertThat(row.get("rule")).isEqualTo("track-undecided");
                });
    }

    @Test
    void tablesAndWorkbooksGoIntoAFolder() throws IOException {
        Path out = folder.resolve("tables");
        Run.of("follow-up", "--as-of", "2024-03-31", "--format", "csv", "--bom", "--out", out.toString());
        Run.of("follow-up", "--as-of", "2024-03-31", "--format", "xlsx", "--out", out.toString());
        assertThat(Files.readString(out.resolve("items.csv"))).startsWith("\ufefffollow-up,force,");
        assertThat(Files.readString(out.resolve("findings.csv"))).startsWith("\ufefffile,follow-up,");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("follow-ups.xlsx")))) {
            assertThat(workbook.getSheet("Items").getLastRowNum()).isEqualTo(24);
            assertThat(workbook.getSheet("Findings").getRow(0).getCell(4).getStringCellValue())
                    .isEqualTo("rule");
        }
        Run refused = Run.of("follow-up", "--as-of", "2024-03-31", "--format", "xlsx");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("expected --out DIR for its file");
    }

    @Test
    void aRuleIsLeftOutWithItsReason() {
        Run run = Run.of("follow-up", "--as-of", "2024-03-31", "--leave-out", "overdue=The panel = knows.");
        assertThat(run.out())
                .contains("overdue is left out: The panel = knows.")
                .doesNotContain("\noverdue   ");
        assertThat(Run.of("follow-up", "--as-of", "2024-03-31", "--leave-out", "overdu=No.")
                        .err())
                .contains("--leave-out: found the rule \"overdu\"", "overdue");
        assertThat(Run.of("follow-up", "--as-of", "2024-03-31", "--leave-out", "overdue= ")
                        .status())
                .isEqualTo(2);
    }

    /** A tracker with a title above its head, a hidden column, a colour without words, and a word that nobody explains. */
    private String tracker() throws IOException {
        Path file = folder.resolve("tracker.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Read the next sheet.");
            XSSFSheet sheet = workbook.createSheet("Actions");
            sheet.createRow(0).createCell(0).setCellValue("What we do about the report");
            fill(sheet.createRow(2), "Ref", "RAG", "Hidden", "Target date", "Evidence", "Owner");
            fill(sheet.createRow(3), "Recommendation 14", "Green", "x", "", "A dip sample.", "A head");
            fill(sheet.createRow(4), "15", "Amber", "x", "14/07/2023", "", "A head");
            fill(sheet.createRow(5), "Recommendation 18", "", "x", "", "", "A head");
            fill(sheet.createRow(6), "Recommendation 19", "Purple", "x", "soon", "", "A head");
            sheet.setColumnHidden(2, true);
            XSSFCellStyle amber = workbook.createCellStyle();
            amber.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xc0, 0}, null));
            amber.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            sheet.getRow(5).getCell(1).setCellStyle(amber);
            workbook.write(out);
        }
        return file.toString();
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static String mapping() {
        return Guide.MAPPING.toString();
    }

    @Test
    void aTrackerIsReadByTheMappingOfItsOwner() throws IOException {
        String tracker = tracker();
        Run run = Run.of(
                "follow-up",
                tracker,
                "--mapping",
                mapping(),
                "--force",
                "kent",
                "--as-of",
                "2023-04-30",
                "--format",
                "events");
        FollowUp followUp = MappaJson.FOLLOW_UP.read(run.out().strip()).orElseThrow();
        assertThat(followUp.force().name()).isEqualTo("Kent Police");
        assertThat(followUp.body().name()).contains("Kent");
        assertThat(followUp.items())
                .extracting(item -> item.item().text()
                        + item.events().stream()
                                .map(event -> " " + event.words().orElse("") + "=" + event.statement())
                                .collect(Collectors.joining(";")))
                .containsExactly(
                        "recommendation-14 Green=Progress[progress=reported-complete]",
                        "recommendation-15 Amber=Progress[progress=in-progress]; Amber=Forecast[forecast=off-track];"
                                + " 14/07/2023=DueSet[dueSet=2023-07-14]",
                        "recommendation-18 colour FFC000=Progress[progress=in-progress]",
                        "recommendation-19");
        assertThat(run.err())
                .isEqualTo(tracker
                        + ": What does \"Purple\" in the column \"RAG\" mean? Ask the owner of the tracker, and say it in the"
                        + " mapping. (sheet Actions, row 7)\n"
                        + tracker
                        + ": Which date is \"soon\" in the column \"Target date\"? Write it as 14 July 2023, 14/07/2023 or"
                        + " July 2023. (sheet Actions, row 7)\n");
    }

    @Test
    void whatTheMappingDoesNotKnowIsAQuestionOnThePageAndInTheStatus() throws IOException {
        String[] arguments = {
            "follow-up",
            tracker(),
            "--mapping",
            mapping(),
            "--force",
            "kent",
            "--as-of",
            "2023-04-30",
            "--format",
            "html"
        };
        Run run = Run.of((Object[]) arguments);
        assertThat(run.out()).contains("What does &quot;Purple&quot;", "(sheet Actions, row 7)", "Invented tracker");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aMappingWithProblemsIsRefusedWhole() throws IOException {
        String mapping = file("mapping.txt", "speaker: me\n[Ref] items\n[RAG] traffic lights\n".getBytes(UTF_8));
        Run run = Run.of("follow-up", tracker(), "--mapping", mapping, "--force", "kent", "--as-of", "2023-04-30");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        mapping
                                + ": mapping: line 1: found speaker: \"me\", expected body, force,"
                                + " inspectorate, panel",
                        mapping
                                + ": mapping: line 3: found \"traffic lights\" behind the column"
                                + " \"RAG\", expected one of items, states, due dates, evidence, not read");
        assertThat(Run.of("follow-up", tracker(), "--mapping", "none.txt", "--force", "kent", "--as-of", "2023-04-30")
                        .err())
                .contains("none.txt: unreadable: found no such file, expected a mapping");
    }

    @Test
    void aMappingAndAForceBelongTogether() {
        assertThat(Run.of("follow-up", "t.xlsx", "--mapping", mapping(), "--as-of", "2023-04-30")
                        .err())
                .contains("found only one of --mapping and --force");
        assertThat(Run.of("follow-up", "--mapping", mapping(), "--force", "kent", "--as-of", "2023-04-30")
                        .err())
                .contains("expected trackers of one report");
        assertThat(Run.of("follow-up", "t.xlsx", "--mapping", mapping(), "--force", "kent", "--as-of", "2023-04-30")
                        .err())
                .contains("t.xlsx: unreadable: found no such file, expected a tracker");
        assertThat(Run.of("follow-up", "t.xlsx", "--mapping", mapping(), "--force", "wessex", "--as-of", "2023-04-30")
                        .err())
                .contains("found the force \"wessex\"");
    }

    @Test
    void thePolicyIsSetByOptions() {
        Run run = Run.of(
                "follow-up",
                "--as-of",
                "2024-03-31",
                "--verify-within",
                "3 years",
                "--moves-noted",
                "4",
                "--due-within",
                "1day",
                "--format",
                "json");
        assertThat(run.out().lines())
                .map(line -> RulesJson.FOLLOW_UP_STATUS.read(line).orElseThrow())
                .allSatisfy(status -> {
                    assertThat(status.policy())
                            .isEqualTo(FollowUpPolicy.builder()
                                    .verifyWithin(Period.ofYears(3))
                                    .movesNoted(4)
                                    .dueWithin(Period.ofDays(1))
                                    .build());
                    assertThat(status.findings())
                            .extracting(Finding::rule)
                            .doesNotContain("completion-unverified", "due-moved-often");
                });
        for (String period : List.of("0 days", "P3M", "3 weeks", "10000 days")) {
            assertThat(Run.of("follow-up", "--as-of", "2024-03-31", "--due-within", period)
                            .err())
                    .contains("found \"" + period + "\", expected for example 90 days");
        }
        assertThat(Run.of("follow-up", "--as-of", "2024-03-31", "--moves-noted", "-1")
                        .err())
                .contains("expected a number from 0 to 9999");
    }

    @Test
    void rulesOnFollowUpsAreListedAndShown() {
        assertThat(Run.of("rules").out()).contains("\noverdue  ", "none; a rule of this library");
        assertThat(Run.of("rules", "overdue").out())
                .contains("WARNING", "law       none; a rule of this library. No provision");
    }
}
