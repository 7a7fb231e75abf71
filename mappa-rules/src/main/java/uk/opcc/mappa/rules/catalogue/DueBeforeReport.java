package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/** Our own rule on the report that Police Act 1996 s.55(5) asks comments on: its dates must agree with one another. */
final class DueBeforeReport extends Rule {

    DueBeforeReport() {
        super(rule("due-before-report", Severity.WARNING, Topic.TIMING, Provision.COMMENTS)
                .actor(Actor.REPORT_RECORDER)
                .finds("A recommendation is due before the report that makes it was published.")
                .because("nobody can act on a recommendation before it is made; one of the two dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        context.report().published().ifPresent(reported -> {
            context.items()
                    .forEach((item, recommendation) -> recommendation
                            .timescale()
                            .filter(timescale -> timescale
                                    .lastDay()
                                    .filter(day -> day.isBefore(reported.earliest()))
                                    .isPresent())
                            .ifPresent(timescale -> add(item, timescale, reported, findings)));
        });
    }

    private static void add(ItemId item, Timescale timescale, PartialDate reported, FindingCollector findings) {
        findings.finding()
                .on(item)
                .message("%s is to be done %s, before the report, which is dated %s.", item, timescale, reported)
                .remedy("Correct the timescale of the recommendation or the date of the report.")
                .fact("timescale", timescale)
                .fact("report of", reported)
                .add();
    }
}
