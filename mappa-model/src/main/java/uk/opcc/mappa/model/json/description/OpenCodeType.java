package uk.opcc.mappa.model.json.description;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Flaw;

/** A value of a vocabulary that the law may extend: any well-formed code. */
final class OpenCodeType<V> implements ValueType<V> {

    private final String name;
    private final String description;
    private final Function<String, V> of;
    private final Function<V, String> code;
    private final List<V> known;
    private final List<String> knownCodes;
    private final Words words;
    private final String example;

    OpenCodeType(String name, String description, Function<String, V> of, Function<V, String> code, List<V> known) {
        this.name = name;
        this.description = description;
        this.of = of;
        this.code = code;
        this.known = List.copyOf(known);
        this.knownCodes = known.stream().map(code).toList();
        this.words = new Words(knownCodes);
        this.example = knownCodes.get(0);
    }

    @Override
    public @Nullable V read(DocumentReader reader) {
        int position = reader.positionAmong(words);
        if (position != Words.NONE) {
            return known.get(position);
        }
        String text = reader.stringOrReport(Constraints.CODE.expected(), example);
        if (text == null) {
            return null;
        }
        Flaw flaw = reader.flaw(Constraints.CODE, text);
        if (flaw != null) {
            reader.report(flaw, Constraints.CODE.expected(), example);
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
                name, () -> TextType.ofConstraint(description, Constraints.CODE).with("examples", knownCodes));
    }
}
