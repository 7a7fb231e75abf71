package uk.opcc.mappa.model.json.description;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Flaw;

/** A value of a vocabulary that the law may extend: any well-formed code. */
record OpenCodeType<V>(String name, String description, Function<String, V> of, Function<V, String> code, List<V> known)
        implements ValueType<V> {

    @Override
    public @Nullable V read(DocumentReader reader) {
        String expected = Constraints.CODE.expected();
        String example = code.apply(known.get(0));
        String text = reader.stringOrReport(expected, example);
        if (text == null) {
            return null;
        }
        Flaw flaw = Constraints.CODE.flaw(text);
        if (flaw != null) {
            reader.report(flaw, expected, example);
            return null;
        }
        return of.apply(text);
    }

    @Override
    public void write(V value, JsonGenerator generator) {
        generator.writeString(code.apply(value));
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return definitions.refer(
                name,
                () -> TextType.ofConstraint(description, Constraints.CODE)
                        .with("examples", known.stream().map(code).toList()));
    }
}
