package uk.opcc.mappa.model.json.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A JSON Schema under construction: its keywords in the order in which they are to be read. Mutable; used by one thread.
 */
public final class Schema {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** A schema without a keyword. */
    Schema() {}

    /**
     * Adds a keyword.
     *
     * @param keyword the keyword
     * @param value a text, a number, a truth value, a {@link Schema} or a list of these
     * @return this schema
     */
    public Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /**
     * Adds the keywords of another schema.
     *
     * @param other the other schema
     * @return this schema
     */
    Schema withAll(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    /** The same schema for a file of a name, in which references to that file are references within it. */
    Schema pointingWithin(String file) {
        Schema copy = new Schema();
        keywords.forEach((keyword, value) -> copy.with(keyword, within(file, keyword, value)));
        return copy;
    }

    private static Object within(String file, String keyword, Object value) {
        if (value instanceof Schema schema) {
            return schema.pointingWithin(file);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> within(file, "", each)).toList();
        }
        return keyword.equals("$ref") && value.toString().startsWith(file + "#")
                ? value.toString().substring(file.length())
                : value;
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    /** The definitions that a document's schema refers to, in the order in which they are met. */
    static final class Definitions {

        private final Map<String, Schema> collected = new LinkedHashMap<>();
        private final UnaryOperator<String> referTo;

        /** Collects definitions; the function gives the reference to one of a name. */
        Definitions(UnaryOperator<String> referTo) {
            this.referTo = referTo;
        }

        /** A reference to a definition, which is made if it was not met before. */
        Schema refer(String name, Supplier<Schema> definition) {
            if (!collected.containsKey(name)) {
                collected.put(name, new Schema());
                collected.put(name, definition.get());
            }
            return new Schema().with("$ref", referTo.apply(name));
        }

        Map<String, Schema> collected() {
            return collected;
        }
    }
}
