package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5): the comments are on a published report, so they cannot be older than the report.
 * No error stands where the duty may not bind, as for an older report: {@link DatedBeforeReport} warns of it.
 */
final class PublishedBeforeReport extends Rule {

    PublishedBeforeReport() {
        super(rule("published-before-report", Severity.ERROR, Topic.TIMING, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("The response is dated before the report that it answers.")
                .because("comments cannot be older than the report; one of the two dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.dutyBinds() && context.deadlineCalculation().publishedBeforeReport()) {
            PartialDate published = context.deadlineCalculation().stoppedOn().orElseThrow();
            PartialDate reported = context.report().published().orElseThrow();
            findings.finding(context.duty().clockStops() == ClockStop.PUBLICATION ? "/publishedOn" : "/providedOn")
                    .message("The response is dated %s, before the report, which is dated %s.", published, reported)
                    .remedy("Correct the date of the response or of the report.")
                    .fact(context.duty().clockStops() == ClockStop.PUBLICATION ? "published" : "provided", published)
                    .fact("report of", reported)
                    .add();
        }
    }
}
