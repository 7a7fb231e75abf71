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
 * Police Act 1996 s.55 sets the duty. A response that cites another section or enactment cites the wrong law.
 */
final class StatuteWrongSection extends Rule {

    StatuteWrongSection() {
        super(rule("statute-wrong-section", Severity.WARNING, Topic.LAW, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds(
                        "The response cites another enactment or another section, such as s.33, for its duty. If it also "
                                + "cites the right one, another enactment may be background.")
                .because("the citation is not the law under which the response is made"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<StatuteCitation> citations = context.response().citations();
        boolean citesDuty = citations.stream().anyMatch(citation -> Citations.isOfSection(citation, context.duty()));
        for (int i = 0; i < citations.size(); i++) {
            StatuteCitation citation = citations.get(i);
            boolean background = citesDuty && !Citations.isOfAct(citation, context.duty());
            if (!Citations.isOfSection(citation, context.duty()) && !background) {
                String cited = Citations.inWords(citation);
                String expected = context.duty().act() + " " + context.duty().reference();
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
