package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Timeliness;

/**
 * The assessments of the conformance suite, each a folder and a test. The name of a folder is a rule, whether it fires, and
 * why: {@code published-late.silent.the-last-day}.
 */
class AssessedTest {

    private static final Path ASSESSED = Path.of("conformance", "assessed");

    private static Directory directory() throws IOException {
        return MappaJson.DIRECTORY
                .read(Files.readAllBytes(ASSESSED.resolve("directory.json")))
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> theAssessmentIsExactlyThis() throws IOException {
        Directory directory = directory();
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(RulesJson.ASSESSMENT.toText(AssessedTestCase.assess(folder, directory)))
                                .isEqualTo(Files.readString(folder.resolve("assessment.json")))));
    }

    @Test
    void thereAreEnoughAndEachSaysWhatItShows() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(100).allSatisfy(folder -> {
            String[] name = folder.getFileName().toString().split("\\.", -1);
            assertThat(name).hasSize(3);
            assertThat(RuleCatalogue.rule(name[0])).as(name[0]).isPresent();
            assertThat(name[1]).isIn("fires", "silent");
            assertThat(fired(folder).contains(name[0])).as("%s fires", name[0]).isEqualTo(name[1].equals("fires"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theRuleFiresInOneAndIsSilentInAnother() throws IOException {
        List<String> folders = folders().stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
        return RuleCatalogue.rules().stream()
                .map(RuleDescription::id)
                .map(rule -> DynamicTest.dynamicTest(rule, () -> {
                    assertThat(folders).anyMatch(folder -> folder.startsWith(rule + ".fires."));
                    assertThat(folders).anyMatch(folder -> folder.startsWith(rule + ".silent."));
                }));
    }

    @Test
    void everyOutcomeAndEveryTimelinessIsMet() throws IOException {
        List<Assessment> assessments =
                folders().stream().map(AssessedTest::expected).toList();
        assertThat(assessments).extracting(Assessment::outcome).contains(Outcome.values());
        assertThat(assessments)
                .extracting(assessment -> assessment.deadline().timeliness())
                .contains(Timeliness.values());
    }

    private static List<String> fired(Path folder) {
        return expected(folder).findings().stream().map(Finding::rule).toList();
    }

    private static Assessment expected(Path folder) {
        try {
            return RulesJson.ASSESSMENT
                    .read(Files.readAllBytes(folder.resolve("assessment.json")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(ASSESSED)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }
}
