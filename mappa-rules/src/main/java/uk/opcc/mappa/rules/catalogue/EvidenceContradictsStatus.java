package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a measured value decides, not a claim.
 */
final class EvidenceContradictsStatus extends Rule {

    EvidenceContradictsStatus() {
        super(rule("evidence-contradicts-status", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("An answer claims that a recommendation is met, and gives a measured value that "
                        + "is not what the report expects.")
                .because("the response's own figure contradicts its claim"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.answered()) {
            List<Expectation> expectations =
                    context.recommendation(item).orElseThrow().expectations();
            if (!expectations.isEmpty()) {
                for (LocatedAnswer answer : context.answersTo(item)) {
                    if (answer.answer().status().claimsMet()) {
                        check(answer, item, expectations, findings);
                    }
                }
            }
        }
    }

    private static void check(
            LocatedAnswer answer, ItemId item, List<Expectation> expectations, FindingCollector findings) {
        for (Evidence evidence : answer.answer().evidence()) {
            for (Expectation expectation : expectations) {
                if (expectation.isBrokenBy(evidence)) {
                    String measured = evidence.value().toPlainString() + " " + expectation.unit();
                    String expected = expectation.value().toPlainString() + " " + expectation.unit();
                    findings.finding(answer.where())
                            .on(item)
                            .message(
                                    "%s is said to be met with %s %s; the report expects %s %s.",
                                    item, evidence.comparison(), measured, expectation.bound(), expected)
                            .remedy("Correct the position or the figure, whichever is wrong.")
                            .fact("status", answer.answer().status())
                            .fact("measured", evidence.comparison() + " " + measured)
                            .fact("expected", expectation.bound() + " " + expected)
                            .add();
                }
            }
        }
    }
}
