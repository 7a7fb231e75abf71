package uk.opcc.mappa.model.json.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.ProblemCode;

/** A value of a closed vocabulary. */
final class ClosedCodeType<E extends Coded> implements ValueType<E> {

    private final String name;
    private final String description;
    private final List<E> values;
    private final Words codes;
    private final String expected;
    private final String example;

    ClosedCodeType(String name, String description, List<E> values) {
        this.name = name;
        this.description = description;
        this.values = List.copyOf(values);
        List<String> known = values.stream().map(Coded::code).toList();
        this.codes = new Words(known);
        this.expected = "one of " + String.join(", ", known);
        this.example = known.get(0);
    }

    @Override
    public @Nullable E read(DocumentReader reader) {
        int position = reader.positionAmong(codes);
        if (position != Words.NONE) {
            return values.get(position);
        }
        String text = reader.stringOrReport(expected, example);
        if (text != null) {
            reader.report(ProblemCode.UNKNOWN_CODE, Quotation.of(text), expected, example);
        }
        return null;
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
                                values.stream()
                                        .map(value -> new Schema()
                                                .with("const", value.code())
                                                .with("description", value.meaning()))
                                        .toList()));
    }
}
