package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.StatedPosition;

/** The answers to one recommendation, in any voice, with the basis on which each was matched to it. */
public final class AnswersByRecommendation {

    private static final Comparator<StatedPosition> ORDER = Comparator.comparing(StatedPosition::voice)
            .thenComparing(StatedPosition::status)
            .thenComparing(StatedPosition::where);

    private final List<LocatedAnswer> answers = new ArrayList<>(2);
    private final List<Basis> bases = new ArrayList<>(2);

    /**
     * Adds an answer with a reference that means the recommendation. If several references do, the best basis counts. They
     * must be added one after the other.
     */
    public void add(LocatedAnswer answer, Basis basis) {
        int last = answers.size() - 1;
        if (last < 0 || !isSame(answers.get(last), answer)) {
            answers.add(answer);
            bases.add(basis);
        } else if (basis.compareTo(bases.get(last)) < 0) {
            bases.set(last, basis);
        }
    }

    /** Compares places only, because an answer may be long. */
    private static boolean isSame(LocatedAnswer one, LocatedAnswer other) {
        return one.index() == other.index() && one.inComments().equals(other.inComments());
    }

    /** Returns the answers, in the order of the document. */
    public List<LocatedAnswer> answers() {
        return answers;
    }

    /** Returns the positions that the answers take, in the order of voices, positions and places. */
    public List<StatedPosition> positions() {
        List<StatedPosition> positions = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            LocatedAnswer answer = answers.get(i);
            positions.add(StatedPosition.builder()
                    .voice(answer.voice())
                    .status(answer.answer().status())
                    .basis(bases.get(i))
                    .explains(answer.answer().explains())
                    .where(answer.where())
                    .build());
        }
        positions.sort(ORDER);
        return positions;
    }
}
