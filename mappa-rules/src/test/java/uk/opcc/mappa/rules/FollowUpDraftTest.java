package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Voice;

class FollowUpDraftTest {

    private static final Map<ComplianceStatus, Track> PROGRESS = Map.of(
            ComplianceStatus.MET, Track.REPORTED_COMPLETE,
            ComplianceStatus.MET_UNDER_REVIEW, Track.REPORTED_COMPLETE,
            ComplianceStatus.PARTLY_MET, Track.IN_PROGRESS,
            ComplianceStatus.IN_PROGRESS, Track.IN_PROGRESS,
            ComplianceStatus.PLANNED, Track.OPEN,
            ComplianceStatus.NOT_MET, Track.OPEN);

    private static List<FollowUpEvent> events(Voice voice, Answer answer) {
        Response response = SampleResponses.faultless().withComments(SampleResponses.comments(voice, answer));
        return FollowUpDraft.of(SampleResponses.REPORT, response).items().stream()
                .filter(item -> item.item().equals(ItemId.recommendation(18)))
                .findFirst()
                .orElseThrow()
                .events();
    }

    @ParameterizedTest
    @EnumSource(value = ComplianceStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_ANSWERED")
    void aPositionIsProgressOrNothing(ComplianceStatus status) {
        List<FollowUpEvent> events = events(Voice.CHIEF_OFFICER, SampleResponses.answer(18, status));
        if (PROGRESS.containsKey(status)) {
            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.statement()).isEqualTo(new Statement.Progress(PROGRESS.get(status)));
                assertThat(event.by()).isEqualTo(Speaker.FORCE);
                assertThat(event.on()).hasValue(PartialDate.of(SampleResponses.LAST_DAY));
                assertThat(event.document()).hasValue("Response suffolk");
            });
        } else {
            assertThat(events).isEmpty();
        }
    }

    @Test
    void whatIsNotMetWithActionUnderWayIsInProgress() {
        assertThat(events(
                        Voice.BODY_REPLY,
                        SampleResponses.answer(18, ComplianceStatus.NOT_MET).withActionState(ActionState.UNDER_WAY)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.statement()).isEqualTo(new Statement.Progress(Track.IN_PROGRESS));
                    assertThat(event.by()).isEqualTo(Speaker.BODY);
                });
    }

    @Test
    void wordsInCommonAreTheWordsOfBothAndAssuranceIsTheBodys() {
        List<FollowUpEvent> events = events(
                Voice.MERGED, SampleResponses.answer(18, ComplianceStatus.MET).withAssurance(Assurance.ASSURED));
        assertThat(events)
                .extracting(event -> event.by() + " " + event.statement())
                .containsExactlyInAnyOrder(
                        "force " + new Statement.Progress(Track.REPORTED_COMPLETE),
                        "body " + new Statement.Progress(Track.REPORTED_COMPLETE),
                        "body " + new Statement.Assurance(Assurance.ASSURED));
    }

    @Test
    void actionsToBeDoneAndMeasuredValuesAreEvents() {
        Action planned =
                Action.builder().what("Train.").state(ActionState.PLANNED).build();
        Evidence measured = Evidence.builder()
                .measure(Measure.OFFENDERS_PER_MANAGER)
                .comparison(Comparison.EXACTLY)
                .value(BigDecimal.TEN)
                .build();
        assertThat(events(
                        Voice.CHIEF_OFFICER,
                        SampleResponses.answer(18, ComplianceStatus.UNCLEAR)
                                .withActions(planned, planned.withState(ActionState.COMPLETED))
                                .withEvidence(measured)))
                .extracting(FollowUpEvent::statement)
                .containsExactly(new Statement.ActionAdded(planned), new Statement.Measured(measured));
    }

    @Test
    void eachRecommendationThatBindsTheForceIsAnItem() {
        FollowUp followUp = FollowUpDraft.of(
                SampleResponses.REPORT, SampleResponses.faultless().withComments());
        assertThat(followUp.reports()).containsExactly(SampleResponses.REPORT.id());
        assertThat(followUp.items())
                .extracting(FollowedItem::item)
                .containsExactly(
                        ItemId.recommendation(14),
                        ItemId.recommendation(15),
                        ItemId.recommendation(18),
                        ItemId.recommendation(19));
        assertThat(followUp.items()).allMatch(item -> item.events().isEmpty());
    }

    @Test
    void aResponseToAnotherReportIsRefused() {
        assertThatThrownBy(() -> FollowUpDraft.of(
                        SampleResponses.REPORT, SampleResponses.faultless().withReport("another")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
