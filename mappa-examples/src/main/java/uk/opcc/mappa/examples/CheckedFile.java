package uk.opcc.mappa.examples;

import java.util.List;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.page.CheckedFollowUp;

/**
 * A follow-up that was read and checked.
 *
 * @param file the file as the command line gives it
 * @param followUp the follow-up
 * @param status its status as of the day of asking
 * @param questions what a tracker leaves open, one a line; none for JSON
 */
record CheckedFile(String file, FollowUp followUp, FollowUpStatus status, List<String> questions) {

    CheckedFollowUp toShow() {
        return new CheckedFollowUp(followUp, status, questions);
    }
}
