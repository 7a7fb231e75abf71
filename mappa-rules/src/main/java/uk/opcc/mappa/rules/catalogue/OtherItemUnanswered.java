package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B) speaks of recommendations only. Comments on a report may well deal with the other things that
 * it asks of the police.
 */
final class OtherItemUnanswered extends Rule {

    OtherItemUnanswered() {
        super(rule("other-item-unanswered", Severity.INFO, Topic.COVERAGE, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds(
                        "An area for improvement or a cause of concern that is addressed to the police has no answer, and "
                                + "the policy requires none.")
                .because("no law asks for an answer to it, but a reader of the report may look for one"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.hasUnreadParts()) {
            return;
        }
        for (ItemId item : context.otherItemsForPolice()) {
            if (context.answersTo(item).isEmpty()) {
                findings.finding("/comments")
                        .on(item)
                        .message("No answer deals with %s, which is addressed to the police.", item)
                        .remedy("Say what is done on it, if the comments are to deal with the whole report.")
                        .fact("kind", context.recommendation(item).orElseThrow().kind())
                        .fact("answered by", "nobody")
                        .add();
            }
        }
    }
}
