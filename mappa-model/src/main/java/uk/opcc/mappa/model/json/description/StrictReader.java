package uk.opcc.mappa.model.json.description;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import uk.opcc.mappa.model.json.JsonFormat;
import uk.opcc.mappa.model.json.JsonLines;
import uk.opcc.mappa.model.json.JsonReader;
import uk.opcc.mappa.model.json.Problem;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.ReadLimits;
import uk.opcc.mappa.model.json.Reading;

/** Reads whole documents of one type within limits. Immutable. */
final class StrictReader<T> implements JsonReader<T> {

    private final DocumentType<T, ?> type;
    private final ReadLimits limits;
    private final boolean lenient;
    private final JsonFactory factory;

    StrictReader(DocumentType<T, ?> type, ReadLimits limits, boolean lenient) {
        this.type = type;
        this.limits = limits;
        this.lenient = lenient;
        this.factory = CanonicalJson.factory(limits.maxNesting(), limits.maxTextLength());
    }

    @Override
    public JsonReader<T> withLimits(ReadLimits newLimits) {
        return new StrictReader<>(type, newLimits, lenient);
    }

    @Override
    public JsonReader<T> lenient() {
        return new StrictReader<>(type, limits, true);
    }

    @Override
    public Reading<T> read(byte[] utf8) {
        Problem unfit = unfitForReading(utf8);
        if (unfit != null) {
            return Reading.refused(List.of(unfit));
        }
        T value = QuickReader.readWhole(utf8, limits, type);
        if (value != null) {
            return Reading.of(value);
        }
        int sound = Utf8.soundLength(utf8);
        String text = new String(utf8, 0, sound, StandardCharsets.UTF_8);
        return readWhole(text, sound == utf8.length ? null : Utf8.problemAt(sound, utf8));
    }

    @Override
    public Reading<T> read(String text) {
        if (text.length() > limits.maxLength()) {
            return Reading.refused(List.of(tooLong("characters")));
        }
        // Half a character, which UTF-8 does not have, would become another.
        T value = text.length() <= JsonFormat.MAX_LENGTH && isOfWholeCharacters(text)
                ? QuickReader.readWhole(text.getBytes(StandardCharsets.UTF_8), limits, type)
                : null;
        return value == null ? readWhole(text, null) : Reading.of(value);
    }

    private static boolean isOfWholeCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    @Override
    public Reading<T> read(InputStream utf8) throws IOException {
        return read(utf8.readNBytes(limits.maxLength() + 1));
    }

    @Override
    public JsonLines<T> lines(InputStream utf8) {
        return new Lines<>(this, utf8, limits.maxLength());
    }

    /**
     * Reads strictly first, whatever was asked: the version may stand after the members that it excuses, and a document of
     * the library's own version is then refused for just what the strict reader refuses it for.
     */
    private Reading<T> readWhole(String text, @Nullable Problem cut) {
        Reading<T> strict = readOnce(text, cut, false);
        boolean newer = strict.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NEWER_VERSION);
        return lenient && newer ? readOnce(text, cut, true) : strict;
    }

    private Reading<T> readOnce(String text, @Nullable Problem cut, boolean leavingOut) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return ThoroughReader.readWhole(parser, Columns.ofText(text), cut, limits, leavingOut, type);
        }
    }

    /** What the parser would let pass: length, and byte order marks and encodings other than UTF-8. */
    private @Nullable Problem unfitForReading(byte[] utf8) {
        if (utf8.length > limits.maxLength()) {
            return tooLong("bytes");
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

    Problem tooLong(String unit) {
        return new Problem(
                "",
                0,
                0,
                ProblemCode.LIMIT_EXCEEDED,
                "found a document of more than " + limits.maxLength() + " " + unit + ", expected at most that many");
    }
}
