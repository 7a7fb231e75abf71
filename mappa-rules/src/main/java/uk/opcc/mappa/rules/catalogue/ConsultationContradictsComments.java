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
 * Police Act 1996 s.55(4) and (5)(b): a record that no comments came, or none were invited, cannot stand beside comments
 * of the chief officer. Silence decides nothing, because the comments are there. Whether the body did invite is asked by {@link
 * ChiefOfficerNotInvited}.
 */
final class ConsultationContradictsComments extends Rule {

    ConsultationContradictsComments() {
        super(rule("consultation-contradicts-comments", Severity.WARNING, Topic.VOICE, Provision.INVITATION)
                .actor(Actor.RESPONSE_RECORDER)
                .finds(
                        "The response has comments of the chief officer, or a reply to them, and the record says that none "
                                + "were invited or none came.")
                .because("one of the two is wrong, and a reader cannot tell which"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        ChiefOfficerConsultation record = context.response().chiefOfficerConsultation();
        boolean deniesComments =
                record == ChiefOfficerConsultation.NOT_INVITED || record == ChiefOfficerConsultation.INVITED_SILENT;
        if (deniesComments && context.showsCommentsOfChiefOfficer()) {
            findings.finding("/chiefOfficerConsultation")
                    .message(
                            "The record says that %s, but the response has %s.",
                            record == ChiefOfficerConsultation.NOT_INVITED
                                    ? "the chief officer was not invited to comment"
                                    : "no comments of the chief officer came",
                            context.chiefOfficerSpeaks()
                                    ? "the chief officer's comments"
                                    : "a reply to the chief officer's comments")
                    .remedy(
                            "Correct the record to say that comments were submitted, or correct whose comments they are.")
                    .fact("recorded", record)
                    .fact("expected", ChiefOfficerConsultation.SUBMITTED)
                    .add();
        }
    }
}
