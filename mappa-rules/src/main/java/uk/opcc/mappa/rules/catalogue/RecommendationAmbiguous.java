package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): a number alone is not an identity. Where the signs of one reference disagree, or
 * are too few to decide, it is taken to mean nothing, unless a person has read it.
 */
final class RecommendationAmbiguous extends Rule {

    RecommendationAmbiguous() {
        super(rule("recommendation-ambiguous", Severity.WARNING, Topic.REFERENCE, Provision.COMMENTS)
                .finds(
                        "Number, portal reference, words and the addressees that the heading names contradict one another in one "
                                + "reference; or together they do not decide which recommendation is meant.")
                .because("a reader cannot tell which recommendation the answer is about"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            if (reference.isAmbiguous()) {
                findings.finding(reference.where())
                        .message(
                                "The reference (%s) does not show clearly which recommendation is meant; it points to %s.",
                                reference.asGiven(), reference.pointsTo())
                        .remedy("Give the report's number of the recommendation that is meant, and correct what "
                                + "contradicts it.")
                        .fact("given", reference.asGiven())
                        .fact("points to", reference.pointsTo())
                        .fact(
                                "taken as",
                                reference.recommendation().isPresent()
                                        ? reference.recommendation().getAsInt()
                                        : "none")
                        .add();
            }
        }
    }
}
