package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.matching.Verdict;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): the comments are on the report, so the report must contain
 * what they refer to.
 */
final class RecommendationUnknown extends Rule {

    RecommendationUnknown() {
        super(rule("recommendation-unknown", Severity.WARNING, Topic.REFERENCE, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("A reference matches nothing in the report, and the list of the report is complete.")
                .because("an answer that refers to nothing in the report answers nothing"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            RecommendationKind kind = reference.reference().kind().orElse(RecommendationKind.RECOMMENDATION);
            // It may be among the items that are not recorded.
            if (reference.match().verdict() == Verdict.NONE && context.report().holdsAll(kind)) {
                findings.finding(reference.where())
                        .message("The reference (%s) matches nothing in the report.", reference.asGiven())
                        .remedy(
                                "Correct the number or the words to those of a recommendation of this report; or record a "
                                        + "person's reading.")
                        .fact("given", reference.asGiven())
                        .fact(
                                "expected",
                                "a number, a portal reference or words of the report, or a person's reading (readAs)")
                        .add();
            }
        }
    }
}
