package uk.opcc.mappa.rules.catalogue;

import java.time.Period;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5A): 56 days. Eight weeks are the same; two months are not.
 */
final class StatedPeriodWrong extends Rule {

    StatedPeriodWrong() {
        super(rule("stated-period-wrong", Severity.WARNING, Topic.TIMING, Provision.PERIOD)
                .finds("The response states another period than the law's.")
                .because("whoever trusts the stated period publishes on the wrong day")
                .fires("The response says that it is due within two months.")
                .silent("The response says that it is due within eight weeks, which are 56 days."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        Period lawful = matter.duty().period().length();
        matter.response()
                .statedPeriod()
                .filter(stated -> !stated.normalized().equals(lawful.normalized()))
                .ifPresent(stated -> report.finding("/statedPeriod")
                        .fact("stated", stated)
                        .fact("lawful", matter.duty().periodInWords())
                        .add());
    }
}
