package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Requirement;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5B), as the policy reads it: nothing forbids answering what is addressed to others.
 */
final class AnswerBeyondDuty extends Rule {

    AnswerBeyondDuty() {
        super(rule("answer-beyond-duty", Severity.INFO, Topic.COVERAGE, Provision.ANSWER)
                .finds("The response answers a recommendation that the policy does not require it to answer.")
                .because("nobody asked for it; it is worth knowing that the response goes further")
                .fires("The chief officer answers recommendation 6, which is addressed to strategic management boards.")
                .silent("The same answer is given, and the policy requires what is addressed to boards."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (int number : matter.answered()) {
            if (matter.requirement(number) == Requirement.NOT_REQUIRED) {
                for (PlacedAnswer answer : matter.answersTo(number)) {
                    report.finding(answer.where())
                            .on(number)
                            .fact("voice", answer.voice())
                            .add();
                }
            }
        }
    }
}
