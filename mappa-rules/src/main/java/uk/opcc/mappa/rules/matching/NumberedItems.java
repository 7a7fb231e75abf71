package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;

/**
 * The items of a report under one number each, for rules and matching that know items by number alone.
 *
 * <p>A numbered item keeps its number, recommendations first. An item without one, or whose number an earlier item has
 * taken, gets a number from 9999 downwards.
 */
public final class NumberedItems {

    private static final int GREATEST = 9999;

    private NumberedItems() {}

    /**
     * Returns the items of a report, each with a number that no other has.
     *
     * @param report the report
     * @return the items in the order of the report
     */
    public static List<Recommendation> of(InspectionReport report) {
        List<Recommendation> items = new ArrayList<>(report.recommendations());
        Set<Integer> taken = new HashSet<>();
        boolean[] keepsNumber = new boolean[items.size()];
        for (RecommendationKind kind : RecommendationKind.values()) {
            for (int i = 0; i < items.size(); i++) {
                Recommendation item = items.get(i);
                keepsNumber[i] |= item.kind() == kind
                        && item.number().isPresent()
                        && taken.add(item.number().getAsInt());
            }
        }
        int free = GREATEST;
        for (int i = 0; i < items.size(); i++) {
            if (!keepsNumber[i]) {
                while (!taken.add(free)) {
                    free--;
                }
                items.set(i, items.get(i).withLetter(Optional.empty()).withNumber(free));
            }
        }
        return items;
    }

    /**
     * Returns the number of an item that {@link #of(InspectionReport)} gave.
     *
     * @param item the item
     * @return its number
     */
    public static int numberOf(Recommendation item) {
        return item.number().orElseThrow();
    }
}
