package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a table that has a place for the owner and leaves it blank
 * says that nobody owns the action.
 */
final class OwnerMissing extends Rule {

    OwnerMissing() {
        super(rule("owner-missing", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .actor(Actor.AUTHOR)
                .finds("The response has a place for the owner of a recommendation and leaves it blank.")
                .because("a reader of a blank owner cannot tell who has to act"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            Optional<StatedOwner> owner = reference.reference().owner();
            if (owner.isPresent() && owner.get().leftBlank()) {
                String subject = reference.inWords();
                FindingCollector.Draft finding = findings.finding(reference.where() + "/owner")
                        .message("The response leaves the owner of %s blank.", subject)
                        .remedy("State the owner of %s.", subject);
                reference.recommendation().ifPresent(finding::on);
                finding.fact("stated", "blank").add();
            }
        }
    }
}
