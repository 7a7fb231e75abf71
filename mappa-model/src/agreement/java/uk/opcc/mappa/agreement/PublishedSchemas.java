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
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.json.JsonFormat;

/** The schemas as they are published, in the hands of a validator that nobody here wrote. */
public final class PublishedSchemas {

    /** What the schemas are called: the names of their files, and the ends of their ids. */
    public static final List<String> NAMES =
            List.of("inspection-report", "response", "directory", "assessment", "common");

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

    /** A schema as it is shipped in the jar of mappa-model. */
    public static String text(String name) {
        String resource = "schema/" + name + ".schema.json";
        try (InputStream in = JsonFormat.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped beside " + JsonFormat.class.getName());
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
