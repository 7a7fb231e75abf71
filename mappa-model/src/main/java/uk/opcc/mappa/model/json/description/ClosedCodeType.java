package uk.opcc.mappa.model.json.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.constraint.NearestText;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A code of a closed vocabulary. */
final class ClosedCodeType<E extends Coded> implements ValueType<E> {

    private final String name;
    private final String description;
    private final List<E> values;
    private final Map<String, E> byCode = new HashMap<>();
    private final Map<E, String> codes = new HashMap<>();
    private final String expected;
    private final String example;

    ClosedCodeType(String name, String description, List<E> values) {
        this.name = name;
        this.description = description;
        this.values = List.copyOf(values);
        values.forEach(value -> {
            byCode.put(value.code(), value);
            codes.put(value, value.code());
        });
        this.expected = "one of " + values.stream().map(Coded::code).collect(Collectors.joining(", "));
        this.example = values.get(0).code();
    }

    @Override
    public @Nullable E read(DocumentReader reader) {
        String text = reader.stringOrReport(expected, example);
        if (text == null) {
            return null;
        }
        E value = byCode.get(text);
        if (value == null) {
            Optional<String> near = NearestText.byLettersOrWords(text, byCode.keySet());
            reader.report(
                    ProblemCode.UNKNOWN_CODE,
                    Quotation.of(text),
                    near.map(code -> expected + "; did you mean " + code + "?").orElse(expected),
                    near.isPresent() ? null : example);
        }
        return value;
    }

    @Override
    public void write(E value, JsonGenerator generator) {
        // A constant makes its code each time.
        generator.writeString(codes.get(value));
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
                                values.stream()
                                        .map(value -> new Schema()
                                                .with("const", value.code())
                                                .with("description", value.meaning()))
                                        .toList()));
    }
}
