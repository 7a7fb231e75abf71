package uk.opcc.mappa.model.json.description;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonReader;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.reading.DocumentReader;
import uk.opcc.mappa.model.json.reading.FormatReader;
import uk.opcc.mappa.model.json.schema.Schema;
import uk.opcc.mappa.model.json.writing.JsonWriter;

/**
 * The description of a document: an object whose first members are its format and its version.
 *
 * @param <T> the type
 * @param <B> what collects the members of a value
 */
public final class DocumentType<T, B> extends ObjectType<T, B> implements JsonFormat<T> {

    private static final Pattern VERSION_FORM = Pattern.compile("[1-9][0-9]{0,3}\\.(?:0|[1-9][0-9]{0,3})");

    private final String name;
    private final int major;
    private final int minor;
    private final JsonReader<T> reader;

    DocumentType(ObjectDescription<T, B> description, String name, int major, int minor) {
        super(description);
        this.name = name;
        this.major = major;
        this.minor = minor;
        this.reader = new FormatReader<>(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return major + "." + minor;
    }

    /**
     * Returns the major version. Within it, no member is removed or changes its meaning.
     *
     * @return the number before the dot
     */
    int major() {
        return major;
    }

    @Override
    public JsonReader<T> reader() {
        return reader;
    }

    @Override
    public byte[] toBytes(T value) {
        return JsonWriter.indented(generator -> write(value, generator));
    }

    @Override
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] toLine(T value) {
        return JsonWriter.onOneLine(generator -> write(value, generator));
    }

    @Override
    public void write(T value, OutputStream target) throws IOException {
        target.write(toBytes(value));
    }

    static <T, B> Member<T, B, String> formatMember(String format) {
        ValueType<String> type = new FormatType(format);
        return new Member<>(
                "format",
                type,
                true,
                owner -> format,
                Member.Read.of(type, (builder, read) -> {}),
                "The format of the document, always " + format + ".",
                Source.OURS);
    }

    static <T, B> Member<T, B, String> versionMember(int major, int minor) {
        String version = major + "." + minor;
        ValueType<String> type = new VersionType(version, major, minor);
        return new Member<>(
                "version",
                type,
                true,
                owner -> version,
                Member.Read.of(type, (builder, read) -> {}),
                "The major and minor version of the format. A reader refuses a version newer than its own.",
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
                        "one of the format " + format);
                return null;
            }
            return found;
        }

        @Override
        public void write(String value, JsonGenerator generator) {
            generator.writeString(value);
        }

        @Override
        public Schema schema(Schema.Definitions definitions) {
            return new Schema().with("const", format);
        }
    }

    /** A version that this library can read. */
    private record VersionType(String newest, int major, int minor) implements ValueType<String> {

        @Override
        public @Nullable String read(DocumentReader reader) {
            String expected = "a version up to " + newest;
            String found = reader.stringOrReport(expected, newest);
            if (found == null || found.equals(newest)) {
                return found;
            }
            if (!VERSION_FORM.matcher(found).matches()) {
                reader.report(ProblemCode.INVALID_FORM, Quotation.of(found), expected, newest);
                return null;
            }
            int dot = found.indexOf('.');
            int foundMajor = Integer.parseInt(found.substring(0, dot));
            int foundMinor = Integer.parseInt(found.substring(dot + 1));
            if (foundMajor == major && foundMinor > minor && reader.acceptsNewerMinor()) {
                return found;
            }
            if (foundMajor > major || (foundMajor == major && foundMinor > minor)) {
                reader.reportForeign(
                        ProblemCode.NEWER_VERSION,
                        "a document of version " + found,
                        "at most version " + newest + ", the newest that this library reads; use a newer library");
                return null;
            }
            return found;
        }

        @Override
        public void write(String value, JsonGenerator generator) {
            generator.writeString(value);
        }

        @Override
        public Schema schema(Schema.Definitions definitions) {
            return new Schema().with("const", newest);
        }
    }
}
