package uk.opcc.mappa.model.json.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.JsonReader;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Reads whole documents of one type, within limits. Immutable.
 *
 * @param <T> the type of the value
 */
public final class FormatReader<T> implements JsonReader<T> {

    /** The limits are ours, and so are the messages about them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            // A table of names would pass from one document to the next, and hostile names fill it.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final ValueReader<T> type;
    private final ReadLimits limits;
    private final boolean lenient;

    /** Creates a strict reader within the standard limits. */
    public FormatReader(ValueReader<T> type) {
        this(type, ReadLimits.standard(), false);
    }

    private FormatReader(ValueReader<T> type, ReadLimits limits, boolean lenient) {
        this.type = type;
        this.limits = limits;
        this.lenient = lenient;
    }

    @Override
    public JsonReader<T> withLimits(ReadLimits newLimits) {
        return new FormatReader<>(type, newLimits, lenient);
    }

    @Override
    public JsonReader<T> lenient() {
        return new FormatReader<>(type, limits, true);
    }

    @Override
    public Reading<T> read(byte[] utf8) {
        return utf8.length > limits.maxLength()
                ? tooLong("bytes")
                : read(OtherFile.problem(utf8), () -> DocumentText.of(utf8));
    }

    @Override
    public Reading<T> read(String text) {
        return text.length() > limits.maxLength()
                ? tooLong("characters")
                : read(OtherFile.problem(text), () -> DocumentText.of(text));
    }

    @Override
    public Reading<T> read(InputStream utf8) throws IOException {
        return read(utf8.readNBytes(limits.maxLength() + 1));
    }

    @Override
    public Reading<T> read(Path file) throws IOException {
        try (InputStream utf8 = Files.newInputStream(file)) {
            return read(utf8);
        }
    }

    @Override
    public JsonLines<T> lines(InputStream utf8) {
        return new Lines<>(this, utf8, limits.maxLength());
    }

    /**
     * Reads strictly first, whether lenient or not: the version may stand after the members that it excuses, and a document of
     * the library's own version has the same problems for either reader.
     */
    private Reading<T> read(@Nullable Problem otherFile, Supplier<DocumentText> decoded) {
        if (otherFile != null) {
            return Reading.refused(List.of(otherFile));
        }
        DocumentText text = decoded.get();
        Reading<T> strict = DocumentReader.readWhole(text, FACTORY, limits, false, type);
        return lenient && isOfNewerVersion(strict)
                ? DocumentReader.readWhole(text, FACTORY, limits, true, type)
                : strict;
    }

    private static boolean isOfNewerVersion(Reading<?> reading) {
        return reading.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NEWER_VERSION);
    }

    /** Returns the reading of a document that is longer than the limit. */
    Reading<T> tooLong(String unit) {
        return Reading.refused(List.of(new Problem(
                "",
                0,
                0,
                ProblemCode.LIMIT_EXCEEDED,
                "found a document of more than " + limits.maxLength() + " " + unit + ", expected at most that many")));
    }
}
