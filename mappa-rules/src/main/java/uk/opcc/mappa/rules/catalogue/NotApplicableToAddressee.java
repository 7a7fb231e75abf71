package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a report that names a force or body has found that the
 * recommendation applies to it.
 */
final class NotApplicableToAddressee extends Rule {

    NotApplicableToAddressee() {
        super(rule("not-applicable-to-addressee", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("What the report addresses to this force or body by name is answered as not applicable.")
                .because("the report names the force or body, so it applies to it"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.answered()) {
            if (context.isAddressedByName(item)) {
                for (LocatedAnswer answer : context.answersTo(item)) {
                    if (answer.answer().status() == ComplianceStatus.NOT_APPLICABLE) {
                        findings.finding(answer.where())
                                .on(item)
                                .message(
                                        "%s is answered as not applicable; the report addresses it to this "
                                                + "force or body by name.",
                                        item)
                                .remedy("Say what is done on %s, or why nothing is.", item)
                                .fact("position", ComplianceStatus.NOT_APPLICABLE)
                                .fact("voice", answer.voice())
                                .add();
                    }
                }
            }
        }
    }
}
