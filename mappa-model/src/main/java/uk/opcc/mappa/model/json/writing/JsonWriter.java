package uk.opcc.mappa.model.json.writing;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON documents in UTF-8. Characters are escaped only where JSON requires it. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final int USUAL_LENGTH = 8192;

    private JsonWriter() {}

    /** Returns a document with one member or element on each line, indented by two spaces, and a line feed at the end. */
    public static byte[] indented(Consumer<JsonGenerator> content) {
        return written(new Indented(), content);
    }

    /** Returns a document on one line, with a line feed at the end. */
    public static byte[] onOneLine(Consumer<JsonGenerator> content) {
        return written(ObjectWriteContext.empty(), content);
    }

    private static byte[] written(ObjectWriteContext layout, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream document = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator generator = FACTORY.createGenerator(layout, document, JsonEncoding.UTF8)) {
            content.accept(generator);
            generator.writeRaw('\n');
        }
        return document.toByteArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
