package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A boolean. */
final class BooleanType implements ValueType<Boolean> {

    @Override
    public @Nullable Boolean read(DocumentReader reader) {
        if (!reader.token().isBoolean()) {
            reader.reportWrongType("true or false", "true");
            return null;
        }
        return reader.token() == JsonToken.VALUE_TRUE;
    }

    @Override
    public void write(Boolean value, JsonGenerator generator) {
        generator.writeBoolean(value);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return new Schema().with("type", "boolean");
    }
}
