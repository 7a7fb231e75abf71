package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B), as the policy reads it: a report may ask nothing of the police. A response that is
 * assessed against no recommendation is not therefore a good one, so the outcome is a value of its own.
 */
final class NothingToAnswer extends Rule {

    NothingToAnswer() {
        super(rule("nothing-to-answer", Severity.INFO, Topic.COVERAGE, Provision.ANSWER)
                .finds("No recommendation of the report requires an answer under the policy. The outcome "
                        + "is not-applicable unless there is an error or an open question.")
                .because("a response that is assessed against no recommendation must not read as a good one"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (!isWholeListHeld(context.report())) {
            findings.ask(
                    "What does the report ask? Its list of recommendations is not held, or only a part of it.",
                    "Get the report, and record its recommendations, and in counts how many there are.");
        } else if (context.required().isEmpty() && context.perhapsRequired().isEmpty()) {
            findings.finding()
                    .message(
                            "The report has %s, and no answer to them is required here.",
                            Sentence.count(context.report().recommendations().size(), "recommendation"))
                    .remedy("Check that the report's list is complete. Comments on the report are due all the same.")
                    .fact("recommendations", context.report().recommendations().size())
                    .fact("required", "none")
                    .add();
        }
    }

    /** A list that is not held is not an empty list. Only a count says that a report makes no recommendation. */
    private static boolean isWholeListHeld(InspectionReport report) {
        boolean counted = report.counts().stream()
                .anyMatch(count -> count.of() == RecommendationKind.RECOMMENDATION
                        && count.addressedTo().isEmpty());
        return counted
                ? report.holdsAll(RecommendationKind.RECOMMENDATION)
                : !report.recommendations().isEmpty();
    }
}
