package uk.opcc.mappa.rules.followup.catalogue;

import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: how often is too often, the policy says; three times unless set. A move that two documents report is one move.
 */
final class DueMovedOften extends ItemRule {

    DueMovedOften() {
        super(rule("due-moved-often", Severity.WARNING, Topic.TIMING)
                .finds("The due date of a recommendation was moved as often as the policy notes, or more often.")
                .because("a date that keeps moving may mean that nobody controls the work"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.on(Axis.DUE_DATE).size() < context.policy().movesNoted()) {
            return;
        }
        Set<PartialDate> dates = item.on(Axis.DUE_DATE).stream()
                .filter(event -> event.certain() && event.statement() instanceof Statement.DueMoved)
                .map(ItemHistory::dueDate)
                .collect(Collectors.toSet());
        if (!dates.isEmpty() && dates.size() >= context.policy().movesNoted()) {
            findings.finding(item)
                    .message("The date for %s was moved %s.", item.name(), Sentence.count(dates.size(), "time"))
                    .remedy("Ask what is in the way, and who decides on the next date.")
                    .fact(
                            "moved to",
                            dates.stream().map(PartialDate::toString).sorted().toList())
                    .add();
        }
    }
}
