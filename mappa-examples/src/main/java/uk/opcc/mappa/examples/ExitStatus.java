package uk.opcc.mappa.examples;

import java.util.List;
import uk.opcc.mappa.rules.result.Outcome;

/** The exit statuses of the program. */
final class ExitStatus {

    static final int OK = 0;
    static final int NOT_SATISFIED = 1;
    static final int UNUSABLE = 2;
    static final int UNDETERMINED = 3;
    static final int NOT_APPLICABLE = 4;

    /** A defect of this program. The number is that of sysexits.h, and no other status may mean a defect. */
    static final int DEFECT = 70;

    private ExitStatus() {}

    /** Returns the worst status of several files: 2, else 1, else 3, else 4, else 0. What was accepted before does not count. */
    static int of(AssessmentRun run) {
        if (run.results().stream().anyMatch(result -> result.value().isEmpty())) {
            return UNUSABLE;
        }
        List<Outcome> outcomes =
                run.assessments().stream().map(run.baseline()::newOutcome).toList();
        if (outcomes.contains(Outcome.NOT_SATISFIED)) {
            return NOT_SATISFIED;
        }
        if (outcomes.contains(Outcome.UNDETERMINED)) {
            return UNDETERMINED;
        }
        return outcomes.contains(Outcome.NOT_APPLICABLE) ? NOT_APPLICABLE : OK;
    }
}
