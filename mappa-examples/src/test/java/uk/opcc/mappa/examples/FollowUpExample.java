package uk.opcc.mappa.examples;

import java.time.LocalDate;
import java.util.List;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.FollowUpDraft;
import uk.opcc.mappa.rules.followup.FollowUpStatus;

/** Prints the first finding on what Gloucestershire would have to report by the end of the report's 12 months. */
final class FollowUpExample {

    private FollowUpExample() {}

    static void run() {
        // snippet
        FollowUp begun = FollowUpDraft.of(ReferenceData.twentyYearsOn(), ExampleResponses.gloucestershire());
        FollowUpChecker checker = FollowUpChecker.of(List.of(ReferenceData.twentyYearsOn()));
        FollowUpStatus status = checker.check(begun, LocalDate.of(2023, 7, 14));
        System.out.println(status.findings().get(0));
        // end
    }
}
