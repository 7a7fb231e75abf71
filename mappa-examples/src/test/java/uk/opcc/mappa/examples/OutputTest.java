package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;

/** What each {@code --format} writes, and where. */
class OutputTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Response LATE = ExampleResponses.gloucestershire();

    @TempDir
    private Path folder;

    private Path late;

    @BeforeEach
    void writeTheFiveResponses() throws IOException {
        for (Response response : ExampleResponses.all()) {
            Files.write(folder.resolve(response.id() + ".json"), MappaJson.RESPONSE.toBytes(response));
        }
        late = folder.resolve("gloucestershire.json");
    }

    // ---- pages

    @Test
    void htmlIsOnePageBelowThreeHundredThousandBytes() {
        Run run = Run.of("assess", folder, "--format", "html");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("5 responses to")
                .endsWith("</html>\n");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
    }

    @Test
    void htmlInAFolderIsAnIndexAndAPageOfEach() {
        Path out = folder.resolve("site/pages");
        Run run = Run.of("assess", folder, "--format", "html", "--out", out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(out)
                .isDirectoryContaining("glob:**/index.html")
                .isDirectoryContaining("glob:**/gloucestershire.html");
        assertThat(out.toFile().list()).hasSize(6);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblem() {
        Run run = Run.of("assess", late, "--format", "html", "--out", late);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("found a file, expected a folder for the results");
    }

    @Test
    void differencesFromTheOfficialWordsAreFound() {
        assertThat(new WordDifference().compare("Train all managers now.", "Train some managers now."))
                .extracting(piece -> piece.origin() + ":" + piece.text().strip())
                .containsExactly("BOTH:Train", "OFFICIAL:all", "QUOTED:some", "BOTH:managers now.");
        String longText = "word ".repeat(2001);
        assertThat(new WordDifference().compare(longText, "word")).hasSize(2);
    }

    // ---- SARIF

    private static Schema sarifSchema() throws IOException {
        try (InputStream stream = OutputTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
        }
    }

    static JsonNode validSarif(String text) throws IOException {
        assertThat(sarifSchema().validate(text, InputFormat.JSON)).isEmpty();
        return MAPPER.readTree(text).at("/runs/0");
    }

    @Test
    void sarifIsValidByThePublishedSchema() throws IOException {
        JsonNode run = validSarif(Run.of("assess", folder, folder.resolve("missing.json"), "--format", "sarif")
                .out());
        int findings = Main.assessments().stream()
                .mapToInt(each -> each.findings().size() + each.openQuestions().size())
                .sum();
        assertThat(run.path("results")).hasSize(findings);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .contains("found no such file");
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        assertThat(sarifSchema().validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void sarifNamesTheLineOfTheMember() throws IOException {
        JsonNode published = finding(Run.of("assess", late, "--format", "sarif").out(), "published-late");
        String line = Files.readAllLines(late)
                .get(published
                                .at("/locations/0/physicalLocation/region/startLine")
                                .asInt()
                        - 1);
        int column =
                published.at("/locations/0/physicalLocation/region/startColumn").asInt();
        assertThat(line.substring(column - 1)).startsWith("\"publishedOn\"");
        assertThat(published
                        .at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("gloucestershire/publishedOn");
        assertThat(published.path("level").asString()).isEqualTo("error");
        assertThat(published
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(late.toUri().toString());
    }

    private static JsonNode finding(String sarif, String rule) throws IOException {
        for (JsonNode result : validSarif(sarif).path("results")) {
            if (result.path("ruleId").asString().equals(rule) && !result.has("kind")) {
                return result;
            }
        }
        throw new AssertionError("found no " + rule);
    }

    @Test
    void sarifRulesHaveHelpAndAreReferredTo() throws IOException {
        JsonNode run = validSarif(Run.of("assess", folder, "--format", "sarif").out());
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.at("/help/text").asString()).contains("Law: ");
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
        });
        assertThat(run.path("results"))
                .allSatisfy(result -> assertThat(
                                rules.path(result.path("ruleIndex").asInt()).path("id"))
                        .isEqualTo(result.path("ruleId")));
    }

    @Test
    void fingerprintsStayWhenLinesMoveAndDifferFromEachOther() throws IOException {
        List<String> before =
                fingerprints(Run.of("assess", late, "--format", "sarif").out());
        Files.writeString(late, "\n\n\n" + Files.readString(late).replace("\n", "\n\n"));
        List<String> after =
                fingerprints(Run.of("assess", late, "--format", "sarif").out());
        assertThat(after).isEqualTo(before).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void fingerprintsStayWhenAnAnswerIsPutBeforeOthers() throws IOException {
        List<String> before =
                fingerprints(Run.of("assess", late, "--format", "sarif").out());
        Comments comments = LATE.comments().get(1);
        List<Answer> answers = new ArrayList<>(comments.answers());
        answers.add(
                0,
                Answer.builder()
                        .addReferences(RecommendationReference.toNational(6))
                        .status(ComplianceStatus.MET)
                        .explanation("It is in place.")
                        .build());
        write(LATE.withComments(LATE.comments().get(0), comments.withAnswers(answers)));
        assertThat(fingerprints(Run.of("assess", late, "--format", "sarif").out()))
                .containsAll(before)
                .hasSize(before.size() + 1);
    }

    @Test
    void aQuestionPointsToItsPlace() throws IOException {
        Comments comments = LATE.comments().get(1);
        write(LATE.withComments(
                LATE.comments().get(0),
                comments.withAnswers(comments.answers().stream()
                        .map(answer -> answer.withStatus(ComplianceStatus.NOT_READ))
                        .toList())));
        JsonNode question = validSarif(
                        Run.of("assess", late, "--format", "sarif").out())
                .path("results")
                .valueStream()
                .filter(result -> result.path("ruleId").asString().equals("status-unclear"))
                .findFirst()
                .orElseThrow();
        assertThat(question.path("kind").asString()).isEqualTo("open");
        assertThat(question.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("gloucestershire/comments/1/answers/0");
        int line = question.at("/locations/0/physicalLocation/region/startLine").asInt();
        assertThat(Files.readAllLines(late).get(line - 1).strip()).isEqualTo("{");
        assertThat(Files.readAllLines(late).get(line - 2)).contains("\"answers\": [");
    }

    private void write(Response response) throws IOException {
        Files.write(late, MappaJson.RESPONSE.toBytes(response));
    }

    private static List<String> fingerprints(String sarif) throws IOException {
        return validSarif(sarif)
                .path("results")
                .valueStream()
                .map(result -> result.at("/partialFingerprints/mappaPlace~1v1").asString())
                .toList();
    }

    @Test
    void standardInputHasNoFileToPointTo() throws IOException {
        Run run = Run.of(MappaJson.RESPONSE.toBytes(LATE), "assess", "-", "--format", "sarif");
        JsonNode published = finding(run.out(), "published-late");
        assertThat(published.at("/locations/0/physicalLocation").isMissingNode())
                .isTrue();
        assertThat(published
                        .at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("gloucestershire/publishedOn");
    }

    @Test
    void placesAreFoundAtEveryDepth() {
        String json = "{\n  \"a\": [\n    {\"b\": 1},\n    2\n  ],\n  \"c\": {}\n}";
        JsonPlaces places = JsonPlaces.of(json, Set.of("", "/a", "/a/0", "/a/0/b", "/a/1", "/c"));
        assertThat(places.of("/a")).isEqualTo(new JsonPlaces.Place(2, 3));
        assertThat(places.of("/a/0")).isEqualTo(new JsonPlaces.Place(3, 5));
        assertThat(places.of("/a/0/b")).isEqualTo(new JsonPlaces.Place(3, 6));
        assertThat(places.of("/a/1")).isEqualTo(new JsonPlaces.Place(4, 5));
        assertThat(places.of("/c/none")).isEqualTo(new JsonPlaces.Place(6, 3));
        assertThat(places.of("/none")).isEqualTo(new JsonPlaces.Place(1, 1));
    }

    // ---- tables

    static List<CSVRecord> table(String text) throws IOException {
        CSVFormat withHead = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), withHead)) {
            return parser.getRecords();
        }
    }

    @Test
    void csvHasARowForEachFinding() throws IOException {
        Run run = Run.of("assess", folder, "--format", "csv");
        List<CSVRecord> rows = table(run.out());
        assertThat(rows)
                .hasSize(Main.assessments().stream()
                        .mapToInt(each -> each.findings().size())
                        .sum());
        assertThat(rows)
                .filteredOn(row -> row.get("rule").equals("published-late"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("response")).isEqualTo("gloucestershire");
                    assertThat(row.get("severity")).isEqualTo("error");
                    assertThat(row.get("law")).isEqualTo("Police Act 1996 s.55(5A)");
                });
        assertThat(run.out()).contains("\r\n");
    }

    @Test
    void csvOfCoverageHasARowForEachPosition() throws IOException {
        List<CSVRecord> rows =
                table(Run.of("assess", folder, "--format", "csv-coverage").out());
        assertThat(rows)
                .hasSize(Main.assessments().stream()
                        .map(Assessment::coverage)
                        .mapToInt(List<Coverage>::size)
                        .sum());
        assertThat(rows)
                .filteredOn(row ->
                        row.get("response").equals("suffolk") && row.get("item").equals("recommendation-19"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("position")).isEqualTo("not-met"));
    }

    @Test
    void csvInAFolderIsBothTablesWithAMarkForExcelWhereAsked() throws IOException {
        Path out = folder.resolve("tables");
        Run.of("assess", late, "--format", "csv", "--out", out, "--bom");
        assertThat(Files.readString(out.resolve("findings.csv"))).startsWith("\ufefffile,response,");
        assertThat(Files.readString(out.resolve("coverage.csv"))).startsWith("\ufefffile,response,");
        assertThat(Run.of("assess", late, "--format", "csv").out()).startsWith("file,response,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "|x", "%x", "\uff1d1", "\u00a0=1"})
    void noCellIsAFormula(String cell) {
        assertThat(CsvOutput.plain(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a=b", "/comments/0", "2022-09-07"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(CsvOutput.plain(cell)).isEqualTo(cell);
    }

    // ---- text

    @Test
    void textIsShortAndDetailsShowAll() {
        Run brief = Run.of("assess", folder);
        Run details = Run.of("assess", folder, "--details");
        assertThat(brief.out().lines().count()).isLessThan(200);
        assertThat(brief.out()).endsWith("Use --details for reasons, law and everything else that was found.\n");
        assertThat(brief.out()).doesNotContain("RULES.md", "/comments", "2022-07-14", "chief-officer");
        assertThat(details.out())
                .contains("because ", "Police Act 1996 s.55(6)(b)")
                .doesNotContain("Use --details");
    }

    @Test
    void thePolicyIsSetByOptionsAndPrinted() {
        assertThat(Run.of("assess", late).out()).contains("Recommendations to the police must be answered.");
        Run run = Run.of("assess", late, "--required", "all", "--counted", "body-only", "--other-items");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Every recommendation of the report must be answered.")
                .contains("Recommendation 1: no answer");
        Run json = Run.of("assess", late, "--required", "police-and-boards", "--format", "json");
        assertThat(json.out()).contains("\"police-and-boards\"");
        assertThat(Run.of("assess", late, "--required", "some").err())
                .contains("found \"some\", expected police or police-and-boards or all");
        assertThat(Run.of("assess", late, "--counted", "some").err()).contains("expected any-voice or body-only");
    }

    // ---- files

    @Test
    void aFolderSaysWhatItSkipped() throws IOException {
        Files.writeString(folder.resolve("notes.bak"), "x");
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve(".draft.json"), "x");
        Files.writeString(folder.resolve("~$draft.docx"), "x");
        Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("none"));
        Run run = Run.of("assess", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(folder + ": skipped 5: .draft.json (hidden), gone.json, notes.bak, sub (a folder),"
                        + " ~$draft.docx (hidden)\n");
    }

    @Test
    void jsonLinesHoldManyResponses() throws IOException {
        Path lines = folder.resolve("all.jsonl");
        StringBuilder text = new StringBuilder();
        for (Response response : ExampleResponses.all()) {
            text.append(new String(MappaJson.RESPONSE.toLine(response), StandardCharsets.UTF_8));
        }
        Files.writeString(lines, text + "{}\n");
        Run run = Run.of("assess", lines, "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()
                        .lines()
                        .limit(5)
                        .map(line -> RulesJson.ASSESSMENT.read(line).orElseThrow()))
                .isEqualTo(Main.assessments());
        assertThat(run.out().lines().skip(5)).singleElement().asString().contains("\"problems\":");
        assertThat(run.err()).contains("line 6, ");
        JsonNode published =
                finding(Run.of("assess", lines, "--format", "sarif").out(), "published-late");
        assertThat(published
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(4);
    }

    // ---- progress

    @Test
    void theResponsesOfJsonLinesAreCountedWhileTheyAreAssessed() throws IOException {
        Path lines = folder.resolve("three.jsonl");
        String line = new String(MappaJson.RESPONSE.toLine(LATE), StandardCharsets.UTF_8);
        Files.writeString(lines, line.repeat(3));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
        Main.run(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                terminal,
                Progress.of(terminal, true),
                "assess",
                lines.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("\r1 of 3 responses");
    }

    @Test
    void progressIsShownToWhoeverWatches() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
        Main.run(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                terminal,
                Progress.of(terminal, true),
                "assess",
                folder.toString());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\r1 of 5 responses")
                .endsWith("\r");
        assertThat(Run.of("assess", folder).err()).isEmpty();
    }

    // ---- what was accepted

    @Test
    void onlyWhatIsNewFailsBesideABaseline() throws IOException {
        Path accepted = folder.resolve("accepted.txt");
        assertThat(Run.of("assess", late, "--write-baseline", accepted, "--reason", "Known since 2022.")
                        .status())
                .isEqualTo(1);
        assertThat(Files.readAllLines(accepted))
                .contains("gloucestershire published-late - /publishedOn Known since 2022.");

        Run same = Run.of("assess", late, "--baseline", accepted);
        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("Accepted before: ", " findings and questions. New: none");

        Files.write(late, MappaJson.RESPONSE.toBytes(LATE.withComments()));
        Run worse = Run.of("assess", late, "--baseline", accepted);
        assertThat(worse.status()).isEqualTo(1);
        assertThat(worse.err())
                .contains("accepted before, and gone now: gloucestershire owner-missing recommendation-19 ");
    }

    @Test
    void whatWasAcceptedIsMarkedInSarifAndTables() throws IOException {
        Path accepted = folder.resolve("accepted.txt");
        Run.of("assess", late, "--write-baseline", accepted, "--reason", "Known since 2022.");
        JsonNode published = finding(
                Run.of("assess", late, "--baseline", accepted, "--format", "sarif")
                        .out(),
                "published-late");
        assertThat(published.at("/suppressions/0/justification").asString()).isEqualTo("Known since 2022.");
        Set<String> reasons = new HashSet<>();
        table(Run.of("assess", late, "--baseline", accepted, "--format", "csv").out())
                .forEach(row -> reasons.add(row.get("accepted")));
        assertThat(reasons).containsExactly("Known since 2022.");
    }

    @Test
    void aBaselineThatIsWrongIsRefusedByLine() throws IOException {
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), "gloucestershire published-late\n");
        Run run = Run.of("assess", late, "--baseline", accepted);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("accepted.txt: line 1: found 2 fields, expected response, rule, ");
        assertThat(Run.of("assess", late, "--baseline", folder.resolve("none")).err())
                .contains("cannot be read");
        assertThat(Run.of("assess", late, "--write-baseline", accepted).err())
                .contains("expected --reason TEXT beside it");
        assertThat(Run.of("assess", late, "--write-baseline", folder, "--reason", "x")
                        .err())
                .contains("cannot be written");
    }

    @Test
    void aWorkbookHoldsBothTablesAsText() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("assess", folder, "--format", "xlsx", "--out", out);
        assertThat(run.out()).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out.resolve("assessments.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            Row head = workbook.getSheet("Findings").getRow(0);
            assertThat(head.getCell(6).getStringCellValue()).isEqualTo("rule");
            assertThat(workbook.getSheet("Findings").getLastRowNum())
                    .isEqualTo(Main.assessments().stream()
                            .mapToInt(assessment -> assessment.findings().size())
                            .sum());
            List<CellType> types = new ArrayList<>();
            workbook.getSheet("Coverage").getRow(1).forEach(cell -> types.add(cell.getCellType()));
            assertThat(types).isNotEmpty().containsOnly(CellType.STRING);
        }
    }

    @Test
    void aWorkbookIsNotWrittenToStandardOutput() {
        Run run = Run.of("assess", folder, "--format", "xlsx");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("expected --out DIR for its file");
    }
}
