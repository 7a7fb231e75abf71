package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5A) counts days to the publication. A response without a date is neither late nor in time.
 */
final class PublicationDateMissing extends Rule {

    PublicationDateMissing() {
        super(rule("publication-date-missing", Severity.WARNING, Topic.TIMING, Provision.PERIOD)
                .actor(Actor.RESPONDER)
                .finds(
                        "The day that stops the clock is not known, so nobody can tell whether the response was in time.")
                .because("whether the response was in time depends on that day"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Optional<PartialDate> stopped = context.deadlineCalculation().stoppedOn();
        boolean provided = context.duty().clockStops() == ClockStop.PROVISION;
        String day = context.duty()
                .providedTo()
                .map(to -> "the day on which it was provided to " + to)
                .orElse("the day of its publication");
        if (context.deadline().timeliness() == Timeliness.UNDETERMINED
                && !context.isDraft()
                && !context.deadlineCalculation().publishedBeforeReport()
                && stopped.flatMap(PartialDate::day).isEmpty()) {
            findings.finding()
                    .message(
                            "The response does not state %s%s; the last day is %s.",
                            day,
                            stopped.map(date -> Sentence.of(", only %s", date)).orElse(""),
                            context.deadline()
                                    .lastDay()
                                    .<Object>map(known -> known)
                                    .orElse("not known either"))
                    .remedy("Find out %s, and state it in the response.", provided ? day : "the day of publication")
                    .fact(
                            provided ? "provided" : "published",
                            stopped.map(date -> date + " (no day)").orElse("not stated"))
                    .fact(
                            "last day",
                            context.deadline()
                                    .lastDay()
                                    .map(LocalDate::toString)
                                    .orElse("not known"))
                    .add();
        }
    }
}
