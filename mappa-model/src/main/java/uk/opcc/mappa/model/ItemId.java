package uk.opcc.mappa.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The identity of an item within its report: its kind and its number, such as {@code recommendation-18}, or its kind and
 * its letter, such as {@code cause-of-concern-b}. An item with neither is known by its place among the report's items,
 * such as {@code item-7}.
 *
 * <p>Reports number recommendations, areas for improvement and causes of concern apart, so a number alone is no
 * identity. {@link InspectionReport#items()} gives the id of each item of a report.
 *
 * <p>Ids are ordered by kind, then numbers before letters; {@code aa} comes after {@code z}. Ids by place come last.
 *
 * <p>Source: ours.
 *
 * @param text the id as it stands in JSON
 */
public record ItemId(String text) implements Comparable<ItemId> {

    private static final String PLACE = "item";

    private static final Comparator<ItemId> ORDER = Comparator.comparingInt(ItemId::kindInOrder)
            .thenComparingInt(id -> id.digits().orElse(Integer.MAX_VALUE))
            .thenComparingInt(id -> id.lastPart().length())
            .thenComparing(ItemId::lastPart);

    /**
     * Creates an id from its JSON form.
     *
     * @param text the id as it stands in JSON
     * @throws InvalidValueException if the text is no such id
     */
    public ItemId {
        Constraints.ITEM_ID.require("ItemId", "text", text);
    }

    /**
     * Returns the id that a string stands for. This is the inverse of {@link #toString()}.
     *
     * @param text the string, for instance {@code recommendation-18}
     * @return the id
     * @throws InvalidValueException if the string is no such id
     */
    public static ItemId parse(String text) {
        return new ItemId(text);
    }

    /**
     * Returns the id of a numbered recommendation.
     *
     * @param number the number that the report gives it, from 1 to 9999
     * @return the id
     * @throws InvalidValueException if the number is out of bounds
     */
    public static ItemId recommendation(int number) {
        return of(RecommendationKind.RECOMMENDATION, number);
    }

    /**
     * Returns the id of a numbered area for improvement.
     *
     * @param number the number that the report gives it, from 1 to 9999
     * @return the id
     * @throws InvalidValueException if the number is out of bounds
     */
    public static ItemId areaForImprovement(int number) {
        return of(RecommendationKind.AREA_FOR_IMPROVEMENT, number);
    }

    /**
     * Returns the id of a numbered cause of concern.
     *
     * @param number the number that the report gives it, from 1 to 9999
     * @return the id
     * @throws InvalidValueException if the number is out of bounds
     */
    public static ItemId causeOfConcern(int number) {
        return of(RecommendationKind.CAUSE_OF_CONCERN, number);
    }

    /**
     * Returns the id of a numbered item.
     *
     * @param kind what the report calls the item
     * @param number the number that the report gives it, from 1 to 9999
     * @return the id
     * @throws InvalidValueException if the number is out of bounds
     */
    public static ItemId of(RecommendationKind kind, int number) {
        Constraints.NUMBER.require("ItemId", "number", (Integer) number);
        return new ItemId(kind.code() + "-" + number);
    }

    /**
     * Returns the id of an item that the report gives a letter.
     *
     * @param kind what the report calls the item
     * @param letter one to three lower-case letters from a to z
     * @return the id
     * @throws InvalidValueException if the letter is none
     */
    public static ItemId of(RecommendationKind kind, String letter) {
        Constraints.LETTER.require("ItemId", "letter", letter);
        return new ItemId(kind.code() + "-" + letter);
    }

    /**
     * Returns the id of an item with neither number nor letter.
     *
     * @param place its place among all items of the report, from 1 to 9999
     * @return the id
     * @throws InvalidValueException if the place is out of bounds
     */
    public static ItemId atPlace(int place) {
        Constraints.NUMBER.require("ItemId", "place", (Integer) place);
        return new ItemId(PLACE + "-" + place);
    }

    /**
     * Returns what the report calls the item.
     *
     * @return the kind, or empty for an id by place, which does not say it
     */
    public Optional<RecommendationKind> kind() {
        for (RecommendationKind kind : RecommendationKind.values()) {
            if (text.startsWith(kind.code())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the number that the report gives the item.
     *
     * @return the number, or empty for an id by letter or place
     */
    public OptionalInt number() {
        return isByPlace() ? OptionalInt.empty() : digits();
    }

    /**
     * Returns the letter that the report gives the item.
     *
     * @return one to three lower-case letters, or empty for an id by number or place
     */
    public Optional<String> letter() {
        return digits().isPresent() ? Optional.empty() : Optional.of(lastPart());
    }

    /**
     * Returns the place of the item among all items of its report.
     *
     * @return the place, from 1; empty for an id by number or letter
     */
    public OptionalInt place() {
        return isByPlace() ? digits() : OptionalInt.empty();
    }

    private boolean isByPlace() {
        return text.startsWith(PLACE);
    }

    private int kindInOrder() {
        return kind().map(Enum::ordinal).orElse(RecommendationKind.values().length);
    }

    private String lastPart() {
        return text.substring(text.lastIndexOf('-') + 1);
    }

    private OptionalInt digits() {
        String last = lastPart();
        return last.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty();
    }

    @Override
    public int compareTo(ItemId other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the id as a person writes it.
     *
     * @return for instance {@code recommendation 18}, {@code cause of concern B} or {@code item 7}
     */
    public String inWords() {
        return name() + " " + label();
    }

    /**
     * Returns ids as a person writes them, those of one kind together.
     *
     * @param items the ids
     * @return for instance {@code recommendations 14 and 15; area for improvement 1}, in the order of the ids; empty for none
     */
    public static String inWords(Collection<ItemId> items) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        items.stream()
                .distinct()
                .sorted()
                .forEach(item -> labels.computeIfAbsent(item.name(), name -> new ArrayList<>())
                        .add(item.label()));
        return labels.entrySet().stream()
                .map(kind -> inWords(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String inWords(String name, List<String> labels) {
        int last = labels.size() - 1;
        return last == 0
                ? name + " " + labels.get(0)
                : plural(name) + " " + String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }

    private static String plural(String name) {
        int end = name.contains(" ") ? name.indexOf(' ') : name.length();
        return name.substring(0, end) + "s" + name.substring(end);
    }

    private String name() {
        return kind().map(kind -> kind.code().replace('-', ' ')).orElse(PLACE);
    }

    private String label() {
        return lastPart().toUpperCase(Locale.ROOT);
    }

    /** Returns the id as it stands in JSON. */
    @Override
    public String toString() {
        return text;
    }
}
