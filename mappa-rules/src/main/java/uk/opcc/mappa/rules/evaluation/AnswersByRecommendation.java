package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.StatedPosition;

/** The answers to one recommendation, in any voice, with the basis on which each was matched to it. */
final class AnswersByRecommendation {

    private static final Comparator<StatedPosition> ORDER = Comparator.comparing(StatedPosition::voice)
            .thenComparing(StatedPosition::status)
            .thenComparing(StatedPosition::where);

    /** So many answers of one voice for a whole class are listed. */
    private static final int MOST_BLANKET_POSITIONS = 2;

    private final List<LocatedAnswer> answers = new ArrayList<>(2);
    private final List<Basis> bases = new ArrayList<>(2);

    /**
     * Adds an answer with a reference that means the recommendation. If several references do, the best basis counts. They
     * must be added one after the other.
     */
    void add(LocatedAnswer answer, Basis basis) {
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
    List<LocatedAnswer> answers() {
        return answers;
    }

    /**
     * Returns the positions that the answers take, in the order of voices, positions and places. Of the answers of one voice for
     * whole classes, the first two are listed: otherwise few answers would make a long list under each of many recommendations.
     */
    List<StatedPosition> positions() {
        List<StatedPosition> positions = new ArrayList<>(answers.size());
        Map<Voice, Integer> blanket = new EnumMap<>(Voice.class);
        for (int i = 0; i < answers.size(); i++) {
            LocatedAnswer answer = answers.get(i);
            if (bases.get(i) == Basis.BLANKET
                    && blanket.merge(answer.voice(), 1, Integer::sum) > MOST_BLANKET_POSITIONS) {
                continue;
            }
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
