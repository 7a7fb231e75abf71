package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B), as the policy reads it. Nothing forbids an answer to what is addressed to others.
 */
final class AnswerBeyondDuty extends Rule {

    AnswerBeyondDuty() {
        super(rule("answer-beyond-duty", Severity.INFO, Topic.COVERAGE, Provision.ANSWER)
                .actor(Actor.AUTHOR)
                .finds("The response answers a recommendation that the policy does not require it to answer.")
                .because("no answer to it is required here; the response goes further than it must"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.answered()) {
            if (context.requirement(item) == Requirement.NOT_REQUIRED) {
                for (LocatedAnswer answer : context.answersTo(item)) {
                    findings.finding(answer.where())
                            .on(item)
                            .message(
                                    "%s is answered by %s, and no answer to it is required here.", item, answer.voice())
                            .remedy("Keep the answer if it is useful; nothing has to change.")
                            .fact("voice", answer.voice())
                            .add();
                }
            }
        }
    }
}
