package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.agreement.PublishedSchemas;

/**
 * CODES.md lists the codes of every vocabulary that the schemas have. With {@code -Dmappa.print=true} it is printed again.
 */
class CodesTest {

    private static final Path CHECKED_IN = Path.of("docs", "CODES.md");
    private static final boolean PRINT = Boolean.getBoolean("mappa.print");

    private static final String HEAD = """
            # The codes of the formats

            These are the codes that documents of the formats can hold, as their schemas have them. A **closed** vocabulary has
            no other codes: a reader refuses any. An **open** one may be extended by anybody: a reader keeps a code that it does
            not know, which then means only itself. This page is printed from the schemas.
            """;

    private static String printed() {
        return HEAD
                + PublishedSchemas.NAMES.stream().map(CodesTest::vocabulariesOf).collect(Collectors.joining());
    }

    private static String vocabulariesOf(String schema) {
        JsonNode definitions =
                JsonMapper.shared().readTree(PublishedSchemas.text(schema)).path("$defs");
        String sections = definitions.propertyNames().stream()
                .sorted()
                .map(name -> section(name, definitions.path(name)))
                .collect(Collectors.joining());
        String title = schema.equals("common") ? "Of several formats" : "Of mappa-" + schema;
        return sections.isEmpty() ? "" : "\n## " + title + "\n" + sections;
    }

    private static String section(String name, JsonNode definition) {
        String description = definition.path("description").asString();
        if (definition.path("oneOf").path(0).has("const")) {
            return "\n### `" + name + "`, closed\n\n" + description + "\n\n| code | meaning |\n|---|---|\n"
                    + definition
                            .path("oneOf")
                            .valueStream()
                            .map(code -> "| `" + code.path("const").asString() + "` | "
                                    + code.path("description").asString() + " |\n")
                            .collect(Collectors.joining());
        }
        if (isOpenCode(definition) && !name.equals("id")) {
            return "\n### `" + name + "`, open\n\n" + description + "\n\n"
                    + definition
                            .path("examples")
                            .valueStream()
                            .map(code -> "* `" + code.asString() + "`\n")
                            .collect(Collectors.joining());
        }
        return "";
    }

    /** Whether any lower-case words joined by hyphens will do, as for the ids and codes of this format. */
    private static boolean isOpenCode(JsonNode definition) {
        return definition.path("pattern").asString("").startsWith("^[a-z0-9]+(?:-[a-z0-9]+)*$");
    }

    @Test
    void thePageListsTheCodesOfTheSchemas() throws Exception {
        if (PRINT) {
            Files.writeString(CHECKED_IN, printed());
        }
        assertThat(CHECKED_IN)
                .as("docs/CODES.md is stale; print it again by mvn test -Dtest=CodesTest -Dmappa.print=true")
                .exists()
                .hasContent(printed());
    }

    @Test
    void everyVocabularyIsListed() {
        assertThat(printed().lines().filter(line -> line.startsWith("### ")))
                .contains("### `agencyKind`, open", "### `reportKind`, open", "### `measure`, open")
                .contains("### `recommendationKind`, closed", "### `answerStatus`, closed", "### `outcome`, closed");
        assertThat(printed())
                .contains("* `coroner-report`\n", "* `chief-officer`\n")
                .contains("| `not-read` | There is an answer, but nobody has read its position yet. |\n");
    }
}
