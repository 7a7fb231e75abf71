package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Map;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.assertion.Baseline;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Assessment;

/** Assessments as SARIF 2.1.0. */
final class SarifOutput implements Output<AssessmentRun> {

    @Override
    public String of(AssessmentRun run) {
        return SarifLog.of(
                "mappa: checks responses to inspection reports",
                rules(run),
                run.assessed().stream()
                        .map(file -> subject(file, run.baseline()))
                        .toList(),
                run.results());
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        return Map.of("assessments.sarif", Output.utf8(of(run)));
    }

    private static List<SarifLog.Rule> rules(AssessmentRun run) {
        Duty duty = Duty.known().stream()
                .filter(known -> run.assessed().stream()
                        .anyMatch(file -> file.assessment().duty().equals(known.id())))
                .findFirst()
                .orElse(Duty.POLICE_ACT_1996_SECTION_55);
        return RuleCatalogue.rulesOf(duty).stream()
                .map(rule ->
                        new SarifLog.Rule(rule, duty.citation(rule.provision()).orElseThrow()))
                .toList();
    }

    private static SarifLog.Subject subject(AssessedFile file, Baseline baseline) {
        Assessment assessment = file.assessment();
        return new SarifLog.Subject(
                file.file(),
                file.line(),
                file.response().id(),
                assessment.findings(),
                assessment.openQuestions(),
                file::place,
                finding -> baseline.reason(assessment, finding),
                question -> baseline.reason(assessment, question));
    }
}
