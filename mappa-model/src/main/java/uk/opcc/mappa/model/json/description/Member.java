package uk.opcc.mappa.model.json.description;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One member of an object: the only place that knows its name, its type, how it is got and how it is built.
 *
 * @param <T> the type that has the member
 * @param <B> what collects the members of a value
 * @param <V> the type of the member's value
 * @param name the name in the document
 * @param type the description of its value
 * @param required whether every document has it
 * @param get gives the member of a value, or null where it is not written
 * @param set hands a value read to the builder
 * @param title what the member is, in a few words
 * @param description what the member means, in a sentence or two
 * @param source where it comes from
 */
public record Member<T, B, V>(
        String name,
        ValueType<V> type,
        boolean required,
        Getter<T, V> get,
        BiConsumer<B, V> set,
        String title,
        String description,
        Source source) {

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

    @Nullable
    V read(DocumentReader reader) {
        reader.enter(name);
        V value = reader.readOrReportNull(type);
        reader.leave();
        return value;
    }

    @SuppressWarnings("unchecked") // the value is what read() of this member gave
    void build(B builder, Object value) {
        set.accept(builder, (V) value);
    }

    /** Title, meaning and source of this member, and then what its value is. */
    Schema schema(Schema.Definitions definitions) {
        return new Schema()
                .with("title", title)
                .with("description", description + " Source: " + source + ".")
                .withAll(type.schema(definitions));
    }

    void write(T owner, JsonGenerator generator) {
        V value = get.of(owner);
        if (value != null) {
            generator.writeName(name);
            type.write(value, generator);
        }
    }
}
