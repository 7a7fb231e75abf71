package uk.opcc.mappa.rules.followup.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Assurance;
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
 * Reason: where the report can be measured, assurance without a figure rests on nothing that anybody can check.
 */
final class AssuredWithoutMeasure extends ItemRule {

    AssuredWithoutMeasure() {
        super(rule("assured-without-measure", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "The body says that it is assured, the report expects something that can be measured, and no such value is recorded.")
                .because("the report asks for a figure"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.expectations().isEmpty()) {
            return;
        }
        List<DatedEvent> last = item.lastOn(Axis.ASSURANCE, Speaker.BODY);
        boolean assured = !last.isEmpty()
                && last.stream()
                        .allMatch(event -> event.statement() instanceof Statement.Assurance assurance
                                && assurance.assurance() == Assurance.ASSURED);
        if (!assured) {
            return;
        }
        for (Expectation expectation : item.expectations()) {
            boolean measured = item.on(Axis.MEASURE).stream()
                    .anyMatch(event -> ((Statement.Measured) event.statement())
                            .measured()
                            .measure()
                            .equals(expectation.measure()));
            if (!measured) {
                findings.finding(item, last.get(0))
                        .message(
                                "The body is assured about %s, and no value of %s is recorded.",
                                item.name(), expectation.measure())
                        .remedy("Ask for the figure, and record it in measured.")
                        .fact(
                                "expected",
                                expectation.bound() + " " + expectation.value().toPlainString() + " "
                                        + expectation.unit())
                        .add();
            }
        }
    }
}
