package uk.opcc.mappa.rules.followup.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: the report sets the time. A period such as 12 months ends on the day of the same number so many months later, or on the
 * last day of that month if it has no such day: 14 July 2022 and 12 months give 14 July 2023, 31 August and 6 months give the last
 * day of February, 29 February 2024 and 12 months give 28 February 2025. Days are added after years and months. A date that the
 * inspectorate sets later takes the place of the timescale; no other speaker can move it.
 */
final class Overdue extends ItemRule {

    Overdue() {
        super(rule("overdue", Severity.WARNING, Topic.TIMING)
                .finds(
                        "The last day that the report or the inspectorate set for a recommendation has passed. Nobody has reported it complete, closed it or superseded it.")
                .because("the inspectors asked for it by that day"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.timing() == Timing.UNKNOWN
                && item.mayBeUnsettled()
                && item.recommendation().isPresent()) {
            findings.ask(
                    item,
                    Sentence.of("Which day is the last for %s of %s?", item.name(), item.reportId()),
                    "Find out the day on which the report was published, or on which the inspectorate set another date, and"
                            + " record it.");
            return;
        }
        DayInterval limit = item.limit().orElse(null);
        if (item.timing() != Timing.OVERDUE || limit == null || !item.isUnsettled()) {
            return;
        }
        LocalDate lastDay = limit.last();
        String late = Sentence.count(ChronoUnit.DAYS.between(lastDay, item.asOf()), "day");
        FollowUpFindings.Draft draft = findings.finding(item)
                .message("The last day for %s was %s, and it is not reported complete.", item.name(), lastDay)
                .remedy("Ask the force when it will be done, and what holds it up.")
                .fact("last day", lastDay);
        item.recommendation()
                .flatMap(Recommendation::timescale)
                .ifPresent(timescale -> draft.fact("timescale", inWords(timescale)));
        draft.fact("overdue by", limit.isDay() ? late : "at least " + late)
                .fact("track", item.tracks())
                .add();
    }

    private static String inWords(Timescale timescale) {
        return timescale instanceof Timescale.Within
                ? timescale + ", counted to the day of the same number, or else to the last day of the month"
                : timescale.toString();
    }
}
