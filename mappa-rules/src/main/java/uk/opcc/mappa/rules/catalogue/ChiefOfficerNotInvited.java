package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(4): the body invites the chief officer to comment before a date that it sets. The chief
 * officer need not comment.
 */
final class ChiefOfficerNotInvited extends Rule {

    ChiefOfficerNotInvited() {
        super(rule("chief-officer-not-invited", Severity.ERROR, Topic.VOICE, Provision.INVITATION)
                .actor(Actor.RESPONDER)
                .finds(
                        "The record says that the body did not invite the chief officer to comment, and the response has no "
                                + "comments of the chief officer. If it has such comments, or the body's reply to them, the rule asks "
                                + "whether the record is right.")
                .because("the body must invite the chief officer, who may then choose not to comment"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        ChiefOfficerConsultation record = context.response().chiefOfficerConsultation();
        if (record == ChiefOfficerConsultation.NOT_INVITED && context.showsCommentsOfChiefOfficer()) {
            findings.ask(
                    "/chiefOfficerConsultation",
                    "Did the body invite the chief officer to comment? The record says that it did not, and the response has the "
                            + "chief officer's comments, or a reply to them.",
                    "Ask the body. If it did, record that comments were submitted; if not, correct whose comments they are.");
        } else if (record == ChiefOfficerConsultation.NOT_INVITED && context.hasUnreadParts()) {
            findings.askToRead("Are there comments of the chief officer, who by the record was not invited,");
        } else if (record == ChiefOfficerConsultation.NOT_INVITED) {
            findings.finding("/chiefOfficerConsultation")
                    .message("The record says that the body did not invite the chief officer to comment.")
                    .remedy("Invite the chief officer to comment on the report before a date that the body sets.")
                    .fact("recorded", record)
                    .add();
        } else if (record == ChiefOfficerConsultation.NOT_STATED && !context.chiefOfficerSpeaks()) {
            findings.ask(
                    "Did the body invite the chief officer to comment?",
                    "Ask the body, and record its answer in chiefOfficerConsultation; or publish the chief officer's "
                            + "comments.");
        }
    }
}
