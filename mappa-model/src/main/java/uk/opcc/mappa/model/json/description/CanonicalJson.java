package uk.opcc.mappa.model.json.description;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.core.util.Separators;

/** How this library sets the parser and the generator, and lays out what it writes. */
final class CanonicalJson {

    /** For parsers of at most the given nesting and text length, and for generators. */
    static JsonFactory factory(int deepestNesting, int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(deepestNesting)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(longestText)
                        .maxNumberLength(longestText)
                        .build())
                // The table of names would pass from one document to the next, and names made to share a hash break it;
                // the sound document that came after them met an IllegalStateException of its rehash().
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                // Locations in messages are ours; Jackson would add an excerpt of the document.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    private static final int LONGEST_NAME = 1000;
    private static final JsonFactory WRITING = factory(100, Integer.MAX_VALUE);

    private CanonicalJson() {}

    /** A document that people read: two spaces, line feeds, one member or element a line, a line feed at the end. */
    static byte[] indented(Consumer<JsonGenerator> content) {
        return written(new Indented(), content);
    }

    /** A document on one line, with a line feed at the end. */
    static byte[] onOneLine(Consumer<JsonGenerator> content) {
        return written(ObjectWriteContext.empty(), content);
    }

    private static byte[] written(ObjectWriteContext layout, Consumer<JsonGenerator> content) {
        Document document = new Document();
        try (JsonGenerator generator = new Encoding(WRITING.createGenerator(layout, document, JsonEncoding.UTF8))) {
            content.accept(generator);
            generator.writeRaw('\n');
            document.endsWith(generator.streamWriteOutputBuffered());
        }
        return document.written();
    }

    /** Has the JDK encode the texts, which it does at one go, where a generator goes from character to character. */
    private static final class Encoding extends JsonGeneratorDelegate {

        Encoding(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public JsonGenerator writeString(String text) {
            byte[] written = TextBytes.written(text);
            delegate.writeRawUTF8String(written, 0, written.length);
            return this;
        }
    }

    /** What a generator has given away. Its last piece, which is the only one of most documents, is copied once. */
    private static final class Document extends OutputStream {

        private byte[] bytes = {};
        private int length;

        byte[] written() {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }

        /** Makes room for so many bytes, and no more. */
        void endsWith(int last) {
            bytes = Arrays.copyOf(bytes, length + last);
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int start, int count) {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
            }
            System.arraycopy(buffer, start, bytes, length, count);
            length += count;
        }
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
