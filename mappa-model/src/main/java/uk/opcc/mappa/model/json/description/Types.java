package uk.opcc.mappa.model.json.description;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.ProblemCode;

/** The sorts of value below objects: texts, codes, dates, numbers, truth values and lists. */
public final class Types {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_WHOLE_NUMBER = 10;
    private static final Pattern DAY_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PERIOD_FORM =
            Pattern.compile("P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,4}D)?");

    /** A narrative. */
    public static final ValueType<String> TEXT = text(Constraints.TEXT);

    /** A name, a title or a heading. */
    public static final ValueType<String> LINE = text(Constraints.LINE);

    /** An id. */
    public static final ValueType<String> ID = text(Constraints.CODE);

    /** A day. */
    public static final ValueType<LocalDate> DAY = day(Constraints.DAY);

    /** A day, a month or a year. */
    public static final ValueType<PartialDate> PARTIAL_DATE = new Converted<>(
            "a day, a month or a year of the years 1900 to 2199 as YYYY-MM-DD, YYYY-MM or YYYY",
            "2022-07-14",
            PartialDate::parse,
            PartialDate::toString);

    /** A period. */
    public static final ValueType<Period> PERIOD = new Converted<>(
            "a period of years, months, weeks or days above zero, as ISO 8601 writes it",
            "P56D",
            Types::parsePeriod,
            Period::toString);

    /** A decimal number. */
    public static final ValueType<BigDecimal> DECIMAL = new Decimal();

    /** A truth value. */
    public static final ValueType<Boolean> TRUTH = new Truth();

    private Types() {}

    /**
     * A text that meets a constraint.
     *
     * @param constraint the constraint
     * @return the type
     */
    public static ValueType<String> text(Constraint<String> constraint) {
        return new Text(constraint);
    }

    /**
     * A day that meets a constraint.
     *
     * @param constraint the constraint
     * @return the type
     */
    public static ValueType<LocalDate> day(Constraint<LocalDate> constraint) {
        return new Converted<>(
                constraint.expected() + " as YYYY-MM-DD",
                constraint.example(),
                text -> parseDay(text, constraint),
                LocalDate::toString);
    }

    /**
     * A whole number that meets a constraint.
     *
     * @param constraint the constraint
     * @return the type
     */
    public static ValueType<Integer> wholeNumber(Constraint<Integer> constraint) {
        return new WholeNumber(constraint);
    }

    /**
     * An open coded value.
     *
     * @param <V> the type of the value
     * @param of makes a value of a code
     * @param code gives a value's code
     * @param example a known code
     * @return the type
     */
    public static <V> ValueType<V> openCode(Function<String, V> of, Function<V, String> code, String example) {
        return new OpenCode<>(of, code, example);
    }

    /**
     * A value of a closed vocabulary.
     *
     * @param <E> the vocabulary
     * @param values the values that a document may hold
     * @return the type
     */
    public static <E extends Coded> ValueType<E> closedCode(E[] values) {
        return new ClosedCode<>(Arrays.asList(values));
    }

    /**
     * A list.
     *
     * @param <V> the type of its elements
     * @param element the description of an element
     * @return the type
     */
    public static <V> ValueType<List<V>> listOf(ValueType<V> element) {
        return new ListOf<>(element);
    }

    private static LocalDate parseDay(String text, Constraint<LocalDate> constraint) {
        if (!DAY_FORM.matcher(text).matches()) {
            throw new DateTimeException("not of the form of a day");
        }
        LocalDate day = LocalDate.parse(text);
        constraint.require("LocalDate", "day", day);
        return day;
    }

    private static Period parsePeriod(String text) {
        if (!PERIOD_FORM.matcher(text).matches()) {
            throw new DateTimeException("not of the form of a period");
        }
        Period period = Period.parse(text);
        Constraints.PERIOD.require("Period", "period", period);
        return period;
    }

    private record Text(Constraint<String> constraint) implements ValueType<String> {

        @Override
        public @Nullable String read(DocumentReader reader) {
            String text = reader.stringOrReport(constraint.expected(), constraint.example());
            if (text == null) {
                return null;
            }
            Flaw flaw = constraint.flaw(text);
            if (flaw != null) {
                reader.report(flaw, constraint.expected(), constraint.example());
                return null;
            }
            return text;
        }

        @Override
        public void write(String value, JsonGenerator generator) {
            generator.writeString(value);
        }
    }

    private record OpenCode<V>(Function<String, V> of, Function<V, String> code, String example)
            implements ValueType<V> {

        @Override
        public @Nullable V read(DocumentReader reader) {
            String expected = Constraints.CODE.expected();
            String text = reader.stringOrReport(expected, example);
            if (text == null) {
                return null;
            }
            Flaw flaw = Constraints.CODE.flaw(text);
            if (flaw != null) {
                reader.report(flaw, expected, example);
                return null;
            }
            return of.apply(text);
        }

        @Override
        public void write(V value, JsonGenerator generator) {
            generator.writeString(code.apply(value));
        }
    }

    private static final class ClosedCode<E extends Coded> implements ValueType<E> {

        private final Map<String, E> values;

        ClosedCode(List<E> values) {
            Map<String, E> byCode = new LinkedHashMap<>();
            values.forEach(value -> byCode.put(value.code(), value));
            this.values = byCode;
        }

        @Override
        public @Nullable E read(DocumentReader reader) {
            String text = reader.stringOrReport(expected(), example());
            if (text == null) {
                return null;
            }
            E value = values.get(text);
            if (value == null) {
                reader.report(ProblemCode.UNKNOWN_CODE, Quotation.of(text), expected(), example());
            }
            return value;
        }

        private String expected() {
            return values.keySet().stream().collect(Collectors.joining(", ", "one of ", ""));
        }

        private String example() {
            return values.keySet().iterator().next();
        }

        @Override
        public void write(E value, JsonGenerator generator) {
            generator.writeString(value.code());
        }
    }

    /** A value of {@code java.time} or the like, written as one short line of text. */
    private record Converted<V>(String expected, String example, Function<String, V> parse, Function<V, String> print)
            implements ValueType<V> {

        @Override
        public @Nullable V read(DocumentReader reader) {
            String text = reader.stringOrReport(expected, example);
            if (text == null) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                ProblemCode code = text.isBlank() ? ProblemCode.BLANK_TEXT : ProblemCode.INVALID_FORM;
                reader.report(code, Quotation.of(text), expected, example);
                return null;
            }
        }

        @Override
        public void write(V value, JsonGenerator generator) {
            generator.writeString(print.apply(value));
        }
    }

    private record WholeNumber(Constraint<Integer> constraint) implements ValueType<Integer> {

        @Override
        public @Nullable Integer read(DocumentReader reader) {
            if (reader.token() != JsonToken.VALUE_NUMBER_INT) {
                reader.reportWrongType(constraint.expected(), constraint.example());
                return null;
            }
            String digits = reader.text();
            if (digits.length() > LONGEST_WHOLE_NUMBER) {
                reader.report(
                        ProblemCode.OUT_OF_RANGE,
                        "a number of " + digits.length() + " characters",
                        constraint.expected(),
                        constraint.example());
                return null;
            }
            long number = Long.parseLong(digits);
            Flaw flaw = number == (int) number
                    ? constraint.flaw((int) number)
                    : new Flaw(Flaw.Kind.RANGE, Long.toString(number));
            if (flaw != null) {
                reader.report(flaw, constraint.expected(), constraint.example());
                return null;
            }
            return (int) number;
        }

        @Override
        public void write(Integer value, JsonGenerator generator) {
            generator.writeNumber(value);
        }
    }

    private static final class Decimal implements ValueType<BigDecimal> {

        @Override
        public @Nullable BigDecimal read(DocumentReader reader) {
            Constraint<BigDecimal> constraint = Constraints.DECIMAL;
            if (!reader.token().isNumeric()) {
                reader.reportWrongType(constraint.expected(), constraint.example());
                return null;
            }
            String digits = reader.text();
            if (digits.length() > LONGEST_NUMBER) {
                reader.report(
                        ProblemCode.OUT_OF_RANGE,
                        "a number of " + digits.length() + " characters",
                        constraint.expected(),
                        constraint.example());
                return null;
            }
            Flaw flaw;
            try {
                BigDecimal value = new BigDecimal(digits);
                flaw = constraint.flaw(value);
                if (flaw == null) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // JSON allows exponents that no BigDecimal can have.
                flaw = new Flaw(Flaw.Kind.RANGE, digits);
            }
            reader.report(flaw, constraint.expected(), constraint.example());
            return null;
        }

        @Override
        public void write(BigDecimal value, JsonGenerator generator) {
            generator.writeNumber(value);
        }
    }

    private static final class Truth implements ValueType<Boolean> {

        @Override
        public @Nullable Boolean read(DocumentReader reader) {
            if (!reader.token().isBoolean()) {
                reader.reportWrongType("true or false", "true");
                return null;
            }
            return reader.token() == JsonToken.VALUE_TRUE;
        }

        @Override
        public void write(Boolean value, JsonGenerator generator) {
            generator.writeBoolean(value);
        }
    }

    private record ListOf<V>(ValueType<V> element) implements ValueType<List<V>> {

        @Override
        public @Nullable List<V> read(DocumentReader reader) {
            if (reader.token() != JsonToken.START_ARRAY) {
                reader.reportWrongType("a list", "[ ... ]");
                return null;
            }
            List<V> elements = new ArrayList<>();
            boolean sound = true;
            for (int i = 0; reader.nextElement(); i++) {
                reader.enter(i);
                V value = reader.readOrReportNull(element);
                reader.leave();
                if (value == null) {
                    sound = false;
                } else {
                    elements.add(value);
                }
            }
            return sound ? elements : null;
        }

        @Override
        public void write(List<V> value, JsonGenerator generator) {
            generator.writeStartArray();
            for (V each : value) {
                element.write(each, generator);
            }
            generator.writeEndArray();
        }
    }
}
