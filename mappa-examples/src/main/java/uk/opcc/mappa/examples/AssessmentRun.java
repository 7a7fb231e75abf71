package uk.opcc.mappa.examples;

import java.util.List;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.assertion.Baseline;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * What a run of {@code assess} has to show.
 *
 * @param report the report that the responses answer
 * @param policy how the law was read
 * @param results each response, or its problems, in the order of the files
 * @param baseline what was accepted
 * @param details whether everything is told
 * @param byteOrderMark whether a table begins with a byte order mark
 */
record AssessmentRun(
        InspectionReport report,
        Policy policy,
        List<FileResult<AssessedFile>> results,
        Baseline baseline,
        boolean details,
        boolean byteOrderMark) {

    List<AssessedFile> assessed() {
        return results.stream().flatMap(result -> result.value().stream()).toList();
    }

    List<Assessment> assessments() {
        return assessed().stream().map(AssessedFile::assessment).toList();
    }

    List<AssessedResponse> toShow() {
        return assessed().stream().map(AssessedFile::toShow).toList();
    }
}
