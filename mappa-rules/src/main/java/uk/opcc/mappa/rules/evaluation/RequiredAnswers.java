package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.result.Requirement;

/** Which recommendations of a report one response must answer, perhaps must, and need not. */
public final class RequiredAnswers {

    private final List<Requirement> byPlace;
    private final List<Integer> required;
    private final List<Integer> unknown;

    /**
     * Sorts recommendations by their requirements.
     *
     * @param recommendations the recommendations in the order of numbers
     * @param byPlace the requirement of each
     */
    RequiredAnswers(List<Recommendation> recommendations, List<Requirement> byPlace) {
        this.byPlace = List.copyOf(byPlace);
        this.required = numbers(Requirement.REQUIRED, recommendations, byPlace);
        this.unknown = numbers(Requirement.UNKNOWN, recommendations, byPlace);
    }

    private static List<Integer> numbers(
            Requirement requirement, List<Recommendation> recommendations, List<Requirement> byPlace) {
        List<Integer> numbers = new ArrayList<>();
        for (int place = 0; place < byPlace.size(); place++) {
            if (byPlace.get(place) == requirement) {
                numbers.add(recommendations.get(place).number());
            }
        }
        return List.copyOf(numbers);
    }

    /** The requirement of the recommendation in a place. */
    public Requirement at(int place) {
        return byPlace.get(place);
    }

    /** The numbers of those that must be answered, in order. */
    public List<Integer> required() {
        return required;
    }

    /** The numbers of those of which it is not known whether they must be answered, in order. */
    public List<Integer> unknown() {
        return unknown;
    }
}
