package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B), as the policy reads it: a report may ask nothing of the police. Subsections (5) and (5A) do not
 * depend on recommendations, so comments are due in time all the same, and the outcome comes from them.
 */
final class NothingToAnswer extends Rule {

    NothingToAnswer() {
        super(rule("nothing-to-answer", Severity.INFO, Topic.COVERAGE, Provision.ANSWER)
                .actor(Actor.REPORT_RECORDER)
                .finds(
                        "No recommendation of the report requires an answer under the policy. The outcome follows from the "
                                + "other rules.")
                .because("comments on the report are due in time all the same"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        int recommendations = context.counts().of(RecommendationKind.RECOMMENDATION, Optional.empty());
        if (context.isListHeldWhole()
                && context.required().isEmpty()
                && context.perhapsRequired().isEmpty()) {
            findings.finding()
                    .message(
                            "The report makes %s, and none requires an answer here.",
                            recommendations == 0
                                    ? "no recommendation"
                                    : Sentence.count(recommendations, "recommendation"))
                    .remedy("Check that the report's list is complete. Comments on the report are due all the same.")
                    .fact("recommendations", recommendations)
                    .fact("required", "none")
                    .add();
        }
    }
}
