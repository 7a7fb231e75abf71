package uk.opcc.mappa.rules.followup.catalogue;

import java.time.temporal.ChronoUnit;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: what falls due before the next file should be asked about now. How near that is, the policy says.
 */
final class DueSoon extends ItemRule {

    DueSoon() {
        super(rule("due-soon", Severity.INFO, Topic.TIMING)
                .finds(
                        "The last day for a recommendation is near, or it is to be done at once, and it is not reported complete.")
                .because("there is still time to ask"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.timing() != Timing.DUE || !item.isUnsettled()) {
            return;
        }
        DayInterval limit = item.limit().orElse(null);
        FollowUpFindings.Draft draft = findings.finding(item);
        if (limit == null) {
            draft.message("The report asks for %s to be done at once, and it is not reported complete.", item.name());
        } else {
            long left = ChronoUnit.DAYS.between(item.asOf(), limit.first());
            draft.message(
                            "The last day for %s is %s, %s.",
                            item.name(),
                            limit.first(),
                            left == 0 ? "the day of asking" : "in " + Sentence.count(left, "day"))
                    .fact("last day", limit.first())
                    .fact("days left", left);
        }
        draft.remedy("Ask the force whether it will be done in time.")
                .fact("track", item.tracks())
                .add();
    }
}
