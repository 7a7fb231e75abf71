package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.Citations;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55: subsections (4) to (6) are the body's duties. By subsection (1) the inspectors publish the
 * report; that is not the responder's duty.
 */
final class StatuteWrongSubsection extends Rule {

    StatuteWrongSubsection() {
        super(rule("statute-wrong-subsection", Severity.WARNING, Topic.LAW, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("The response cites a subsection, such as s.55(1), that is not about the duty to respond.")
                .because("the subsection is the duty of somebody else"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<StatuteCitation> citations = context.response().citations();
        for (int i = 0; i < citations.size(); i++) {
            StatuteCitation citation = citations.get(i);
            if (Citations.isOfSection(citation, context.duty()) && !Citations.isOfDuty(citation, context.duty())) {
                String cited = Citations.inWords(citation);
                String expected = context.duty().citation(Provision.COMMENTS).orElseThrow();
                findings.finding("/citations/" + i)
                        .message("The response cites %s; the duty to respond is in %s.", cited, expected)
                        .remedy("Cite %s instead.", expected)
                        .fact("cited", cited)
                        .fact("expected", expected)
                        .add();
            }
        }
    }
}
