package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;

/** Which recommendations a person who read the five documents beside the report found meant. */
final class ReadByHand {

    /** By the id of a response, the numbers of the report in the order in which its answers refer to them. */
    private static final Map<String, List<Integer>> NUMBERS = Map.of(
            "cambridgeshire", List.of(6, 7, 8, 9, 10, 14, 15, 18, 19),
            "cumbria", List.of(14, 15, 18, 19),
            "devon-and-cornwall", List.of(14, 15, 18, 19, 14, 15, 18, 19),
            "gloucestershire", List.of(14, 15, 18, 19),
            "suffolk", List.of(19, 18, 15, 14));

    /** What the items of the one retyped list, that of Gloucestershire, mean: it has all, in their order. */
    static final List<Integer> NUMBERS_OF_THE_LIST =
            IntStream.rangeClosed(1, 19).boxed().toList();

    private ReadByHand() {}

    /** The references of all answers, in the order of the document. */
    static List<RecommendationReference> answers(Response response) {
        return response.comments().stream()
                .flatMap(comments -> comments.answers().stream())
                .flatMap(answer -> answer.references().stream())
                .toList();
    }

    /** The numbers of the report that the references of a response's answers mean, in the order of the document. */
    static List<Integer> numbersOfAnswers(String response) {
        return NUMBERS.getOrDefault(response, List.of());
    }
}
