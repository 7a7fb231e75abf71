package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): a table with a place for the owner that is left blank says that nobody owns the
 * action.
 */
final class OwnerMissing extends Rule {

    OwnerMissing() {
        super(rule("owner-missing", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("The response has a place for the owner of a recommendation, and leaves it blank.")
                .because("a blank owner reads as nobody")
                .fires("A table with a column for owners leaves it blank for recommendation 19.")
                .silent("The document has no such column."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (ResolvedReference reference : matter.references()) {
            Optional<StatedOwner> owner = reference.reference().owner();
            if (owner.isPresent() && owner.get().leftBlank()) {
                Findings.Report.Draft finding = report.finding(reference.where() + "/owner");
                reference.recommendation().ifPresent(finding::on);
                finding.fact("stated", "blank").add();
            }
        }
    }
}
