package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5B): the comments explain (a) the action taken or proposed on the recommendation, or (b) why
 * none is. An answer that only takes a position explains neither.
 */
final class ExplanationMissing extends Rule {

    ExplanationMissing() {
        super(rule("explanation-missing", Severity.ERROR, Topic.COVERAGE, Provision.EXPLANATION)
                .finds("Every answer to a required recommendation explains neither action nor the lack of it.")
                .because("the duty is to explain the action, or why there is none; a position alone explains neither")
                .fires("The only answer to recommendation 14 says that it is met, and nothing else.")
                .silent("The only answer to recommendation 14 says that it is not met, and what is being done."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (int number : matter.required()) {
            List<PlacedAnswer> answers = matter.countedAnswersTo(number);
            if (!answers.isEmpty() && !isExplained(answers)) {
                report.finding("/comments")
                        .on(number)
                        .fact(
                                "answers",
                                answers.stream()
                                        .map(answer -> answer.voice() + " "
                                                + answer.answer().status())
                                        .sorted()
                                        .toList())
                        .fact("expected", "an explanation, an action, or a reason for no action")
                        .add();
            }
        }
        for (int number : matter.perhapsRequired()) {
            List<PlacedAnswer> answers = matter.countedAnswersTo(number);
            if (!answers.isEmpty() && !isExplained(answers)) {
                report.ask(
                        "must recommendation " + number
                                + " be answered? Its answer takes a position and explains nothing",
                        "explain the action on it, or why there is none");
            }
        }
    }

    private static boolean isExplained(List<PlacedAnswer> answers) {
        for (PlacedAnswer answer : answers) {
            if (answer.answer().explains()) {
                return true;
            }
        }
        return false;
    }
}
