package uk.opcc.mappa.examples;

import java.util.List;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.followup.FollowUpStatus;

/**
 * What a run of {@code follow-up} has to show.
 *
 * @param reports the reports that are followed up
 * @param responses the responses to them
 * @param results each follow-up, or its problems, in the order of the files
 * @param byteOrderMark whether a table begins with a byte order mark
 */
record FollowUpRun(
        List<InspectionReport> reports,
        List<Response> responses,
        List<FileResult<CheckedFile>> results,
        boolean byteOrderMark) {

    List<CheckedFile> checked() {
        return results.stream().flatMap(result -> result.value().stream()).toList();
    }

    List<FollowUpStatus> statuses() {
        return checked().stream().map(CheckedFile::status).toList();
    }
}
