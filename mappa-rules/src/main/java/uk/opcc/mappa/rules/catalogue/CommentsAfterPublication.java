package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5): the publication contains the comments, so no comments can be later than the publication.
 */
final class CommentsAfterPublication extends Rule {

    CommentsAfterPublication() {
        super(rule("comments-after-publication", Severity.WARNING, Topic.TIMING, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("A comment is dated after the publication that should contain it.")
                .because("a publication cannot contain a letter that was not yet written; one of the two "
                        + "dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<Comments> all = context.response().comments();
        context.response().publishedOn().ifPresent(published -> {
            for (int i = 0; i < all.size(); i++) {
                PartialDate date = all.get(i).date().orElse(published);
                if (published.isCertainlyBefore(date)) {
                    findings.finding("/comments/" + i + "/date")
                            .message(
                                    "The comments of %s are dated %s, but the response was published %s.",
                                    all.get(i).voice(), date, Sentence.when(published))
                            .remedy("Correct the date of the comments or of the publication.")
                            .fact("dated", date)
                            .fact("published", published)
                            .fact("voice", all.get(i).voice())
                            .add();
                }
            }
        });
    }
}
