package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.RequirementTable;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B): if the report includes a recommendation, the comments explain what is done on it, or why
 * nothing is. A recommendation without an answer has neither. The policy decides which recommendations must be
 * answered, and whose words count. The chief officer's words never answer for the body what the body alone is asked.
 */
final class RecommendationUnanswered extends Rule {

    RecommendationUnanswered() {
        super(rule("recommendation-unanswered", Severity.ERROR, Topic.COVERAGE, Provision.ANSWER)
                .finds("A required recommendation has no answer in any voice that counts. The policy says whose "
                        + "voices count; the body itself must answer what is addressed to it and not to its force.")
                .because("the duty is to explain the action on each recommendation, or why there is none"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (int number : context.required()) {
            if (context.countedAnswersTo(number).isEmpty()) {
                report(number, context, findings);
            }
        }
        for (int number : context.perhapsRequired()) {
            if (context.countedAnswersTo(number).isEmpty()) {
                ask(number, context.recommendation(number).orElseThrow().addressees(), findings);
            }
        }
    }

    private static void report(int number, AssessmentCase context, FindingCollector findings) {
        boolean answered = !context.answersTo(number).isEmpty();
        findings.finding("/comments")
                .on(number)
                .message(message(answered, context.asksBodyAlone(number)), number)
                .remedy("Publish the action taken or proposed on recommendation %s, or why there is none.", number)
                .fact("answered by", answered ? "voices that do not count" : "nobody")
                .add();
    }

    private static String message(boolean answered, boolean asksBodyAlone) {
        if (!answered) {
            return "Recommendation %s must be answered, and the response does not answer it.";
        }
        return asksBodyAlone
                ? "Recommendation %s is addressed to the local policing body, so the body itself must answer it; only the "
                        + "chief officer does."
                : "Recommendation %s must be answered by the local policing body, and only the chief officer answers it.";
    }

    private static void ask(int number, List<Agency> addressees, FindingCollector findings) {
        List<Agency> named =
                addressees.stream().filter(RequirementTable::isOneForceOrBody).toList();
        findings.ask(
                Sentence.of(
                        "Must recommendation %s be answered? It is addressed to %s, and it is not known whether that "
                                + "includes this force or body.",
                        number, addressees),
                named.isEmpty()
                        ? "Read in the report whether it includes them. If so, answer the recommendation; in addressees, "
                                + "record whom it asks."
                        : Sentence.of(
                                "Find out whether %s is this force or body. If so, answer the recommendation; in "
                                        + "addressees, record the id that the directory has for it.",
                                named));
    }
}
