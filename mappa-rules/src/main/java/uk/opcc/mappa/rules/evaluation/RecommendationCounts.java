package uk.opcc.mappa.rules.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;

/** Counts the recommendations of a report, in all and by kind of addressee. An area for improvement does not count. */
public final class RecommendationCounts {

    private final Map<AgencyKind, Integer> byAddressee = new HashMap<>();
    private int inAll;

    /**
     * Counts the recommendations among the items of a report.
     *
     * @param items the items of a report
     */
    RecommendationCounts(List<Recommendation> items) {
        for (Recommendation item : items) {
            if (item.kind() == RecommendationKind.RECOMMENDATION) {
                inAll++;
                addressees(item).forEach(kind -> byAddressee.merge(kind, 1, Integer::sum));
            }
        }
    }

    private static Set<AgencyKind> addressees(Recommendation recommendation) {
        return Asker.allFor(
                recommendation.addressees().stream().map(Agency::kind).collect(Collectors.toSet()));
    }

    /** Returns whether agencies of a kind are known here, or addressed by the report. */
    public boolean knows(AgencyKind kind) {
        return Asker.isKnown(kind) || byAddressee.containsKey(kind);
    }

    /** Returns how many recommendations are addressed to agencies of a kind or, without a kind, how many there are. */
    public int of(@SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<AgencyKind> addressee) {
        return addressee.isPresent() ? byAddressee.getOrDefault(Asker.of(addressee.get()), 0) : inAll;
    }
}
