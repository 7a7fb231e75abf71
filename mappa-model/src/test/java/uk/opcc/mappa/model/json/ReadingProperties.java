package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.json.MutatedDocuments.Document;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;

/** Compares readings with what follows from a document by other means: the JDK's encoder, or a tree of Jackson. */
class ReadingProperties {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String MARK = "\u2603 here";

    @Property(seed = "20220714", tries = 2_000)
    void bytesAreRefusedExactlyWhereTheyAreNotUtf8(@ForAll @Size(max = 8) byte[] bytes) {
        byte[] inString = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            // These end a string, or begin an escape.
            boolean special = (bytes[i] >= 0 && bytes[i] < ' ') || bytes[i] == '"' || bytes[i] == '\\';
            inString[i] = special ? (byte) 'x' : bytes[i];
        }
        boolean utf8 =
                Arrays.equals(new String(inString, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), inString);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\"x\": \"".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(inString);
        assertThat(MappaJson.RESPONSE.read(document.toByteArray()).problems().stream()
                        .noneMatch(problem -> problem.message().startsWith("This is not UTF-8: ")))
                .isEqualTo(utf8);
    }

    @Property(seed = "20220714", tries = 500)
    void aProblemHasThePlaceOfItsValue(
            @ForAll(supplier = MutatedDocuments.Valid.class) Document document,
            @ForAll long seed,
            @ForAll boolean indented) {
        Random random = new Random(seed);
        JsonNode tree = MAPPER.readTree(document.bytes());
        String pointer = putMark(tree, "", random);
        String text = (indented ? MAPPER.writerWithDefaultPrettyPrinter() : MAPPER.writer())
                .writeValueAsString(tree)
                .replace("\"" + MARK + "\"", "null");
        String before = text.substring(0, text.indexOf("null", at(tree, text)));
        String line = before.substring(before.lastIndexOf('\n') + 1);
        Reading<?> reading = document.format().read(text);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NULL_VALUE);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line())
                    .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
            assertThat(problem.column()).isEqualTo(1 + line.codePointCount(0, line.length()));
        });
        assertThat(document.format().read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .isEqualTo(reading.problems());
    }

    /** Returns where to look for the null: no other stands in the document, but strings may hold the word. */
    private static int at(JsonNode tree, String text) {
        String marked = text.contains("\n")
                ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                : MAPPER.writeValueAsString(tree);
        return marked.indexOf("\"" + MARK + "\"");
    }

    /** Puts a mark in the place of some value below the document's format and version, and returns its pointer. */
    private static String putMark(JsonNode node, String pointer, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            names.removeAll(pointer.isEmpty() ? List.of("format", "version") : List.of());
            String name = names.get(random.nextInt(names.size()));
            JsonNode value = object.get(name);
            if (value.isContainer() && !value.isEmpty() && random.nextInt(4) > 0) {
                return putMark(value, pointer + "/" + name, random);
            }
            object.put(name, MARK);
            return pointer + "/" + name;
        }
        ArrayNode array = (ArrayNode) node;
        int index = random.nextInt(array.size());
        JsonNode value = array.get(index);
        if (value.isContainer() && !value.isEmpty() && random.nextInt(4) > 0) {
            return putMark(value, pointer + "/" + index, random);
        }
        array.set(index, MARK);
        return pointer + "/" + index;
    }

    @Property(seed = "20220714", tries = 1_000)
    void aValidDocumentIsReadExactlyWithinItsLimits(
            @ForAll(supplier = MutatedDocuments.Valid.class) Document document,
            @ForAll @IntRange(min = 20, max = 120) int text,
            @ForAll @IntRange(min = 1, max = 9) int nesting,
            @ForAll @IntRange(min = 1, max = 5) int elements) {
        JsonNode tree = MAPPER.readTree(document.bytes());
        ReadLimits limits = ReadLimits.standard()
                .withMaxTextLength(text)
                .withMaxNesting(nesting)
                .withMaxElements(elements);
        List<Problem> problems = document.format()
                .reader()
                .withLimits(limits)
                .read(document.bytes())
                .problems();
        boolean within = depth(tree) <= nesting && longestText(tree) <= text && longestArray(tree) <= elements;
        assertThat(problems.isEmpty()).isEqualTo(within);
        assertThat(problems).allMatch(problem -> problem.code() == ProblemCode.LIMIT_EXCEEDED);
    }

    private static int depth(JsonNode node) {
        return node.isContainer()
                ? 1
                        + node.valueStream()
                                .mapToInt(ReadingProperties::depth)
                                .max()
                                .orElse(0)
                : 0;
    }

    private static int longestText(JsonNode node) {
        return node.isContainer()
                ? node.valueStream()
                        .mapToInt(ReadingProperties::longestText)
                        .max()
                        .orElse(0)
                : node.asString().length();
    }

    private static int longestArray(JsonNode node) {
        int below = node.valueStream()
                .mapToInt(ReadingProperties::longestArray)
                .max()
                .orElse(0);
        return node.isArray() ? Math.max(node.size(), below) : below;
    }
}
