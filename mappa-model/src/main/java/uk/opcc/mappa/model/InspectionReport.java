package uk.opcc.mappa.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A published report of one or more inspectorates, with its recommendations.
 *
 * <p>Source: the report. Titles that responses use are {@link #otherTitles()}.
 */
@Value.Immutable
public abstract sealed class InspectionReport implements WithInspectionReport permits ImmutableInspectionReport {

    private static final int MOST_ITEMS = 1000;

    InspectionReport() {}

    /**
     * Returns the id by which responses refer to this report: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code twenty-years-on-2022}
     */
    public abstract String id();

    /**
     * Returns what sort of report it is, which decides whether a duty to respond reaches it.
     *
     * @return a known kind, or any other code as it was given
     */
    public abstract ReportKind kind();

    /**
     * Returns the title on the cover of the report: one line, at most 500 characters.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Returns other titles by which the report is cited: one line each.
     *
     * @return the titles, or none
     */
    public abstract List<String> otherTitles();

    /**
     * Returns the inspectorates that made the report, the lead first, each once.
     *
     * @return the inspectorates, or none where they are not recorded
     */
    public abstract List<Agency> inspectorates();

    /**
     * Returns the date on which the report was published. The statutory period begins with that day. A report known only
     * by its month or year has no last day.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> published();

    /**
     * Returns how many items the report makes, by its own word: at most one count for each kind of item and of addressee.
     *
     * @return the counts, or none where they are not recorded
     */
    public abstract List<ReportCount> counts();

    /**
     * What the report asks, in its order: at most 1000 items. A number or letter is used once for each kind of item, a
     * portal reference once. An empty list says that no item is recorded here; only {@link #counts()} says that the report
     * makes none.
     *
     * @return the items that are recorded, or none
     */
    public abstract List<Recommendation> recommendations();

    /**
     * Returns the items with their ids, in the order of the report.
     *
     * @return an unmodifiable map
     */
    public Map<ItemId, Recommendation> items() {
        Map<ItemId, Recommendation> items = new LinkedHashMap<>();
        for (Recommendation item : recommendations()) {
            // Each item takes a place of its own, whether it needs one for its id or not.
            items.put(item.idAt(items.size() + 1), item);
        }
        return Collections.unmodifiableMap(items);
    }

    /**
     * Returns the item of an id.
     *
     * @param id the id
     * @return the item, or empty if none of that id is recorded
     */
    public Optional<Recommendation> item(ItemId id) {
        return Optional.ofNullable(items().get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the recommendation with a number.
     *
     * @param number the number that the report gives the recommendation
     * @return the recommendation, or empty if the report has none of that number
     */
    public Optional<Recommendation> recommendation(int number) {
        return recommendations().stream()
                .filter(item -> item.kind() == RecommendationKind.RECOMMENDATION
                        && item.number().equals(OptionalInt.of(number)))
                .findFirst();
    }

    /**
     * Returns whether all items of a kind are recorded that the report makes. That is known only if the report {@linkplain
     * #counts() counts} them: without a count, false says that nobody knows.
     *
     * @param kind the kind of item
     * @return true if a count of all items of the kind equals the number of those recorded
     */
    public boolean holdsAll(RecommendationKind kind) {
        long held =
                recommendations().stream().filter(item -> item.kind() == kind).count();
        return counts().stream()
                .anyMatch(count -> count.of() == kind && count.addressedTo().isEmpty() && count.count() == held);
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("InspectionReport", "id", id());
        Constraints.LINE.require("InspectionReport", "title", title());
        Constraints.LINE.requireEach("InspectionReport", "otherTitles", otherTitles());
        Distinct.require("InspectionReport", "inspectorates", inspectorates(), Agency::id, "each agency once");
        Distinct.require(
                "InspectionReport",
                "counts",
                counts(),
                count -> "a count of " + count.of()
                        + count.addressedTo()
                                .map(kind -> " addressed to " + kind)
                                .orElse(""),
                "one count for each kind of item and of addressee");
        checkItems();
        Distinct.require(
                "InspectionReport",
                "recommendations",
                recommendations().stream()
                        .flatMap(r -> r.portalReference().stream())
                        .toList(),
                reference -> "portal reference " + reference,
                "each portal reference once");
    }

    private void checkItems() {
        if (recommendations().size() > MOST_ITEMS) {
            throw new InvalidValueException(
                    "InspectionReport",
                    "recommendations",
                    recommendations().size() + " items",
                    "at most " + MOST_ITEMS + ": record the others as a report of their own");
        }
        Map<ItemId, Recommendation> items = new HashMap<>();
        for (int i = 0; i < recommendations().size(); i++) {
            ItemId id = recommendations().get(i).idAt(i + 1);
            if (items.put(id, recommendations().get(i)) != null) {
                throw new InvalidValueException(
                        "InspectionReport",
                        "recommendations",
                        id + " twice",
                        "each number and letter once for each kind of item");
            }
        }
        for (Recommendation item : recommendations()) {
            item.causeOfConcern().ifPresent(cause -> checkCause(cause, items.get(cause)));
        }
    }

    private static void checkCause(ItemId id, @Nullable Recommendation cause) {
        if (cause == null || cause.kind() != RecommendationKind.CAUSE_OF_CONCERN) {
            throw new InvalidValueException(
                    "InspectionReport",
                    "recommendations",
                    "an item of " + id + ", which "
                            + (cause == null ? "the report does not have" : "is of the kind " + cause.kind()),
                    "the id of a cause of concern of the report");
        }
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InspectionReport}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableInspectionReport.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
