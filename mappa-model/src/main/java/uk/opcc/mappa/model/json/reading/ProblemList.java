package uk.opcc.mappa.model.json.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;

/** The first problems of a document, and the number of those that follow. */
final class ProblemList {

    private static final int MOST_LISTED = 100;

    private final List<Problem> first = new ArrayList<>();
    private int further;

    /** Adds a problem, which is made only if it is listed. */
    void add(Supplier<Problem> problem) {
        if (first.size() < MOST_LISTED) {
            first.add(problem.get());
        } else {
            further++;
        }
    }

    /** Returns the problems listed, followed by one that counts the others if there are any. */
    List<Problem> listed(String what, String advice) {
        if (further == 0) {
            return first;
        }
        List<Problem> listed = new ArrayList<>(first);
        listed.add(new Problem(
                "",
                0,
                0,
                ProblemCode.MORE_PROBLEMS,
                "found " + further + " more " + what + " than the " + MOST_LISTED + " listed" + advice));
        return listed;
    }
}
