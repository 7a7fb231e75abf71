package uk.opcc.mappa.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;

/**
 * An example of a rule: a file of the conformance suite in the folder of the rule, whose name says whether the rule fires.
 *
 * @param <R> the result that it expects
 */
interface Example<R> {

    Path SUITE = Path.of("conformance");

    JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Directory DIRECTORY = value(MappaJson.DIRECTORY, read(SUITE.resolve("directory.json")));

    Set<String> NORMATIVE_OF_A_FINDING = Set.of("rule", "severity", "topic", "recommendation", "where", "law");
    Set<String> NORMATIVE_OF_A_QUESTION = Set.of("rule", "recommendation", "where", "law");

    Path file();

    JsonNode content();

    JsonFormat<R> format();

    /** Returns the members of the result that every implementation has to reproduce. */
    Set<String> normativeMembers();

    /** Returns what comes out. */
    R result();

    /** Returns the examples in the files of a folder of the suite, in their order. */
    static <E> List<E> all(String folder, BiFunction<Path, JsonNode, E> example) {
        try (Stream<Path> files = Files.walk(SUITE.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> example.apply(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the rule that it exemplifies. */
    default String rule() {
        return file().getParent().getFileName().toString();
    }

    /** Returns whether the rule fires. */
    default boolean fires() {
        return file().getFileName().toString().startsWith("fires-");
    }

    /** Returns whether the file says that the rule asks something. */
    default boolean asks() {
        return file().getFileName().toString().startsWith("asks-");
    }

    /** Returns the example in one plain sentence. */
    default String sentence() {
        return content().required("sentence").asString();
    }

    /** Returns the normative members of the result. */
    default JsonNode expected() {
        return content().path("expected");
    }

    /** Returns the document of {@code valid/} that is the whole result, if there is one. */
    default Optional<Path> document() {
        return Optional.of(content().path("document").asString(""))
                .filter(name -> !name.isEmpty())
                .map(name -> SUITE.resolve("valid").resolve(name + ".json"));
    }

    /** Returns the report, as its base and the patch make it. */
    default JsonNode report() {
        return document(content().required("report"), "reports");
    }

    /** Returns the response, as its base and the patch make it. */
    default JsonNode response() {
        return document(content().required("response"), "responses");
    }

    /** Returns the normative members of a result. */
    default JsonNode normative(R result) {
        ObjectNode members = (ObjectNode) MAPPER.readTree(format().toBytes(result));
        members.retain(normativeMembers());
        members.path("findings").forEach(finding -> ((ObjectNode) finding).retain(NORMATIVE_OF_A_FINDING));
        members.path("openQuestions").forEach(question -> ((ObjectNode) question).retain(NORMATIVE_OF_A_QUESTION));
        return members;
    }

    /** Returns the text of the file, if it expected what a result has. */
    default String textExpecting(R result) {
        ObjectNode changed = (ObjectNode) content().deepCopy();
        changed.set("expected", normative(result));
        return WideJson.text(changed);
    }

    /** Returns the document of a folder to which a reference points, with the changes of its patch. */
    static JsonNode document(JsonNode reference, String folder) {
        Path base = SUITE.resolve(folder).resolve(reference.required("base").asString() + ".json");
        return JsonPatch.apply(reference.path("patch"), read(base));
    }

    static <T> T value(JsonFormat<T> format, JsonNode document) {
        return format.read(MAPPER.writeValueAsBytes(document)).orElseThrow();
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(file);
    }
}
