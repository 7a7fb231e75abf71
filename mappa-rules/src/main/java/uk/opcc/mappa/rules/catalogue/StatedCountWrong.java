package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): what comments say of the report should be true of it.
 */
final class StatedCountWrong extends Rule {

    StatedCountWrong() {
        super(rule("stated-count-wrong", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("A count of recommendations that the response states does not hold of the report.")
                .because("a wrong count hides a recommendation, or makes one up")
                .fires("The response says that five recommendations are for police forces; four of the report's are.")
                .silent("The response says 19 in all and 4 for police forces, and the report has as many."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        List<StatedCount> counts = matter.response().statedCounts();
        for (int i = 0; i < counts.size(); i++) {
            StatedCount stated = counts.get(i);
            int counted = matter.counts().of(stated.addressedTo());
            if (counted != stated.count()) {
                report.finding("/statedCounts/" + i)
                        .fact(
                                "of",
                                stated.addressedTo()
                                        .map(kind -> "recommendations to " + kind)
                                        .orElse("recommendations in all"))
                        .fact("stated", stated.count())
                        .fact("counted", counted)
                        .add();
            }
        }
    }
}
