package uk.opcc.mappa.rules.followup.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Successor;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: what is superseded lives on in another recommendation. If there is none, it is lost.
 */
final class SupersededByNothing extends ItemRule {

    SupersededByNothing() {
        super(rule("superseded-by-nothing", Severity.WARNING, Topic.REFERENCE)
                .finds(
                        "A recommendation is said to be superseded, but the successor is not named, is the recommendation itself, or is not in its report.")
                .because("nobody can follow up a recommendation that cannot be found"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        for (DatedEvent event : item.on(Axis.CLOSING)) {
            if (event.statement() instanceof Statement.Superseded superseded) {
                faultOf(superseded.superseded(), item, context)
                        .ifPresent(fault -> findings.finding(item, event)
                                .message("The record says that %s is superseded by %s.", item.name(), fault)
                                .remedy("Find out which recommendation takes its place, and record it in superseded.")
                                .add());
            }
        }
    }

    private static Optional<String> faultOf(Successor successor, ItemHistory item, FollowUpCase context) {
        if (successor.namesNone()) {
            return Optional.of("a recommendation that it does not name");
        }
        String report = successor.report().orElse(item.reportId());
        ItemId other = successor.item().orElse(null);
        if (other == null) {
            return Optional.empty();
        }
        if (report.equals(item.reportId()) && other.equals(item.id())) {
            return Optional.of("itself");
        }
        return context.held(report)
                .filter(held -> !held.items().containsKey(other)
                        && other.kind().map(held.report()::holdsAll).orElse(false))
                .map(held -> other.text().replace('-', ' ') + " of " + report + ", which that report does not make");
    }
}
