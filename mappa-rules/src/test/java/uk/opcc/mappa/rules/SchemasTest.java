package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.json.MappaJson;

/**
 * The schemas that are checked in and shipped are those of the descriptions, and say all that a reader of them needs. With
 * {@code -Dmappa.print=true} they are printed again.
 */
class SchemasTest {

    private static final Path CHECKED_IN =
            Path.of("..", "mappa-model", "src", "main", "resources", "uk", "opcc", "mappa", "model", "json", "schema");
    private static final Pattern DESCRIPTION = Pattern.compile(
            "^[A-Z].*\\. Source: (?:the report|the response|the document|this library|(?:left open by )?Police (?:Reform )?Act (?:1996|2002) \\S.*)\\.$");
    private static final boolean PRINT = Boolean.getBoolean("mappa.print");
    private static final Map<String, JsonNode> FILES = files();

    private static Map<String, JsonNode> files() {
        Map<String, JsonNode> files = new TreeMap<>();
        RulesJson.schemas()
                .forEach((name, bytes) -> files.put(name, JsonMapper.shared().readTree(bytes)));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> theFileCheckedInIsWhatTheDescriptionsSay() {
        return RulesJson.schemas().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    Path checkedIn = CHECKED_IN.resolve(file.getKey());
                    if (PRINT) {
                        Files.write(checkedIn, file.getValue());
                    }
                    assertThat(checkedIn)
                            .as(
                                    "%s is stale; print it again by mvn test -Dtest=SchemasTest -Dmappa.print=true"
                                            + " -Dsurefire.failIfNoSpecifiedTests=false",
                                    file.getKey())
                            .exists()
                            .hasBinaryContent(file.getValue());
                }));
    }

    @Test
    void noOtherFileIsCheckedIn() throws Exception {
        try (Stream<Path> files = Files.list(CHECKED_IN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RulesJson.schemas().keySet());
        }
    }

    @TestFactory
    Stream<DynamicTest> theFileIsShippedBesideTheReaders() {
        // What was printed just now is not on the class path yet.
        Assumptions.assumeFalse(PRINT);
        return RulesJson.schemas().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    try (InputStream shipped = MappaJson.class.getResourceAsStream("schema/" + name)) {
                        assertThat(shipped).isNotNull();
                        assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                                .isEqualTo(Files.readString(CHECKED_IN.resolve(name)));
                    }
                }));
    }

    @Test
    void eachFormatHasASchemaOfItsMajorVersion() {
        assertThat(FILES.keySet())
                .containsExactlyInAnyOrder(
                        "assessment.schema.json",
                        "common.schema.json",
                        "directory.schema.json",
                        "follow-up-status.schema.json",
                        "follow-up.schema.json",
                        "inspection-report.schema.json",
                        "response.schema.json");
        FILES.forEach((name, schema) -> {
            assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("$id").asString())
                    .isEqualTo("https://opcc.uk/mappa/1/" + name.replace(".schema.json", ""));
            assertThat(schema.path("title").asString()).isNotBlank();
            assertThat(schema.path("description").asString()).isNotBlank();
        });
    }

    @Test
    void everyMemberHasOneDescriptionWithItsSource() {
        Set<String> without = new TreeSet<>();
        eachObject((place, object) -> object.path("properties").properties().forEach(member -> {
            String description = member.getValue().path("description").asString("");
            if (!DESCRIPTION.matcher(description).find() || member.getValue().has("title")) {
                without.add(place + "/" + member.getKey() + ": " + description);
            }
        }));
        assertThat(without).isEmpty();
    }

    @Test
    void everyObjectIsClosedAndSaysWhatItIs() {
        eachObject((place, object) -> {
            assertThat(object.path("additionalProperties").asBoolean(true))
                    .as(place)
                    .isFalse();
            assertThat(object.path("type").asString()).as(place).isEqualTo("object");
            assertThat(object.path("description").asString("")).as(place).isNotBlank();
        });
    }

    @Test
    void everyDefinitionSaysWhatItIs() {
        FILES.forEach((name, schema) -> schema.path("$defs")
                .properties()
                .forEach(definition -> assertThat(
                                definition.getValue().path("description").asString(""))
                        .as("%s of %s", definition.getKey(), name)
                        .endsWith(".")));
    }

    @Test
    void everyEnumeratedValueSaysWhatItMeans() {
        Set<String> values = new TreeSet<>();
        FILES.forEach((name, schema) -> schema.path("$defs").properties().forEach(definition -> {
            for (JsonNode value : definition.getValue().path("oneOf")) {
                if (value.has("const")) {
                    values.add(definition.getKey() + " " + value.path("const").asString());
                    assertThat(value.path("description").asString(""))
                            .as("%s of %s", value, name)
                            .endsWith(".");
                }
            }
            assertThat(definition.getValue().has("enum"))
                    .as("values of %s without a meaning", definition.getKey())
                    .isFalse();
        }));
        assertThat(values)
                .contains("voice local-policing-body", "outcome undetermined")
                .hasSizeGreaterThan(80);
    }

    @Test
    void everyOpenCodeAndEveryTextOfAFormHasExamplesOfIt() {
        FILES.forEach((name, schema) -> schema.path("$defs").properties().forEach(definition -> {
            JsonNode pattern = definition.getValue().path("pattern");
            if (pattern.isString()) {
                JsonNode examples = definition.getValue().path("examples");
                assertThat(examples).as("examples of %s", definition.getKey()).isNotEmpty();
                examples.forEach(example -> assertThat(Pattern.compile(pattern.asString())
                                .matcher(example.asString())
                                .find())
                        .as("%s is %s", example, definition.getKey())
                        .isTrue());
            }
        }));
    }

    @Test
    void nothingIsDefinedTwice() {
        Set<String> names = new TreeSet<>();
        FILES.forEach((name, schema) -> schema.path("$defs")
                .propertyNames()
                .forEach(definition -> assertThat(names.add(definition))
                        .as("%s is defined once", definition)
                        .isTrue()));
    }

    private interface OfObject {
        void look(String place, JsonNode object);
    }

    private static void eachObject(OfObject look) {
        FILES.forEach((name, schema) -> {
            if (schema.has("properties")) {
                look.look(name, schema);
            }
            schema.path("$defs").properties().forEach(definition -> {
                if (definition.getValue().path("properties").isObject()
                        && !definition.getValue().has("$ref")) {
                    look.look(name + "#" + definition.getKey(), definition.getValue());
                }
            });
        });
    }

    /** That a file could be read is part of what is tested. */
    static JsonNode schema(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(CHECKED_IN.resolve(name + ".schema.json")));
    }
}
