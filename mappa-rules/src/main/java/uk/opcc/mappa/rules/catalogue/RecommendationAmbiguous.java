package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a number alone does not identify a recommendation. Where
 * the signals in a reference disagree or are too few, the reference means none, unless a person has read it.
 */
final class RecommendationAmbiguous extends Rule {

    RecommendationAmbiguous() {
        super(rule("recommendation-ambiguous", Severity.WARNING, Topic.REFERENCE, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("The number, portal reference, words and heading of one reference contradict one "
                        + "another, or do not decide which recommendation is meant.")
                .because("a reader cannot tell which recommendation the answer is about"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            if (reference.isAmbiguous()) {
                String pointsTo =
                        reference.pointsTo().isEmpty() ? "any recommendation" : ItemId.inWords(reference.pointsTo());
                findings.finding(reference.where())
                        .message(
                                reference.recommendation().isPresent()
                                        ? "Parts of the reference (%s) contradict one another; taken together, they mean %s."
                                        : "The reference (%s) does not show clearly which recommendation is meant; it may mean %s.",
                                reference.asGiven(),
                                reference.recommendation().map(ItemId::inWords).orElse(pointsTo))
                        .remedy("Give the report's number of the recommendation that is meant, and correct what "
                                + "contradicts it.")
                        .fact("given", reference.asGiven())
                        .fact("points to", pointsTo)
                        .fact(
                                "taken as",
                                reference.recommendation().map(ItemId::inWords).orElse("none"))
                        .add();
            }
        }
    }
}
