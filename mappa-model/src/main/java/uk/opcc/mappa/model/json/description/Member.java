package uk.opcc.mappa.model.json.description;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One member of an object: the only place that knows its name, its type, how it is got and how it is built.
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
public record Member<T, B, V>(
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
     * The name in the document.
     *
     * @return the name
     */
    public String name() {
        return written.getValue();
    }

    /**
     * Reads a member that is there.
     *
     * @param <B> what collects the members of a value
     */
    @FunctionalInterface
    public interface Read<B> {

        /**
         * Reads the member's value, beginning with the current token, and hands it to the builder.
         *
         * @param builder what takes the value
         * @param reader the reading under way, to which every problem is reported
         * @return false if there is a problem
         */
        boolean into(B builder, DocumentReader reader);

        /**
         * Reads one value.
         *
         * @param <B> what collects the members of a value
         * @param <V> the type of the member's value
         * @param type the description of the value
         * @param set hands the value to the builder
         * @return what reads it
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
         * Reads the elements of a list, each as it comes.
         *
         * @param <B> what collects the members of a value
         * @param <V> the type of an element
         * @param type the description of the list
         * @param add hands an element to the builder
         * @return what reads them
         */
        static <B, V> Read<B> ofElements(ListType<V> type, BiConsumer<B, V> add) {
            return (builder, reader) -> !reader.reportsNull() && type.readEach(reader, builder, add);
        }
    }

    /**
     * Gives the member of a value.
     *
     * @param <T> the type that has the member
     * @param <V> the type of the member's value
     */
    @FunctionalInterface
    public interface Getter<T, V> {

        /**
         * The member of a value.
         *
         * @param owner the value that has the member
         * @return the member's value, or null where it is not written
         */
        @Nullable
        V of(T owner);
    }

    /** Reads this member into the builder; false if it has a problem. */
    boolean read(DocumentReader reader, B builder) {
        reader.enter(name());
        boolean sound = read.into(builder, reader);
        reader.leave();
        return sound;
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
