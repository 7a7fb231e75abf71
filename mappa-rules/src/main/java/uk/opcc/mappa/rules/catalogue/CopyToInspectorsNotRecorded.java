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
 * Police Act 1996 s.55(6)(a): a copy of what was published goes to the inspectors of constabulary. A missing record
 * does not mean that no copy was sent.
 */
final class CopyToInspectorsNotRecorded extends Rule {

    CopyToInspectorsNotRecorded() {
        super(rule("copy-to-inspectors-not-recorded", Severity.INFO, Topic.COPIES, Provision.COPY_TO_INSPECTORS)
                .actor(Actor.RESPONDER)
                .finds("No copy to the inspectors of constabulary is recorded.")
                .because("a copy of what is published must go to the inspectors of constabulary, and no "
                        + "record shows that one did"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (!context.isDraft() && !context.isCopiedTo(AgencyKind.INSPECTORATE)) {
            findings.finding("/copies")
                    .message(
                            "No copy to the inspectors of constabulary is recorded.%s",
                            context.copyLike(AgencyKind.INSPECTORATE))
                    .remedy("Send a copy to the inspectors of constabulary if none was sent, and record it.")
                    .fact("expected", "a copy to the inspectors of constabulary")
                    .add();
        }
    }
}
