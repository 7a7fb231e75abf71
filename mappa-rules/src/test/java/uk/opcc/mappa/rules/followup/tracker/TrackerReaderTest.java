package uk.opcc.mappa.rules.followup.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.rules.extraction.SourceDocument;

class TrackerReaderTest {

    private static final Statement BEGUN = new Statement.Progress(Track.IN_PROGRESS);
    private static final Statement OFF_TRACK = new Statement.Forecast(Forecast.OFF_TRACK);
    private static final TrackerMapping MAPPING = TrackerMapping.of(Speaker.FORCE)
            .on(PartialDate.parse("2023-03"))
            .document("Tracker of March 2023")
            .items("Ref")
            .states("RAG", Map.of("Amber", List.of(BEGUN, OFF_TRACK), "not  started", List.of()))
            .dueDates("Target")
            .evidence("Evidence")
            .notRead("Owner")
            .build();
    private static final List<String> HEAD = List.of("Ref", " rag ", "Target", "Evidence", "Owner");

    private static TrackerReading read(List<String> row) {
        return TrackerReader.read(MAPPING, "a-report", List.of(HEAD, row));
    }

    private static List<String> questions(TrackerReading reading) {
        return reading.questions().stream()
                .map(TrackerReading.Question::question)
                .toList();
    }

    @Test
    void aRowIsWhatTheOwnersWordsMean() {
        TrackerReading reading = read(List.of("Recommendation 18", "AMBER", "14/07/2023", "A dip sample.", "A head"));
        assertThat(reading.questions()).isEmpty();
        assertThat(reading.items()).singleElement().satisfies((FollowedItem item) -> {
            assertThat(item.report()).isEqualTo("a-report");
            assertThat(item.item()).isEqualTo(ItemId.recommendation(18));
            assertThat(item.events())
                    .extracting(FollowUpEvent::statement)
                    .containsExactly(BEGUN, OFF_TRACK, new Statement.DueSet(PartialDate.parse("2023-07-14")));
            assertThat(item.events()).allSatisfy((FollowUpEvent event) -> {
                assertThat(event.by()).isEqualTo(Speaker.FORCE);
                assertThat(event.on()).hasValue(PartialDate.parse("2023-03"));
                assertThat(event.document()).hasValue("Tracker of March 2023");
                assertThat(event.evidence()).hasValue("A dip sample.");
            });
            assertThat(item.events().get(0).words()).hasValue("AMBER");
        });
    }

    @Test
    void aColourThatTheMappingDoesNotKnowIsAQuestionAndNoEvent() {
        TrackerReading reading = TrackerReader.read(
                MAPPING,
                "a-report",
                List.of(
                        HEAD,
                        List.of("Rec 18", "Green"),
                        List.of("Rec 19", "Green"),
                        List.of("Rec 15", "Not started")));
        assertThat(reading.questions())
                .containsExactly(new TrackerReading.Question(
                        "What does \"Green\" in the column \"rag\" mean?",
                        "Ask the owner of the tracker, and say it in the mapping.",
                        List.of(2, 3)));
        assertThat(reading.items())
                .hasSize(3)
                .allSatisfy((FollowedItem item) -> assertThat(item.events()).isEmpty());
    }

    @Test
    void rowsAboutOneItemAreOneItem() {
        TrackerReading reading = TrackerReader.read(
                MAPPING, "a-report", List.of(HEAD, List.of("R18", "amber"), List.of("Recommendation 18", "amber")));
        assertThat(reading.items())
                .singleElement()
                .satisfies((FollowedItem item) -> assertThat(item.events()).hasSize(4));
    }

    @Test
    void aColumnThatTheMappingDoesNotNameIsAQuestion() {
        TrackerReading reading =
                TrackerReader.read(MAPPING, "a-report", List.of(List.of("Ref", "RAG", "Evidence", "Owner", "Notes")));
        assertThat(questions(reading))
                .containsExactly("What does the column \"Notes\" hold?", "Where is the column \"target\"?");
    }

    @Test
    void aBareNumberIsAQuestionUnlessTheOwnerSaysWhoseItIs() {
        assertThat(questions(read(List.of("18", "amber"))))
                .containsExactly("Are the bare numbers of the tracker those of the report?");
        TrackerMapping said = TrackerMapping.of(Speaker.FORCE)
                .items("Ref")
                .bareNumbersAre(RecommendationKind.RECOMMENDATION)
                .build();
        assertThat(TrackerReader.read(said, "a-report", List.of(List.of("Ref"), List.of("18")))
                        .items())
                .extracting(FollowedItem::item)
                .containsExactly(ItemId.recommendation(18));
    }

    @ParameterizedTest
    @CsvSource({
        "Recommendation 18, recommendation-18",
        "rec. 18, recommendation-18",
        "R18, recommendation-18",
        "Recommendation no. 18, recommendation-18",
        "AFI 2, area-for-improvement-2",
        "Area for improvement 2, area-for-improvement-2",
        "Cause of concern 1, cause-of-concern-1"
    })
    void anItemIsNamedInTheseWays(String cell, String item) {
        assertThat(read(List.of(cell)).items())
                .extracting((FollowedItem each) -> each.item().text())
                .containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the training one", "Recommendation 18 and 19", "Recommendation 0"})
    void anythingElseInTheColumnOfItemsIsAQuestion(String cell) {
        TrackerReading reading = read(List.of(cell, "amber"));
        assertThat(reading.items()).isEmpty();
        assertThat(questions(reading)).containsExactly("Which item is \"" + cell + "\"?");
    }

    @Test
    void aRowWithoutAnItemIsAQuestionUnlessItIsBlank() {
        assertThat(questions(read(List.of("", "amber")))).containsExactly("Which item is this row about?");
        assertThat(questions(read(List.of("", " ")))).isEmpty();
        assertThat(questions(TrackerReader.read(MAPPING, "a-report", List.of())))
                .containsExactly("Which rows does the tracker have?");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-14, 2023-07-14",
        "14/07/2023, 2023-07-14",
        "14.7.2023, 2023-07-14",
        "14 July 2023, 2023-07-14",
        "14 jul 2023, 2023-07-14",
        "July 2023, 2023-07",
        "7/2023, 2023-07"
    })
    void aDateIsReadInTheseForms(String cell, String date) {
        assertThat(read(List.of("R18", "", cell)).items().get(0).events())
                .extracting(FollowUpEvent::statement)
                .containsExactly(new Statement.DueSet(PartialDate.parse(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2023", "07/14/2023", "soon", "14/07/23", "2023"})
    void anyOtherDateIsAQuestion(String cell) {
        TrackerReading reading = read(List.of("R18", "", cell));
        assertThat(reading.items().get(0).events()).isEmpty();
        assertThat(questions(reading)).containsExactly("Which date is \"" + cell + "\" in the column \"Target\"?");
    }

    @Test
    void aMappingNamesEachColumnOnceAndAColumnOfItems() {
        assertThatThrownBy(() -> TrackerMapping.of(Speaker.BODY).items("Ref").notRead(" REF "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found the column  REF  twice, expected each column once");
        assertThatThrownBy(() -> TrackerMapping.of(Speaker.BODY).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("found no column of items");
    }

    @Test
    void aTrackerWithoutADateGivesEventsWithoutOne() {
        TrackerMapping undated = TrackerMapping.of(Speaker.BODY)
                .items("Ref")
                .states("State", Map.of("open", List.of(BEGUN)))
                .build();
        assertThat(TrackerReader.read(undated, "a-report", List.of(List.of("Ref", "State"), List.of("R1", "Open")))
                        .items()
                        .get(0)
                        .events())
                .extracting(FollowUpEvent::on)
                .containsExactly(Optional.empty());
    }

    @Test
    void theTableWithTheColumnOfItemsIsRead() {
        SourceDocument sheet = SourceDocument.builder()
                .heading(1, "Tracker")
                .table(List.of("Colour", "Means"), List.of(List.of("Amber", "begun")))
                .table(HEAD, List.of(List.of("Recommendation 18", "Amber", "July 2023", "A dip sample.", "A head")))
                .build();
        TrackerReading reading = TrackerReader.read(MAPPING, "a-report", sheet);
        assertThat(reading.items())
                .isEqualTo(read(List.of("Recommendation 18", "Amber", "July 2023", "A dip sample.", "A head"))
                        .items())
                .hasSize(1);
        assertThat(reading.questions()).isEmpty();
        assertThat(reading.table()).isEqualTo(2);
    }

    @Test
    void aDocumentWithoutSuchATableIsAQuestion() {
        SourceDocument text = SourceDocument.builder().paragraph("Amber").build();
        assertThat(questions(TrackerReader.read(MAPPING, "a-report", text)))
                .containsExactly("Which rows does the tracker have?");
    }
}
