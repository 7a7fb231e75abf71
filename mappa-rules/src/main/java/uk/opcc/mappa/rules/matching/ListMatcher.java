package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The items of one list, matched together. It starts from what each item means by itself, and takes three steps:
 *
 * <ol>
 *   <li>If the words show that the list's numbers are off by the same amount, it counts with that offset.
 *   <li>It looks for an item that is still open between its neighbours, and among what no other item means.
 *   <li>If two items are inferred to mean the same, only the better one does, unless they quote parts of it in a row.
 * </ol>
 */
final class ListMatcher {

    private final List<RecommendationId> ids;
    private final List<Evidence> items;
    private final List<Conclusion> conclusions;

    ListMatcher(List<RecommendationId> ids, List<Evidence> items, List<Conclusion> alone) {
        this.ids = ids;
        this.items = items;
        this.conclusions = new ArrayList<>(alone);
    }

    List<Conclusion> conclusions() {
        countByOffset();
        lookForParts();
        lookBetweenNeighbours();
        keepApart();
        return conclusions;
    }

    /** Counts runs of at least two items whose numbers are off by the same, as their words show. */
    private void countByOffset() {
        for (int first = 0; first < items.size(); first++) {
            OptionalInt offset = offset(first);
            if (offset.isPresent() && offset.getAsInt() != 0) {
                RecommendationId found = ids.get(words(first));
                int last = lastOfRun(first, offset.getAsInt(), found.report());
                for (int item = first; item <= last && last > first; item++) {
                    count(item, offset.getAsInt(), found);
                }
                first = last;
            }
        }
    }

    /** The last item that is off as the first one is, with none between that is off otherwise. */
    private int lastOfRun(int first, int offset, String report) {
        int last = first;
        for (int item = first + 1; item < items.size() && number(item).isPresent(); item++) {
            if (offset(item).isPresent()) {
                if (offset(item).getAsInt() != offset
                        || !ids.get(words(item)).report().equals(report)) {
                    break;
                }
                last = item;
            }
        }
        return last;
    }

    private void count(int item, int offset, RecommendationId found) {
        Evidence evidence = items.get(item);
        int number = number(item).getAsInt() + offset;
        if (Constraints.NUMBER.flaw(number) != null) {
            return;
        }
        int place = Collections.binarySearch(
                ids,
                new RecommendationId(
                        found.report(), ItemId.of(found.item().kind().orElseThrow(), number)));
        if (place >= 0
                && evidence.reading().isEmpty()
                && (evidence.portal().isEmpty() || evidence.portal().contains(place))
                && (evidence.words().pointsTo().isEmpty()
                        || evidence.words().pointsTo().contains(place))) {
            conclusions.set(item, Conclusion.byPosition(place));
        }
    }

    private OptionalInt number(int item) {
        OptionalInt number = items.get(item).reference().nationalNumber();
        return number.isPresent() ? number : items.get(item).reference().bareNumber();
    }

    /** The one recommendation to which the words of an item point, or {@link Conclusion#NOTHING}. */
    private int words(int item) {
        Wordings.Found words = items.get(item).words();
        return words.sure() ? words.pointsTo().only() : Conclusion.NOTHING;
    }

    /** By how much the number of an item is off from that of the recommendation to which its words point. */
    private OptionalInt offset(int item) {
        if (words(item) == Conclusion.NOTHING || number(item).isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt number = ids.get(words(item)).item().number();
        return number.isPresent()
                ? OptionalInt.of(number.getAsInt() - number(item).getAsInt())
                : OptionalInt.empty();
    }

    /** Settles items that quote a part of what the item right before them means, and perhaps of others. */
    private void lookForParts() {
        for (int item = 1; item < items.size(); item++) {
            int before = conclusions.get(item - 1).recommendation();
            if (conclusions.get(item).isOpen()
                    && before != Conclusion.NOTHING
                    && !items.get(item).words().whole()
                    && items.get(item).agreed().contains(before)
                    && items.get(item).words().quoted().contains(before)) {
                conclusions.set(item, Conclusion.byPosition(before));
            }
        }
    }

    /** Settles items of which the signals agree on several, where the others of the list leave one of these. */
    private void lookBetweenNeighbours() {
        boolean ascending = isAscending();
        boolean found = hasOneOfSeveral();
        while (found) {
            found = false;
            Set<Integer> meant = new HashSet<>();
            conclusions.forEach(conclusion -> meant.add(conclusion.recommendation()));
            int[] next = next();
            int last = Conclusion.NOTHING;
            for (int item = 0; item < items.size(); item++) {
                if (!conclusions.get(item).isOpen()) {
                    last = conclusions.get(item).recommendation();
                } else if (items.get(item).agreed().size() > 1) {
                    int after = ascending ? last : Conclusion.NOTHING;
                    int before = ascending ? next[item] : ids.size();
                    IndexSet left = items.get(item)
                            .agreed()
                            .those(each -> each > after && each < before && !meant.contains(each));
                    if (left.size() == 1) {
                        conclusions.set(item, Conclusion.byPosition(left.only()));
                        meant.add(left.only());
                        last = left.only();
                        found = true;
                    }
                }
            }
        }
    }

    private boolean hasOneOfSeveral() {
        for (int item = 0; item < items.size(); item++) {
            if (conclusions.get(item).isOpen() && items.get(item).agreed().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isAscending() {
        int last = Conclusion.NOTHING;
        for (Conclusion conclusion : conclusions) {
            if (!conclusion.isOpen()) {
                if (conclusion.recommendation() <= last) {
                    return false;
                }
                last = conclusion.recommendation();
            }
        }
        return true;
    }

    /** For each item what the next one means of which that is known. */
    private int[] next() {
        int[] next = new int[items.size()];
        int following = ids.size();
        for (int item = items.size() - 1; item >= 0; item--) {
            next[item] = following;
            following = conclusions.get(item).isOpen()
                    ? following
                    : conclusions.get(item).recommendation();
        }
        return next;
    }

    /** Leaves open what is inferred to mean the same as an item that says so, or that fits as well or better. */
    private void keepApart() {
        // What each item means, before the item, so that those that mean the same come together.
        long[] meant = new long[conclusions.size()];
        for (int item = 0; item < meant.length; item++) {
            meant[item] = ((long) conclusions.get(item).recommendation() << Integer.SIZE) | item;
        }
        Arrays.sort(meant);
        int end;
        for (int start = 0; start < meant.length; start = end) {
            int recommendation = (int) (meant[start] >> Integer.SIZE);
            end = start + 1;
            while (end < meant.length && (int) (meant[end] >> Integer.SIZE) == recommendation) {
                end++;
            }
            if (end - start > 1 && recommendation != Conclusion.NOTHING) {
                keepApart(
                        recommendation,
                        Arrays.stream(meant, start, end)
                                .mapToInt(each -> (int) each)
                                .boxed()
                                .toList());
            }
        }
    }

    private void keepApart(int recommendation, List<Integer> rivals) {
        if (arePartsInARow(recommendation, rivals)) {
            return;
        }
        boolean said = rivals.stream().anyMatch(item -> !conclusions.get(item).isInferred());
        double best = rivals.stream()
                .mapToDouble(item -> score(item, recommendation))
                .max()
                .orElse(0);
        long asGood = rivals.stream()
                .filter(item -> score(item, recommendation) == best)
                .count();
        for (int item : rivals) {
            boolean isBest = score(item, recommendation) == best && asGood == 1;
            if (conclusions.get(item).isInferred() && (said || !isBest)) {
                conclusions.set(item, Conclusion.OPEN);
            }
        }
    }

    /** Whether items follow one another, and each quotes a part of the recommendation, as a sentence and its limbs do. */
    private boolean arePartsInARow(int recommendation, List<Integer> rivals) {
        return rivals.get(rivals.size() - 1) - rivals.get(0) == rivals.size() - 1
                && rivals.stream()
                        .allMatch(item -> items.get(item).words().quoted().contains(recommendation));
    }

    private double score(int item, int recommendation) {
        return items.get(item).words().score(recommendation);
    }
}
