package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.schema.Schema;
import uk.opcc.mappa.model.json.writing.JsonWriter;

/**
 * The JSON Schemas (2020-12) of some document types: one file for each, and one of the definitions that several share. An
 * id is the base, the major version and the name: {@code https://opcc.uk/mappa/1/response}.
 */
public final class Schemas {

    /** With what every id begins. A name, not an address: nothing need be there. */
    public static final String BASE = "https://opcc.uk/mappa/";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String COMMON = "common";

    private final List<Described> described = new ArrayList<>();
    private final Set<String> shared = new HashSet<>();
    private final int major;

    /**
     * The schemas of documents of one major version.
     *
     * @param formats the formats, each described here
     */
    public Schemas(List<? extends JsonFormat<?>> formats) {
        List<DocumentType<?, ?>> types = new ArrayList<>();
        formats.forEach(format -> types.add((DocumentType<?, ?>) format));
        this.major = types.get(0).major();
        Set<String> seen = new HashSet<>();
        for (DocumentType<?, ?> type : types) {
            Schema.Definitions met = new Schema.Definitions(name -> name);
            type.objectSchema(met);
            met.collected().keySet().stream().filter(name -> !seen.add(name)).forEach(shared::add);
        }
        for (DocumentType<?, ?> type : types) {
            Schema.Definitions met =
                    new Schema.Definitions(name -> (shared.contains(name) ? COMMON : "") + "#/$defs/" + name);
            described.add(new Described(type, type.objectSchema(met), met.collected()));
        }
    }

    /** A document type, its own schema, and the definitions to which that refers. */
    private record Described(DocumentType<?, ?> type, Schema root, Map<String, Schema> definitions) {}

    /**
     * Each schema as a document, by the name of its file.
     *
     * @return file names and their contents in UTF-8
     */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Schema> common = new TreeMap<>();
        for (Described each : described) {
            Map<String, Schema> own = new TreeMap<>(each.definitions());
            own.keySet().removeIf(shared::contains);
            String name = each.type().name().replaceFirst("^mappa-", "");
            String title = each.type().name() + ", version " + each.type().version();
            files.put(
                    fileName(name), print(head(name, title).withAll(each.root()).with("$defs", defs(own))));
            each.definitions().forEach((definition, schema) -> {
                if (shared.contains(definition)) {
                    common.put(definition, schema.pointingWithin(COMMON));
                }
            });
        }
        files.put(
                fileName(COMMON),
                print(head(COMMON, "What several of the mappa formats share, version " + major)
                        .with(
                                "description",
                                "Definitions to which the schemas of the formats refer; no document is of this one.")
                        .with("$defs", defs(common))));
        return files;
    }

    private static String fileName(String name) {
        return name + ".schema.json";
    }

    private Schema head(String name, String title) {
        return new Schema()
                .with("$schema", DIALECT)
                .with("$id", BASE + major + "/" + name)
                .with("title", title);
    }

    private static Schema defs(Map<String, Schema> definitions) {
        Schema defs = new Schema();
        definitions.forEach(defs::with);
        return defs;
    }

    private static byte[] print(Schema schema) {
        return JsonWriter.indented(generator -> print(schema, generator));
    }

    private static void print(Object value, JsonGenerator generator) {
        if (value instanceof Schema schema) {
            generator.writeStartObject();
            schema.keywords().forEach((keyword, each) -> {
                generator.writeName(keyword);
                print(each, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(each -> print(each, generator));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeNumber(value.toString());
        }
    }
}
