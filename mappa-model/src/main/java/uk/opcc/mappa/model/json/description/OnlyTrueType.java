package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** The boolean true. The builder of the object that holds it refuses false; the schema says so here. */
record OnlyTrueType(ValueType<Boolean> booleans) implements ValueType<Boolean> {

    @Override
    public @Nullable Boolean read(DocumentReader reader) {
        return booleans.read(reader);
    }

    @Override
    public void write(Boolean value, JsonGenerator generator) {
        booleans.write(value, generator);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return new Schema().with("const", true);
    }
}
