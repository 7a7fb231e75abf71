package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.agreement.BeyondTheSchema;
import uk.opcc.mappa.agreement.PublishedSchemas;
import uk.opcc.mappa.agreement.SchemaAgreement;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Reads and writes the documents of the conformance suite in {@code valid/} and {@code invalid/}. The README of the suite
 * says what their names mean and what stands beside an invalid document.
 */
class ConformanceTest {

    private static final Path SUITE = Path.of("conformance");
    private static final String PROBLEMS = ".problems.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> UNREADABLE_IN_JAVA = Set.of(
            "response-decimal-of-huge-exponent",
            "response-decimal-of-impossible-exponent",
            "response-unpaired-surrogate-in-a-name");
    // A format whose name begins with the name of another stands before it.
    private static final List<JsonFormat<?>> FORMATS = List.of(
            MappaJson.INSPECTION_REPORT,
            MappaJson.RESPONSE,
            RulesJson.FOLLOW_UP_STATUS,
            MappaJson.FOLLOW_UP,
            MappaJson.DIRECTORY,
            RulesJson.ASSESSMENT);

    @Test
    void everyFormatHasValidAndInvalidDocuments() throws Exception {
        for (JsonFormat<?> format : FORMATS) {
            assertThat(documents("invalid")).as(format.name()).anyMatch(document -> format(document) == format);
            assertThat(documents("valid")).as(format.name()).anyMatch(document -> format(document) == format);
        }
    }

    @Test
    void everyCodeOfAProblemIsExpectedSomewhere() throws Exception {
        Set<String> codes = new TreeSet<>();
        for (Path document : documents("invalid")) {
            for (JsonNode problem : expectation(document).path("problems")) {
                codes.add(problem.path("code").asString());
            }
        }
        // MORE_PROBLEMS only counts the problems that were left out.
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .filter(code -> code != ProblemCode.MORE_PROBLEMS)
                        .map(ProblemCode::code)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesOrAcceptsAnInvalidDocumentAsTheSuiteSays() throws Exception {
        return documents("invalid").stream()
                .filter(document -> !schemaSays(document).equals("not JSON"))
                // The validator's own parser refuses these; .ci/agree checks them in JavaScript and Python.
                .filter(document -> !UNREADABLE_IN_JAVA.contains(name(document)))
                .map(document -> DynamicTest.dynamicTest(
                        name(document),
                        () -> assertThat(
                                        PublishedSchemas.errors(format(document), Files.readString(document))
                                                        .isEmpty()
                                                ? "accepts"
                                                : "refuses")
                                .isEqualTo(schemaSays(document))));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaAcceptsAValidDocument() throws Exception {
        return documents("valid").stream()
                .map(document -> DynamicTest.dynamicTest(
                        name(document),
                        () -> assertThat(PublishedSchemas.errors(format(document), Files.readString(document)))
                                .isEmpty()));
    }

    @Test
    void everyRuleBeyondTheSchemaIsDescribedAndHasADocument() throws Exception {
        Map<String, Set<String>> described = new TreeMap<>();
        Matcher row = Pattern.compile("^\\| `([a-z-]+)` \\|.*\\| (.+) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(SUITE.resolve("RULES-BEYOND-THE-SCHEMA.md")));
        Set<String> named = new TreeSet<>();
        while (row.find()) {
            Set<String> documents =
                    new TreeSet<>(Arrays.asList(row.group(2).replace("`", "").split(", ")));
            assertThat(described.put(row.group(1), documents))
                    .as("%s again", row.group(1))
                    .isNull();
            named.addAll(documents);
        }
        assertThat(described.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BeyondTheSchema.values())
                        .map(BeyondTheSchema::rule)
                        .toList());
        Set<String> beyond = new TreeSet<>();
        for (Path document : documents("invalid")) {
            if (schemaSays(document).equals("accepts")) {
                beyond.add(name(document));
            }
        }
        assertThat(named).isEqualTo(beyond);
        for (Map.Entry<String, Set<String>> rule : described.entrySet()) {
            for (String name : rule.getValue()) {
                Path document = SUITE.resolve("invalid").resolve(name + ".json");
                assertThat(SchemaAgreement.verdict(format(document), Files.readString(document)))
                        .isEqualTo("accepted by the schema only, beyond which is " + rule.getKey());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> anInvalidDocumentHasExactlyTheseProblems() throws Exception {
        return documents("invalid").stream()
                .map(document -> DynamicTest.dynamicTest(name(document), () -> assertProblems(document)));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidDocumentHasTheSameProblemsAsAString() throws Exception {
        return documents("invalid").stream()
                // What is not UTF-8 is no string.
                .filter(document -> isUtf8(document))
                .map(document -> DynamicTest.dynamicTest(name(document), () -> assertSameProblemsAsText(document)));
    }

    @TestFactory
    Stream<DynamicTest> aValidDocumentIsRead() throws Exception {
        return documents("valid").stream()
                .map(document -> DynamicTest.dynamicTest(
                        name(document),
                        () -> assertThat(format(document)
                                        .read(Files.readAllBytes(document))
                                        .problems())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aCanonicalDocumentIsWrittenBackToTheByte() throws Exception {
        return documents("valid").stream()
                .filter(document -> !name(document).endsWith("-not-canonical"))
                .map(document ->
                        DynamicTest.dynamicTest(name(document), () -> assertWrittenBack(format(document), document)));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentThatIsNotCanonicalBecomesCanonical() throws Exception {
        return documents("valid").stream()
                .filter(document -> name(document).endsWith("-not-canonical"))
                .map(document -> DynamicTest.dynamicTest(
                        name(document), () -> assertBecomesCanonical(format(document), document)));
    }

    private static void assertProblems(Path document) throws IOException {
        JsonNode expected = expectation(document).path("problems");
        assertThat(expected).isNotEmpty();
        Reading<?> reading = format(document).read(Files.readAllBytes(document));
        assertThat(reading.value()).isEmpty();
        List<Problem> problems = reading.problems();
        assertThat(problems).hasSize(expected.size());
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            JsonNode each = expected.get(i);
            assertThat(problem.pointer() + " " + problem.code())
                    .isEqualTo(each.path("pointer").asString() + " "
                            + each.path("code").asString());
            assertThat(problem.line()).isEqualTo(each.path("line").asInt());
            if (each.has("column")) {
                assertThat(problem.column()).isEqualTo(each.path("column").asInt());
            }
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).contains("found ").contains(", expected ");
        }
    }

    private static void assertSameProblemsAsText(Path document) throws IOException {
        JsonFormat<?> format = format(document);
        List<String> ofBytes = codesAndPointers(format.read(Files.readAllBytes(document)));
        assertThat(codesAndPointers(format.read(Files.readString(document)))).isEqualTo(ofBytes);
    }

    private static List<String> codesAndPointers(Reading<?> reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + problem.code() + " " + problem.pointer())
                .toList();
    }

    private static <T> void assertWrittenBack(JsonFormat<T> format, Path document) throws IOException {
        T value = format.read(Files.readAllBytes(document)).orElseThrow();
        assertThat(format.toText(value)).isEqualTo(Files.readString(document));
        assertThat(format.toBytes(value)).isEqualTo(Files.readAllBytes(document));
    }

    private static <T> void assertBecomesCanonical(JsonFormat<T> format, Path document) throws IOException {
        T value = format.read(Files.readAllBytes(document)).orElseThrow();
        byte[] canonical = format.toBytes(value);
        assertThat(canonical).isNotEqualTo(Files.readAllBytes(document));
        assertThat(format.read(canonical).orElseThrow()).isEqualTo(value);
        assertThat(format.toBytes(format.read(canonical).orElseThrow())).isEqualTo(canonical);
    }

    private static boolean isUtf8(Path document) {
        try {
            Files.readString(document);
            return !name(document).contains("utf-16") && !name(document).contains("utf-32");
        } catch (IOException e) {
            return false;
        }
    }

    private static String schemaSays(Path document) {
        return expectation(document).path("schema").asString();
    }

    private static JsonNode expectation(Path document) {
        return MAPPER.readTree(document.resolveSibling(name(document) + PROBLEMS));
    }

    private static List<Path> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SUITE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(PROBLEMS))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path document) {
        return document.getFileName().toString().replace(".json", "");
    }

    static JsonFormat<?> format(Path document) {
        String name = name(document);
        return FORMATS.stream()
                .filter(format -> name.startsWith(format.name().replace("mappa-", "")))
                .findFirst()
                .orElseThrow();
    }
}
