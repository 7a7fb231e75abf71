package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.ModelArbitraries;

/** Whatever is handed to a reader, it gives a value or says what is wrong and where, and never throws. */
class HostileInputProperties {

    private static final int TRIES = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A document of a format, sound until it is harmed. */
    record Document(JsonFormat<?> format, String text) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Property(seed = "20220714", tries = TRIES)
    void anyBytesAreReadOrReported(@ForAll byte[] bytes) {
        for (JsonFormat<?> format : List.of(MappaJson.RESPONSE, MappaJson.INSPECTION_REPORT, MappaJson.DIRECTORY)) {
            assertSound(format.read(bytes), bytes);
        }
    }

    @Property(seed = "20220714", tries = TRIES)
    void anyTextIsReadOrReported(@ForAll String text) {
        Reading<?> reading = MappaJson.RESPONSE.read(text);
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
    }

    @Property(seed = "20220714", tries = TRIES)
    void aDocumentOfHarmedBytesIsReadOrReported(
            @ForAll("documents") Document document, @ForAll("seeds") long seed, @ForAll("harms") int harms) {
        Random random = new Random(seed);
        byte[] bytes = document.bytes();
        for (int i = 0; i < harms; i++) {
            bytes = harmed(bytes, random);
        }
        assertSound(document.format().read(bytes), bytes);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aDocumentOfHarmedMembersIsReadOrReported(
            @ForAll("documents") Document document, @ForAll("seeds") long seed, @ForAll("harms") int harms) {
        Random random = new Random(seed);
        JsonNode tree = MAPPER.readTree(document.bytes());
        for (int i = 0; i < harms; i++) {
            harm(tree, random);
        }
        byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        Reading<?> reading = document.format().read(bytes);
        assertSound(reading, bytes);
        assertThat(reading.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.MALFORMED_JSON, ProblemCode.DUPLICATE_MEMBER);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aRequiredMemberTakenOutIsReported(@ForAll("documents") Document document, @ForAll("seeds") long seed) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(document.bytes());
        String taken = seed % 2 == 0 ? "format" : "version";
        tree.remove(taken);
        assertThat(document.format().read(MAPPER.writeValueAsBytes(tree)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_MEMBER);
                    assertThat(problem.pointer()).isEmpty();
                    assertThat(problem.message()).contains(taken);
                });
    }

    private static void assertSound(Reading<?> reading, byte[] bytes) {
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        JsonNode tree = treeOrNull(bytes, reading);
        long lines = 1
                + new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        for (Problem problem : reading.problems()) {
            if (problem.code() == ProblemCode.MORE_PROBLEMS) {
                continue;
            }
            assertThat((long) problem.line()).as("line of %s", problem).isBetween(1L, lines);
            assertThat(problem.column()).as("column of %s", problem).isBetween(1, bytes.length + 1);
            assertThat(problem.message()).startsWith("found ").contains("expected ");
            JsonPointer pointer = JsonPointer.compile(problem.pointer());
            if (tree != null) {
                boolean resolves = !tree.at(pointer).isMissingNode()
                        || !tree.at(pointer.head()).isMissingNode();
                assertThat(resolves).as("%s resolves", problem).isTrue();
            }
        }
    }

    /** The document as another reader sees it, unless that reader sees something else. */
    private static JsonNode treeOrNull(byte[] bytes, Reading<?> reading) {
        boolean unlike = reading.problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.MALFORMED_JSON
                        || problem.code() == ProblemCode.LIMIT_EXCEEDED
                        || problem.code() == ProblemCode.DUPLICATE_MEMBER
                        || problem.code() == ProblemCode.TRAILING_CONTENT);
        if (unlike) {
            return null;
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static byte[] harmed(byte[] bytes, Random random) {
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

    private static void harm(JsonNode tree, Random random) {
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

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                ModelArbitraries.responses()
                        .map(value -> new Document(MappaJson.RESPONSE, MappaJson.RESPONSE.toText(value))),
                ModelArbitraries.reports()
                        .map(value ->
                                new Document(MappaJson.INSPECTION_REPORT, MappaJson.INSPECTION_REPORT.toText(value))),
                ModelArbitraries.directories()
                        .map(value -> new Document(MappaJson.DIRECTORY, MappaJson.DIRECTORY.toText(value))));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<Integer> harms() {
        return Arbitraries.integers().between(1, 5);
    }
}
