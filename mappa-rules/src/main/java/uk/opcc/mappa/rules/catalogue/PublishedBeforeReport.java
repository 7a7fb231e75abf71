package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

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
    void check(Case matter, Findings.Report report) {
        if (matter.reckoning().publishedBeforeReport()) {
            report.finding("/publishedOn")
                    .fact("published", matter.response().publishedOn().orElseThrow())
                    .fact("report of", matter.report().published().orElseThrow())
                    .add();
        }
    }
}
