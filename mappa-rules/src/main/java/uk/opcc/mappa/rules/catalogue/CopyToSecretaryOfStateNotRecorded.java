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
 * Police Act 1996 s.55(6)(b): a copy of what was published goes to the Secretary of State. A missing record does not
 * mean that no copy was sent.
 */
final class CopyToSecretaryOfStateNotRecorded extends Rule {

    CopyToSecretaryOfStateNotRecorded() {
        super(rule(
                        "copy-to-secretary-of-state-not-recorded",
                        Severity.INFO,
                        Topic.COPIES,
                        Provision.COPY_TO_SECRETARY_OF_STATE)
                .actor(Actor.RESPONDER)
                .finds("No copy to the Secretary of State is recorded.")
                .because("a copy of what is published must go to the Secretary of State, and no record "
                        + "shows that one did"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (!context.isDraft() && !context.isCopiedTo(AgencyKind.SECRETARY_OF_STATE)) {
            findings.finding("/copies")
                    .message(
                            "No copy to the Secretary of State is recorded.%s",
                            context.copyLike(AgencyKind.SECRETARY_OF_STATE))
                    .remedy("Send a copy to the Secretary of State if none was sent, and record it.")
                    .fact("expected", "a copy to the Secretary of State")
                    .add();
        }
    }
}
