package uk.opcc.mappa.model.json.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** An array of values of one kind. */
record ListType<V>(ValueType<V> element, int fewest, List<Distinct<V>> distinct) implements ValueType<List<V>> {

    @Override
    public @Nullable List<V> read(DocumentReader reader) {
        List<V> elements = new ArrayList<>();
        return readEach(reader, elements, List::add) ? elements : null;
    }

    /** Reads the array that begins with the current token, up to its last token, and hands each valid element to the builder. */
    <B> boolean readEach(DocumentReader reader, B builder, BiConsumer<B, V> add) {
        if (reader.token() != JsonToken.START_ARRAY) {
            reader.reportWrongType("an array", "[ ... ]");
            return false;
        }
        TokenStreamLocation start = reader.place();
        List<V> compared = new ArrayList<>();
        boolean valid = true;
        for (int i = 0; reader.nextElement(); i++) {
            if (i >= reader.maxElements()) {
                skipElement(reader, i == reader.maxElements());
                valid = false;
                continue;
            }
            reader.enter(i);
            V value = reader.readOrReportNull(element);
            reader.leave();
            if (value == null) {
                valid = false;
            } else {
                add.accept(builder, value);
                if (!distinct.isEmpty()) {
                    compared.add(value);
                }
            }
        }
        return reportRepeated(reader, start, compared) && valid;
    }

    /** Reports what two valid elements share, and returns whether there is no such thing. */
    private boolean reportRepeated(DocumentReader reader, TokenStreamLocation start, List<V> elements) {
        boolean valid = true;
        for (Distinct<V> each : distinct) {
            String repeated = each.firstRepeated(elements);
            if (repeated != null) {
                reader.report(ProblemCode.INCONSISTENT, start, null, repeated + " twice", each.expected(), null);
                valid = false;
            }
        }
        return valid;
    }

    /** Goes over an element beyond the limit, and reports the first of them. */
    private static void skipElement(DocumentReader reader, boolean first) {
        if (first) {
            reader.report(
                    ProblemCode.LIMIT_EXCEEDED,
                    "an array of more than " + reader.maxElements() + " elements",
                    "at most that many",
                    null);
        }
        reader.skip();
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
