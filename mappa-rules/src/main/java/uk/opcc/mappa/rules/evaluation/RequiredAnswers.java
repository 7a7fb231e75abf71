package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.result.Requirement;

/** The recommendations of a report that one response must answer, may have to answer, and need not answer. */
public final class RequiredAnswers {

    private final List<ItemId> items;
    private final List<Requirement> byIndex;
    private final List<ItemId> required;
    private final List<ItemId> unknown;

    /**
     * Sorts recommendations by their requirements.
     *
     * @param items the ids of the recommendations
     * @param byIndex the requirement of each
     */
    RequiredAnswers(List<ItemId> items, List<Requirement> byIndex) {
        this.items = items;
        this.byIndex = List.copyOf(byIndex);
        this.required = with(Requirement.REQUIRED, items, byIndex);
        this.unknown = with(Requirement.UNKNOWN, items, byIndex);
    }

    private static List<ItemId> with(Requirement requirement, List<ItemId> items, List<Requirement> byIndex) {
        List<ItemId> found = new ArrayList<>();
        for (int index = 0; index < byIndex.size(); index++) {
            if (byIndex.get(index) == requirement) {
                found.add(items.get(index));
            }
        }
        return List.copyOf(found);
    }

    /** Returns what is left of the requirements if the duty does not bind, or may not. */
    RequiredAnswers under(Reach reach) {
        return switch (reach) {
            case REACHED -> this;
            case DOUBTFUL ->
                new RequiredAnswers(
                        items,
                        byIndex.stream()
                                .map(each -> each == Requirement.REQUIRED ? Requirement.UNKNOWN : each)
                                .toList());
            case NOT_REACHED ->
                new RequiredAnswers(items, Collections.nCopies(byIndex.size(), Requirement.NOT_REQUIRED));
        };
    }

    boolean isSameAs(RequiredAnswers others) {
        return byIndex.equals(others.byIndex);
    }

    /** Returns the requirement of the recommendation at an index. */
    public Requirement at(int index) {
        return byIndex.get(index);
    }

    /** Returns those that must be answered, in order. */
    public List<ItemId> required() {
        return required;
    }

    /** Returns those that may have to be answered, in order. */
    public List<ItemId> unknown() {
        return unknown;
    }
}
