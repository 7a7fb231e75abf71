package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5A). The fourteen days are our choice: two weeks, in which a letter can still be signed.
 */
final class DeadlineNear extends Rule {

    DeadlineNear() {
        super(rule("deadline-near", Severity.INFO, Topic.TIMING, Provision.PERIOD)
                .actor(Actor.RESPONDER)
                .finds("The response is still a draft, and the last day is at most 14 days away.")
                .because("a response that is published after the last day is late"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.deadline().timeliness() != Timeliness.OPEN) {
            return;
        }
        DayInterval lastDays = context.deadlineCalculation().lastDays().orElseThrow();
        LocalDate lastDay = lastDays.first();
        String name = lastDays.isDay() ? "the last day" : "the earliest last day";
        LocalDate asked = context.asOf().orElseThrow();
        long left = ChronoUnit.DAYS.between(asked, lastDay);
        if (left <= NEAR) {
            findings.finding()
                    .message(
                            "The response is still a draft on %s, %s.",
                            asked,
                            left == 0
                                    ? name
                                    : Sentence.of(
                                            "and %s until %s, %s",
                                            Sentence.count(left, "day") + (left == 1 ? " remains" : " remain"),
                                            name,
                                            lastDay))
                    .remedy("%s by %s.", context.duty().requiredStep(), lastDay)
                    .fact("asked on", asked)
                    .fact("last day", lastDay)
                    .fact("days left", left)
                    .add();
        }
    }

    private static final int NEAR = 14;
}
