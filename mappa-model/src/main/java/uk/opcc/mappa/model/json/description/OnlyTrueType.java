package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The value true. That the builder of what holds it refuses false is what the reader relies on; the schema says it here. */
record OnlyTrueType(ValueType<Boolean> truth) implements ValueType<Boolean> {

    @Override
    public @Nullable Boolean read(DocumentReader reader) {
        return truth.read(reader);
    }

    @Override
    public void write(Boolean value, JsonGenerator generator) {
        truth.write(value, generator);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return new Schema().with("const", true);
    }
}
