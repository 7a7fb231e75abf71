package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5A): "beginning with" makes the day of publication day 1. A due date of publication plus 56
 * days is one too late.
 */
final class StatedDeadlineWrong extends Rule {

    StatedDeadlineWrong() {
        super(rule("stated-deadline-wrong", Severity.WARNING, Topic.TIMING, Provision.PERIOD)
                .finds("The due date that the response states is not the last lawful day.")
                .because("whoever trusts the stated date publishes on the wrong day")
                .fires("The report is of 14 July 2022, and the response says that it is due by 8 September 2022.")
                .silent("The response says that it is due by 7 September 2022."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        if (matter.reckoning().extensionInDoubt()) {
            return;
        }
        matter.response()
                .statedDueDate()
                .ifPresent(stated -> matter.deadline()
                        .lastDay()
                        .filter(lastDay -> !lastDay.equals(stated))
                        .ifPresent(lastDay -> report.finding("/statedDueDate")
                                .fact("stated", stated)
                                .fact("last day", lastDay)
                                .fact("counted", matter.duty().periodInWords())
                                .add()));
    }
}
