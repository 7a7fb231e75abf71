package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.JsonFormat;

/** The documents of this module. The rules module adds the assessment. */
public final class MappaJson {

    /** An inspection report with its recommendations: {@code mappa-inspection-report}. */
    public static final JsonFormat<InspectionReport> INSPECTION_REPORT = ReportTypes.INSPECTION_REPORT;

    /** A response to an inspection report: {@code mappa-response}. */
    public static final JsonFormat<Response> RESPONSE = ResponseTypes.RESPONSE;

    /** What has been said about recommendations since their reports came out: {@code mappa-follow-up}. */
    public static final JsonFormat<FollowUp> FOLLOW_UP = FollowUpTypes.FOLLOW_UP;

    /** A directory of police areas, their forces and their local policing bodies: {@code mappa-directory}. */
    public static final JsonFormat<Directory> DIRECTORY = DirectoryTypes.DIRECTORY;

    private MappaJson() {}
}
