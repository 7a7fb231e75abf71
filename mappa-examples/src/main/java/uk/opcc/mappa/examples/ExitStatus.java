package uk.opcc.mappa.examples;

import java.util.List;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;

/** What the program tells the shell. */
final class ExitStatus {

    static final int OK = 0;
    static final int NOT_SATISFIED = 1;
    static final int UNUSABLE = 2;
    static final int UNDETERMINED = 3;

    /** A defect of this program: none of the others may stand for one. The number is that of sysexits.h. */
    static final int DEFECT = 70;

    private ExitStatus() {}

    /** The gravest outcome decides. */
    static int of(List<Assessment> assessments) {
        if (has(assessments, Outcome.NOT_SATISFIED)) {
            return NOT_SATISFIED;
        }
        return has(assessments, Outcome.UNDETERMINED) ? UNDETERMINED : OK;
    }

    private static boolean has(List<Assessment> assessments, Outcome outcome) {
        return assessments.stream().anyMatch(assessment -> assessment.outcome() == outcome);
    }
}
