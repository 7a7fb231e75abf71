package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.matching.NumberedItems;
import uk.opcc.mappa.rules.result.Requirement;

/** The recommendations of a report that one response must answer, may have to answer, and need not answer. */
public final class RequiredAnswers {

    private final List<Requirement> byIndex;
    private final List<Integer> required;
    private final List<Integer> unknown;

    /**
     * Sorts recommendations by their requirements.
     *
     * @param recommendations the recommendations in the order of numbers
     * @param byIndex the requirement of each
     */
    RequiredAnswers(List<Recommendation> recommendations, List<Requirement> byIndex) {
        this.byIndex = List.copyOf(byIndex);
        this.required = numbers(Requirement.REQUIRED, recommendations, byIndex);
        this.unknown = numbers(Requirement.UNKNOWN, recommendations, byIndex);
    }

    private static List<Integer> numbers(
            Requirement requirement, List<Recommendation> recommendations, List<Requirement> byIndex) {
        List<Integer> numbers = new ArrayList<>();
        for (int index = 0; index < byIndex.size(); index++) {
            if (byIndex.get(index) == requirement) {
                numbers.add(NumberedItems.numberOf(recommendations.get(index)));
            }
        }
        return List.copyOf(numbers);
    }

    /** Returns the requirement of the recommendation at an index. */
    public Requirement at(int index) {
        return byIndex.get(index);
    }

    /** Returns the numbers of those that must be answered, in order. */
    public List<Integer> required() {
        return required;
    }

    /** Returns the numbers of those that may have to be answered, in order. */
    public List<Integer> unknown() {
        return unknown;
    }
}
