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
import uk.opcc.mappa.model.json.InvalidDocumentException;
import uk.opcc.mappa.model.json.Problem;

/** A databind module that hands the described types to their descriptions. */
public abstract class DescribedModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a module.
     *
     * @param name the name by which a mapper knows the module
     * @param types the types that it serves
     */
    @SuppressWarnings("this-escape") // to methods of SimpleModule, which no module of ours overrides
    protected DescribedModule(String name, List<ObjectType<?, ?>> types) {
        super(name);
        types.forEach(this::add);
    }

    private <T> void add(ObjectType<T, ?> type) {
        addDeserializer(type.type(), new DescribedDeserializer<>(type));
        addSerializer(type.type(), new DescribedSerializer<>(type));
    }

    private static final class DescribedDeserializer<T> extends StdDeserializer<T> {

        private final ObjectType<T, ?> type;

        DescribedDeserializer(ObjectType<T, ?> type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            List<Problem> problems = new ArrayList<>();
            T value = DocumentReader.readWithin(parser, type, problems);
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

        private final ObjectType<T, ?> type;

        DescribedSerializer(ObjectType<T, ?> type) {
            super(type.type());
            this.type = type;
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
