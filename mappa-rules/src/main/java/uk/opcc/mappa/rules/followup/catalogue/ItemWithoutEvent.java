package uk.opcc.mappa.rules.followup.catalogue;

import java.util.Map;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.WholeRule;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: silence about a recommendation is the first thing that a panel asks about. Which recommendations bind the force or the
 * body is the policy of section 55.
 */
final class ItemWithoutEvent extends WholeRule {

    ItemWithoutEvent() {
        super(rule("item-without-event", Severity.WARNING, Topic.COVERAGE)
                .finds(
                        "A report that the follow-up covers makes a recommendation to the force or the body, and no event is recorded about it by the day of asking.")
                .because("nobody can say what became of it"));
    }

    @Override
    protected void check(FollowUpCase context, FollowUpFindings findings) {
        for (String id : context.followUp().reports()) {
            FollowUpCase.Held held = context.held(id).orElse(null);
            if (held != null && isOut(held.report(), context)) {
                Map<ItemId, ItemHistory> followed = context.itemsOf(id);
                held.coverage().forEach((item, coverage) -> check(id, item, coverage, followed, findings));
            }
        }
    }

    private static boolean isOut(InspectionReport report, FollowUpCase context) {
        return report.published().isEmpty()
                || !report.published().get().earliest().isAfter(context.asOf());
    }

    private static void check(
            String report,
            ItemId item,
            Coverage coverage,
            Map<ItemId, ItemHistory> followed,
            FollowUpFindings findings) {
        ItemHistory history = followed.get(item);
        if (history != null && !history.events().isEmpty()) {
            return;
        }
        String name = item.text().replace('-', ' ');
        if (coverage.requirement() == Requirement.REQUIRED) {
            findings.finding(history == null ? "" : history.where())
                    .on(report, item)
                    .message("No event is recorded about %s of %s.", name, report)
                    .remedy("Record what has been said about it, or ask the force what became of it.")
                    .add();
        } else if (coverage.requirement() == Requirement.UNKNOWN) {
            findings.ask(
                    Sentence.of("Does %s of %s concern this force or its body?", name, report),
                    "Find out whom it addresses. If it concerns them, record what has been said about it.");
        }
    }
}
