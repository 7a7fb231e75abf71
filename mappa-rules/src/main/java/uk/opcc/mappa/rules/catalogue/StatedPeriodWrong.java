package uk.opcc.mappa.rules.catalogue;

import java.time.Period;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5A): 56 days. Eight weeks are the same; two months are not.
 */
final class StatedPeriodWrong extends Rule {

    StatedPeriodWrong() {
        super(rule("stated-period-wrong", Severity.WARNING, Topic.TIMING, Provision.PERIOD)
                .actor(Actor.RESPONDER)
                .finds("The response states a period that is not the period of the law.")
                .because("an office that trusts the stated period publishes on the wrong day"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Period lawful = context.duty().period().length();
        context.response()
                .statedPeriod()
                .filter(stated -> !stated.normalized().equals(lawful.normalized()))
                .ifPresent(stated -> findings.finding("/statedPeriod")
                        .message(
                                "The response says that it is due %s; the law sets %s.",
                                Timescale.within(stated), context.duty().periodInWords())
                        .remedy(
                                "Correct the stated period to %s.",
                                context.duty().periodInWords())
                        .fact("stated", stated)
                        .fact("lawful", context.duty().periodInWords())
                        .add());
    }
}
