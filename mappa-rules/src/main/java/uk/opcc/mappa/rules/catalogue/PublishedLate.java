package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

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
    public void check(AssessmentCase context, FindingCollector findings) {
        Deadline deadline = context.deadline();
        switch (deadline.timeliness()) {
            case LATE -> {
                FindingCollector.Draft finding = findings.finding("/publishedOn")
                        .fact("published", deadline.published().orElseThrow());
                deadline.dayNumber().ifPresent(day -> finding.fact("which is", "day " + day));
                finding.fact("last day", deadline.lastDay().orElseThrow())
                        .fact("period", context.duty().periodInWords())
                        .fact("late by", late(deadline, context))
                        .add();
            }
            case UNDETERMINED -> askForDay(context, findings);
            case OPEN ->
                findings.ask(
                        "will the body publish the response by "
                                + deadline.lastDay().orElseThrow() + "?",
                        "publish it, and record publishedOn");
            case IN_TIME, OVERDUE, NO_PERIOD -> {}
        }
    }

    private static String late(Deadline deadline, AssessmentCase context) {
        int days = deadline.daysLate().orElseThrow();
        boolean toTheDay = deadline.published().flatMap(PartialDate::day).isPresent();
        boolean exact = toTheDay && !context.reckoning().extensionInDoubt();
        return (exact ? "" : "at least ") + days + (days == 1 ? " day" : " days");
    }

    private static void askForDay(AssessmentCase context, FindingCollector findings) {
        if (context.report().published().flatMap(PartialDate::day).isEmpty()) {
            findings.ask("on which day was the report published?", "record the day in published of the report");
        }
        if (context.isDraft()) {
            findings.ask("on which day will the body publish the response?", "publish it, and record publishedOn");
        } else if (context.response().publishedOn().flatMap(PartialDate::day).isEmpty()) {
            findings.ask("on which day did the body publish the response?", "record the day in publishedOn");
        }
        if (context.reckoning().publishedBeforeReport()) {
            findings.ask(
                    "on which day did the body publish the response? The date given is before the report's",
                    "correct publishedOn, or published of the report");
        }
        if (context.reckoning().needsDayOfAsking()) {
            findings.ask("on which day was the extension asked for?", "record the day in askedOn of extension");
        }
    }
}
