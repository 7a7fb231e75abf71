package uk.opcc.mappa.rules.followup.catalogue;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: nobody can follow a recommendation up before it is made.
 */
final class EventBeforeReport extends ItemRule {

    EventBeforeReport() {
        super(rule("event-before-report", Severity.WARNING, Topic.TIMING)
                .finds("An event about a recommendation is dated before its report was published.")
                .because("one of the two dates is wrong, or the event is about another recommendation"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        PartialDate published =
                item.report().flatMap(InspectionReport::published).orElse(null);
        if (published == null) {
            return;
        }
        for (DatedEvent event : item.events()) {
            PartialDate on = event.event().on().orElse(null);
            if (on != null && on.isCertainlyBefore(published)) {
                findings.finding(item, event)
                        .message(
                                "An event about %s is dated %s, before the report was published %s.",
                                item.name(), on, Sentence.when(published))
                        .remedy("Correct the date that is wrong.")
                        .fact("published", published)
                        .add();
            }
        }
    }
}
