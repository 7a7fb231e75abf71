package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5A): "beginning with" makes the day of publication day 1. A due date of publication plus 56
 * days is one day too late.
 */
final class StatedDeadlineWrong extends Rule {

    StatedDeadlineWrong() {
        super(rule("stated-deadline-wrong", Severity.WARNING, Topic.TIMING, Provision.PERIOD)
                .actor(Actor.RESPONDER)
                .finds("The due date that the response states is not the last lawful day.")
                .because("an office that trusts the stated date publishes on the wrong day"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.deadlineCalculation().extensionInDoubt()) {
            return;
        }
        context.response()
                .statedDueDate()
                .ifPresent(stated -> context.deadline()
                        .lastDay()
                        .filter(lastDay -> !lastDay.equals(stated))
                        .ifPresent(lastDay -> findings.finding("/statedDueDate")
                                .message(
                                        "The response states %s as the last day; by law the last day is %s.",
                                        stated, lastDay)
                                .remedy("Correct the stated date to %s.", lastDay)
                                .fact("stated", stated)
                                .fact("last day", lastDay)
                                .fact("counted", context.duty().periodInWords())
                                .add()));
    }
}
