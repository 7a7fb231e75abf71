package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Voice;
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
                .finds("A comment, or a figure in it, is dated after the publication that should contain it.")
                .because("a publication cannot contain a letter that was not yet written; one of the two "
                        + "dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<Comments> all = context.response().comments();
        for (int i = 0; i < all.size(); i++) {
            Comments comments = all.get(i);
            check("comments", comments.date(), "/comments/" + i + "/date", comments.voice(), context, findings);
            for (int j = 0; j < comments.answers().size(); j++) {
                List<Evidence> evidence = comments.answers().get(j).evidence();
                for (int k = 0; k < evidence.size(); k++) {
                    String where = "/comments/" + i + "/answers/" + j + "/evidence/" + k + "/asOf";
                    check("figures", evidence.get(k).asOf(), where, comments.voice(), context, findings);
                }
            }
        }
    }

    private static void check(
            String what,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<PartialDate> date,
            String where,
            Voice voice,
            AssessmentCase context,
            FindingCollector findings) {
        Optional<PartialDate> published = context.response().publishedOn().filter(day -> isBefore(day, date));
        Optional<PartialDate> notAfter = context.response().publishedNotAfter().filter(day -> isBefore(day, date));
        if (published.isPresent() || notAfter.isPresent()) {
            String when = published.isPresent()
                    ? Sentence.when(published.get())
                    : Sentence.of("not after %s", notAfter.orElseThrow());
            findings.finding(where)
                    .message(
                            "The %s of %s are dated %s, but the response was published %s.",
                            what, voice, date.orElseThrow(), when)
                    .remedy("Correct the date of the %s or of the publication.", what)
                    .fact("dated", date.orElseThrow())
                    .fact("published", published.or(() -> notAfter).orElseThrow())
                    .fact("voice", voice)
                    .add();
        }
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static boolean isBefore(PartialDate published, Optional<PartialDate> comments) {
        return comments.filter(published::isCertainlyBefore).isPresent();
    }
}
