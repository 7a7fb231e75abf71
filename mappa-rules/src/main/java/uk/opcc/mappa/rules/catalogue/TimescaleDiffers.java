package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a response should repeat correctly when the report asks for
 * each recommendation to be done.
 */
final class TimescaleDiffers extends Rule {

    TimescaleDiffers() {
        super(rule("timescale-differs", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("The timescale that the response states differs from the report's.")
                .because("work that is planned to another timescale than the report's is late or needlessly early"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            Optional<StatedTimescale> stated = reference.reference().timescale();
            if (stated.isPresent()
                    && stated.get().timescale().isPresent()
                    && reference.recommendation().isPresent()) {
                check(
                        stated.get().timescale().get(),
                        reference,
                        reference.recommendation().get(),
                        context,
                        findings);
            }
        }
    }

    private static void check(
            Timescale stated,
            ResolvedReference reference,
            ItemId item,
            AssessmentCase context,
            FindingCollector findings) {
        Optional<LocalDate> published = context.report().published().flatMap(PartialDate::day);
        Optional<Timescale> asked = context.recommendation(item).orElseThrow().timescale();
        // Where the report sets none, or only its day would tell whether both are the same, nothing is known to differ.
        if (asked.flatMap(timescale -> timescale.sameAs(stated, published))
                .filter(same -> !same)
                .isPresent()) {
            findings.finding(reference.where() + "/timescale")
                    .on(item)
                    .message(
                            "The response states that %s is to be done %s; the report says %s.",
                            item, stated, asked.get())
                    .remedy("Correct the timescale of %s to \"%s\".", item, asked.get())
                    .fact("stated", stated)
                    .fact("expected", asked.get())
                    .add();
        }
    }
}
