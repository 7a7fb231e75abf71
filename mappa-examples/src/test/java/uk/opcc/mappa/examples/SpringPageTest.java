package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on Spring shows the files of the project that .ci/run tests. */
class SpringPageTest {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "java, main/java/office/AssessmentController.java",
        "java, main/java/office/Assessments.java",
        "java, main/java/office/InvalidBodyAdvice.java",
        "java, main/java/office/BytesController.java",
        "json, test/resources/two-problems.json"
    })
    void thePageShowsTheWholeFile(String language, String file) throws IOException {
        assertThat(Files.readString(MODULE.resolveSibling("mappa-rules/docs/SPRING.md")))
                .contains("```" + language + "\n"
                        + Files.readString(MODULE.resolve("spring/src").resolve(file)) + "```\n");
    }
}
