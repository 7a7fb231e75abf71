package uk.opcc.mappa.model.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.JsonReader;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Checks that every reader of every format reads or reports any bytes, and that what was read is written and read back. Run by
 * the profile {@code fuzz}; see the comment there.
 */
class ReadingFuzz {

    /** Small, so that small documents meet the limits. */
    private static final ReadLimits NARROW = ReadLimits.standard()
            .withMaxLength(2000)
            .withMaxNesting(6)
            .withMaxTextLength(60)
            .withMaxElements(3);

    private static final List<Target<?>> TARGETS = List.of(
            new Target<>(MappaJson.RESPONSE),
            new Target<>(MappaJson.INSPECTION_REPORT),
            new Target<>(MappaJson.FOLLOW_UP),
            new Target<>(MappaJson.DIRECTORY));

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrReported(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        for (Target<?> target : TARGETS) {
            target.read(bytes, text, isUtf8);
        }
    }

    /** A format, and its readers. Plain checks, for assertions would take most of the time. */
    private static final class Target<T> {

        private final JsonFormat<T> format;
        private final JsonReader<T> strict;
        private final JsonReader<T> lenient;
        private final JsonReader<T> narrow;
        private final JsonReader<T> narrowLenient;

        Target(JsonFormat<T> format) {
            this.format = format;
            this.strict = format.reader();
            this.lenient = strict.lenient();
            this.narrow = strict.withLimits(NARROW);
            this.narrowLenient = narrow.lenient();
        }

        void read(byte[] bytes, String text, boolean isUtf8) throws IOException {
            Reading<T> read = strict.read(bytes);
            checkReading(read);
            check(read.leftOut().isEmpty(), "the strict reader leaves nothing out", read);
            read.value().ifPresent(this::checkRoundTrip);

            Reading<T> forgiving = lenient.read(bytes);
            checkReading(forgiving);
            boolean newer = read.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NEWER_VERSION);
            if (newer) {
                forgiving.value().ifPresent(this::checkRoundTrip);
            } else {
                checkAlike(read, forgiving);
            }

            Reading<T> ofText = strict.read(text);
            checkReading(ofText);
            checkReading(lenient.read(text));
            if (isUtf8) {
                check(ofText.value().equals(read.value()), "text and bytes are read alike", read);
            }
            checkAlike(read, strict.read(new ByteArrayInputStream(bytes)));

            if (read.value().isPresent()) {
                check(isUtf8, "what is read is UTF-8", read);
            }
            Reading<T> withinNarrow = narrow.read(bytes);
            checkReading(withinNarrow);
            if (withinNarrow.value().isPresent()) {
                check(withinNarrow.value().equals(read.value()), "narrow limits change no value", withinNarrow);
            }
            checkReading(narrowLenient.read(bytes));
            checkLines(strict.lines(new ByteArrayInputStream(bytes)));
            checkLines(narrowLenient.lines(new ByteArrayInputStream(bytes)));
        }

        private void checkRoundTrip(T value) {
            byte[] written = format.toBytes(value);
            Reading<T> again = strict.read(written);
            check(again.value().equals(Optional.of(value)), "what is written is read back equal", again);
            check(Arrays.equals(format.toBytes(again.orElseThrow()), written), "and written the same", again);
            check(strict.read(format.toText(value)).value().equals(again.value()), "as text", again);
            check(strict.read(format.toLine(value)).value().equals(again.value()), "on one line", again);
        }
    }

    private static void checkLines(JsonLines<?> lines) throws IOException {
        int last = 0;
        for (Optional<? extends Reading<?>> reading = lines.next(); reading.isPresent(); reading = lines.next()) {
            checkReading(reading.get());
            int line = lines.lineNumber();
            check(line > last, "each line comes after the last", reading);
            check(
                    reading.get().problems().stream().allMatch(problem -> problem.line() == line),
                    "problems are of their line",
                    reading);
            last = line;
        }
        check(lines.next().isEmpty(), "the end stays the end", lines);
    }

    private static void checkAlike(Reading<?> one, Reading<?> other) {
        check(one.value().equals(other.value()), "the same value", other);
        check(one.problems().equals(other.problems()), "the same problems", other);
        check(other.leftOut().isEmpty(), "nothing left out", other);
    }

    private static void checkReading(Reading<?> reading) {
        check(reading.value().isEmpty() != reading.problems().isEmpty(), "a value or problems", reading);
        checkProblems(reading.problems());
        checkProblems(reading.leftOut());
    }

    private static void checkProblems(List<Problem> problems) {
        check(problems.size() <= 101, "a hundred problems and a count", problems.size());
        for (Problem problem : problems) {
            check(problem.message().contains("found ") && problem.message().length() < 2000, "a message", problem);
            check(problem.toString().codePoints().noneMatch(ReadingFuzz::actsOnTerminals), "no controls", problem);
            check(problem.line() >= 0 && problem.column() >= 0, "a place", problem);
            check(problem.pointer().isEmpty() || problem.pointer().startsWith("/"), "a pointer", problem);
        }
    }

    private static void check(boolean holds, String what, Object beside) {
        if (!holds) {
            throw new AssertionError(what + ": " + beside);
        }
    }

    private static boolean actsOnTerminals(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** The documents of the tests. */
    static Stream<byte[]> seeds() throws IOException {
        Path documents = Path.of(System.getProperty("fuzz.seeds"));
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(ReadingFuzz::bytes);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
