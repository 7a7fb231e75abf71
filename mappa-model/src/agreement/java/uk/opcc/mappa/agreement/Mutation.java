package uk.opcc.mappa.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a document a little: takes out, renames, retypes, nulls, doubles and reorders what it holds, and puts in numbers,
 * dates, codes and texts at and beyond their bounds.
 */
public final class Mutation {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What no tree can hold: a number or a text as it is to be written, by its place in a list, and a member once more. */
    private static final Pattern RAW = Pattern.compile("\"@(number|text)@(\\d+)\"");

    private static final String AGAIN = "@again@";

    private static final List<String> DATES = List.of(
            "2022-07-14",
            "2022-07",
            "2022",
            "2024-02-29",
            "2023-02-29",
            "2022-02-30",
            "2022-13",
            "2022-00",
            "2022-07-00",
            "2022-07-32",
            "1900",
            "1900-01-01",
            "1899-12-31",
            "1899",
            "2199-12-31",
            "2200",
            "2200-01-01",
            "2299-12-31",
            "2300-01-01",
            "14/07/2022",
            "2022-7-14",
            "20220714",
            "2022-07-14T00:00:00",
            "2022-07-14Z",
            " 2022-07-14",
            "2022-07-14\n",
            "2022\n",
            "+2022-07-14",
            "-2022-07-14",
            "22-07-14",
            "2022-W28",
            "2022-195",
            "0000-00-00",
            "\uff12\uff10\uff12\uff12-07-14",
            "\u0662\u0660\u0662\u0662");

    private static final List<String> PERIODS = List.of(
            "P56D",
            "P1Y2M3D",
            "P8W",
            "P0D",
            "P",
            "P0Y0M0W",
            "P-1D",
            "-P1D",
            "PT1H",
            "P1DT1H",
            "p1d",
            "P1D\n",
            "P10000D",
            "P9999Y",
            "P09999D",
            "P99999D",
            "P999W",
            "P1000W",
            "P1429W",
            "P1W1D",
            "P1D1M",
            "P1.5D",
            "P+1D",
            "P 1D",
            "P00D1M",
            "P0W",
            "P001W",
            "P\u0661D");

    private static final List<String> CODES = List.of(
            "police-force",
            "met",
            "every",
            "one",
            "draft",
            "not-answered",
            "at-least",
            "Met",
            "met ",
            " met",
            "met\n",
            "-met",
            "met-",
            "a--b",
            "b",
            "abcd",
            "recommendation-18",
            "recommendation-0",
            "area-for-improvement-b",
            "cause-of-concern-1",
            "cause-of-concern-10000",
            "item-7",
            "item-b",
            "a_b",
            "a.b",
            "22735",
            "22735/1",
            "#22735",
            "A-1",
            "5A",
            "(5A)",
            "5.A",
            "5./A",
            "E23000023",
            "E2300002",
            "E230000234",
            "e23000023",
            "a".repeat(20),
            "a".repeat(21),
            "a".repeat(100),
            "a".repeat(101),
            "\u00e9",
            "1.0",
            "1.1",
            "0.9",
            "2.0",
            "1.00",
            "mappa-response",
            "mappa-directory",
            "mappa-follow-up");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r\n",
            "a\nb",
            "a\tb",
            "\u00a0",
            "\u200b\u2060\ufeff",
            "\u00ad",
            "\u1680\u180e\u2000\u3000",
            "\u202e",
            "\u2065",
            "\u2800\u3164\ufe0f\u034f",
            "\udb40\udc20",
            "\ufdd0",
            "\u2069",
            "\u206a",
            "\u2027",
            "\u2070",
            "\u00a1",
            "\u0085",
            "\u007f",
            "\u0000",
            "a\u0000",
            "a\u0007",
            "a\u0085",
            "\u200b a",
            "\u00e9",
            "\uD83D\uDE00",
            "x".repeat(500),
            "x".repeat(501),
            "\uD83D\uDE00".repeat(500),
            "\uD83D\uDE00".repeat(501),
            "x".repeat(20_000),
            "x".repeat(20_001),
            "\uD83D\uDE00".repeat(20_000),
            "\uD83D\uDE00".repeat(20_001),
            "\u2800",
            "\u3164",
            "\u034f",
            "\ufffe",
            "\uffff",
            "\uDB40\uDC01");

    /** Half characters, which have to be escaped. */
    private static final List<String> RAW_TEXTS =
            List.of("\"\\ud800\"", "\"a\\udc00\"", "\"\\udc00\\ud800 a\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"");

    private static final List<String> RAW_NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "7",
            "7.0",
            "7.00",
            "7.5",
            "1e2",
            "1E+2",
            "70e-1",
            "100",
            "9999",
            "10000",
            "9999.0",
            "1e4",
            "2147483647",
            "2147483648",
            "99999999999",
            "-999999",
            "-1000000",
            "999999",
            "1000000",
            "1000000000",
            "1000000000.0",
            "1000000001",
            "1000000000.000001",
            "999999999.999999",
            "0.000001",
            "0.0000001",
            "0.10000000000",
            "1e-6",
            "1e-7",
            "-0.0",
            "-0.000001",
            "1e9",
            "1e10",
            "0e5",
            "0e20",
            "0e400",
            "0E-400",
            "1e-400",
            "1.0000000000000000000000000000000000000",
            "1.00000000000000000000000000000000000000000",
            "12345678901234567890123456789012345678901234567890");

    private Mutation() {}

    /** The document with some changes; it need not be invalid. */
    public static String of(String document, long seed, int changes) {
        Random random = new Random(seed);
        JsonNode tree = MAPPER.readTree(document);
        for (int i = 0; i < changes; i++) {
            change(tree, random);
        }
        return RAW.matcher(MAPPER.writeValueAsString(tree))
                .replaceAll(each -> Matcher.quoteReplacement((each.group(1).equals("number") ? RAW_NUMBERS : RAW_TEXTS)
                        .get(Integer.parseInt(each.group(2)))))
                .replaceAll("\"(?:" + AGAIN + ")+", "\"");
    }

    private static void change(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = pick(containers, random);
        JsonNode other = pick(containers, random);
        if (container instanceof ObjectNode object) {
            change(object, other, random);
        } else if (container instanceof ArrayNode array) {
            change(array, other, random);
        }
    }

    private static void change(ObjectNode object, JsonNode other, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty()) {
            object.set("extra", value(null, other, random));
            return;
        }
        String name = pick(names, random);
        switch (random.nextInt(12)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(renamed(name, other, random), object.remove(name));
            case 2 -> object.set(name, NODES.nullNode());
            case 3 -> object.set(AGAIN + name, object.get(name).deepCopy());
            case 4 -> object.set(AGAIN + name, value(object.get(name), other, random));
            case 5 -> {
                Collections.shuffle(names, random);
                names.forEach(each -> object.set(each, object.remove(each)));
            }
            case 6 -> {
                // What another object has here: another's number, id, dates.
                if (other instanceof ObjectNode holder && holder.has(name)) {
                    object.set(name, holder.get(name).deepCopy());
                } else if (other instanceof ObjectNode holder && !holder.isEmpty()) {
                    String borrowed = pick(new ArrayList<>(holder.propertyNames()), random);
                    object.set(borrowed, holder.get(borrowed).deepCopy());
                }
            }
            default -> object.set(name, value(object.get(name), other, random));
        }
    }

    private static void change(ArrayNode array, JsonNode other, Random random) {
        if (array.isEmpty()) {
            array.add(value(null, other, random));
            return;
        }
        int at = random.nextInt(array.size());
        switch (random.nextInt(6)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.get(at).deepCopy());
            case 2 -> array.removeAll();
            case 3 -> array.insert(0, array.remove(array.size() - 1));
            case 4 -> array.set(at, NODES.nullNode());
            default -> array.set(at, value(array.get(at), other, random));
        }
    }

    private static String renamed(String name, JsonNode other, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> name.isEmpty() ? "s" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            case 1 -> name + "s";
            case 2 -> name + " ";
            case 3 -> "";
            default ->
                other instanceof ObjectNode object && !object.isEmpty()
                        ? pick(new ArrayList<>(object.propertyNames()), random)
                        : name + "~/";
        };
    }

    /** Another value, as often as not of the type that stands there now. */
    private static JsonNode value(JsonNode present, JsonNode other, Random random) {
        if (present != null && random.nextInt(4) > 0) {
            if (present.isString()) {
                return text(random);
            }
            if (present.isNumber()) {
                return NODES.stringNode("@number@" + random.nextInt(RAW_NUMBERS.size()));
            }
            if (present.isBoolean()) {
                return NODES.booleanNode(random.nextBoolean());
            }
        }
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> NODES.stringNode("@number@" + random.nextInt(RAW_NUMBERS.size()));
            case 4, 5 -> text(random);
            case 6 -> NODES.objectNode();
            case 7 -> NODES.arrayNode();
            default -> other.deepCopy();
        };
    }

    private static JsonNode text(Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> NODES.stringNode(pick(DATES, random));
            case 2 -> NODES.stringNode(pick(PERIODS, random));
            case 3, 4, 5 -> NODES.stringNode(pick(CODES, random));
            case 6, 7 -> NODES.stringNode(pick(TEXTS, random));
            default -> NODES.stringNode("@text@" + random.nextInt(RAW_TEXTS.size()));
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static <E> E pick(List<E> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
