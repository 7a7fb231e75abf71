package uk.opcc.mappa.rules.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;

/** Counts the items of a report that are recorded: those of each kind, in all and by kind of addressee. */
public final class RecommendationCounts {

    private final Map<RecommendationKind, Integer> inAll = new EnumMap<>(RecommendationKind.class);
    private final ByAddressee asAddressed = new ByAddressee();
    private final ByAddressee fewest = new ByAddressee();
    private final ByAddressee most = new ByAddressee();
    private final Set<AgencyKind> addressed = new HashSet<>();

    /** Numbers of items by the kind of item and of addressee. */
    private static final class ByAddressee {

        private final Map<RecommendationKind, Map<AgencyKind, Integer>> numbers =
                new EnumMap<>(RecommendationKind.class);

        void add(RecommendationKind item, Set<AgencyKind> addressees) {
            Map<AgencyKind, Integer> ofItem = numbers.computeIfAbsent(item, none -> new HashMap<>());
            addressees.forEach(kind -> ofItem.merge(kind, 1, Integer::sum));
        }

        int of(RecommendationKind item, AgencyKind addressee) {
            return numbers.getOrDefault(item, Map.of()).getOrDefault(Asker.of(addressee), 0);
        }
    }

    /**
     * Counts the items of a report.
     *
     * @param items the items of a report
     */
    RecommendationCounts(List<Recommendation> items) {
        for (Recommendation item : items) {
            Set<AgencyKind> all = Asker.allFor(kinds(item, addressee -> true));
            inAll.merge(item.kind(), 1, Integer::sum);
            asAddressed.add(item.kind(), all);
            fewest.add(
                    item.kind(),
                    Asker.ofKinds(kinds(
                            item,
                            addressee -> !RequirementTable.isOneForceOrBody(addressee)
                                    && !Asker.mayLeaveSomeOut(addressee))));
            most.add(item.kind(), Asker.withThoseInDoubt(all));
            addressed.addAll(all);
        }
    }

    private static Set<AgencyKind> kinds(Recommendation item, Predicate<Agency> which) {
        return item.addressees().stream().filter(which).map(Agency::kind).collect(Collectors.toSet());
    }

    /** Returns whether agencies of a kind are known here, or addressed by the report. */
    public boolean knows(AgencyKind kind) {
        return Asker.isKnown(kind) || addressed.contains(kind);
    }

    /** Returns how many items of a kind are recorded: those addressed to agencies of a kind or, without one, all. */
    public int of(
            RecommendationKind kind,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<AgencyKind> addressee) {
        return addressee.map(asked -> asAddressed.of(kind, asked)).orElseGet(() -> inAll.getOrDefault(kind, 0));
    }

    /**
     * Returns whether a number may be that of the items of a kind. Those that name one force or body, or some of a class, may be
     * counted or not. So
     * may those to local policing bodies among the ones to commissioners, and those of which it is in doubt whom they ask.
     */
    public boolean mayBe(
            int number,
            RecommendationKind kind,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<AgencyKind> addressee) {
        return addressee
                .map(asked -> fewest.of(kind, asked) <= number && number <= most.of(kind, asked))
                .orElseGet(() -> number == of(kind, addressee));
    }
}
