package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): what is measured decides, not what is claimed.
 */
final class EvidenceContradictsStatus extends Rule {

    EvidenceContradictsStatus() {
        super(rule("evidence-contradicts-status", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .finds(
                        "An answer claims that a recommendation is met, and gives a measured value that breaks what is expected.")
                .because("the response's own figure speaks against its claim")
                .fires("An answer claims that recommendation 10 is met, which expects at least 2 audits a year, and "
                        + "tells of one.")
                .silent("An answer admits that recommendation 19 is not met, and gives more than 50 offenders for one "
                        + "manager."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (int number : matter.answered()) {
            List<Expectation> expectations =
                    matter.recommendation(number).orElseThrow().expectations();
            if (!expectations.isEmpty()) {
                for (PlacedAnswer answer : matter.answersTo(number)) {
                    if (answer.answer().status().claimsMet()) {
                        check(answer, number, expectations, report);
                    }
                }
            }
        }
    }

    private static void check(PlacedAnswer answer, int number, List<Expectation> expectations, Findings.Report report) {
        for (Evidence evidence : answer.answer().evidence()) {
            for (Expectation expectation : expectations) {
                if (expectation.isBrokenBy(evidence)) {
                    report.finding(answer.where())
                            .on(number)
                            .fact("status", answer.answer().status())
                            .fact(
                                    "measured",
                                    evidence.comparison() + " "
                                            + evidence.value().toPlainString() + " " + expectation.unit())
                            .fact(
                                    "expected",
                                    expectation.bound() + " "
                                            + expectation.value().toPlainString() + " " + expectation.unit())
                            .add();
                }
            }
        }
    }
}
