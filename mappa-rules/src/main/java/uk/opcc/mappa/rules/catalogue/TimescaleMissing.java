package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a table that has a place for the timescale and leaves it
 * blank says that there is none.
 */
final class TimescaleMissing extends Rule {

    TimescaleMissing() {
        super(rule("timescale-missing", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds(
                        "The response has a place for the timescale of a recommendation and leaves it blank. The rule does "
                                + "not fire if the report sets none.")
                .because("a reader of a blank timescale cannot tell by when to act"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            Optional<StatedTimescale> timescale = reference.reference().timescale();
            boolean reportSetsNone = reference
                    .recommendation()
                    .flatMap(context::recommendation)
                    .filter(asked -> asked.timescale().isEmpty())
                    .isPresent();
            if (timescale.isPresent() && timescale.get().leftBlank() && !reportSetsNone) {
                String subject = reference.inWords();
                FindingCollector.Draft finding = findings.finding(reference.where() + "/timescale")
                        .message("The response leaves the timescale of %s blank.", subject)
                        .remedy("State the timescale of %s.", subject);
                reference.recommendation().ifPresent(finding::on);
                finding.fact("stated", "blank").add();
            }
        }
    }
}
