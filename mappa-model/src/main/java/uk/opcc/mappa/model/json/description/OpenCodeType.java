package uk.opcc.mappa.model.json.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A code of an open vocabulary, which the law may extend. Every well-formed code is read. */
final class OpenCodeType<V> implements ValueType<V> {

    private final String name;
    private final String description;
    private final Function<String, V> of;
    private final Function<V, String> code;
    private final Map<String, V> known = new LinkedHashMap<>();
    private final String example;

    OpenCodeType(String name, String description, Function<String, V> of, Function<V, String> code, List<V> known) {
        this.name = name;
        this.description = description;
        this.of = of;
        this.code = code;
        known.forEach(value -> this.known.put(code.apply(value), value));
        this.example = code.apply(known.get(0));
    }

    @Override
    public @Nullable V read(DocumentReader reader) {
        String text = reader.stringOrReport(Constraints.CODE.expected(), example);
        if (text == null) {
            return null;
        }
        V value = known.get(text);
        if (value != null) {
            return value;
        }
        Flaw flaw = Constraints.CODE.flaw(text);
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
                name,
                () -> TextType.ofConstraint(description, Constraints.CODE)
                        .with("examples", List.copyOf(known.keySet())));
    }
}
