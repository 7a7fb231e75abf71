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
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments on a report for which the duty may not bind, for instance because the report is older. No period
 * is certain then, so this compares the response with the due date that it states. Where the duty binds, {@link
 * PublishedLate} decides.
 */
final class OwnDueDateMissed extends Rule {

    OwnDueDateMissed() {
        super(rule("own-due-date-missed", Severity.INFO, Topic.TIMING, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds(
                        "It is not certain that the duty binds for the report, and the response was published after the due date that it "
                                + "states itself.")
                .because("the response is late by its own date, whatever the law then was"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.dutyBinds() || context.isDraft()) {
            return;
        }
        DayInterval publication = context.deadlineCalculation().publication();
        context.response()
                .statedDueDate()
                .filter(publication.first()::isAfter)
                .ifPresent(stated -> add(stated, publication, findings));
    }

    private static void add(LocalDate stated, DayInterval publication, FindingCollector findings) {
        String late = (publication.isDay() ? "" : "at least ")
                + Sentence.count(ChronoUnit.DAYS.between(stated, publication.first()), "day");
        findings.finding("/statedDueDate")
                .message("The response states %s as its last day, and is late by %s.", stated, late)
                .remedy("Explain the delay, or correct the date that is wrong.")
                .fact("stated", stated)
                .fact("published", publication.first() + (publication.isDay() ? "" : " or later"))
                .fact("late by", late)
                .add();
    }
}
