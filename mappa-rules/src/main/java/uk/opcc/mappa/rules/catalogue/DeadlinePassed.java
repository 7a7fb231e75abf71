package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5A): a response that is not published before the end of the period is late.
 */
final class DeadlinePassed extends Rule {

    DeadlinePassed() {
        super(rule("deadline-passed", Severity.ERROR, Topic.TIMING, Provision.PERIOD)
                .actor(Actor.RESPONDER)
                .finds("The response is still a draft after the last day.")
                .because("the period has ended, and the response is not published"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.deadline().timeliness() == Timeliness.OVERDUE) {
            LocalDate asked = context.asOf().orElseThrow();
            DayInterval lastDays = context.deadlineCalculation().lastDays().orElseThrow();
            LocalDate lastDay = lastDays.last();
            findings.finding()
                    .message(
                            "The response is still a draft on %s; the last day was %s%s.",
                            asked, lastDay, lastDays.isDay() ? "" : " at the latest")
                    .remedy("%s now.", context.duty().requiredStep())
                    .fact("asked on", asked)
                    .fact("last day", lastDay)
                    .add();
        }
    }
}
