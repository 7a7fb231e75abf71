package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An object of which one member may have one value only. That the builder of what holds the object refuses any other is
 * what the reader relies on; the schema says it here.
 */
record Narrowed<V>(String name, String description, ObjectType<V, ?> type, String member, String value)
        implements ValueType<V> {

    @Override
    public @Nullable V read(DocumentReader reader) {
        return type.read(reader);
    }

    @Override
    public void write(V written, JsonGenerator generator) {
        type.write(written, generator);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        Schema wide = type.schema(definitions);
        return definitions.refer(
                name,
                () -> new Schema()
                        .with("description", description)
                        .withAll(wide)
                        .with("type", "object")
                        .with("properties", new Schema().with(member, new Schema().with("const", value))));
    }
}
