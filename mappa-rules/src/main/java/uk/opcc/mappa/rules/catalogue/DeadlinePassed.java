package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Timeliness;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5A): what is not published before the end of the period is not published in it.
 */
final class DeadlinePassed extends Rule {

    DeadlinePassed() {
        super(rule("deadline-passed", Severity.ERROR, Topic.TIMING, Provision.PERIOD)
                .finds("The response is still a draft, and the day of asking is after the last day.")
                .because("the period has ended, and the response is not published")
                .fires("A draft on the report of 14 July 2022 is asked about on 8 September 2022.")
                .silent("The draft is asked about on 7 September 2022, the last day."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        if (matter.deadline().timeliness() == Timeliness.OVERDUE) {
            report.finding()
                    .fact("asked on", matter.asOf().orElseThrow())
                    .fact("last day", matter.deadline().lastDay().orElseThrow())
                    .add();
        }
    }
}
