package uk.opcc.mappa.rules.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): a table with a place for the timescale that is left blank says that there is
 * none.
 */
final class TimescaleMissing extends Rule {

    TimescaleMissing() {
        super(rule("timescale-missing", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("The response has a place for the timescale of a recommendation, and leaves it blank.")
                .because("a blank timescale reads as no hurry")
                .fires("A table with a column for timescales leaves it blank for recommendation 19.")
                .silent("The document has no such column."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (ResolvedReference reference : matter.references()) {
            Optional<StatedTimescale> timescale = reference.reference().timescale();
            if (timescale.isPresent() && timescale.get().leftBlank()) {
                Findings.Report.Draft finding = report.finding(reference.where() + "/timescale");
                reference.recommendation().ifPresent(finding::on);
                finding.fact("stated", "blank").add();
            }
        }
    }
}
