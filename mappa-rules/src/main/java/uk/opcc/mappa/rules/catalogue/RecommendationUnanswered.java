package uk.opcc.mappa.rules.catalogue;

import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

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
    public void check(AssessmentCase context, FindingCollector findings) {
        for (int number : context.required()) {
            if (context.countedAnswersTo(number).isEmpty()) {
                findings.finding("/comments")
                        .on(number)
                        .fact(
                                "answered by",
                                context.answersTo(number).isEmpty()
                                        ? "nobody"
                                        : "voices that the policy does not count")
                        .add();
            }
        }
        for (int number : context.perhapsRequired()) {
            if (context.countedAnswersTo(number).isEmpty()) {
                findings.ask(
                        "must recommendation " + number + " be answered? It is addressed to "
                                + addressees(context, number)
                                + ", and it is not known whether that binds this force or body",
                        "answer it, or give its addressees kinds that this library knows");
            }
        }
    }

    private static String addressees(AssessmentCase context, int number) {
        return context.recommendation(number).orElseThrow().addressees().stream()
                .map(Agency::name)
                .collect(Collectors.joining(", "));
    }
}
