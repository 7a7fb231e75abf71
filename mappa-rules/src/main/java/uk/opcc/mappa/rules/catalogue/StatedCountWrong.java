package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.rules.evaluation.Asker;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): what the comments say about the report should be true.
 */
final class StatedCountWrong extends Rule {

    StatedCountWrong() {
        super(rule("stated-count-wrong", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("The response states a number of recommendations, or of other items, that is not the number "
                        + "in the report. A count for a kind of agency that is not known makes a question instead.")
                .because("a wrong count hides a recommendation or makes one up"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<StatedCount> counts = context.response().statedCounts();
        for (int i = 0; i < counts.size(); i++) {
            StatedCount stated = counts.get(i);
            Optional<AgencyKind> unknown =
                    stated.addressedTo().filter(kind -> !context.counts().knows(kind));
            if (unknown.isPresent()) {
                findings.ask(
                        "/statedCounts/" + i,
                        Sentence.of(
                                        "How many recommendations does the report address to agencies of the kind %s? That kind is "
                                                + "not known.",
                                        unknown.get())
                                + NearestCode.didYouMean(unknown.get()),
                        "Correct addressedTo of the stated count to a known kind, or check the count by hand.");
            } else {
                check(stated, "/statedCounts/" + i, context, findings);
            }
        }
    }

    private static void check(StatedCount stated, String where, AssessmentCase context, FindingCollector findings) {
        OptionalInt counted = counted(stated, context);
        boolean mayBeMeant = context.report().holdsAll(stated.of())
                && context.counts().mayBe(stated.count(), stated.of(), stated.addressedTo());
        if (counted.isPresent() && counted.getAsInt() != stated.count() && !mayBeMeant) {
            findings.finding(where)
                    .message(
                            "The response states %s%s; the report has %s%s.",
                            Sentence.count(stated.count(), stated.of()),
                            stated.addressedTo()
                                    .map(kind -> Sentence.of(" to addressees of the kind %s", kind))
                                    .orElse(" in all"),
                            counted.getAsInt(),
                            stated.addressedTo().isPresent() ? ", alone or with others" : "")
                    .remedy("Correct the stated number to %s.", counted.getAsInt())
                    .fact(
                            "of",
                            Sentence.plural(stated.of())
                                    + stated.addressedTo()
                                            .map(kind -> " to " + kind)
                                            .orElse(" in all"))
                    .fact("stated", stated.count())
                    .fact("counted", counted.getAsInt())
                    .add();
        }
    }

    /** A count is compared with the report's own, or with a list that is whole. It is not wrong against another list. */
    private static OptionalInt counted(StatedCount stated, AssessmentCase context) {
        for (ReportCount count : context.report().counts()) {
            if (count.of() == stated.of()
                    && count.addressedTo()
                            .map(Asker::of)
                            .equals(stated.addressedTo().map(Asker::of))) {
                return OptionalInt.of(count.count());
            }
        }
        return context.report().holdsAll(stated.of())
                ? OptionalInt.of(context.counts().of(stated.of(), stated.addressedTo()))
                : OptionalInt.empty();
    }
}
