package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5): the comments are on a published report, so neither they nor a copy of them can be older than it.
 * A response that is itself older is an error of {@link PublishedBeforeReport}, where the duty binds for the report. Where that
 * is not certain it is found here.
 */
final class DatedBeforeReport extends Rule {

    DatedBeforeReport() {
        super(rule("dated-before-report", Severity.WARNING, Topic.TIMING, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds(
                        "A comment, a copy, the sending of the response, the request for an extension or the last possible day of "
                                + "publication is before the report. If it is not certain that the duty binds for the report, "
                                + "the response itself is checked too.")
                .because("nobody comments on a report before it is published; one of the two dates is wrong"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        context.report().published().ifPresent(reported -> {
            // Where the duty binds, the date that stops the clock is an error of another rule.
            boolean byPublication = context.duty().clockStops() == ClockStop.PUBLICATION;
            if (!context.dutyBinds() || !byPublication) {
                context.response()
                        .publishedOn()
                        .ifPresent(date -> check("The response", date, "/publishedOn", reported, findings));
            }
            if (!context.dutyBinds() || byPublication) {
                context.response()
                        .providedOn()
                        .ifPresent(
                                date -> check("The sending of the response", date, "/providedOn", reported, findings));
            }
            context.response()
                    .extension()
                    .flatMap(Extension::askedOn)
                    .map(PartialDate::of)
                    .ifPresent(date ->
                            check("The request for an extension", date, "/extension/askedOn", reported, findings));
            context.response()
                    .publishedNotAfter()
                    .ifPresent(date -> check("The response", date, "/publishedNotAfter", reported, findings));
            List<Comments> comments = context.response().comments();
            for (int i = 0; i < comments.size(); i++) {
                String where = "/comments/" + i + "/date";
                comments.get(i).date().ifPresent(date -> check("A comment", date, where, reported, findings));
            }
            List<CopySent> copies = context.response().copies();
            for (int i = 0; i < copies.size(); i++) {
                String where = "/copies/" + i + "/sentOn";
                copies.get(i).sentOn().ifPresent(date -> check("A copy", date, where, reported, findings));
            }
        });
    }

    private static void check(
            String what, PartialDate date, String where, PartialDate reported, FindingCollector findings) {
        if (date.isCertainlyBefore(reported)) {
            findings.finding(where)
                    .message("%s is dated %s, before the report, which is dated %s.", what, date, reported)
                    .remedy("Correct the date if it is wrong, or the date of the report.")
                    .fact("dated", date)
                    .fact("report of", reported)
                    .add();
        }
    }
}
