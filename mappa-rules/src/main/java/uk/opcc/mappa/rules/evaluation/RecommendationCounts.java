package uk.opcc.mappa.rules.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;

/** Counts the items of a report that are held: those of each kind, in all and by kind of addressee. */
public final class RecommendationCounts {

    private final Map<RecommendationKind, Integer> inAll = new EnumMap<>(RecommendationKind.class);
    private final Map<RecommendationKind, Map<AgencyKind, Integer>> byAddressee =
            new EnumMap<>(RecommendationKind.class);
    private final Set<AgencyKind> addressed = new HashSet<>();

    /**
     * Counts the items of a report.
     *
     * @param items the items of a report
     */
    RecommendationCounts(List<Recommendation> items) {
        for (Recommendation item : items) {
            inAll.merge(item.kind(), 1, Integer::sum);
            Map<AgencyKind, Integer> ofItem = byAddressee.computeIfAbsent(item.kind(), none -> new HashMap<>());
            addressees(item).forEach(kind -> ofItem.merge(kind, 1, Integer::sum));
            addressed.addAll(addressees(item));
        }
    }

    private static Set<AgencyKind> addressees(Recommendation recommendation) {
        return Asker.allFor(
                recommendation.addressees().stream().map(Agency::kind).collect(Collectors.toSet()));
    }

    /** Returns whether agencies of a kind are known here, or addressed by the report. */
    public boolean knows(AgencyKind kind) {
        return Asker.isKnown(kind) || addressed.contains(kind);
    }

    /** Returns how many items of a kind are held: those addressed to agencies of a kind or, without one, all. */
    public int of(
            RecommendationKind kind,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<AgencyKind> addressee) {
        return addressee
                .map(asked -> byAddressee.getOrDefault(kind, Map.of()).getOrDefault(Asker.of(asked), 0))
                .orElseGet(() -> inAll.getOrDefault(kind, 0));
    }
}
