package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): what the comments say about the report should be true.
 */
final class StatedCountWrong extends Rule {

    StatedCountWrong() {
        super(rule("stated-count-wrong", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("The response states a number of recommendations that is not the number in the report. A count "
                        + "for a kind of agency that is not known makes a question instead.")
                .because("a wrong count hides a recommendation or makes one up"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.report().recommendations().isEmpty()
                && !context.report().holdsAll(RecommendationKind.RECOMMENDATION)) {
            // A count is not wrong against a list that is not held.
            return;
        }
        List<StatedCount> counts = context.response().statedCounts();
        for (int i = 0; i < counts.size(); i++) {
            StatedCount stated = counts.get(i);
            int counted = context.counts().of(stated.addressedTo());
            Optional<AgencyKind> unknown =
                    stated.addressedTo().filter(kind -> !context.counts().knows(kind));
            if (unknown.isPresent()) {
                findings.ask(
                        Sentence.of(
                                        "How many recommendations does the report address to agencies of the kind %s? That kind is "
                                                + "not known.",
                                        unknown.get())
                                + NearestCode.didYouMean(unknown.get()),
                        "Correct addressedTo of the stated count to a known kind, or check the count by hand.");
            } else if (counted != stated.count()) {
                findings.finding("/statedCounts/" + i)
                        .message(
                                "The response states %s%s; the report has %s.",
                                Sentence.count(stated.count(), "recommendation"),
                                stated.addressedTo()
                                        .map(kind -> Sentence.of(" to addressees of the kind %s", kind))
                                        .orElse(" in all"),
                                counted)
                        .remedy("Correct the stated number to %s.", counted)
                        .fact(
                                "of",
                                stated.addressedTo()
                                        .map(kind -> "recommendations to " + kind)
                                        .orElse("recommendations in all"))
                        .fact("stated", stated.count())
                        .fact("counted", counted)
                        .add();
            }
        }
    }
}
