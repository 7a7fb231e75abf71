package uk.opcc.mappa.model.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.ModelArbitraries;
import uk.opcc.mappa.model.json.format.JsonFormat;

/** Documents of all formats, and random changes of them. */
public final class MutatedDocuments {

    private MutatedDocuments() {}

    /** A document of a format. */
    public record Document(JsonFormat<?> format, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Valid documents of all formats. */
    public static final class Valid implements ArbitrarySupplier<Document> {

        @Override
        public Arbitrary<Document> get() {
            return Arbitraries.oneOf(
                    ModelArbitraries.responses()
                            .map(value -> new Document(MappaJson.RESPONSE, MappaJson.RESPONSE.toText(value))),
                    ModelArbitraries.reports()
                            .map(value -> new Document(
                                    MappaJson.INSPECTION_REPORT, MappaJson.INSPECTION_REPORT.toText(value))),
                    ModelArbitraries.followUps()
                            .map(value -> new Document(MappaJson.FOLLOW_UP, MappaJson.FOLLOW_UP.toText(value))),
                    ModelArbitraries.directories()
                            .map(value -> new Document(MappaJson.DIRECTORY, MappaJson.DIRECTORY.toText(value))));
        }
    }

    /** Returns bytes of which some are deleted, duplicated, reversed or replaced. */
    public static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(20, bytes.length - at));
        ByteArrayOutputStream mutated = new ByteArrayOutputStream();
        mutated.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> {} // delete
            case 1 -> { // duplicate
                mutated.write(bytes, at, length);
                mutated.write(bytes, at, length);
            }
            case 2 -> { // replace
                for (int i = 0; i < length; i++) {
                    mutated.write(random.nextInt());
                }
            }
            case 3 -> { // reverse
                for (int i = length - 1; i >= 0; i--) {
                    mutated.write(bytes[at + i]);
                }
            }
            case 4 -> { // one of the characters that mean something
                mutated.write("{}[]\",:\\0-e \n".charAt(random.nextInt(13)));
                mutated.write(bytes, at, length);
            }
            default -> { // truncate
                return mutated.toByteArray();
            }
        }
        mutated.write(bytes, at + length, bytes.length - at - length);
        return mutated.toByteArray();
    }

    /** Removes a member or an element, or gives it another name or value. */
    public static void mutate(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
        JsonNode value = value(random, other);
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "~/" + random.nextInt(3), object.remove(name));
                default -> object.set(name, value);
            }
        } else if (container instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, value);
            }
        }
    }

    private static JsonNode value(Random random, JsonNode other) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(10)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextInt());
            case 3 -> nodes.numberNode(random.nextDouble());
            case 4 -> nodes.stringNode("");
            case 5 -> nodes.stringNode("\u0000\ufffe x");
            case 6 -> nodes.stringNode("2.0");
            case 7 -> nodes.objectNode();
            case 8 -> nodes.arrayNode();
            default -> other;
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
