package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * An index of the recommendations of a report, in the order of their ids. It has the matcher of their references,
 * their counts, and what each policy requires. Built once and shared by many assessments.
 */
public final class ReportIndex {

    private final InspectionReport report;
    private final ReferenceMatcher matcher;
    private final Map<ItemId, Recommendation> items;
    private final List<ItemId> ids;
    private final Map<ItemId, Integer> indexes = new HashMap<>();
    private final List<Recommendation> recommendations;
    private final boolean hasOtherItems;
    private final Map<AgencyKind, List<Integer>> addressed = new HashMap<>();
    private final RecommendationCounts counts;
    private final Map<RequiredRecommendations, RequirementTable> ofRecommendations =
            new EnumMap<>(RequiredRecommendations.class);
    private final Map<RequiredRecommendations, RequirementTable> ofAllItems =
            new EnumMap<>(RequiredRecommendations.class);

    private ReportIndex(InspectionReport report) {
        this.report = report;
        this.matcher = ReferenceMatcher.of(report);
        this.items = Collections.unmodifiableMap(new TreeMap<>(report.items()));
        this.ids = List.copyOf(items.keySet());
        this.recommendations = List.copyOf(items.values());
        for (int index = 0; index < ids.size(); index++) {
            indexes.put(ids.get(index), index);
        }
        this.hasOtherItems =
                recommendations.stream().anyMatch(item -> item.kind() != RecommendationKind.RECOMMENDATION);
        this.counts = new RecommendationCounts(recommendations);
        for (int index = 0; index < ids.size(); index++) {
            if (at(index).kind() == RecommendationKind.RECOMMENDATION) {
                for (AgencyKind kind : Asker.allFor(
                        at(index).addressees().stream().map(Agency::kind).collect(Collectors.toSet()))) {
                    addressed.computeIfAbsent(kind, none -> new ArrayList<>()).add(index);
                }
            }
        }
        for (RequiredRecommendations required : RequiredRecommendations.values()) {
            ofRecommendations.put(required, new RequirementTable(items, required, false));
            ofAllItems.put(required, new RequirementTable(items, required, true));
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

    /** Returns the items in the order of their ids. */
    public Map<ItemId, Recommendation> items() {
        return items;
    }

    /** Returns the ids of the items, in order. */
    public List<ItemId> ids() {
        return ids;
    }

    /** Returns the indexes of the recommendations addressed to agencies of a kind, in order. */
    public List<Integer> addressedTo(AgencyKind kind) {
        return addressed.getOrDefault(Asker.of(kind), List.of());
    }

    public Recommendation at(int index) {
        return recommendations.get(index);
    }

    /** Returns the index of an item; negative if the report does not have it. */
    public int indexOf(ItemId item) {
        return indexes.getOrDefault(item, -1);
    }

    public Optional<Recommendation> find(ItemId item) {
        int index = indexOf(item);
        return index < 0 ? Optional.empty() : Optional.of(at(index));
    }

    /** Returns whether any item is an area for improvement or a cause of concern. */
    public boolean hasOtherItems() {
        return hasOtherItems;
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
