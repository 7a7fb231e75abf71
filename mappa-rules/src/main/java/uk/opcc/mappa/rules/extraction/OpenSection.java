package uk.opcc.mappa.rules.extraction;

import java.util.EnumMap;
import java.util.Map;
import uk.opcc.mappa.model.RecommendationKind;

/** The section of items that is being read. */
final class OpenSection {

    /** How an item stands apart from the text below it. */
    enum Form {
        PLAIN,
        IN_LIST,
        BOLD,
        LABELLED
    }

    private final ItemSection begin;
    private final boolean isHeading;
    private final Map<RecommendationKind, Form> forms = new EnumMap<>(RecommendationKind.class);
    private boolean hasText;

    OpenSection(ItemSection begin, boolean isHeading) {
        this.begin = begin;
        this.isHeading = isHeading;
    }

    ItemSection begin() {
        return begin;
    }

    RecommendationKind kind() {
        return begin.kind();
    }

    int level() {
        return begin.level();
    }

    boolean has(RecommendationKind kind) {
        return forms.containsKey(kind);
    }

    /** Returns whether a block has the form of the items of a kind that were read before it. A heading of one item has no others. */
    boolean hasFormOfItem(RecommendationKind kind, Form form) {
        boolean full = kind == kind() && has(kind) && !begin.several() && form != Form.LABELLED;
        return !full && form.compareTo(forms.getOrDefault(kind, Form.PLAIN)) >= 0;
    }

    void add(RecommendationKind kind, Form form) {
        forms.put(kind, form);
    }

    void addText() {
        hasText = true;
    }

    /** Returns whether nothing of the text below the heading was read as an item. */
    boolean isUnread() {
        return isHeading && hasText && forms.isEmpty();
    }
}
