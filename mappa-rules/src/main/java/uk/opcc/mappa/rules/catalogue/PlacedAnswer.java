package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Basis;

/**
 * An answer in its place, with what its references mean.
 *
 * @param voice who gives it
 * @param answer the answer
 * @param inComments the place of the comments that hold it, as a JSON Pointer
 * @param where its own place, as a JSON Pointer
 * @param references its references, resolved
 */
record PlacedAnswer(Voice voice, Answer answer, String inComments, String where, List<ResolvedReference> references) {

    /** The numbers of the recommendations that it is about, each once, in order. */
    List<Integer> recommendations() {
        return references.stream()
                .flatMapToInt(reference -> reference.recommendation().stream())
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** The best basis on which it is about a recommendation that it is about. */
    Basis basis(int recommendation) {
        return references.stream()
                .filter(reference -> reference.means(recommendation))
                .flatMap(reference -> reference.recognition().basis().stream())
                .min(Basis::compareTo)
                .orElseThrow();
    }
}
