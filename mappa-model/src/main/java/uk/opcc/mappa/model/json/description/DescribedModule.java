package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.json.InvalidDocumentException;
import uk.opcc.mappa.model.json.Problem;

/** A databind module that hands the described types to their descriptions. */
public abstract class DescribedModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a module.
     *
     * @param name the name by which a mapper knows the module
     * @param objects the types that it serves whose values are objects
     * @param others the types that it serves whose values are texts
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
     * A type that a module serves.
     *
     * @param <V> the type
     * @param type the type
     * @param description how its values are read and written
     */
    public record Served<V>(Class<V> type, ValueType<V> description) {

        /**
         * A closed vocabulary, all of it.
         *
         * @param <E> the vocabulary
         * @param type the vocabulary
         * @param values its values
         * @return the vocabulary as a type that a module serves
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
            List<Problem> problems = new ArrayList<>();
            T value = ThoroughReader.readWithin(parser, type, problems);
            if (value == null) {
                InvalidDocumentException cause = new InvalidDocumentException(problems);
                throw DatabindException.from(parser, cause.getMessage(), cause);
            }
            return value;
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
