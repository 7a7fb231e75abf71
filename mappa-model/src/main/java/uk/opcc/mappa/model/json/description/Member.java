package uk.opcc.mappa.model.json.description;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/**
 * A member of an object, with its name and type, its getter and its setter. No other place knows them.
 *
 * @param <T> the type that has the member
 * @param <B> what collects the members of a value
 * @param <V> the type of the member's value
 * @param written the name in the document, as it is written
 * @param type the description of its value
 * @param required whether every document has it
 * @param get gives the member of a value, or null where it is not written
 * @param read reads the member into a builder
 * @param description what the member means, in a sentence or two
 * @param source where it comes from
 */
record Member<T, B, V>(
        SerializedString written,
        ValueType<V> type,
        boolean required,
        Getter<T, V> get,
        Read<B> read,
        String description,
        Source source) {

    Member(
            String name,
            ValueType<V> type,
            boolean required,
            Getter<T, V> get,
            Read<B> read,
            String description,
            Source source) {
        this(new SerializedString(name), type, required, get, read, description, source);
    }

    /**
     * Returns the name in the document.
     *
     * @return the name
     */
    public String name() {
        return written.getValue();
    }

    /**
     * Reads a member that is present.
     *
     * @param <B> what collects the members of a value
     */
    @FunctionalInterface
    interface Read<B> {

        /**
         * Reads the member's value, beginning with the current token, and hands it to the builder.
         *
         * @param builder what takes the value
         * @param reader the reader of the document, which takes every problem
         * @return false if there is a problem
         */
        boolean into(B builder, DocumentReader reader);

        /**
         * Returns what reads one value.
         *
         * @param <B> what collects the members of a value
         * @param <V> the type of the member's value
         * @param type the description of the value
         * @param set hands the value to the builder
         * @return the reader of the member
         */
        static <B, V> Read<B> of(ValueType<V> type, BiConsumer<B, V> set) {
            return (builder, reader) -> {
                V value = reader.readOrReportNull(type);
                if (value == null) {
                    return false;
                }
                set.accept(builder, value);
                return true;
            };
        }

        /**
         * Returns what reads the elements of an array one by one.
         *
         * @param <B> what collects the members of a value
         * @param <V> the type of an element
         * @param type the description of the list
         * @param add hands an element to the builder
         * @return the reader of the member
         */
        static <B, V> Read<B> ofElements(ListType<V> type, BiConsumer<B, V> add) {
            return (builder, reader) -> !reader.reportsNull() && type.readEach(reader, builder, add);
        }
    }

    /**
     * Returns the member of a value.
     *
     * @param <T> the type that has the member
     * @param <V> the type of the member's value
     */
    @FunctionalInterface
    interface Getter<T, V> {

        /**
         * Returns the member of a value.
         *
         * @param owner the value that has the member
         * @return the member's value, or null where it is not written
         */
        @Nullable
        V of(T owner);
    }

    /** Reads this member into the builder, and returns whether it has no problem. */
    boolean read(DocumentReader reader, B builder) {
        reader.enter(name());
        boolean valid = read.into(builder, reader);
        reader.leave();
        return valid;
    }

    /** Returns the schema of this member: its description and source, then that of its value. */
    Schema schema(Schema.Definitions definitions) {
        return new Schema()
                .with("description", description + " Source: " + source + ".")
                .withAll(type.schema(definitions));
    }

    void write(T owner, JsonGenerator generator) {
        V value = get.of(owner);
        if (value != null) {
            generator.writeName(written);
            type.write(value, generator);
        }
    }
}
