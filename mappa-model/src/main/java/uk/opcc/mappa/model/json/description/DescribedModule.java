package uk.opcc.mappa.model.json.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.Reading;
import uk.opcc.mappa.model.json.reading.DocumentReader;

/** A databind module whose types are read and written by their descriptions. */
public abstract class DescribedModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a module.
     *
     * @param name the name by which a mapper knows the module
     * @param objects the types whose values are objects
     * @param others the types whose values are strings
     */
    @SuppressWarnings("this-escape") // to methods of SimpleModule, which no module of ours overrides
    protected DescribedModule(String name, List<ObjectType<?, ?>> objects, List<Served<?>> others) {
        super(name);
        objects.forEach(this::serve);
        others.forEach(this::serve);
    }

    private <T> void serve(ObjectType<T, ?> type) {
        serve(new Served<>(type.type(), type));
    }

    private <T> void serve(Served<T> served) {
        addDeserializer(served.type(), new DescribedDeserializer<>(served));
        addSerializer(served.type(), new DescribedSerializer<>(served));
    }

    /**
     * A type that a module reads and writes.
     *
     * @param <V> the type
     * @param type the type
     * @param description reads and writes its values
     */
    public record Served<V>(Class<V> type, ValueType<V> description) {

        /**
         * Returns a closed vocabulary as a type of a module.
         *
         * @param <E> the vocabulary
         * @param type the vocabulary
         * @param values its values
         * @return the type
         */
        public static <E extends Coded> Served<E> vocabulary(Class<E> type, E[] values) {
            return new Served<>(type, Types.closedCode(type.getSimpleName(), type.getSimpleName(), values));
        }
    }

    private static final class DescribedDeserializer<T> extends StdDeserializer<T> {

        private final ValueType<T> type;

        DescribedDeserializer(Served<T> served) {
            super(served.type());
            this.type = served.description();
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Reading<T> reading = DocumentReader.readWithin(parser, type);
            return reading.value().orElseThrow(() -> {
                InvalidDocumentException cause = new InvalidDocumentException(reading.problems());
                return DatabindException.from(parser, cause.getMessage(), cause);
            });
        }

        /**
         * Refuses null as a whole document and as an element of an array, where databind does not call the deserializer. In a
         * member of an application's own object, null is the application's affair.
         */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            boolean ours = parser != null
                    && parser.hasToken(JsonToken.VALUE_NULL)
                    && !parser.streamReadContext().inObject();
            return ours ? deserialize(parser, context) : null;
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }

    private static final class DescribedSerializer<T> extends StdSerializer<T> {

        private final ValueType<T> type;

        DescribedSerializer(Served<T> served) {
            super(served.type());
            this.type = served.description();
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            type.write(value, generator);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }
}
