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

    /**
     * Returns whether the answer explains action, or why there is none, and does not only defer to the words of an office: "See the
     * force's response".
     */
    public boolean explains() {
        return answer.explains() && !defersToOffice();
    }

    /** Returns whether all that the answer gives for an explanation points to the words of an office. */
    public boolean defersToOffice() {
        return answer.explanation().filter(Placeholder::defersToOffice).isPresent()
                && answer.reasonForNoAction().isEmpty()
                && answer.actions().isEmpty();
    }
}
