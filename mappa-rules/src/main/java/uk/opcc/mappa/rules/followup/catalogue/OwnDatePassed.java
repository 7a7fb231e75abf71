package uk.opcc.mappa.rules.followup.catalogue;

import java.time.LocalDate;
import java.util.List;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: a date that a speaker sets is that speaker's word. It does not move the time that the report sets.
 */
final class OwnDatePassed extends ItemRule {

    OwnDatePassed() {
        super(rule("own-date-passed", Severity.WARNING, Topic.TIMING)
                .finds(
                        "The force, the body or the panel set a date for a recommendation, the date has passed, and it is not reported complete.")
                .because("whoever set the date should set another or say what happened"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (!item.isUnsettled()) {
            return;
        }
        for (Speaker speaker : Speaker.values()) {
            List<DatedEvent> set = item.lastOn(Axis.DUE_DATE, speaker);
            if (speaker != Speaker.INSPECTORATE
                    && !set.isEmpty()
                    && set.stream().allMatch(event -> hasPassed(event, item.asOf()))) {
                DatedEvent event = set.get(0);
                findings.finding(item, event)
                        .message(
                                "The %s set %s as the date for %s, which has passed.",
                                speaker, ItemHistory.dueDate(event), item.name())
                        .remedy("Ask whether it is done, or for what date it is planned now.")
                        .fact("track", item.tracks())
                        .add();
            }
        }
    }

    private static boolean hasPassed(DatedEvent event, LocalDate asOf) {
        return event.certain() && ItemHistory.dueDate(event).latest().isBefore(asOf);
    }
}
