package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.DayInterval;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5A): the comments are published "before the end of the period of 56 days beginning with the
 * day on which the report is published". The day of the report is day 1, so the last day is that day plus 55. There
 * is no extension, and weekends do not move the last day.
 */
final class PublishedLate extends Rule {

    PublishedLate() {
        super(rule("published-late", Severity.ERROR, Topic.TIMING, Provision.PERIOD)
                .actor(Actor.RESPONDER)
                .finds(
                        "The response was published after the last lawful day. If the day of asking is before the report or the "
                                + "response, the rule asks which date is wrong.")
                .because("the period begins with the day of the report itself, and only the law can extend it"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        switch (context.deadline().timeliness()) {
            case LATE -> findLate(context, findings);
            case UNDETERMINED -> askForDay(context, findings);
            case OPEN ->
                findings.ask(
                        Sentence.of(
                                "Will the body %s by %s?",
                                context.duty()
                                        .providedTo()
                                        .map(to -> "provide the response to " + to)
                                        .orElse("publish the response"),
                                context.deadlineCalculation()
                                        .lastDays()
                                        .orElseThrow()
                                        .first()),
                        context.duty().providedTo().isPresent()
                                ? "Provide it by then, and record the day in providedOn."
                                : "Publish it by then, and record the day in publishedOn.");
            case IN_TIME, OVERDUE, NO_PERIOD -> {}
        }
    }

    private static void findLate(AssessmentCase context, FindingCollector findings) {
        Deadline deadline = context.deadline();
        String lastDay = lastDay(context.deadlineCalculation().lastDays().orElseThrow());
        LocalDate first = context.deadlineCalculation().publication().first();
        Optional<PartialDate> published =
                deadline.published().filter(date -> date.earliest().equals(first));
        FindingCollector.Draft finding = published.isPresent()
                ? late(published.get(), lastDay, context, findings)
                : lateByEvidence(first, lastDay, context, findings);
        boolean provided = context.duty().clockStops() == ClockStop.PROVISION;
        finding.fact(
                provided ? "provided" : "published",
                published.<Object>map(date -> date).orElse(first + " or later"));
        published.ifPresent(date -> deadline.dayNumber().ifPresent(day -> finding.fact("which is", "day " + day)));
        finding.fact("last day", deadline.lastDay().map(LocalDate::toString).orElse(lastDay))
                .fact("period", context.duty().periodInWords())
                .fact(
                        "late by",
                        (deadline.atLeast() ? "at least " : "")
                                + Sentence.count(deadline.daysLate().orElseThrow(), "day"))
                .add();
    }

    private static FindingCollector.Draft late(
            PartialDate stopped, String lastDay, AssessmentCase context, FindingCollector findings) {
        boolean published = context.duty().clockStops() == ClockStop.PUBLICATION;
        return findings.finding(published ? "/publishedOn" : "/providedOn")
                .message(
                        "The response was %s %s%s; the last day was %s.",
                        published ? "published" : "provided",
                        Sentence.when(stopped),
                        context.deadline().dayNumber().isPresent()
                                ? ", day " + context.deadline().dayNumber().getAsInt()
                                : "",
                        lastDay)
                .remedy(
                        "Correct the date of %s if it is wrong; otherwise explain the delay.",
                        published ? "publication" : "provision");
    }

    /** The response gives no day that is late, but another of its dates shows that it is. */
    private static FindingCollector.Draft lateByEvidence(
            LocalDate first, String lastDay, AssessmentCase context, FindingCollector findings) {
        boolean bounded = context.response()
                .publishedNotBefore()
                .filter(date -> date.earliest().equals(first))
                .isPresent();
        return bounded
                ? findings.finding("/publishedNotBefore")
                        .message("The response was published on %s or later; the last day was %s.", first, lastDay)
                        .remedy("Correct the date if it is wrong; otherwise explain the delay.")
                : findings.finding("/comments")
                        .message(
                                "The response holds comments or figures of %s or later; the last day was %s.",
                                first, lastDay)
                        .remedy("Correct that date if it is wrong; otherwise explain the delay.");
    }

    /** Returns the latest day that can be the last, and says if an earlier one can be. */
    private static String lastDay(DayInterval lastDays) {
        return Sentence.of(lastDays.isDay() ? "%s" : "%s at the latest", lastDays.last());
    }

    private static void askForDay(AssessmentCase context, FindingCollector findings) {
        if (context.deadlineCalculation().askedTooEarly()) {
            askForDayOfAsking(context, findings);
            return;
        }
        if (context.report().published().flatMap(PartialDate::day).isEmpty()) {
            findings.ask(
                    "On which day was the report published?",
                    "Find the day in the report, and record it in the report's published.");
        }
        boolean dayIsKnown = context.deadlineCalculation()
                .stoppedOn()
                .flatMap(PartialDate::day)
                .isPresent();
        String where = context.deadlineCalculation().stoppedOn().isEmpty()
                ? ""
                : context.duty().clockStops() == ClockStop.PUBLICATION ? "/publishedOn" : "/providedOn";
        Optional<String> providedTo = context.duty().providedTo();
        if (providedTo.isPresent() && context.isDraft()) {
            findings.ask(
                    Sentence.of("When will the response be provided to %s?", providedTo.get()),
                    "Provide it, and record the day in providedOn.");
        } else if (providedTo.isPresent()
                && !dayIsKnown
                && !context.deadlineCalculation().publishedBeforeReport()) {
            findings.ask(
                    where,
                    Sentence.of("When was the response provided to %s?", providedTo.get()),
                    "Ask the answerer for the day, and record it in providedOn.");
        } else if (context.isDraft()) {
            findings.ask(
                    "On which day will the body publish the response?",
                    "Publish it, and record the day in publishedOn.");
        } else if (!dayIsKnown && !context.deadlineCalculation().publishedBeforeReport()) {
            findings.ask(
                    where,
                    "On which day did the body publish the response?",
                    "Ask the body for the day, and record it in publishedOn.");
        }
        if (context.deadlineCalculation().publishedBeforeReport()) {
            findings.ask(
                    where,
                    Sentence.of(
                            "On which day was the response %s? The date given is before the report's.",
                            providedTo.isPresent() ? "provided" : "published"),
                    Sentence.of(
                            "Find out which of the two dates is wrong; correct %s, or the report's published.",
                            where.substring(1)));
        }
        if (context.deadlineCalculation().commentsAfterPublication()) {
            String stated = where.isEmpty() ? "/publishedNotAfter" : where;
            findings.ask(
                    "/comments",
                    Sentence.of(
                            "Which date is wrong: that of the %s, %s, or that of the later comments or figures in it?",
                            providedTo.isPresent() ? "provision" : "publication",
                            context.deadlineCalculation()
                                    .stoppedOn()
                                    .or(context.response()::publishedNotAfter)
                                    .orElseThrow()),
                    Sentence.of("Find out the true day; correct %s, or the later date.", stated.substring(1)));
        }
        if (context.deadlineCalculation().needsDayOfAsking()) {
            findings.ask(
                    "/extension",
                    "On which day was the extension asked for?",
                    "Ask the body for the day, and record it in the extension's askedOn.");
        }
    }

    /** What is not yet published on the day of asking can be neither in time nor late. */
    private static void askForDayOfAsking(AssessmentCase context, FindingCollector findings) {
        Optional<LocalDate> reported = context.report().published().map(PartialDate::earliest);
        boolean beforeReport = context.deadlineCalculation().askedBefore(reported);
        LocalDate published = context.deadlineCalculation().publication().first();
        findings.ask(
                Sentence.of(
                        "Which date is wrong: the day of asking, %s, or that of the %s, %s?",
                        context.asOf().orElseThrow(),
                        beforeReport ? "report" : "response",
                        beforeReport ? reported.orElseThrow() : published),
                "Ask as of a later day, or correct the date that is wrong.");
    }
}
