package uk.opcc.mappa.rules.catalogue;

import java.util.OptionalInt;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a document's own numbers say nothing about the report's
 * numbers. They mislead a reader who does not know that.
 */
final class NumberCollides extends Rule {

    NumberCollides() {
        super(rule("number-collides", Severity.WARNING, Topic.REFERENCE, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds(
                        "The document's own number for a recommendation is the report's number for another one. The rule also"
                                + " fires for a number of unknown origin, if the reference otherwise means another recommendation.")
                .because("a reader who takes the document's number for the report's connects the answer "
                        + "with another recommendation"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            OptionalInt local = reference.reference().localNumber();
            if (local.isPresent()) {
                check(local.getAsInt(), "local number", reference, context, findings);
            }
            OptionalInt bare = reference.reference().bareNumber();
            // Where nothing is known to be meant, the number may be the report's own.
            if (bare.isPresent() && reference.recommendation().isPresent()) {
                check(bare.getAsInt(), "number", reference, context, findings);
            }
        }
    }

    private static void check(
            int number, String whose, ResolvedReference reference, AssessmentCase context, FindingCollector findings) {
        if (reference.means(number)) {
            return;
        }
        context.numbered(number).ifPresent(another -> {
            FindingCollector.Draft finding = findings.finding(reference.where())
                    .message(
                            "The document's number %s means %s, but %s of the report is another.",
                            number,
                            reference.recommendation().isPresent()
                                    ? reference.inWords() + " of the report"
                                    : "an item of its own",
                            another)
                    .remedy("Give the report's number beside the document's own number.");
            reference.recommendation().ifPresent(finding::on);
            finding.fact(whose, number)
                    .fact(
                            "the report's " + number,
                            context.recommendation(another).orElseThrow().summary())
                    .add();
        });
    }
}
