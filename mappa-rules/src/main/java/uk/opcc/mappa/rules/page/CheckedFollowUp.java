package uk.opcc.mappa.rules.page;

import java.util.List;
import java.util.Objects;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.rules.followup.FollowUpStatus;

/**
 * A follow-up with its status, to be shown.
 *
 * @param followUp the follow-up
 * @param status its status as of a day
 * @param questions what the document that it was read from leaves open, each as sentences for people. Empty for JSON
 */
public record CheckedFollowUp(FollowUp followUp, FollowUpStatus status, List<String> questions) {

    /**
     * Creates a follow-up to show.
     *
     * @param followUp the follow-up
     * @param status its status as of a day
     * @param questions what the document that it was read from leaves open
     * @throws IllegalArgumentException if the status is of another follow-up
     */
    public CheckedFollowUp {
        Objects.requireNonNull(followUp, "followUp");
        if (!followUp.id().equals(status.followUp())) {
            throw new IllegalArgumentException(
                    "found a status of " + status.followUp() + ", expected one of the follow-up " + followUp.id());
        }
        questions = List.copyOf(questions);
    }

    /**
     * Creates a follow-up to show without questions.
     *
     * @param followUp the follow-up
     * @param status its status as of a day
     * @throws IllegalArgumentException if the status is of another follow-up
     */
    public CheckedFollowUp(FollowUp followUp, FollowUpStatus status) {
        this(followUp, status, List.of());
    }
}
