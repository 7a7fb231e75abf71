package uk.opcc.mappa.rules.catalogue;

import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5)(a): the local policing body publishes its own comments. The chief officer's comments,
 * however full, are not the body's.
 */
final class BodyCommentsMissing extends Rule {

    BodyCommentsMissing() {
        super(rule("body-comments-missing", Severity.ERROR, Topic.VOICE, Provision.OWN_COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("The response has no comments of the local policing body. If a part of it is unread, or "
                        + "they are only a placeholder, the rule asks instead.")
                .because("the duty is the body's, and the chief officer's words do not fulfil it"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (!context.bodySpeaks() && context.hasUnreadParts()) {
            findings.askToRead("Are there comments of the local policing body");
        } else if (!context.bodySpeaks()) {
            Agency body = context.response().body();
            findings.finding("/comments")
                    .message(
                            context.response().comments().isEmpty()
                                    ? "The response has no comments; those of the local policing body (%s) were expected."
                                    : "The response has no comments of the local policing body (%s), only the chief officer's.",
                            body)
                    .remedy("Publish the local policing body's own comments on the report.")
                    .fact(
                            "voices",
                            context.response().comments().isEmpty()
                                    ? "none"
                                    : context.response().comments().stream()
                                            .map(comments -> comments.voice().code())
                                            .distinct()
                                            .sorted()
                                            .collect(Collectors.joining(", ")))
                    .fact("expected", "comments of the " + body.name())
                    .add();
        } else if (!hasOwnComments(context.response())) {
            findings.ask(
                    "/comments",
                    "Did the body publish comments of its own, beside its reply to the chief officer's?",
                    "Add the body's comments; or, if the reply is its comments, record local-policing-body in voice.");
        } else if (context.hasOnlyPlaceholders(BodyCommentsMissing::isOfOwn)) {
            findings.ask(
                    "/comments",
                    "What are the comments of the local policing body? What stands there is only a placeholder.",
                    "Find out whether the body commented, and record what it says; if it did not, take the placeholder out.");
        }
    }

    private static boolean hasOwnComments(Response response) {
        return response.comments().stream().anyMatch(comments -> isOfOwn(comments.voice()));
    }

    /** A reply to the chief officer's comments is another thing than comments. */
    private static boolean isOfOwn(Voice voice) {
        return voice == Voice.LOCAL_POLICING_BODY || voice == Voice.MERGED;
    }
}
