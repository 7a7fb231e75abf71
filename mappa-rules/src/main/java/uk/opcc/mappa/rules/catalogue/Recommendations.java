package uk.opcc.mappa.rules.catalogue;

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
import uk.opcc.mappa.rules.Policy;
import uk.opcc.mappa.rules.RequiredRecommendations;
import uk.opcc.mappa.rules.recognition.Recogniser;

/**
 * The recommendations of a report in the order of numbers, each in its place; what recognises them, how many there
 * are, and which of them are required under any policy. Made once for many responses.
 */
public final class Recommendations {

    private final InspectionReport report;
    private final Recogniser recogniser;
    private final List<Recommendation> inOrder;
    private final int[] numbers;
    private final Counts counts;
    private final Map<RequiredRecommendations, Requirements> ofRecommendations =
            new EnumMap<>(RequiredRecommendations.class);
    private final Map<RequiredRecommendations, Requirements> ofAllItems = new EnumMap<>(RequiredRecommendations.class);

    private Recommendations(InspectionReport report) {
        this.report = report;
        this.recogniser = Recogniser.of(report);
        List<Recommendation> sorted = new ArrayList<>(report.recommendations());
        sorted.sort(Comparator.comparingInt(Recommendation::number));
        this.inOrder = List.copyOf(sorted);
        this.numbers = inOrder.stream().mapToInt(Recommendation::number).toArray();
        this.counts = new Counts(inOrder);
        for (RequiredRecommendations required : RequiredRecommendations.values()) {
            ofRecommendations.put(required, new Requirements(inOrder, required, false));
            ofAllItems.put(required, new Requirements(inOrder, required, true));
        }
    }

    /**
     * Looks through a report.
     *
     * @param report the report
     * @return its recommendations
     */
    public static Recommendations of(InspectionReport report) {
        return new Recommendations(Objects.requireNonNull(report, "report"));
    }

    /**
     * The report.
     *
     * @return the report as it was given
     */
    public InspectionReport report() {
        return report;
    }

    /**
     * What recognises these recommendations.
     *
     * @return the recogniser for this report alone
     */
    public Recogniser recogniser() {
        return recogniser;
    }

    int size() {
        return numbers.length;
    }

    Recommendation at(int place) {
        return inOrder.get(place);
    }

    /** The place of a number; negative if the report does not have it. */
    int placeOf(int number) {
        // Most reports count from 1 on and leave no number out.
        if (number >= 1 && number <= numbers.length && numbers[number - 1] == number) {
            return number - 1;
        }
        return Arrays.binarySearch(numbers, number);
    }

    Optional<Recommendation> find(int number) {
        int place = placeOf(number);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    /** How many there are. */
    Counts counts() {
        return counts;
    }

    /** Which of them are required under a policy. */
    Requirements requirements(Policy policy) {
        return Objects.requireNonNull(
                (policy.otherItemsRequired() ? ofAllItems : ofRecommendations).get(policy.required()));
    }
}
