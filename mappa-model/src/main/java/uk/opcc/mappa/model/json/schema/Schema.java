package uk.opcc.mappa.model.json.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A JSON Schema under construction, with its keywords in the order in which they are written. Mutable; used by one thread.
 */
public final class Schema {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** Creates a schema without a keyword. */
    public Schema() {}

    /**
     * Adds a keyword.
     *
     * @param keyword the keyword
     * @param value a string, a number, a boolean, a {@link Schema} or a list of these
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
    public Schema withAll(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    /** Returns the same schema for a file, in which references to that file become references within it. */
    public Schema pointingWithin(String file) {
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

    /** Returns the keywords with their values. */
    public Map<String, Object> keywords() {
        return keywords;
    }

    /** The definitions that a document's schema refers to, in the order in which they are met. */
    public static final class Definitions {

        private final Map<String, Schema> collected = new LinkedHashMap<>();
        private final UnaryOperator<String> referTo;

        /** Creates an empty collection; the function returns the reference to a definition, by its name. */
        public Definitions(UnaryOperator<String> referTo) {
            this.referTo = referTo;
        }

        /** Returns a reference to a definition. The definition is made when it is met for the first time. */
        public Schema refer(String name, Supplier<Schema> definition) {
            if (!collected.containsKey(name)) {
                collected.put(name, new Schema());
                collected.put(name, definition.get());
            }
            return new Schema().with("$ref", referTo.apply(name));
        }

        /** Returns the definitions by their names. */
        public Map<String, Schema> collected() {
            return collected;
        }
    }
}
