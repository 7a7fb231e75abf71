package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** An object of which one member may have one value only. */
record Narrowed<V>(String name, String description, ObjectType<V, ?> type, Member<V, ?, ?> member, Coded value)
        implements ValueType<V> {

    @Override
    public @Nullable V read(DocumentReader reader) {
        TokenStreamLocation start = reader.place();
        V read = type.read(reader);
        if (read == null || value.equals(member.get().of(read))) {
            return read;
        }
        reader.report(
                ProblemCode.INCONSISTENT,
                start,
                null,
                "another " + member.name(),
                "the " + member.name() + " " + value.code(),
                null);
        return null;
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
                        .with(
                                "properties",
                                new Schema().with(member.name(), new Schema().with("const", value.code()))));
    }
}
