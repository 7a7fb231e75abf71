package uk.opcc.mappa.rules.followup.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;

/** Tests the text form of a mapping. */
class TrackerMappingTest {

    private static final String TEXT = """
            # Ours.
            speaker: force
            date: 31 March 2023
            title: Tracker: March 2023
            numbers: recommendations

            [Ref] items
            [RAG [colour]] States
            Amber = in progress, off  track
            2 = 1 + 1 = reported complete
            On hold = nothing
            colour FFC000 = in progress
            [Target] due dates
            [Evidence] evidence
            [Owner] not read
            """;

    private static List<String> problems(String text) {
        TrackerMappingReading reading = TrackerMapping.read(text);
        assertThat(reading.mapping().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        return reading.problems().stream()
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }

    private static List<FollowUpEvent> events(TrackerMapping mapping, String... row) {
        TrackerReading reading = TrackerReader.read(
                mapping,
                "a-report",
                List.of(List.of("Ref", "rag [colour]", "Target", "Evidence", "Owner"), List.of(row)));
        assertThat(reading.questions()).isEmpty();
        return reading.items().get(0).events();
    }

    @Test
    void aMappingIsReadFromLines() {
        assertThat(problems(TEXT)).isEmpty();
        TrackerMapping mapping = TrackerMapping.read("\ufeff" + TEXT).mapping().orElseThrow();
        assertThat(events(mapping, "18", "AMBER", "14/07/2023", "A sample.", "A head"))
                .extracting(FollowUpEvent::statement)
                .containsExactly(
                        new Statement.Progress(Track.IN_PROGRESS),
                        new Statement.Forecast(Forecast.OFF_TRACK),
                        new Statement.DueSet(PartialDate.parse("2023-07-14")));
        assertThat(events(mapping, "18", "2 = 1 + 1")).singleElement().satisfies((FollowUpEvent event) -> {
            assertThat(event.by()).isEqualTo(Speaker.FORCE);
            assertThat(event.on()).hasValue(PartialDate.parse("2023-03-31"));
            assertThat(event.document()).hasValue("Tracker: March 2023");
            assertThat(event.words()).hasValue("2 = 1 + 1");
        });
        assertThat(events(mapping, "18", "on hold")).isEmpty();
        assertThat(events(mapping, "18", "colour FFC000"))
                .extracting(FollowUpEvent::statement)
                .containsExactly(new Statement.Progress(Track.IN_PROGRESS));
    }

    @Test
    void onlyTheSpeakerAndTheItemsAreRequired() {
        TrackerMapping mapping =
                TrackerMapping.read("speaker: panel\n[Ref] items").mapping().orElseThrow();
        assertThat(TrackerReader.read(mapping, "a-report", List.of(List.of("Ref"), List.of("AFI 2")))
                        .items())
                .extracting(FollowedItem::item)
                .containsExactly(ItemId.areaForImprovement(2));
    }

    @Test
    void everyProblemNamesItsLine() {
        assertThat(problems("""
                        speaker: chief
                        date: soon
                        colour: red
                        numbers: our own
                        [Ref] item
                        [RAG] states
                        Amber
                        Red = late, refuted
                        red = refuted
                        [rag] states
                        Blue = closed
                        [Owner] not read
                        A head = closed
                        [State] states
                        [] evidence
                        """))
                .containsExactly(
                        "1: found speaker: \"chief\", expected body, force, inspectorate, panel",
                        "2: found the date \"soon\", expected a day or a month such as 31 March 2023, 31/03/2023 or March"
                                + " 2023",
                        "3: found \"colour: red\", expected speaker: , date: , title: or numbers: , or a column such as"
                                + " [Ref] items",
                        "4: found numbers: \"our own\", expected areas for improvement, causes of concern, recommendations",
                        "5: found \"item\" behind the column \"Ref\", expected one of items, states, due dates, evidence,"
                                + " not read",
                        "7: found \"Amber\", expected a word of the tracker and what it means, such as Amber = in progress,"
                                + " off track",
                        "8: found the meaning \"late\", expected nothing, or one or more of not begun, in progress,"
                                + " reported complete, on track, off track, assured, partly assured, not assured, verified,"
                                + " refuted, closed by the inspectorate, closed by local governance, closed, superseded,"
                                + " reopened, with commas between them",
                        "9: found the word \"red\" again in the column \"RAG\", expected it once",
                        "10: found the column \"rag\" again, which line 6 describes, expected it once",
                        "13: found \"A head = closed\" below the column \"Owner\", which holds not read, expected words"
                                + " below a column of states only",
                        "14: found no words below the column \"State\", expected each of its words with what it means",
                        "15: found a column without a name, expected its name in the brackets",
                        "15: found no column of items, expected one, such as [Ref] items");
    }

    @Test
    void missingAndDuplicateLinesAreReported() {
        assertThat(problems(""))
                .containsExactly(
                        "1: found no speaker, expected a line such as speaker: force, before the columns",
                        "1: found no column of items, expected one, such as [Ref] items");
        assertThat(problems("speaker: body\nspeaker: force\ntitle:\n[Ref] items"))
                .containsExactly(
                        "2: found speaker again, which line 1 gives, expected it once",
                        "3: found a title of 0 characters, expected one line of 1 to 500");
    }

    @ParameterizedTest
    @CsvSource({
        "closed, NOT_STATED",
        "closed by the inspectorate, INSPECTORATE",
        "CLOSED BY LOCAL GOVERNANCE, LOCAL_GOVERNANCE"
    })
    void whoClosesIsPartOfTheMeaning(String meaning, Closer closer) {
        TrackerMapping mapping = TrackerMapping.read(
                        "speaker: force\n[Ref] items\n[RAG [colour]] states\nBlue = " + meaning)
                .mapping()
                .orElseThrow();
        assertThat(TrackerReader.read(
                                mapping, "a-report", List.of(List.of("Ref", "RAG [colour]"), List.of("R1", "Blue")))
                        .items()
                        .get(0)
                        .events())
                .extracting(FollowUpEvent::statement)
                .containsExactly(new Statement.Closed(closer));
    }

    @Test
    void aColourInAnotherColumnSaysNothing() {
        TrackerMapping mapping = TrackerMapping.read(TEXT).mapping().orElseThrow();
        assertThat(events(mapping, "18", "", "colour FF0000", "colour FF0000")).isEmpty();
    }

    @Test
    void aTextOfManyWrongLinesIsReadInOnePass() {
        String lines = IntStream.range(0, 20_000).mapToObj(i -> "x" + i).collect(Collectors.joining("\n"));
        assertThat(problems(lines)).hasSize(20_002);
    }
}
