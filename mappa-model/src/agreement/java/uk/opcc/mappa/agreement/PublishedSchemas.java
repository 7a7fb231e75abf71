package uk.opcc.mappa.agreement;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;

/** The schemas as they are published, in the hands of a validator that nobody here wrote. */
public final class PublishedSchemas {

    /** What the schemas are called: the names of their files, and the ends of their ids. */
    public static final List<String> NAMES = List.of(
            "inspection-report", "response", "follow-up", "directory", "assessment", "follow-up-status", "common");

    private static final String BASE = "https://opcc.uk/mappa/1/";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));

    private PublishedSchemas() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        NAMES.forEach(name -> texts.put(BASE + name, text(name)));
        return texts;
    }

    /**
     * What a schema says of a value, through all references.
     *
     * @param definition the name of the definition that says it, or an empty string
     * @param schema the definition
     * @param file the name of the schema that holds the definition
     * @param fixed the members of the value that can have one value only, as a reference on the way says
     */
    public record Resolved(String definition, JsonNode schema, String file, Map<String, String> fixed) {}

    /** Returns the schema of a document. */
    static JsonNode document(String name) {
        return MAPPER.readTree(text(name));
    }

    /** Returns what a schema says of a value, by way of the definitions that it refers to. */
    static Resolved resolve(JsonNode schema, String file) {
        String definition = "";
        JsonNode resolved = schema;
        String in = file;
        Map<String, String> fixed = new TreeMap<>();
        while (resolved.has("$ref")) {
            resolved.path("properties")
                    .forEachEntry((name, member) ->
                            fixed.put(name, member.path("const").asString()));
            String reference = resolved.path("$ref").asString();
            int hash = reference.indexOf('#');
            in = hash == 0 ? in : reference.substring(0, hash);
            definition = reference.substring(reference.lastIndexOf('/') + 1);
            resolved = document(in).at(reference.substring(hash + 1));
        }
        if (resolved.isMissingNode()) {
            throw new IllegalStateException(schema + " of " + file + " refers to nothing");
        }
        return new Resolved(definition, resolved, in, fixed);
    }

    /** A schema as it is shipped in the jar of mappa-model. */
    public static String text(String name) {
        String resource = "schema/" + name + ".schema.json";
        try (InputStream in = MappaJson.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped beside " + MappaJson.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema has against a document, dates checked as dates; nothing if it accepts it. */
    public static List<Error> errors(JsonFormat<?> format, String document) {
        return schema(format)
                .validate(
                        MAPPER.readTree(document),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Whether a member stands twice in an object of a document, of which no schema hears. */
    static boolean hasMemberTwice(String document) {
        try {
            MAPPER.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION).readTree(document);
            return false;
        } catch (StreamReadException e) {
            return true;
        }
    }

    private static Schema schema(JsonFormat<?> format) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + format.name().replaceFirst("^mappa-", "")));
    }
}
