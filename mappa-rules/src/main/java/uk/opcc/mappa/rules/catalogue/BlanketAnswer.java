package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B) asks for an explanation on each recommendation. A general sentence of the body names none,
 * so it covers none here.
 */
final class BlanketAnswer extends Rule {

    BlanketAnswer() {
        super(rule("blanket-answer", Severity.WARNING, Topic.COVERAGE, Provision.EXPLANATION)
                .finds("The body gives one general answer for every recommendation and names none.")
                .because("the body must explain on each recommendation, and a sentence that names none "
                        + "explains none"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (LocatedAnswer answer : context.answers()) {
            if (answer.voice().speaksForBody() && !answer.answer().namesNone()) {
                return;
            }
        }
        for (LocatedAnswer answer : context.answers()) {
            if (answer.voice().speaksForBody()) {
                findings.finding(answer.where())
                        .message("The local policing body gives a general answer and names no recommendation.")
                        .remedy("Add the body's own words on each recommendation that must be answered.")
                        .fact("voice", answer.voice())
                        .fact("says", answer.answer().explanation().orElse("nothing in particular"))
                        .add();
            }
        }
    }
}
