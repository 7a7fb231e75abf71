package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each document below {@code valid} and {@code invalid} is a test. The name begins with the format and says the reason. Beside
 * an invalid one stands a file of its problems, {@code line:column code pointer} each, in the order in which a reader meets
 * them; a column that is the parser's to choose is {@code *}. What is valid and not canonical says so in its name.
 */
class FixturesTest {

    @Test
    void noFixtureIsLeftOut() throws Exception {
        assertThat(documents("invalid")).hasSizeGreaterThanOrEqualTo(140);
        assertThat(documents("valid")).hasSizeGreaterThanOrEqualTo(17);
    }

    @TestFactory
    Stream<DynamicTest> anInvalidDocumentHasExactlyTheseProblems() throws Exception {
        return documents("invalid").stream()
                .map(document -> DynamicTest.dynamicTest(name(document), () -> assertProblems(document)));
    }

    @TestFactory
    Stream<DynamicTest> anInvalidDocumentHasTheSameCodesAndPointersAsText() throws Exception {
        return documents("invalid").stream()
                // What is not UTF-8 is no text at all; a mark before it is another test's.
                .filter(document -> isUtf8(document) && !name(document).contains("byte-order-mark"))
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
    Stream<DynamicTest> aDocumentThatIsNotCanonicalBecomesSo() throws Exception {
        return documents("valid").stream()
                .filter(document -> name(document).endsWith("-not-canonical"))
                .map(document -> DynamicTest.dynamicTest(
                        name(document), () -> assertBecomesCanonical(format(document), document)));
    }

    private static void assertProblems(Path document) throws IOException {
        List<String> expected =
                Files.readAllLines(document.resolveSibling(name(document).concat(".problems")));
        assertThat(expected).isNotEmpty();
        Reading<?> reading = format(document).read(Files.readAllBytes(document));
        assertThat(reading.value()).isEmpty();
        List<Problem> problems = reading.problems();
        assertThat(problems).hasSameSizeAs(expected);
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            boolean anyColumn = expected.get(i).contains(":* ");
            assertThat("%d:%s %s %s"
                            .formatted(
                                    problem.line(),
                                    anyColumn ? "*" : Integer.toString(problem.column()),
                                    problem.code(),
                                    problem.pointer())
                            .strip())
                    .isEqualTo(expected.get(i));
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).startsWith("found ").contains(", expected ");
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

    private static List<Path> documents(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(FixturesTest.class.getResource(folder).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path document) {
        return document.getFileName().toString().replace(".json", "");
    }

    private static JsonFormat<?> format(Path document) {
        String name = name(document);
        return Stream.of(MappaJson.INSPECTION_REPORT, MappaJson.RESPONSE, MappaJson.DIRECTORY)
                .filter(format -> name.startsWith(format.name().replace("mappa-", "")))
                .findFirst()
                .orElseThrow();
    }
}
