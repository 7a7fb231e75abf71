package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
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
        for (int i = 0; i < all.size(); i++) {
            String where = "/comments/" + i + "/date";
            Optional<PartialDate> date = all.get(i).date();
            Optional<PartialDate> published = context.response().publishedOn().filter(day -> isBefore(day, date));
            Optional<PartialDate> notAfter =
                    context.response().publishedNotAfter().filter(day -> isBefore(day, date));
            if (published.isPresent()) {
                find(where, all.get(i), Sentence.when(published.get()), published.get(), findings);
            } else if (notAfter.isPresent()) {
                find(where, all.get(i), Sentence.of("not after %s", notAfter.get()), notAfter.get(), findings);
            }
        }
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static boolean isBefore(PartialDate published, Optional<PartialDate> comments) {
        return comments.filter(published::isCertainlyBefore).isPresent();
    }

    private static void find(
            String where, Comments comments, String when, PartialDate published, FindingCollector findings) {
        PartialDate date = comments.date().orElseThrow();
        findings.finding(where)
                .message(
                        "The comments of %s are dated %s, but the response was published %s.",
                        comments.voice(), date, when)
                .remedy("Correct the date of the comments or of the publication.")
                .fact("dated", date)
                .fact("published", published)
                .fact("voice", comments.voice())
                .add();
    }
}
