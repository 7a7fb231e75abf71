package uk.opcc.mappa.rules.followup.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: a measured value decides, not a view of it.
 */
final class AssuredAgainstMeasure extends ItemRule {

    AssuredAgainstMeasure() {
        super(rule("assured-against-measure", Severity.WARNING, Topic.FOLLOW_UP)
                .finds("The body says that it is assured, and the last measured value is not what the report expects.")
                .because("the record's own figure contradicts the assurance"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.expectations().isEmpty()) {
            return;
        }
        DatedEvent assurance = bodysAssurance(item);
        if (assurance == null) {
            return;
        }
        for (Speaker speaker : Speaker.values()) {
            for (DatedEvent event : item.lastMeasured(speaker)) {
                Evidence evidence = ((Statement.Measured) event.statement()).measured();
                for (Expectation expectation : item.expectations()) {
                    if (expectation.isBrokenBy(evidence)) {
                        findings.finding(item, event)
                                .message(
                                        "The body is assured about %s with %s %s %s; the report expects %s %s.",
                                        item.name(),
                                        evidence.comparison(),
                                        evidence.value().toPlainString(),
                                        expectation.unit(),
                                        expectation.bound(),
                                        expectation.value().toPlainString())
                                .remedy("Correct the figure, or withhold assurance until it is met.")
                                .fact("assured in", assurance.where())
                                .add();
                    }
                }
            }
        }
    }

    private static @Nullable DatedEvent bodysAssurance(ItemHistory item) {
        List<DatedEvent> last = item.lastOn(Axis.ASSURANCE, Speaker.BODY);
        boolean assured = last.stream()
                .allMatch(event -> event.statement() instanceof Statement.Assurance assurance
                        && assurance.assurance() == Assurance.ASSURED);
        return assured && !last.isEmpty() ? last.get(0) : null;
    }
}
