package uk.opcc.mappa.model.json.description;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.JsonFormat;
import uk.opcc.mappa.model.json.Problem;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.Reading;

/**
 * The description of a type whose values are documents of their own: an object whose first members are its format and
 * its version.
 *
 * @param <T> the type
 * @param <B> what collects the members of a value
 */
public final class DocumentType<T, B> extends ObjectType<T, B> implements JsonFormat<T> {

    private static final int DEEPEST_NESTING = 50;
    private static final int LONGEST_NAME = 1000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(MAX_LENGTH)
                    .maxNumberLength(MAX_LENGTH)
                    .build())
            // Locations in messages are ours; Jackson would add an excerpt of the document.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final Pattern VERSION_FORM = Pattern.compile("[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})");

    private final String name;
    private final String version;

    DocumentType(Description<T, B> description, String name, int major, int minor) {
        super(description);
        this.name = name;
        this.version = major + "." + minor;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading<T> read(byte[] utf8) {
        Problem unfit = unfitForReading(utf8);
        if (unfit != null) {
            return Reading.refused(List.of(unfit));
        }
        Problem notUtf8 = Utf8.problem(utf8);
        Reading<T> reading = readWhole(FACTORY.createParser(ObjectReadContext.empty(), utf8), Columns.ofBytes(utf8));
        // The parser knows the pointer of what it refuses, and does not refuse all.
        boolean refused = reading.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.MALFORMED_JSON);
        return notUtf8 == null || refused ? reading : Reading.refused(List.of(notUtf8));
    }

    @Override
    public Reading<T> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Reading.refused(List.of(tooLong()));
        }
        return readWhole(FACTORY.createParser(ObjectReadContext.empty(), text), Columns.ofText(text));
    }

    @Override
    public Reading<T> read(InputStream utf8) throws IOException {
        return read(utf8.readNBytes(MAX_LENGTH + 1));
    }

    private Reading<T> readWhole(JsonParser parser, Columns columns) {
        List<Problem> problems = new ArrayList<>();
        T value = DocumentReader.readWhole(parser, columns, this, problems);
        return value == null ? Reading.refused(problems) : Reading.of(value);
    }

    /** What the parser would let pass: length, and byte order marks and encodings other than UTF-8. */
    private static @Nullable Problem unfitForReading(byte[] utf8) {
        if (utf8.length > MAX_LENGTH) {
            return tooLong();
        }
        boolean mark =
                startsWith(utf8, 0xEF, 0xBB, 0xBF) || startsWith(utf8, 0xFE, 0xFF) || startsWith(utf8, 0xFF, 0xFE);
        boolean wide = utf8.length >= 2 && (utf8[0] == 0 || utf8[1] == 0);
        if (mark || wide) {
            return new Problem(
                    "",
                    1,
                    1,
                    ProblemCode.MALFORMED_JSON,
                    "found " + (mark ? "a byte order mark" : "an encoding with zero bytes")
                            + ", expected UTF-8 without a byte order mark");
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Problem tooLong() {
        return new Problem(
                "",
                0,
                0,
                ProblemCode.LIMIT_EXCEEDED,
                "found a document of more than " + MAX_LENGTH + " bytes, expected at most that many");
    }

    @Override
    public byte[] toBytes(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(Layout.INDENTED, bytes, JsonEncoding.UTF8)) {
            write(value, generator);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    @Override
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    @Override
    public void write(T value, OutputStream target) throws IOException {
        target.write(toBytes(value));
    }

    static <T, B> Member<T, B, String> formatMember(String format) {
        return new Member<>(
                "format",
                new FormatType(format),
                true,
                owner -> format,
                (builder, read) -> {},
                "the format of the document",
                "Always " + format + ".",
                Source.OURS);
    }

    static <T, B> Member<T, B, String> versionMember(int major, int minor) {
        String version = major + "." + minor;
        return new Member<>(
                "version",
                new VersionType(major, minor),
                true,
                owner -> version,
                (builder, read) -> {},
                "the version of the format",
                "Major and minor version. A reader refuses a version newer than its own.",
                Source.OURS);
    }

    /** The name of this format and no other. */
    private record FormatType(String format) implements ValueType<String> {

        @Override
        public @Nullable String read(DocumentReader reader) {
            String found = reader.stringOrReport("the format " + format, format);
            if (found != null && !found.equals(format)) {
                reader.reportForeign(
                        ProblemCode.WRONG_FORMAT,
                        "a document of the format " + Quotation.of(found),
                        "one of the format " + format,
                        null);
                return null;
            }
            return found;
        }

        @Override
        public void write(String value, JsonGenerator generator) {
            generator.writeString(value);
        }
    }

    /** A version that this library can read. */
    private record VersionType(int major, int minor) implements ValueType<String> {

        @Override
        public @Nullable String read(DocumentReader reader) {
            String newest = major + "." + minor;
            String expected = "a version up to " + newest;
            String found = reader.stringOrReport(expected, newest);
            if (found == null) {
                return null;
            }
            if (!VERSION_FORM.matcher(found).matches()) {
                reader.report(ProblemCode.INVALID_FORM, Quotation.of(found), expected, newest);
                return null;
            }
            int dot = found.indexOf('.');
            int foundMajor = Integer.parseInt(found.substring(0, dot));
            int foundMinor = Integer.parseInt(found.substring(dot + 1));
            if (foundMajor > major || (foundMajor == major && foundMinor > minor)) {
                reader.reportForeign(
                        ProblemCode.NEWER_VERSION,
                        "a document of version " + found,
                        "at most version " + newest + ", the newest that this library reads; use a newer library",
                        null);
                return null;
            }
            return found;
        }

        @Override
        public void write(String value, JsonGenerator generator) {
            generator.writeString(value);
        }
    }

    /** The layout of a document that people read: two spaces, line feeds, one member or element a line. */
    private static final class Layout extends ObjectWriteContext.Base {

        static final Layout INDENTED = new Layout();

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
