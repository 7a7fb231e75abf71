package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;

/** The README shows code that compiles and text that the program prints. */
class ReadmeTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path README = MODULE.toAbsolutePath().resolveSibling("README.md");

    private static String readme() throws IOException {
        return Files.readString(README);
    }

    /** The lines between {@code // README: NAME} and {@code // README: end}, moved to the left margin. */
    private static String snippet(String source, String name) throws IOException {
        String text = Files.readString(MODULE.resolve(source));
        String begin = "// README: " + name + "\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.lastIndexOf('\n', text.indexOf("// README: end", from));
        return text.substring(from, to).stripIndent() + "\n";
    }

    private static String block(String language, String content) {
        return "```" + language + "\n" + content + "```\n";
    }

    @Test
    void itNamesTheTwoCommands() throws IOException {
        assertThat(readme())
                .contains(block("sh", "mvn -B -ntp verify\njava -jar mappa-examples/target/mappa-examples.jar\n"));
    }

    @Test
    void itShowsTheExampleThatCompiles() throws IOException {
        assertThat(readme())
                .contains(block("java", snippet("src/main/java/uk/opcc/mappa/examples/ReadmeExample.java", "example")));
    }

    @Test
    void itShowsWhatTheExamplePrintsFirst() throws IOException {
        String printed = printedBy(ReadmeExample::main);
        String beginning = printed.substring(0, printed.indexOf("\n\n", printed.indexOf("\n\n") + 2) + 1);
        assertThat(beginning).contains("published-late").contains("late by 1 day");
        assertThat(readme()).contains(block("text", beginning));
    }

    @Test
    void itShowsTheRecognitionThatCompilesAndWhatThatPrints() throws IOException {
        assertThat(readme())
                .contains(block(
                                "java",
                                snippet(
                                        "src/main/java/uk/opcc/mappa/examples/ReadmeRecognitionExample.java",
                                        "recognition"))
                        + "\n"
                        + block("text", printedBy(ReadmeRecognitionExample::main)));
    }

    private static String printedBy(Consumer<String[]> program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void itShowsTheUnitTestThatRuns() throws IOException {
        assertThat(readme())
                .contains(block(
                        "java",
                        snippet(
                                "src/test/java/uk/opcc/mappa/examples/ReadmeUnitTestExampleTest.java",
                                "in a unit test")));
    }

    @Test
    void itShowsTheMatrixThatTheProgramPrints() throws IOException {
        assertThat(readme()).contains(block("text", Matrix.of(ReferenceData.twentyYearsOn(), Main.assessments())));
    }

    private static String draft() throws IOException {
        try (InputStream document = ReadmeTest.class.getResourceAsStream("draft.json")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itShowsADocumentThatIsReadAndWrittenAsItStands() throws IOException {
        assertThat(readme()).contains(block("json", draft()));
        assertThat(MappaJson.RESPONSE.toText(MappaJson.RESPONSE.read(draft()).orElseThrow()))
                .isEqualTo(draft());
    }

    @Test
    void itShowsTheProblemsOfTheDocumentWithThreeMistakes() throws IOException {
        String mistaken = draft().replace("\"state\": \"draft\"", "\"publishedOn\": \"14/07/2022\"")
                .replace("partly-met", "partial")
                .replace("nationalNumber", "number");
        assertThat(readme()).contains(block("text", MappaJson.RESPONSE.read(mistaken) + "\n"));
    }
}
