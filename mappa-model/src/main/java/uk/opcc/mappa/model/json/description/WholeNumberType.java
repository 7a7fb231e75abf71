package uk.opcc.mappa.model.json.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A whole number within bounds, written without a decimal point or an exponent. */
record WholeNumberType(String name, String description, Constraint.OfWholeNumber constraint)
        implements ValueType<Integer> {

    private static final int LONGEST = 10;

    @Override
    public @Nullable Integer read(DocumentReader reader) {
        if (reader.token() != JsonToken.VALUE_NUMBER_INT) {
            reader.reportWrongType(constraint.expected(), constraint.example());
            return null;
        }
        if (reader.lengthOfNumber() > LONGEST) {
            reader.report(
                    ProblemCode.OUT_OF_RANGE,
                    "a number of " + reader.lengthOfNumber() + " characters",
                    constraint.expected(),
                    constraint.example());
            return null;
        }
        long number = reader.wholeNumber();
        Flaw flaw = number == (int) number
                ? constraint.flaw((int) number)
                : new Flaw(Flaw.Kind.RANGE, Long.toString(number));
        if (flaw != null) {
            reader.report(flaw, constraint.expected(), constraint.example());
            return null;
        }
        return (int) number;
    }

    @Override
    public void write(Integer value, JsonGenerator generator) {
        generator.writeNumber(value);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return definitions.refer(
                name,
                () -> new Schema()
                        .with("description", description)
                        .with("type", "integer")
                        .with("minimum", constraint.min())
                        .with("maximum", constraint.max())
                        .with("examples", List.of(Integer.valueOf(constraint.example()))));
    }
}
