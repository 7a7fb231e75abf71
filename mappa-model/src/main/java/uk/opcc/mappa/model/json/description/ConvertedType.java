package uk.opcc.mappa.model.json.description;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A value that is written as a short string, such as a date. */
record ConvertedType<V>(
        String name,
        String expected,
        String example,
        Function<String, V> parse,
        Function<V, String> print,
        Supplier<Schema> definition)
        implements ValueType<V> {

    @Override
    public @Nullable V read(DocumentReader reader) {
        String text = reader.stringOrReport(expected, example);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            ProblemCode code = text.isBlank() ? ProblemCode.BLANK_TEXT : ProblemCode.INVALID_FORM;
            reader.report(code, Quotation.of(text), expected, example);
            return null;
        }
    }

    @Override
    public void write(V value, JsonGenerator generator) {
        generator.writeString(print.apply(value));
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return definitions.refer(name, definition);
    }
}
