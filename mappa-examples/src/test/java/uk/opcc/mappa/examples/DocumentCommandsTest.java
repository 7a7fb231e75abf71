package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opcc.mappa.examples.fixture.Stories;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.RulesJson;

/** The commands on documents: what goes to standard output, what to standard error, and the exit status. */
class DocumentCommandsTest {

    private static final String REPORT = "twenty-years-on-2022";

    @TempDir
    private Path folder;

    private String file(String fixture) throws IOException {
        Stories.Fixture found = Stories.fixtures().stream()
                .filter(each -> each.toString().equals(fixture))
                .findFirst()
                .orElseThrow();
        return Files.write(folder.resolve(fixture), found.format().write(found.story()))
                .toString();
    }

    @Test
    void assessTellsWhatWasReadInAWordFile() throws IOException {
        Run run = Run.of("assess", file("quoted-bullets.docx"));
        assertThat(run.status()).isEqualTo(ExitStatus.UNDETERMINED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Read as the response for Dorset Police.",
                        "Questions that only a person can answer",
                        "Recommendations\n",
                        "What was not read of the document",
                        "To record positions and dates, write the JSON of it")
                .containsPattern(
                        "Recommendation 14: not read yet\n    The .*\\(block \\d+.*: \u201cOfficers fill in one page")
                .doesNotContain("/comments");
    }

    @Test
    void assessKeepsJsonLinesFreeOfQuestions() throws IOException {
        Run run = Run.of("assess", "--format", "json", file("letter.html"));
        assertThat(run.out().lines()).hasSize(1);
        assertThat(RulesJson.ASSESSMENT.read(run.out()).orElseThrow().response())
                .isEqualTo("kent");
        assertThat(run.err()).contains("letter.html: question: ");
    }

    @Test
    void draftPrintsJsonThatAssessReads() throws IOException {
        Run run = Run.of("draft", file("action-plan.pdf"), "--report", REPORT, "--force", "norfolk");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        Response response = MappaJson.RESPONSE.read(run.out()).orElseThrow();
        assertThat(response.comments())
                .flatExtracting(comments -> comments.answers())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(ComplianceStatus.NOT_READ));
        assertThat(run.err()).contains("question: ");
        String json =
                Files.writeString(folder.resolve("norfolk.json"), run.out()).toString();
        assertThat(Run.of("assess", json).err()).isEmpty();
    }

    @Test
    void draftWithPlacesTellsWhatEachMemberRestsOn() throws IOException {
        Run run = Run.of("draft", file("letter.docx"), "--report", REPORT, "--places");
        assertThat(run.err()).contains("/statedDueDate (block ", "not used: block ");
        assertThat(MappaJson.RESPONSE.read(run.out()).value()).isPresent();
    }

    @Test
    void aForceThatIsNotKnownIsRefused() throws IOException {
        Run run = Run.of("draft", file("letter.txt"), "--report", REPORT, "--force", "exampleshire");
        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err())
                .startsWith("mappa-examples draft: found the force \"exampleshire\", expected the id or a name");
    }

    @Test
    void aDocumentThatNamesNoForceAsksForOne() throws IOException {
        String file = Files.writeString(folder.resolve("a.txt"), "Recommendation 14\n\nThe desk is open.\n")
                .toString();
        Run run = Run.of("draft", file, "--report", REPORT);
        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.txt: /force: unclear: ", "Name it with --force.");
    }

    @Test
    void newDoesNotWriteOverAFile() throws IOException {
        String file = Files.writeString(folder.resolve("mine.docx"), "mine").toString();
        Run run = Run.of("new", "--report", REPORT, "--force", "kent", "--output", file);
        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("mine.docx: found a file of this name");
        assertThat(Files.readString(Path.of(file))).isEqualTo("mine");
    }

    @Test
    void newWritesJsonThatAssessReads() {
        String file = folder.resolve("kent.json").toString();
        assertThat(Run.of("new", "--report", REPORT, "--force", "Kent Police", "--format", "json", "--output", file)
                        .out())
                .startsWith("Wrote ");
        Run run = Run.of("assess", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"TBC\", which explains nothing. Say what is done or");
    }
}
