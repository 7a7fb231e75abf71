package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Map;
import uk.opcc.mappa.rules.page.PlainText;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;

/** The matrix, then each response in words. Files with problems are left out. */
final class TextOutput implements Output {

    private static final int RULE_WIDTH = 72;

    @Override
    public String of(AssessmentRun run) {
        List<Assessment> assessments = run.assessments();
        if (assessments.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(PlainText.heading(run.report(), run.policy()));
        text.append('\n').append(Matrix.of(run.report(), assessments));
        for (AssessedFile each : run.assessed()) {
            text.append('\n')
                    .append("=".repeat(RULE_WIDTH))
                    .append('\n')
                    .append(PlainText.of(run.report(), each.toShow(), run.details()));
            accepted(run, each.assessment(), text);
        }
        if (!run.details()) {
            text.append("\nUse --details for reasons, law and everything else that was found.\n");
        }
        return text.toString();
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        return Map.of("assessments.txt", Output.utf8(of(run)));
    }

    private static void accepted(AssessmentRun run, Assessment assessment, StringBuilder text) {
        List<Finding> added = run.baseline().newFindings(assessment);
        int accepted = assessment.findings().size() - added.size();
        if (accepted > 0) {
            text.append("\nAccepted before: ").append(accepted).append(" of ");
            text.append(assessment.findings().size()).append(" findings. New:");
            text.append(added.isEmpty() ? " none\n" : "\n");
            added.forEach(finding -> text.append("  ")
                    .append(PlainText.onOneLine(finding.message()))
                    .append('\n'));
        }
    }
}
