package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5) names three things: the body's comments, the chief officer's comments, and the body's reply
 * to those.
 */
final class ChiefOfficerCommentsNotSeparate extends Rule {

    ChiefOfficerCommentsNotSeparate() {
        super(rule(
                        "chief-officer-comments-not-separate",
                        Severity.WARNING,
                        Topic.VOICE,
                        Provision.CHIEF_OFFICER_COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("One text holds the body's words and the chief officer's without showing whose they are.")
                .because("the statute names the body's comments and the chief officer's as two things, so "
                        + "a reader must see who speaks"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<Comments> all = context.response().comments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).voice() == Voice.MERGED) {
                findings.finding("/comments/" + i)
                        .message(
                                "One text is by the body and the chief officer, and does not show whose words are whose.")
                        .remedy("Publish the body's comments and the chief officer's under headings of their own.")
                        .fact("voice", Voice.MERGED.meaning())
                        .add();
            }
        }
    }
}
