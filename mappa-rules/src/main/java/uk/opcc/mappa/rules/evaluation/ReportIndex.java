package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.NumberedItems;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * An index of the recommendations of a report, in the order of their numbers. It has the matcher of their references,
 * their counts, and what each policy requires. Built once and shared by many assessments.
 */
public final class ReportIndex {

    private final InspectionReport report;
    private final ReferenceMatcher matcher;
    private final List<Recommendation> inOrder;
    private final int[] numbers;
    private final RecommendationCounts counts;
    private final Map<RequiredRecommendations, RequirementTable> ofRecommendations =
            new EnumMap<>(RequiredRecommendations.class);
    private final Map<RequiredRecommendations, RequirementTable> ofAllItems =
            new EnumMap<>(RequiredRecommendations.class);

    private ReportIndex(InspectionReport report) {
        this.report = report;
        this.matcher = ReferenceMatcher.of(report);
        List<Recommendation> sorted = new ArrayList<>(NumberedItems.of(report));
        sorted.sort(Comparator.comparingInt(NumberedItems::numberOf));
        this.inOrder = List.copyOf(sorted);
        this.numbers = inOrder.stream().mapToInt(NumberedItems::numberOf).toArray();
        this.counts = new RecommendationCounts(inOrder);
        for (RequiredRecommendations required : RequiredRecommendations.values()) {
            ofRecommendations.put(required, new RequirementTable(inOrder, required, false));
            ofAllItems.put(required, new RequirementTable(inOrder, required, true));
        }
    }

    /**
     * Creates the index of a report.
     *
     * @param report the report
     * @return the index
     */
    public static ReportIndex of(InspectionReport report) {
        return new ReportIndex(Objects.requireNonNull(report, "report"));
    }

    /**
     * Returns the report.
     *
     * @return the report as the caller gave it
     */
    public InspectionReport report() {
        return report;
    }

    /**
     * Returns the matcher of references to these recommendations.
     *
     * @return the matcher for this report alone
     */
    public ReferenceMatcher matcher() {
        return matcher;
    }

    public int size() {
        return numbers.length;
    }

    /** Returns the number of the recommendation at an index. */
    public int numberAt(int index) {
        return numbers[index];
    }

    public Recommendation at(int index) {
        return inOrder.get(index);
    }

    /** Returns the index of a number; negative if the report does not have it. */
    public int indexOf(int number) {
        // Most reports count from 1 and leave no number out.
        if (number >= 1 && number <= numbers.length && numbers[number - 1] == number) {
            return number - 1;
        }
        return Arrays.binarySearch(numbers, number);
    }

    public Optional<Recommendation> find(int number) {
        int index = indexOf(number);
        return index < 0 ? Optional.empty() : Optional.of(at(index));
    }

    /** Returns how many recommendations there are. */
    public RecommendationCounts counts() {
        return counts;
    }

    /** Returns which recommendations a policy requires. */
    public RequirementTable requirements(Policy policy) {
        return Objects.requireNonNull(
                (policy.otherItemsRequired() ? ofAllItems : ofRecommendations).get(policy.required()));
    }
}
