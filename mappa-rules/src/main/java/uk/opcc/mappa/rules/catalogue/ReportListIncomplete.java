package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportCount;
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
 * Police Act 1996 s.55(5B): what must be answered follows from the whole of what the report asks. A list that is not recorded is
 * not an empty list, and one that holds some recommendations is not known to hold all. Only a count of the report's own shows
 * that it does.
 */
final class ReportListIncomplete extends Rule {

    ReportListIncomplete() {
        super(rule("report-list-incomplete", Severity.WARNING, Topic.COVERAGE, Provision.ANSWER)
                .actor(Actor.REPORT_RECORDER)
                .finds(
                        "The report states another number of recommendations than its list has. The rule then also asks for "
                                + "the complete list. It asks, too, if no count shows that the list is complete.")
                .because("a response may answer the whole list, and leave out recommendations that the list lacks"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        InspectionReport report = context.report();
        for (RecommendationKind kind : RecommendationKind.values()) {
            if (context.requires(kind)) {
                askForCount(kind, context, findings);
            }
        }
        if (makesNoRecommendation(report) && hasCauseOfConcern(context)) {
            findings.ask(
                    "Which recommendations belong to the cause of concern? The report makes none by its own count, and a cause of "
                            + "concern is followed by one or more.",
                    "Read the report, and record its recommendations; or correct the number in counts.");
        }
        for (ReportCount count : report.counts()) {
            Optional<AgencyKind> unknown =
                    count.addressedTo().filter(kind -> !context.counts().knows(kind));
            if (unknown.isPresent()) {
                findings.ask(
                        Sentence.of(
                                        "Does the list have everything that the report addresses to agencies of the kind %s? That kind is not"
                                                + " known.",
                                        unknown.get())
                                + NearestCode.didYouMean(unknown.get()),
                        "Correct addressedTo of the report's count to a known kind, or check the count by hand.");
            } else if (!context.counts().mayBe(count.count(), count.of(), count.addressedTo())) {
                report(count, context, findings);
            }
        }
    }

    private static boolean makesNoRecommendation(InspectionReport report) {
        return report.counts().stream()
                .anyMatch(count -> count.of() == RecommendationKind.RECOMMENDATION
                        && count.addressedTo().isEmpty()
                        && count.count() == 0);
    }

    private static boolean hasCauseOfConcern(AssessmentCase context) {
        return context.items().values().stream().anyMatch(item -> item.kind() == RecommendationKind.CAUSE_OF_CONCERN)
                || context.report().counts().stream()
                        .anyMatch(count -> count.of() == RecommendationKind.CAUSE_OF_CONCERN && count.count() > 0);
    }

    private static void askForCount(RecommendationKind kind, AssessmentCase context, FindingCollector findings) {
        boolean counted = context.report().counts().stream()
                .anyMatch(count -> count.of() == kind && count.addressedTo().isEmpty());
        int held = context.counts().of(kind, Optional.empty());
        if (counted) {
            return;
        }
        if (held == 0 && kind == RecommendationKind.RECOMMENDATION) {
            findings.ask(
                    "What does the report ask? Its list of recommendations is not recorded.",
                    "Read the report, and record its recommendations, and in counts how many there are.");
        } else {
            findings.ask(
                    Sentence.of(
                            "Is the list of the report complete? It has %s, and no count says how many the report makes.",
                            Sentence.count(held, kind)),
                    "Find the number in the report, and record it in the report's counts.");
        }
    }

    private static void report(ReportCount count, AssessmentCase context, FindingCollector findings) {
        int held = context.counts().of(count.of(), count.addressedTo());
        String to = count.addressedTo()
                .map(kind -> Sentence.of(" to addressees of the kind %s", kind))
                .orElse("");
        boolean isHeld = !context.report().recommendations().isEmpty();
        if (isHeld) {
            findings.finding()
                    .message(
                            "The report makes %s%s by its own count; its list has %s.",
                            Sentence.count(count.count(), count.of()), to, held)
                    .remedy("Add to the list what it leaves out, or correct the count.")
                    .fact("counted", count.count())
                    .fact("listed", held)
                    .add();
        }
        if (context.requires(count.of())) {
            findings.ask(
                    Sentence.of(
                            "What does the report ask? It makes %s%s, and its list %s.",
                            Sentence.count(count.count(), count.of()), to, isHeld ? "has " + held : "is not recorded"),
                    "Read the report, and record all its recommendations; or correct the number in counts.");
        }
    }
}
