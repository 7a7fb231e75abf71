package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** What no follow-up can say. */
class FollowUpTest {

    private static final FollowUp FOLLOW_UP = ExampleValues.followUp();

    private static void assertRefused(String message, ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(InvalidValueException.class).hasMessageStartingWith(message);
    }

    private static Optional<Problem> firstProblem(String statement) {
        String document = MappaJson.FOLLOW_UP
                .toText(FOLLOW_UP.withItems(FOLLOW_UP
                        .items()
                        .get(0)
                        .withEvents(FollowUpEvent.builder()
                                .by(Speaker.PANEL)
                                .statement(new Statement.Reopened())
                                .build())))
                .replace("\"reopened\": true", statement);
        return MappaJson.FOLLOW_UP.read(document).problems().stream().findFirst();
    }

    @Test
    void aFollowUpIsAboutOneForceAndOneBody() {
        assertRefused(
                "FollowUp.force: found every police-force, expected one force",
                () -> FOLLOW_UP.withForce(ExampleValues.everyForce()));
        assertRefused(
                "FollowUp.body: found every prison, expected one body",
                () -> FOLLOW_UP.withBody(ExampleValues.everyPrison()));
    }

    @Test
    void anItemStandsOnceForEachReport() {
        FollowedItem item = FOLLOW_UP.items().get(0).withEvents();
        assertRefused(
                "FollowUp.items: found recommendation-18 of twenty-years-on-2022 twice, expected each item of a report once",
                () -> FOLLOW_UP.withItems(item, item));
        assertThat(FOLLOW_UP.withItems(item, item.withReport("another")).items())
                .hasSize(2);
        assertRefused(
                "FollowUp.reports: found \"another\" twice, expected each report once",
                () -> FOLLOW_UP.withReports("another", "another"));
    }

    @Test
    void aPageIsThatOfADocument() {
        FollowUpEvent event = FOLLOW_UP.items().get(0).events().get(0);
        assertRefused(
                "FollowUpEvent.page: found the page 2 without a document, expected ",
                () -> event.withDocument(Optional.empty()));
        assertRefused(
                "StatedTotals.page: found the page 1 without a document, expected ",
                () -> FOLLOW_UP.totals().get(0).withDocument(Optional.empty()));
    }

    @Test
    void totalsHaveANumber() {
        assertRefused(
                "StatedTotals.counts: found neither all nor counts, expected at least one number",
                () -> StatedTotals.builder().by(Speaker.PANEL).build());
    }

    @Test
    void aCountMeansEachTrackOnce() {
        TrackCount count = FOLLOW_UP.totals().get(0).counts().get(0);
        assertRefused(
                "TrackCount.tracks: found open twice, expected each track once",
                () -> count.withTracks(Track.OPEN, Track.OPEN));
    }

    @Test
    void progressNeitherClosesNorSupersedes() {
        assertRefused(
                "Statement.progress: found closed, expected open, in-progress or reported-complete",
                () -> new Statement.Progress(Track.CLOSED));
        assertRefused(
                "Statement.progress: found superseded, expected ", () -> new Statement.Progress(Track.SUPERSEDED));
    }

    @Test
    void whatIsNotStatedIsNoStatement() {
        assertRefused(
                "Statement.assurance: found not-stated, expected assured, partly-assured or not-assured",
                () -> new Statement.Assurance(Assurance.NOT_STATED));
        assertRefused(
                "Statement.verification: found not-verified, expected verified or refuted",
                () -> new Statement.Verification(Verification.NOT_VERIFIED));
    }

    @Test
    void aReasonIsText() {
        assertRefused(
                "Statement.reason: found ",
                () -> new Statement.DueMoved(
                        PartialDate.parse("2024"), Optional.empty(), Optional.empty(), Optional.of(" ")));
    }

    @Test
    void aSuccessorWithoutAnythingNamesNone() {
        assertThat(Successor.builder().build().namesNone()).isTrue();
        assertThat(Successor.builder().words("the next one").build().namesNone())
                .isFalse();
        assertThat(Successor.builder().item(ItemId.recommendation(1)).build().namesNone())
                .isFalse();
        assertThat(Successor.builder().report("a-report").build().namesNone()).isFalse();
    }

    @Test
    void aStatementIsExactlyOneThing() {
        assertThat(firstProblem("\"reopened\": true")).isEmpty();
        assertThat(firstProblem("\"dueMoved\": \"2024\", \"reason\": \"Late supplier.\""))
                .isEmpty();
        assertThat(firstProblem(""))
                .hasValueSatisfying(
                        problem -> assertThat(problem.message()).contains("found no statement, expected exactly one"));
        assertThat(firstProblem("\"reopened\": true, \"progress\": \"open\""))
                .hasValueSatisfying(
                        problem -> assertThat(problem.message()).contains("found 2 statements, expected exactly one"));
        assertThat(firstProblem("\"reopened\": false"))
                .hasValueSatisfying(
                        problem -> assertThat(problem.pointer()).isEqualTo("/items/0/events/0/statement/reopened"));
    }

    @Test
    void aReasonBelongsToADateThatWasMoved() {
        for (String member : new String[] {"\"from\": \"2023\"", "\"decidedBy\": \"body\"", "\"reason\": \"Late.\""}) {
            assertThat(firstProblem(member + ", \"dueSet\": \"2024\""))
                    .hasValueSatisfying(problem -> assertThat(problem.message())
                            .contains(" without dueMoved, expected the date to which it was moved, in dueMoved"));
        }
    }
}
