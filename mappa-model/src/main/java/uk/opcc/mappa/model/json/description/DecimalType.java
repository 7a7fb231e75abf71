package uk.opcc.mappa.model.json.description;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A decimal number within bounds, with few decimal places. */
final class DecimalType implements ValueType<BigDecimal> {

    private static final int LONGEST = 40;

    @Override
    public @Nullable BigDecimal read(DocumentReader reader) {
        Constraint<BigDecimal> constraint = Constraints.DECIMAL;
        if (!reader.token().isNumeric()) {
            reader.reportWrongType(constraint.expected(), constraint.example());
            return null;
        }
        String digits = reader.text();
        if (digits.length() > LONGEST) {
            reader.report(
                    ProblemCode.OUT_OF_RANGE,
                    "a number of " + digits.length() + " characters",
                    constraint.expected(),
                    constraint.example());
            return null;
        }
        Flaw flaw;
        try {
            BigDecimal value = new BigDecimal(digits);
            flaw = constraint.flaw(value);
            if (flaw == null) {
                return value;
            }
        } catch (NumberFormatException e) {
            // JSON allows exponents that no BigDecimal can have.
            flaw = new Flaw(Flaw.Kind.RANGE, digits);
        }
        reader.report(flaw, constraint.expected(), constraint.example());
        return null;
    }

    @Override
    public void write(BigDecimal value, JsonGenerator generator) {
        generator.writeNumber(value);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return definitions.refer(
                "decimal",
                () -> new Schema()
                        .with(
                                "description",
                                "A number of at most six decimal places, written in at most 40 characters.")
                        .with("type", "number")
                        .with("minimum", 0)
                        .with("maximum", Constraints.LARGEST_DECIMAL)
                        .with("examples", List.of(new BigDecimal(Constraints.DECIMAL.example()))));
    }
}
