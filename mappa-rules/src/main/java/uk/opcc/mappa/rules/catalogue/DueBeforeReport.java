package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.matching.NumberedItems;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/** Our own rule on the report that Police Act 1996 s.55(5) asks comments on: its dates must agree with one another. */
final class DueBeforeReport extends Rule {

    DueBeforeReport() {
        super(rule("due-before-report", Severity.WARNING, Topic.TIMING, Provision.COMMENTS)
                .finds("A recommendation is due before the report that makes it was published.")
                .because("nobody can act on a recommendation before it is made; one of the two dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        context.report().published().ifPresent(reported -> {
            for (Recommendation recommendation : NumberedItems.of(context.report())) {
                recommendation
                        .timescale()
                        .filter(timescale -> timescale
                                .lastDay()
                                .filter(day -> day.isBefore(reported.earliest()))
                                .isPresent())
                        .ifPresent(timescale ->
                                add(NumberedItems.numberOf(recommendation), timescale, reported, findings));
            }
        });
    }

    private static void add(int number, Timescale timescale, PartialDate reported, FindingCollector findings) {
        findings.finding()
                .on(number)
                .message(
                        "Recommendation %s is to be done %s, before the report, which is dated %s.",
                        number, timescale, reported)
                .remedy("Correct the timescale of the recommendation or the date of the report.")
                .fact("timescale", timescale)
                .fact("report of", reported)
                .add();
    }
}
