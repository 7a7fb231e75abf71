package uk.opcc.mappa.rules.followup.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: what was met needs no more work, or was not met. The response is assessed as under section 55, so its answer is found in
 * the same way.
 */
final class MetButWorkReported extends ItemRule {

    MetButWorkReported() {
        super(rule("met-but-work-reported", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "The response said that a recommendation is met, and after it the force or the body reports that work goes on.")
                .because("one of the two statements is wrong, or something has changed and nobody says what"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        FollowUpCase.Held held = context.held(item.reportId()).orElse(null);
        Response response = held == null ? null : held.response();
        Coverage coverage = held == null ? null : held.coverage().get(item.id());
        if (response == null
                || coverage == null
                || coverage.positions().stream()
                        .noneMatch(position -> position.status().claimsMet())) {
            return;
        }
        List<DatedEvent> work = new ArrayList<>(item.lastOn(Axis.PROGRESS, Speaker.FORCE));
        work.addAll(item.lastOn(Axis.PROGRESS, Speaker.BODY));
        work.removeIf(ItemHistory::isComplete);
        for (DatedEvent event : work) {
            Boolean after = isAfter(event, response);
            if (after == null) {
                findings.ask(
                        item,
                        Sentence.of(
                                "Was the response %s published before %s?",
                                response.id(),
                                event.event().on().map(Sentence::when).orElse("the work was reported")),
                        "Find out the days. Record them in publishedOn of the response, and as the date of the event (on).");
            } else if (after) {
                findings.finding(item, event)
                        .message(
                                "The response said that %s is met, and the %s reports that it is %s.",
                                item.name(), event.by(), ((Statement.Progress) event.statement()).progress())
                        .remedy("Ask what changed, and whether the response was right.")
                        .fact("response", response.id())
                        .add();
            }
        }
    }

    /** Returns whether an event is after the publication of the response; null if that is not known. */
    private static @Nullable Boolean isAfter(DatedEvent event, Response response) {
        PartialDate latest =
                response.publishedOn().or(response::publishedNotAfter).orElse(null);
        PartialDate earliest =
                response.publishedOn().or(response::publishedNotBefore).orElse(null);
        if (latest != null && event.first().isAfter(latest.latest())) {
            return true;
        }
        if (earliest != null && event.last().isBefore(earliest.earliest())) {
            return false;
        }
        return null;
    }
}
