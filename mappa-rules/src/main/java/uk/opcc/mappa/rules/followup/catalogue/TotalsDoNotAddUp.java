package uk.opcc.mappa.rules.followup.catalogue;

import java.util.List;
import uk.opcc.mappa.model.StatedTotals;
import uk.opcc.mappa.model.TrackCount;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.WholeRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: each item is in one state, so the counts of the states give the number of items.
 */
final class TotalsDoNotAddUp extends WholeRule {

    TotalsDoNotAddUp() {
        super(rule("totals-do-not-add-up", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "A document states how many items there are in all, and its counts of the states give another number.")
                .because("one of the numbers is wrong, whatever the list says"));
    }

    @Override
    protected void check(FollowUpCase context, FollowUpFindings findings) {
        List<StatedTotals> totals = context.followUp().totals();
        for (int i = 0; i < totals.size(); i++) {
            StatedTotals each = totals.get(i);
            boolean isOver = each.on().isEmpty() || !each.on().get().earliest().isAfter(context.asOf());
            int sum = each.counts().stream().mapToInt(TrackCount::count).sum();
            if (isOver
                    && each.all().isPresent()
                    && !each.counts().isEmpty()
                    && sum != each.all().getAsInt()) {
                findings.finding("/totals/" + i)
                        .message(
                                "The document counts %s in all, and its states give %s.",
                                Sentence.count(each.all().getAsInt(), "item"), sum)
                        .remedy("Ask whoever counted which number is right.")
                        .fact("in all", each.all().getAsInt())
                        .fact("sum of the states", sum)
                        .add();
            }
        }
    }
}
