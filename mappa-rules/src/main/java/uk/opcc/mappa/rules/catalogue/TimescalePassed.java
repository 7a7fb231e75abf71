package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): the report sets the timescale of each recommendation. The rule
 * needs a day of asking. If the report is not known to the day, its latest day counts.
 */
final class TimescalePassed extends Rule {

    TimescalePassed() {
        super(rule("timescale-passed", Severity.INFO, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("On the day of asking, the timescale of a recommendation has ended, and no answer says that the "
                        + "recommendation is met.")
                .because("the recommendation may be met by now, or it is overdue"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        context.asOf()
                .ifPresent(asked -> context.items()
                        .forEach((item, recommendation) -> lastDay(recommendation, context.report())
                                .filter(asked::isAfter)
                                .ifPresent(lastDay -> check(item, lastDay, context, findings))));
    }

    private static void check(ItemId item, LocalDate lastDay, AssessmentCase context, FindingCollector findings) {
        List<ComplianceStatus> positions = context.answersTo(item).stream()
                .map(answer -> answer.answer().status())
                .distinct()
                .toList();
        boolean concerned = context.requirement(item) == Requirement.REQUIRED || !positions.isEmpty();
        if (concerned
                && !positions.contains(ComplianceStatus.MET)
                && !positions.contains(ComplianceStatus.MET_UNDER_REVIEW)) {
            findings.finding()
                    .on(item)
                    .message("The timescale of %s ended on %s, and no answer says that it is met.", item, lastDay)
                    .remedy("Find out whether the recommendation is met now.")
                    .fact("timescale", "ended on " + lastDay)
                    .fact("position", positions.isEmpty() ? List.of(ComplianceStatus.NOT_ANSWERED) : positions)
                    .add();
        }
    }

    private static Optional<LocalDate> lastDay(Recommendation recommendation, InspectionReport report) {
        return recommendation
                .timescale()
                .flatMap(timescale -> timescale
                        .lastDay()
                        .or(() -> report.published().flatMap(date -> timescale.lastDay(date.latest()))));
    }
}
