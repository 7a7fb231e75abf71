package uk.opcc.mappa.rules.followup.catalogue;

import java.util.List;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: lateness and completion are two things. What is done late is done, and was late.
 */
final class CompletedAfterLastDay extends ItemRule {

    CompletedAfterLastDay() {
        super(rule("completed-after-last-day", Severity.INFO, Topic.TIMING)
                .finds("A recommendation was first reported complete, or closed, after its last day.")
                .because("being done does not make it done in time"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        DayInterval limit = item.limit().orElse(null);
        if (limit == null || !item.isSettled()) {
            return;
        }
        List<DatedEvent> claims = item.claims();
        if (!claims.isEmpty() && claims.stream().allMatch(claim -> claim.first().isAfter(limit.last()))) {
            DatedEvent first = claims.stream()
                    .min((one, other) -> one.first().compareTo(other.first()))
                    .orElseThrow();
            findings.finding(item, first)
                    .message(
                            "The last day for %s was %s, and it was reported done after it.", item.name(), limit.last())
                    .remedy("Say so where the completion is reported.")
                    .fact("last day", limit.last())
                    .add();
        }
    }
}
