package uk.opcc.mappa.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.agreement.DescribedType.Attribute;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * Any value of some described types, within what their schemas allow: every optional attribute present or not, texts in
 * all scripts, open codes that nobody knows.
 */
public final class DescribedValues {

    /** Numbers, days and texts at and beyond every bound that an attribute has. */
    private static final List<Object> HOSTILE = List.of(
            "",
            " ",
            "\t",
            "a\u0000",
            "a\u0007b",
            "a\n",
            "a\tb",
            "\u0085",
            "a\ud83d",
            "\ude00a",
            "\u200b",
            "\u2800\u3164",
            "\ufdd0",
            "A",
            "a b",
            "-a",
            "a--b",
            "#1",
            "\u00e9",
            "\u0663",
            "(5)",
            "a".repeat(501),
            "a".repeat(20_001),
            "\uD83D\uDE00".repeat(20_001),
            Integer.MIN_VALUE,
            -1_000_000,
            -1,
            0,
            10_000,
            1_000_000,
            Integer.MAX_VALUE,
            LocalDate.MIN,
            LocalDate.of(1899, 12, 31),
            LocalDate.of(2200, 1, 1),
            LocalDate.of(2300, 1, 1),
            LocalDate.MAX,
            Period.ZERO,
            Period.ofDays(-1),
            Period.of(1, -1, 1),
            Period.ofMonths(10_000),
            Period.ofDays(Integer.MAX_VALUE),
            new BigDecimal("-1"),
            new BigDecimal("0.0000001"),
            new BigDecimal("1000000001"),
            new BigDecimal("1e2147483647"));

    private static final int MANY_TRIES = 10_000;

    /** How often a value of every attribute is tried before attributes are left out. */
    private static final int FULL_TRIES = 50;

    private final Map<Class<?>, DescribedType> types = new HashMap<>();

    /** Creates the values of some types. */
    public DescribedValues(Collection<DescribedType> types) {
        types.forEach(type -> this.types.put(type.type(), type));
    }

    /** Returns any value of a class, for a property. */
    public <T> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(next(types.get(type), random)));
    }

    /** Returns any value of a type. */
    public Object next(DescribedType type, Random random) {
        return next(type, random, Map.of(), false);
    }

    /**
     * Returns any value of a type that has every attribute, and an element in every list. Where attributes exclude one
     * another it has most of them.
     */
    public Object nextFull(DescribedType type, Random random) {
        return next(type, random, Map.of(), true);
    }

    private Object next(DescribedType type, Random random, Map<String, String> fixed, boolean full) {
        return firstAccepted(type, attempt -> {
            // Some attributes exclude one another, and some exclude full elements of a list.
            int leftOut = !full ? 4 : attempt < FULL_TRIES ? Integer.MAX_VALUE : 8;
            boolean fullElements = full && attempt < 2 * FULL_TRIES;
            Map<String, Object> values = new TreeMap<>();
            for (Attribute attribute : type.attributes()) {
                if (attribute.required() || random.nextInt(leftOut) != 0) {
                    values.put(attribute.name(), nextOf(attribute, random, fixed.get(attribute.name()), fullElements));
                }
            }
            if (!type.choices().isEmpty()) {
                List<String> choice = any(random, type.choices());
                values.keySet().retainAll(choice);
                return values.containsKey(choice.get(0)) ? type.build(values) : null;
            }
            return type.build(values);
        });
    }

    private static Object firstAccepted(Object wanted, IntFunction<Object> value) {
        for (int i = 0; i < MANY_TRIES; i++) {
            try {
                Object accepted = value.apply(i);
                if (accepted != null) {
                    return accepted;
                }
            } catch (InvalidValueException e) {
                // Attributes that are impossible together: try others.
            }
        }
        throw new AssertionError("no value of " + wanted + " was accepted");
    }

    private Object nextOf(Attribute attribute, Random random, String fixed, boolean full) {
        if (!attribute.list()) {
            return nextElement(attribute, random, fixed, full);
        }
        List<Object> elements = new ArrayList<>();
        for (int size = (full ? 1 : 0) + random.nextInt(3); size > 0; size--) {
            elements.add(nextElement(attribute, random, fixed, full));
        }
        return elements;
    }

    private Object nextElement(Attribute attribute, Random random, String fixed, boolean full) {
        Class<?> type = attribute.type();
        JsonNode schema = attribute.schema().schema();
        if (types.containsKey(type)) {
            return next(types.get(type), random, attribute.schema().fixed(), full);
        }
        if (type.isEnum()) {
            return any(
                    random,
                    Arrays.stream(type.getEnumConstants())
                            .filter(each -> fixed == null
                                    ? isOneOf(schema, ((Coded) each).code())
                                    : ((Coded) each).code().equals(fixed))
                            .toList());
        }
        if (type == String.class) {
            return text(attribute.schema().definition(), random);
        }
        if (type == int.class) {
            int min = schema.path("minimum").intValue();
            int max = schema.path("maximum").intValue();
            return any(random, List.of(min, max, min + random.nextInt(max - min + 1)));
        }
        if (type == boolean.class) {
            return schema.has("const") || random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(7));
        }
        if (type == LocalDate.class) {
            return day(random);
        }
        if (type == PartialDate.class) {
            LocalDate day = day(random);
            return any(
                    random,
                    List.of(PartialDate.of(day), PartialDate.of(YearMonth.from(day)), PartialDate.of(Year.from(day))));
        }
        if (type == Period.class) {
            Period period = Period.of(part(random), part(random), part(random));
            return period.isZero() ? Period.ofDays(56) : period;
        }
        if (type == ItemId.class) {
            return ItemId.parse(any(
                    random,
                    schema.path("examples")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList()));
        }
        // An open coded value: one that is known, or any.
        String known = any(
                random,
                schema.path("examples").valueStream().map(JsonNode::asString).toList());
        return openCode(type, random.nextInt(3) == 0 ? code(random) : known);
    }

    private static boolean isOneOf(JsonNode schema, String code) {
        return schema.path("oneOf")
                .valueStream()
                .anyMatch(each -> each.path("const").asString().equals(code));
    }

    private static Object openCode(Class<?> type, String code) {
        try {
            return type.getConstructor(String.class).newInstance(code);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no way to make a " + type, e);
        }
    }

    private static LocalDate day(Random random) {
        LocalDate first = LocalDate.of(1900, 1, 1);
        return first.plusDays(random.nextInt((int) LocalDate.of(2200, 1, 1).toEpochDay() - (int) first.toEpochDay()));
    }

    private static int part(Random random) {
        return any(random, List.of(0, 0, random.nextInt(10_000)));
    }

    private static String text(String definition, Random random) {
        return switch (definition) {
            case "id" -> code(random);
            case "line" -> characters(random, false);
            case "text" -> characters(random, true);
            case "portalReference", "provision" -> code(random).replace('-', any(random, List.of('-', '.', '/')));
            case "letter" -> Character.toString('a' + random.nextInt(26));
            case "areaCode" -> "E" + (10_000_000 + random.nextInt(90_000_000));
            default -> throw new AssertionError("no way to make a " + definition);
        };
    }

    private static String code(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            words.add(Integer.toString(random.nextInt(100_000), Character.MAX_RADIX));
        }
        return String.join("-", words);
    }

    /** Characters of one, two, three and four bytes, some that cannot be seen, some that JSON escapes, and a letter. */
    private static String characters(Random random, boolean lines) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(lines ? 60 : 30); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(16)) {
                        case 0 -> any(random, List.of((int) '"', (int) '\\', (int) '/', 0xa0, 0x200b, 0x2028, 0xfeff));
                        case 1, 2 -> between(random, 0xa0, 0x7ff);
                        case 3 -> between(random, 0x800, 0xd7ff);
                        case 4 -> between(random, 0xe000, 0xffff);
                        case 5 -> between(random, 0x10000, 0x10ffff);
                        case 6 -> lines ? any(random, List.of((int) '\n', (int) '\r', (int) '\t')) : ' ';
                        default -> between(random, ' ', '~');
                    });
        }
        String letter = any(random, List.of("a", "\u00e9", "\u5831", "\uD83D\uDE00"));
        return text.insert(
                        text.offsetByCodePoints(0, random.nextInt(1 + text.codePointCount(0, text.length()))), letter)
                .toString();
    }

    private static int between(Random random, int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * Returns the values that a builder accepts where one attribute of a full value is replaced by what it may hold or may
     * not: a text of invisible characters, a number beyond its bounds. What the builder refuses is left out.
     */
    public List<Object> acceptedThoughHostile(DescribedType type, Random random) {
        Object full = nextFull(type, random);
        List<Object> accepted = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            for (Object hostile : HOSTILE) {
                if (attribute.type().isInstance(hostile)
                        || (attribute.type() == int.class && hostile instanceof Integer)) {
                    Map<String, Object> values = type.valuesOf(full);
                    values.put(attribute.name(), attribute.list() ? List.of(hostile) : hostile);
                    try {
                        accepted.add(type.build(values));
                    } catch (InvalidValueException e) {
                        // Refused, as it should be if no reader takes it.
                    }
                }
            }
        }
        return accepted;
    }
}
