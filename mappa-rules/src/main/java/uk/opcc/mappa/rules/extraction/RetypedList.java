package uk.opcc.mappa.rules.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.matching.RecommendationId;

/** The report's list as a document types it again: many items with numbers and without answers. */
final class RetypedList {

    private static final int FEWEST = 5;

    private final List<Item> items;

    RetypedList(List<Item> items) {
        this.items = retyped(items);
    }

    List<Item> items() {
        return items;
    }

    /** Writes the list with the references of its items. */
    void write(
            Response.Builder response,
            ItemReferences references,
            AnsweredReport answered,
            ExtractionBuilder extraction) {
        if (items.isEmpty()) {
            return;
        }
        int index = 0;
        Set<RecommendationId> distinct = new HashSet<>();
        for (Item item : items) {
            RecommendationReference reference = references.listed(item);
            response.addRetypedList(reference);
            extraction.member("/retypedList/" + index, item.blocks(), item.quote.toString(), Certainty.STATED);
            answered.matches()
                    .match(reference.withNationalNumber(OptionalInt.empty()))
                    .meant()
                    .ifPresent(distinct::add);
            index++;
        }
        int all = answered.report().recommendations().size();
        response.retypedListIsPart(distinct.size() < all && items.size() < all);
    }

    private static List<Item> retyped(List<Item> items) {
        List<Item> listed = items.stream()
                .filter(item -> !item.isAnswered()
                        && !item.quoteBlocks.isEmpty()
                        && (item.listNumber.isPresent() || !item.numbers.isEmpty()))
                .toList();
        return listed.size() >= FEWEST && items.stream().anyMatch(Item::isAnswered) ? listed : List.of();
    }
}
