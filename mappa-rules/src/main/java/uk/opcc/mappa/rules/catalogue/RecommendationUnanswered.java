package uk.opcc.mappa.rules.catalogue;

import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5B): if the report includes a recommendation, the comments explain what is done on it or why
 * nothing is. A recommendation without an answer has neither. Which recommendations these are, and whose words count,
 * is the policy's to say.
 */
final class RecommendationUnanswered extends Rule {

    RecommendationUnanswered() {
        super(rule("recommendation-unanswered", Severity.ERROR, Topic.COVERAGE, Provision.ANSWER)
                .finds("A required recommendation has no answer in any voice that the policy counts.")
                .because("the duty is to explain the action on each recommendation, or why there is none")
                .fires("Recommendation 18 is addressed to police forces, and no voice answers it.")
                .silent(
                        "The chief officer answers recommendation 18 by admitting that it is not met: an admission is an"
                                + " answer."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (int number : matter.required()) {
            if (matter.countedAnswersTo(number).isEmpty()) {
                report.finding("/comments")
                        .on(number)
                        .fact(
                                "answered by",
                                matter.answersTo(number).isEmpty() ? "nobody" : "voices that the policy does not count")
                        .add();
            }
        }
        for (int number : matter.perhapsRequired()) {
            if (matter.countedAnswersTo(number).isEmpty()) {
                report.ask(
                        "must recommendation " + number + " be answered? It is addressed to "
                                + addressees(matter, number)
                                + ", and it is not known whether that binds this force or body",
                        "answer it, or give its addressees kinds that this library knows");
            }
        }
    }

    private static String addressees(Case matter, int number) {
        return matter.recommendation(number).orElseThrow().addressees().stream()
                .map(Agency::name)
                .collect(Collectors.joining(", "));
    }
}
