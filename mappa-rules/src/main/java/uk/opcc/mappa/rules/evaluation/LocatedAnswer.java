package uk.opcc.mappa.rules.evaluation;

import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Voice;

/**
 * An answer in its place.
 *
 * @param voice who gives it
 * @param answer the answer
 * @param inComments the place of the comments that hold it, as a JSON Pointer
 * @param index its place among their answers
 */
public record LocatedAnswer(Voice voice, Answer answer, String inComments, int index) {

    /** Its own place, as a JSON Pointer. */
    public String where() {
        return inComments + "/answers/" + index;
    }
}
