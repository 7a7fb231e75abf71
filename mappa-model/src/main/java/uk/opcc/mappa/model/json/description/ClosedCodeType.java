package uk.opcc.mappa.model.json.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.ProblemCode;

/** A value of a closed vocabulary. */
final class ClosedCodeType<E extends Coded> implements ValueType<E> {

    private final String name;
    private final String description;
    private final Map<String, E> values;
    private final String expected;
    private final String example;

    ClosedCodeType(String name, String description, List<E> values) {
        this.name = name;
        this.description = description;
        this.values = new LinkedHashMap<>();
        values.forEach(value -> this.values.put(value.code(), value));
        this.expected = "one of " + String.join(", ", this.values.keySet());
        this.example = values.get(0).code();
    }

    @Override
    public @Nullable E read(DocumentReader reader) {
        String text = reader.stringOrReport(expected, example);
        if (text == null) {
            return null;
        }
        E value = values.get(text);
        if (value == null) {
            reader.report(ProblemCode.UNKNOWN_CODE, Quotation.of(text), expected, example);
        }
        return value;
    }

    @Override
    public void write(E value, JsonGenerator generator) {
        generator.writeString(value.code());
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return definitions.refer(
                name,
                () -> new Schema()
                        .with("description", description)
                        .with("type", "string")
                        .with(
                                "oneOf",
                                values.values().stream()
                                        .map(value -> new Schema()
                                                .with("const", value.code())
                                                .with("description", value.meaning()))
                                        .toList()));
    }
}
