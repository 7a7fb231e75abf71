package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.opcc.mappa.rules.page.PlainText;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;

/** The matrix, then each response in words. Files with problems are left out. */
final class TextOutput implements Output<AssessmentRun> {

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
                    .append(assessments.size() == 1 ? "" : origin(each))
                    .append(PlainText.of(run.report(), each.toShow(), run.details()));
            accepted(run, each.assessment(), text);
        }
        if (!run.details()) {
            text.append("\nUse --details for reasons, law and everything else that was found.\n");
        }
        return text.toString();
    }

    /** Returns which file a response is from, so that two responses of one force are told apart. */
    private static String origin(AssessedFile each) {
        String line = each.line() == 0 ? "" : ", line " + each.line();
        return PlainText.onOneLine("File: " + each.file() + line) + "\n";
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        return Map.of("assessments.txt", Output.utf8(of(run)));
    }

    private static void accepted(AssessmentRun run, Assessment assessment, StringBuilder text) {
        List<String> added = Stream.concat(
                        run.baseline().newFindings(assessment).stream().map(Finding::message),
                        run.baseline().newQuestions(assessment).stream().map(OpenQuestion::question))
                .toList();
        int all = assessment.findings().size() + assessment.openQuestions().size();
        if (added.size() < all) {
            text.append("\nAccepted before: ")
                    .append(all - added.size())
                    .append(" of ")
                    .append(all);
            text.append(" findings and questions. New:").append(added.isEmpty() ? " none\n" : "\n");
            added.forEach(words ->
                    text.append("  ").append(PlainText.onOneLine(words)).append('\n'));
        }
    }
}
