package uk.opcc.mappa.rules.evaluation;

import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Voice;

/**
 * An answer and its place in the response.
 *
 * @param voice who gives the answer
 * @param answer the answer
 * @param inComments the place of the comments that contain it, as a JSON Pointer
 * @param index its index among their answers
 */
public record LocatedAnswer(Voice voice, Answer answer, String inComments, int index) {

    /** Returns the place of the answer, as a JSON Pointer. */
    public String where() {
        return inComments + "/answers/" + index;
    }
}
