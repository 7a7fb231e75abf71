package uk.opcc.mappa.model.json.description;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.constraint.CalendarDay;
import uk.opcc.mappa.model.constraint.CalendarPeriod;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.json.schema.Schema;

/** The kinds of value below objects: strings, codes, dates, numbers and booleans. */
public final class Types {

    private static final String YEARS = "(?:19|20|21)[0-9]{2}";
    private static final String MONTHS = "-(?:0[1-9]|1[0-2])";

    /** A narrative. */
    public static final ValueType<String> TEXT = new TextType(
            "text",
            "A narrative: lines of text, at least one character of which is visible, and no control characters but line breaks and "
                    + "tabs.",
            Constraints.TEXT,
            List.of());

    /** A name, a title or a heading. */
    public static final ValueType<String> LINE = new TextType(
            "line",
            "A name, a title or the like: one line of text, at least one character of which is visible, and no control characters.",
            Constraints.LINE,
            List.of());

    /** An id. */
    public static final ValueType<String> ID = new TextType(
            "id",
            "A name by which documents refer to each other, to agencies and to rules: lower-case words or numbers joined by "
                    + "hyphens.",
            Constraints.CODE,
            List.of("suffolk", "twenty-years-on-2022"));

    /** A reference of the inspectorate's portal. */
    public static final ValueType<String> PORTAL_REFERENCE = new TextType(
            "portalReference",
            "A reference of the inspectorate's portal, without the number sign.",
            Constraints.PORTAL_REFERENCE,
            List.of());

    /** A section or subsection of an enactment. */
    public static final ValueType<String> PROVISION = new TextType(
            "provision",
            "A section or subsection of an enactment, without brackets.",
            Constraints.PROVISION,
            List.of("55", "5A", "5.a"));

    /** The statistical code of a police area. */
    public static final ValueType<String> AREA_CODE = new TextType(
            "areaCode",
            "The statistical code of a police force area: a letter and eight digits.",
            Constraints.AREA_CODE,
            List.of());

    /** The number of a recommendation. */
    public static final ValueType<Integer> NUMBER =
            new WholeNumberType("number", "The number of a recommendation.", Constraints.NUMBER);

    /** The letter of an item. */
    public static final ValueType<String> LETTER = new TextType(
            "letter", "The letter that a report gives an item in place of a number.", Constraints.LETTER, List.of());

    /** The id of an item within its report. */
    public static final ValueType<ItemId> ITEM_ID = itemId(
            "itemId",
            "The identity of an item within its report: its kind and its number or letter; for an item with neither, its place "
                    + "in the report.",
            Constraints.ITEM_ID,
            List.of("recommendation-18", "area-for-improvement-1", "cause-of-concern-b", "item-7"));

    /** The id of an item that can be a cause of concern. */
    public static final ValueType<ItemId> CAUSE_OF_CONCERN_ID = itemId(
            "causeOfConcernId",
            "The identity of a cause of concern within its report: its number or letter; for one with neither, its place in the "
                    + "report.",
            Constraints.CAUSE_OF_CONCERN_ID,
            List.of("cause-of-concern-2", "item-7"));

    /** How many recommendations there are. */
    public static final ValueType<Integer> COUNT =
            new WholeNumberType("count", "How many recommendations there are.", Constraints.COUNT);

    /** A number of days between two dates. */
    public static final ValueType<Integer> DAYS =
            new WholeNumberType("days", "A number of days between two dates, either way.", Constraints.DAYS);

    /** A day. */
    public static final ValueType<LocalDate> DAY =
            day("day", "A day of the calendar, of the years 1900 to 2199.", Constraints.DAY, YEARS);

    /** A day calculated from another. */
    public static final ValueType<LocalDate> CALCULATED_DAY = day(
            "calculatedDay",
            "A day calculated from another, of the years 1900 to 2299.",
            Constraints.CALCULATED_DAY,
            "(?:19|20|21|22)[0-9]{2}");

    /** A day, a month or a year. */
    public static final ValueType<PartialDate> PARTIAL_DATE = new ConvertedType<>(
            "partialDate",
            "a day, a month or a year of the years 1900 to 2199 as YYYY-MM-DD, YYYY-MM or YYYY",
            "2022-07-14",
            PartialDate::parse,
            PartialDate::toString,
            () -> new Schema()
                    .with(
                            "description",
                            "A date as far as it is known: a day, a month or a year, of the years 1900 to 2199.")
                    .with("type", "string")
                    .with(
                            "oneOf",
                            List.of(
                                    daySchema("A day of the calendar.", YEARS),
                                    formSchema("A month.", YEARS + MONTHS),
                                    formSchema("A year.", YEARS)))
                    .with("examples", List.of("2022-07-14", "2022-07", "2022")));

    /** A period. */
    public static final ValueType<Period> PERIOD = new ConvertedType<>(
            "period",
            "a period of years, months and days, or of weeks, above zero, as ISO 8601 writes it",
            "P56D",
            CalendarPeriod::parse,
            Period::toString,
            () -> formSchema(
                            "A period of years, months and days, or of weeks, above zero, as ISO 8601 writes it.",
                            CalendarPeriod.FORM)
                    .with("examples", List.of("P56D", "P12M", "P8W")));

    /** A decimal number. */
    public static final ValueType<BigDecimal> DECIMAL = new DecimalType();

    /** A boolean. */
    public static final ValueType<Boolean> TRUTH = new BooleanType();

    /** The value true, of a member that is absent otherwise. */
    public static final ValueType<Boolean> ONLY_TRUE = new OnlyTrueType(TRUTH);

    private Types() {}

    /**
     * Returns the type of a code of an open vocabulary.
     *
     * @param <V> the type of the value
     * @param name the name of its definition in a schema
     * @param description what it is, as a sentence
     * @param of returns the value of a code
     * @param code returns the code of a value
     * @param known values that this version knows, at least one
     * @return the type
     */
    public static <V> ValueType<V> openCode(
            String name, String description, Function<String, V> of, Function<V, String> code, List<V> known) {
        return new OpenCodeType<>(name, description, of, code, known);
    }

    /**
     * Returns the type of a code of a closed vocabulary.
     *
     * @param <E> the vocabulary
     * @param name the name of its definition in a schema
     * @param description what it is, as a sentence
     * @param values the values that a document may hold
     * @return the type
     */
    public static <E extends Coded> ValueType<E> closedCode(String name, String description, E[] values) {
        return new ClosedCodeType<>(name, description, Arrays.asList(values));
    }

    /**
     * Returns the type of an object of which one member may have one value only.
     *
     * @param <V> the type of the object
     * @param name the name of its definition in a schema
     * @param description what it is, as a sentence
     * @param type the description of the object
     * @param member the member
     * @param value its value, a code
     * @return the type
     */
    public static <V> ValueType<V> narrowed(
            String name, String description, ObjectType<V, ?> type, String member, Coded value) {
        return new Narrowed<>(name, description, type, type.member(member), value);
    }

    private static ValueType<ItemId> itemId(
            String name, String description, Constraint.OfText constraint, List<String> examples) {
        return new ConvertedType<>(
                name,
                constraint.expected(),
                constraint.example(),
                text -> {
                    constraint.require("ItemId", "text", text);
                    return ItemId.parse(text);
                },
                ItemId::text,
                () -> TextType.ofConstraint(description, constraint).with("examples", examples));
    }

    private static ValueType<LocalDate> day(
            String name, String description, Constraint<LocalDate> constraint, String years) {
        return new ConvertedType<>(
                name,
                constraint.expected() + " as YYYY-MM-DD",
                constraint.example(),
                text -> parseDay(text, constraint),
                LocalDate::toString,
                () -> daySchema(description, years).with("examples", List.of(constraint.example())));
    }

    private static Schema daySchema(String description, String years) {
        return formSchema(description, years + "-[0-9]{2}-[0-9]{2}").with("format", "date");
    }

    private static Schema formSchema(String description, String form) {
        return new Schema()
                .with("description", description)
                .with("type", "string")
                .with("pattern", TextType.whole(form));
    }

    private static LocalDate parseDay(String text, Constraint<LocalDate> constraint) {
        LocalDate day = CalendarDay.parse(text);
        constraint.require("LocalDate", "day", day);
        return day;
    }
}
