package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.Deadline;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5A): the comments are published "before the end of the period of 56 days beginning with the day
 * on which the report is published". The day of the report is day 1, so the last day is that day plus 55; there is no
 * extension, and nothing rolls over a weekend.
 */
final class PublishedLate extends Rule {

    PublishedLate() {
        super(rule("published-late", Severity.ERROR, Topic.TIMING, Provision.PERIOD)
                .finds("The response was published after the last lawful day; the finding says by how many days.")
                .because("the period begins with the day of the report itself, and nothing extends it but what the law "
                        + "allows")
                .fires("The report is of 14 July 2022, the response of 8 September 2022, day 57: late by 1 day.")
                .silent("The report is of 14 July 2022, the response of 7 September 2022, day 56."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        Deadline deadline = matter.deadline();
        switch (deadline.timeliness()) {
            case LATE -> {
                Findings.Report.Draft finding = report.finding("/publishedOn")
                        .fact("published", deadline.published().orElseThrow());
                deadline.dayNumber().ifPresent(day -> finding.fact("which is", "day " + day));
                finding.fact("last day", deadline.lastDay().orElseThrow())
                        .fact("period", matter.duty().periodInWords())
                        .fact("late by", late(deadline, matter))
                        .add();
            }
            case UNDETERMINED -> askForDay(matter, report);
            case OPEN ->
                report.ask(
                        "will the body publish the response by "
                                + deadline.lastDay().orElseThrow() + "?",
                        "publish it, and record publishedOn");
            case IN_TIME, OVERDUE, NO_PERIOD -> {}
        }
    }

    private static String late(Deadline deadline, Case matter) {
        int days = deadline.daysLate().orElseThrow();
        boolean toTheDay = deadline.published().flatMap(PartialDate::day).isPresent();
        boolean exact = toTheDay && !matter.reckoning().extensionInDoubt();
        return (exact ? "" : "at least ") + days + (days == 1 ? " day" : " days");
    }

    private static void askForDay(Case matter, Findings.Report report) {
        if (matter.report().published().flatMap(PartialDate::day).isEmpty()) {
            report.ask("on which day was the report published?", "record the day in published of the report");
        }
        if (matter.isDraft()) {
            report.ask("on which day will the body publish the response?", "publish it, and record publishedOn");
        } else if (matter.response().publishedOn().flatMap(PartialDate::day).isEmpty()) {
            report.ask("on which day did the body publish the response?", "record the day in publishedOn");
        }
        if (matter.reckoning().publishedBeforeReport()) {
            report.ask(
                    "on which day did the body publish the response? The date given is before the report's",
                    "correct publishedOn, or published of the report");
        }
        if (matter.reckoning().needsDayOfAsking()) {
            report.ask("on which day was the extension asked for?", "record the day in askedOn of extension");
        }
    }
}
