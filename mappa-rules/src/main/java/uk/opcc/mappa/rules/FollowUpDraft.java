package uk.opcc.mappa.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.StatedPosition;

/**
 * Begins a follow-up with what a response says: each recommendation that binds the force or the body, or has an answer, with the
 * answer as its first events.
 *
 * <p>An answer that is met is a report of completion. One that is partly met or in progress, or whose action is under way, is in
 * progress. One that is planned or not met is open. Any other answer takes no position on progress, and gives no such event. An
 * event has the date of the comments, or else that of publication; if neither is known, it has none.
 */
public final class FollowUpDraft {

    private static final Set<ActionState> TO_BE_DONE =
            Set.of(ActionState.UNDER_WAY, ActionState.PLANNED, ActionState.CONSIDERING);

    private FollowUpDraft() {}

    /**
     * Returns a follow-up that has the words of a response.
     *
     * @param report the report
     * @param response the response to it
     * @return the follow-up, with the id of the response
     * @throws IllegalArgumentException if the response answers another report
     */
    public static FollowUp of(InspectionReport report, Response response) {
        FollowUp.Builder followUp = FollowUp.builder()
                .id(response.id())
                .force(response.force())
                .body(response.body())
                .addReports(report.id());
        for (Coverage coverage : Section55.assess(report, response).coverage()) {
            if (coverage.requirement() == Requirement.REQUIRED
                    || !coverage.positions().isEmpty()) {
                FollowedItem.Builder item =
                        FollowedItem.builder().report(report.id()).item(coverage.recommendation());
                for (StatedPosition position : coverage.positions()) {
                    item.addAllEvents(events(position, response));
                }
                followUp.addItems(item.build());
            }
        }
        return followUp.build();
    }

    private static List<FollowUpEvent> events(StatedPosition position, Response response) {
        // The place is /comments/1/answers/2.
        String[] place = position.where().split("/", -1);
        Comments comments = response.comments().get(Integer.parseInt(place[2]));
        Answer answer = comments.answers().get(Integer.parseInt(place[4]));
        List<FollowUpEvent> events = new ArrayList<>();
        for (Speaker speaker : speakers(position.voice())) {
            for (Statement statement : statements(answer)) {
                boolean isOfBody = speaker == Speaker.BODY;
                if (isOfBody || !(statement instanceof Statement.Assurance)) {
                    events.add(FollowUpEvent.builder()
                            .on(date(comments, response))
                            .by(speaker)
                            .statement(statement)
                            .document("Response " + response.id())
                            .build());
                }
            }
        }
        return events;
    }

    private static List<Speaker> speakers(Voice voice) {
        List<Speaker> speakers = new ArrayList<>();
        if (voice.speaksForChiefOfficer()) {
            speakers.add(Speaker.FORCE);
        }
        if (voice.speaksForBody()) {
            speakers.add(Speaker.BODY);
        }
        return speakers;
    }

    private static Optional<PartialDate> date(Comments comments, Response response) {
        return comments.date().or(response::publishedOn);
    }

    private static List<Statement> statements(Answer answer) {
        List<Statement> statements = new ArrayList<>();
        progress(answer).map(Statement.Progress::new).ifPresent(statements::add);
        if (answer.assurance() != Assurance.NOT_STATED) {
            statements.add(new Statement.Assurance(answer.assurance()));
        }
        for (Action action : answer.actions()) {
            if (TO_BE_DONE.contains(action.state())) {
                statements.add(new Statement.ActionAdded(action));
            }
        }
        answer.evidence().forEach(evidence -> statements.add(new Statement.Measured(evidence)));
        return statements;
    }

    private static Optional<Track> progress(Answer answer) {
        boolean isUnderWay = answer.actionState() == ActionState.UNDER_WAY;
        return switch (answer.status()) {
            case MET, MET_UNDER_REVIEW -> Optional.of(Track.REPORTED_COMPLETE);
            case PARTLY_MET, IN_PROGRESS -> Optional.of(Track.IN_PROGRESS);
            case NOT_MET, PLANNED -> Optional.of(isUnderWay ? Track.IN_PROGRESS : Track.OPEN);
            case NOT_APPLICABLE, DECLINED, UNCLEAR, NOT_READ, NOT_ANSWERED -> Optional.empty();
        };
    }
}
