package uk.opcc.mappa.model.json.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.constraint.InvisibleCharacters;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.schema.Schema;

/** A text that meets a constraint. Its examples are those of the constraint, unless it has some of its own. */
record TextType(String name, String description, Constraint.OfText constraint, List<String> ownExamples)
        implements ValueType<String> {

    /** A control character but tab, line feed and carriage return, or an unpaired surrogate. */
    private static final String UNFIT = "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ud800-\\udfff]";

    /** A control character, or an unpaired surrogate. */
    private static final String UNFIT_IN_LINE = "[\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]";

    @Override
    public @Nullable String read(DocumentReader reader) {
        String text = reader.stringOrReport(constraint.expected(), example());
        if (text == null) {
            return null;
        }
        Flaw flaw = constraint.flaw(text);
        if (flaw != null) {
            reader.report(flaw, constraint.expected(), example());
            return null;
        }
        return text;
    }

    @Override
    public void write(String value, JsonGenerator generator) {
        generator.writeString(value);
    }

    @Override
    public Schema schema(Schema.Definitions definitions) {
        return definitions.refer(
                name, () -> ofConstraint(description, constraint).with("examples", examples()));
    }

    private List<String> examples() {
        return ownExamples.isEmpty() ? List.of(constraint.example()) : ownExamples;
    }

    private String example() {
        return ownExamples.isEmpty() ? constraint.example() : ownExamples.get(0);
    }

    /** What a schema can say of a constraint of texts, which is all of it. */
    static Schema ofConstraint(String description, Constraint.OfText constraint) {
        Schema schema = new Schema()
                .with("description", description)
                .with("type", "string")
                .with("maxLength", constraint.maxLength());
        String form = constraint.form();
        if (form != null) {
            return schema.with("pattern", whole(form));
        }
        return schema.with("pattern", InvisibleCharacters.VISIBLE)
                .with(
                        "not",
                        new Schema()
                                .with("type", "string")
                                .with("pattern", constraint.oneLine() ? UNFIT_IN_LINE : UNFIT));
    }

    /**
     * An expression that the whole text has to match; in some languages a dollar sign also matches before a last line feed.
     * The form has no alternatives but in brackets.
     */
    static String whole(String form) {
        return "^" + form + "$(?!\\n)";
    }
}
