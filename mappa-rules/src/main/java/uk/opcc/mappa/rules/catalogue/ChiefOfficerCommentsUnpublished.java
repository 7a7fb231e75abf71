package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5)(b): the body publishes any comments that the chief officer submitted.
 */
final class ChiefOfficerCommentsUnpublished extends Rule {

    ChiefOfficerCommentsUnpublished() {
        super(rule("chief-officer-comments-unpublished", Severity.ERROR, Topic.VOICE, Provision.CHIEF_OFFICER_COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("The chief officer submitted comments, and the response does not contain them. If a part of the "
                        + "response is unread, or the comments are only a placeholder, the rule asks a question instead. It "
                        + "also asks if the body replies to comments that, by the record, never came.")
                .because("the body must publish the comments that the chief officer submitted"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        ChiefOfficerConsultation record = context.response().chiefOfficerConsultation();
        if (context.chiefOfficerSpeaks()) {
            if (record != ChiefOfficerConsultation.INVITED_SILENT
                    && context.hasOnlyPlaceholders(Voice::speaksForChiefOfficer)) {
                findings.ask(
                        "/comments",
                        "What are the comments of the chief officer? What stands there is only a placeholder.",
                        "Find out whether the chief officer submitted comments, and record what they say; if not, record "
                                + "invited-silent in chiefOfficerConsultation.");
            }
        } else if (record == ChiefOfficerConsultation.SUBMITTED && context.hasUnreadParts()) {
            findings.askToRead("Are there comments of the chief officer");
        } else if (record == ChiefOfficerConsultation.SUBMITTED) {
            findings.finding("/comments")
                    .message("The chief officer submitted comments, and the response does not contain them.")
                    .remedy("Publish the chief officer's comments with the body's.")
                    .fact("recorded", record)
                    .fact("expected", "the chief officer's comments")
                    .add();
        } else if (record == ChiefOfficerConsultation.INVITED_SILENT
                && context.reply().isPresent()) {
            findings.ask(
                    context.reply().orElseThrow(),
                    "Did the chief officer submit comments? The record says that none came, and the body replies to them.",
                    "Ask the body. If comments came, publish them and record submitted; if not, correct the voice of the reply.");
        } else if (record == ChiefOfficerConsultation.INVITED) {
            findings.ask(
                    "/chiefOfficerConsultation",
                    "Did the chief officer submit comments?",
                    "Ask the force; then record submitted or invited-silent in chiefOfficerConsultation.");
        }
    }
}
