package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B): the body's comments explain. In practice most bodies adopt the chief officer's answer.
 * The statute does not say whether that is enough, so this is a warning.
 */
final class BodyExplanationAdopted extends Rule {

    BodyExplanationAdopted() {
        super(rule("body-explanation-adopted", Severity.WARNING, Topic.VOICE, Provision.OWN_EXPLANATION)
                .actor(Actor.RESPONDER)
                .finds("Only the chief officer explains a required recommendation; the body adds no "
                        + "words of its own.")
                .because("the statute asks for the explanation in the comments of the body itself"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (!context.bodySpeaks() || context.hasUnreadParts()) {
            return;
        }
        for (ItemId item : context.required()) {
            if (isExplainedByChiefOfficerOnly(context.answersTo(item))) {
                findings.finding("/comments")
                        .on(item)
                        .message("%s is explained by the chief officer, not by the local policing body.", item)
                        .remedy("Add the body's own explanation on %s to its comments.", item)
                        .fact("explained by", "the chief officer only")
                        .add();
            }
        }
    }

    private static boolean isExplainedByChiefOfficerOnly(List<LocatedAnswer> answers) {
        boolean explained = false;
        for (LocatedAnswer answer : answers) {
            if (answer.answer().explains()) {
                if (answer.voice().speaksForBody()) {
                    return false;
                }
                explained = true;
            }
        }
        return explained;
    }
}
