package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Nothing obliges a response to cite Police Act 1996 s.55(5), but a citation helps the reader.
 */
final class StatuteNotCited extends Rule {

    StatuteNotCited() {
        super(rule("statute-not-cited", Severity.INFO, Topic.LAW, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("The response cites no statute for its duty.")
                .because("a reader cannot see under which duty the response is made"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.response().citations().isEmpty() && !context.hasUnreadParts()) {
            String expected = context.duty().citation(Provision.COMMENTS).orElseThrow();
            findings.finding()
                    .message("The response does not cite the law under which it is made, %s.", expected)
                    .remedy("Cite %s in the response.", expected)
                    .fact("cited", "nothing")
                    .fact("expected", expected)
                    .add();
        }
    }
}
