package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;

/** The recommendations that the five documents refer to, as a person read them beside the report. */
final class ReadByHand {

    /** The numbers in the report to which the answers refer, in the order of the document, by the id of the response. */
    private static final Map<String, List<Integer>> NUMBERS = Map.of(
            "cambridgeshire", List.of(6, 7, 8, 9, 10, 14, 15, 18, 19),
            "cumbria", List.of(14, 15, 18, 19),
            "devon-and-cornwall", List.of(14, 15, 18, 19, 14, 15, 18, 19),
            "gloucestershire", List.of(14, 15, 18, 19),
            "suffolk", List.of(19, 18, 15, 14));

    /** The recommendations that Gloucestershire's retyped list means: all of them, in order. */
    static final List<Integer> NUMBERS_OF_THE_LIST =
            IntStream.rangeClosed(1, 19).boxed().toList();

    private ReadByHand() {}

    /** Returns the references of all answers, in the order of the document. */
    static List<RecommendationReference> answers(Response response) {
        return response.comments().stream()
                .flatMap(comments -> comments.answers().stream())
                .flatMap(answer -> answer.references().stream())
                .toList();
    }

    /** Returns the numbers in the report that the references of a response mean, in the order of the document. */
    static List<Integer> numbersOfAnswers(String response) {
        return NUMBERS.getOrDefault(response, List.of());
    }
}
