package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list of values of one sort. */
record ListType<V>(ValueType<V> element, int fewest) implements ValueType<List<V>> {

    @Override
    public @Nullable List<V> read(DocumentReader reader) {
        List<V> elements = new ArrayList<>();
        return readEach(reader, elements, List::add) ? elements : null;
    }

    /** Reads the list that begins with the current token, to its last token, and hands on each sound element. */
    <B> boolean readEach(DocumentReader reader, B builder, BiConsumer<B, V> add) {
        if (reader.token() != JsonToken.START_ARRAY) {
            reader.reportWrongType("a list", "[ ... ]");
            return false;
        }
        boolean sound = true;
        for (int i = 0; reader.nextElement(); i++) {
            if (i >= reader.maxElements()) {
                sound = reader.skipsElement(i == reader.maxElements());
                continue;
            }
            reader.enter(i);
            V value = reader.readOrReportNull(element);
            reader.leave();
            if (value == null) {
                sound = false;
            } else {
                add.accept(builder, value);
            }
        }
        return sound;
    }

    @Override
    public void write(List<V> value, JsonGenerator generator) {
        generator.writeStartArray();
        for (V each : value) {
            element.write(each, generator);
        }
        generator.writeEndArray();
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        Schema schema = new Schema().with("type", "array").with("items", element.schema(definitions));
        return fewest == 0 ? schema : schema.with("minItems", fewest);
    }
}
