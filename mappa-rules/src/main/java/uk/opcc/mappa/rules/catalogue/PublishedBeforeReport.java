package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5): comments are on a published report, so they cannot be older than it.
 */
final class PublishedBeforeReport extends Rule {

    PublishedBeforeReport() {
        super(rule("published-before-report", Severity.ERROR, Topic.TIMING, Provision.COMMENTS)
                .finds("The response is dated before the report that it answers.")
                .because("comments cannot be older than the report; one of the two dates is wrong")
                .fires("The report is of 14 July 2022, the response of 13 July 2022.")
                .silent("Report and response are of the same day, 14 July 2022."));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.reckoning().publishedBeforeReport()) {
            findings.finding("/publishedOn")
                    .fact("published", context.response().publishedOn().orElseThrow())
                    .fact("report of", context.report().published().orElseThrow())
                    .add();
        }
    }
}
