package uk.opcc.mappa.model.json.description;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Named;
import tools.jackson.core.util.Separators;

/** How this library sets the parser and the generator, and lays out what it writes. */
final class CanonicalJson {

    /** For parsers of at most the given nesting and text length, and for generators. */
    static JsonFactory factory(int deepestNesting, int longestText) {
        return settings(deepestNesting, longestText)
                // The table of names would pass from one document to the next, and names made to share a hash break it;
                // the sound document that came after them met an IllegalStateException of its rehash().
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    /**
     * For parsers of which only those of sound documents are closed: by closing a parser its names pass to the next document,
     * and the names of a sound one are those that are described.
     */
    static JsonFactory quickFactory(int deepestNesting, int longestText) {
        return settings(deepestNesting, longestText).build();
    }

    private static JsonFactoryBuilder settings(int deepestNesting, int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(deepestNesting)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(longestText)
                        .maxNumberLength(longestText)
                        .build())
                // Locations in messages are ours; Jackson would add an excerpt of the document.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    private static final int LONGEST_NAME = 1000;
    private static final JsonFactory WRITING = factory(100, Integer.MAX_VALUE);

    private CanonicalJson() {}

    /** What tells which of some names comes next in a document, by its position among them. */
    static PropertyNameMatcher names(List<String> names) {
        return WRITING.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** A document that people read: two spaces, line feeds, one member or element a line, a line feed at the end. */
    static byte[] indented(Consumer<JsonGenerator> content) {
        return written(new Indented(), content);
    }

    /** A document on one line, with a line feed at the end. */
    static byte[] onOneLine(Consumer<JsonGenerator> content) {
        return written(ObjectWriteContext.empty(), content);
    }

    private static byte[] written(ObjectWriteContext layout, Consumer<JsonGenerator> content) {
        Pieces bytes = new Pieces();
        try (JsonGenerator generator = WRITING.createGenerator(layout, bytes, JsonEncoding.UTF8)) {
            content.accept(generator);
            generator.writeRaw('\n');
        }
        return bytes.joined();
    }

    /** What a generator gives away, a piece at a time; nearly every document is one. */
    private static final class Pieces extends OutputStream {

        private final List<byte[]> pieces = new ArrayList<>(1);

        @Override
        public void write(int single) {
            pieces.add(new byte[] {(byte) single});
        }

        @Override
        public void write(byte[] buffer, int start, int length) {
            pieces.add(Arrays.copyOfRange(buffer, start, start + length));
        }

        byte[] joined() {
            if (pieces.size() == 1) {
                return pieces.get(0);
            }
            byte[] joined =
                    new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
            int at = 0;
            for (byte[] piece : pieces) {
                System.arraycopy(piece, 0, joined, at, piece.length);
                at += piece.length;
            }
            return joined;
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
