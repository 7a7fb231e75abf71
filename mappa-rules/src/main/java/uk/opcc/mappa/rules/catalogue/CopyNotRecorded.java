package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Domestic Abuse Act 2021 s.16(7)(a), for instance: a copy of what was published goes to the Domestic Abuse Commissioner. A
 * missing record does not mean that no copy was sent.
 */
final class CopyNotRecorded extends Rule {

    CopyNotRecorded() {
        super(rule("copy-not-recorded", Severity.INFO, Topic.COPIES, Provision.COPY_TO_OTHERS)
                .actor(Actor.RESPONDER)
                .finds(
                        "No copy to a recipient that the duty names is recorded. The inspectors and the Secretary of State "
                                + "have rules of their own.")
                .because("a copy of what is published must go to the recipient, and no record shows that one did"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.isDraft()) {
            return;
        }
        for (AgencyKind recipient : context.duty().copiesToOthers().keySet()) {
            if (!context.isCopiedTo(recipient)) {
                findings.finding("/copies")
                        .message("No copy to the %s is recorded.%s", recipient, context.copyLike(recipient))
                        .remedy("Send a copy to the %s if none was sent, and record it.", recipient)
                        .fact("expected", "a copy to " + recipient)
                        .add();
            }
        }
    }
}
