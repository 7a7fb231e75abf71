package uk.opcc.mappa.rules.followup.catalogue;

import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: a forecast is not lateness, and cannot undo it.
 */
final class OnTrackAfterLastDay extends ItemRule {

    OnTrackAfterLastDay() {
        super(rule("on-track-after-last-day", Severity.WARNING, Topic.FOLLOW_UP)
                .finds("A speaker said after the last day that a recommendation which is not done is on track.")
                .because("what is overdue is not on track by the time that the report set"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        DayInterval limit = item.limit().orElse(null);
        if (limit == null || item.timing() != Timing.OVERDUE || !item.isUnsettled()) {
            return;
        }
        for (Speaker speaker : Speaker.values()) {
            for (DatedEvent event : item.lastOn(Axis.FORECAST, speaker)) {
                if (event.statement() instanceof Statement.Forecast forecast
                        && forecast.forecast() == Forecast.ON_TRACK
                        && event.first().isAfter(limit.last())) {
                    findings.finding(item, event)
                            .message(
                                    "The %s says that %s is on track, and its last day was %s.",
                                    speaker, item.name(), limit.last())
                            .remedy("Ask by which date it is on track, and who set that date.")
                            .fact("last day", limit.last())
                            .add();
                }
            }
        }
    }
}
