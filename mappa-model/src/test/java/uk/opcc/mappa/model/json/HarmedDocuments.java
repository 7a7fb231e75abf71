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

/** Documents, and what chance or malice may do to them. */
public final class HarmedDocuments {

    private HarmedDocuments() {}

    /** A document of a format, sound until it is harmed. */
    public record Document(JsonFormat<?> format, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Documents of all formats, unharmed. */
    public static final class Sound implements ArbitrarySupplier<Document> {

        @Override
        public Arbitrary<Document> get() {
            return Arbitraries.oneOf(
                    ModelArbitraries.responses()
                            .map(value -> new Document(MappaJson.RESPONSE, MappaJson.RESPONSE.toText(value))),
                    ModelArbitraries.reports()
                            .map(value -> new Document(
                                    MappaJson.INSPECTION_REPORT, MappaJson.INSPECTION_REPORT.toText(value))),
                    ModelArbitraries.directories()
                            .map(value -> new Document(MappaJson.DIRECTORY, MappaJson.DIRECTORY.toText(value))));
        }
    }

    /** Bytes of which some are taken away, doubled, turned round or others. */
    public static byte[] harmed(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(20, bytes.length - at));
        ByteArrayOutputStream harmed = new ByteArrayOutputStream();
        harmed.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> {} // delete
            case 1 -> { // duplicate
                harmed.write(bytes, at, length);
                harmed.write(bytes, at, length);
            }
            case 2 -> { // replace
                for (int i = 0; i < length; i++) {
                    harmed.write(random.nextInt());
                }
            }
            case 3 -> { // reverse
                for (int i = length - 1; i >= 0; i--) {
                    harmed.write(bytes[at + i]);
                }
            }
            case 4 -> { // one of the characters that mean something
                harmed.write("{}[]\",:\\0-e \n".charAt(random.nextInt(13)));
                harmed.write(bytes, at, length);
            }
            default -> { // truncate
                return harmed.toByteArray();
            }
        }
        harmed.write(bytes, at + length, bytes.length - at - length);
        return harmed.toByteArray();
    }

    /** Takes a member or an element away, or gives it another name or value. */
    public static void harm(JsonNode tree, Random random) {
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
