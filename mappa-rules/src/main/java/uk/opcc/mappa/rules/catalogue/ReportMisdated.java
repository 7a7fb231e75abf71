package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/** Our own rule on comments under Police Act 1996 s.55(5): what the comments say about the report should be true. */
final class ReportMisdated extends Rule {

    ReportMisdated() {
        super(
                rule("report-misdated", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                        .actor(Actor.RESPONDER)
                        .finds("The response gives the report another date than it has.")
                        .because(
                                "the period is counted from the date of the report, so a wrong one misleads the office that counts"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Optional<PartialDate> stated = context.response().reportDatedAs();
        Optional<PartialDate> published = context.report().published();
        if (stated.isPresent()
                && published.isPresent()
                && (stated.get().isCertainlyBefore(published.get())
                        || published.get().isCertainlyBefore(stated.get()))) {
            findings.finding("/reportDatedAs")
                    .message("The response dates the report %s; its date is %s.", stated.get(), published.get())
                    .remedy("Correct the date of the report in the response.")
                    .fact("stated", stated.get())
                    .fact("report of", published.get())
                    .add();
        }
    }
}
