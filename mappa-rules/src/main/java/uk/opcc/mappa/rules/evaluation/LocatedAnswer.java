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
 * @param defersToOffice whether all that it gives for an explanation points to the words of an office
 */
public record LocatedAnswer(Voice voice, Answer answer, String inComments, int index, boolean defersToOffice) {

    static LocatedAnswer of(Voice voice, Answer answer, String inComments, int index) {
        boolean explainsOnly =
                answer.reasonForNoAction().isEmpty() && answer.actions().isEmpty();
        return new LocatedAnswer(
                voice,
                answer,
                inComments,
                index,
                explainsOnly
                        && answer.explanation()
                                .filter(Placeholder::defersToOffice)
                                .isPresent());
    }

    /** Returns the place of the answer, as a JSON Pointer. */
    public String where() {
        return inComments + "/answers/" + index;
    }

    /**
     * Returns whether the answer explains action, or why there is none, and does not only defer to the words of an office: "See the
     * force's response".
     */
    public boolean explains() {
        return answer.explains() && !defersToOffice;
    }
}
