package uk.opcc.mappa.rules.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** A force acts through its chief officer, so a recommendation to chief officers is one to forces, too. */
    private static Set<AgencyKind> addressees(Recommendation recommendation) {
        Set<AgencyKind> kinds = new HashSet<>();
        for (Agency addressee : recommendation.addressees()) {
            kinds.add(addressee.kind());
            if (addressee.kind().equals(AgencyKind.CHIEF_OFFICER)) {
                kinds.add(AgencyKind.POLICE_FORCE);
            }
        }
        return kinds;
    }

    /** Returns how many recommendations are addressed to agencies of a kind or, without a kind, how many there are. */
    public int of(@SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<AgencyKind> addressee) {
        return addressee.isPresent() ? byAddressee.getOrDefault(addressee.get(), 0) : inAll;
    }
}
