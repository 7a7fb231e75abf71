package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;

/** Newline-delimited documents: one at a time, each on its own. */
class JsonLinesTest {

    private static final JsonFormat<Response> FORMAT = MappaJson.RESPONSE;
    private static final String LINE = new String(FORMAT.toLine(ExampleValues.response()), StandardCharsets.UTF_8);
    private static final String OTHER =
            new String(FORMAT.toLine(ExampleValues.otherResponse()), StandardCharsets.UTF_8);

    /** As many bytes as are asked of a stream at a time, at most. */
    private static final int BUFFER = 8192;

    private static JsonLines<Response> lines(String text) {
        return FORMAT.reader().lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What each line gives, {@code line value} or {@code line code pointer} each. */
    private static List<String> told(JsonLines<Response> lines) throws IOException {
        List<String> told = new ArrayList<>();
        for (Optional<Reading<Response>> reading = lines.next(); reading.isPresent(); reading = lines.next()) {
            if (reading.get().value().isPresent()) {
                told.add(lines.lineNumber() + " " + reading.get().orElseThrow().id());
            }
            for (Problem problem : reading.get().problems()) {
                assertThat(problem.line()).isEqualTo(lines.lineNumber());
                told.add(problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.pointer());
            }
        }
        assertThat(lines.next()).as("after the end").isEmpty();
        return told;
    }

    private static final String ID = ExampleValues.response().id();
    private static final String OTHER_ID = ExampleValues.otherResponse().id();

    @Test
    void whatIsWrittenLineByLineIsReadBack() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            responses.add(
                    (i % 3 == 0 ? ExampleValues.otherResponse() : ExampleValues.response()).withId("response-" + i));
            written.writeBytes(FORMAT.toLine(responses.get(i)));
        }
        JsonLines<Response> lines = FORMAT.reader().lines(new ByteArrayInputStream(written.toByteArray()));
        for (Response response : responses) {
            assertThat(lines.next().orElseThrow().orElseThrow()).isEqualTo(response);
        }
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aStreamWithoutBytesHasNoLines() throws IOException {
        JsonLines<Response> lines = lines("");
        assertThat(lines.lineNumber()).isZero();
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEmpty();
        assertThat(lines.lineNumber()).isZero();
    }

    @Test
    void aBrokenLineDoesNotHideTheNext() throws IOException {
        String broken = LINE.replaceFirst("\"id\":\"" + ID + "\"", "\"id\":null");
        assertThat(told(lines(LINE + broken + "{\"format\":\n" + OTHER + "]\n" + LINE)))
                .containsExactly(
                        "1 " + ID,
                        "2:" + (broken.indexOf("null") + 1) + " null-value /id",
                        "3:11 malformed-json ",
                        "4 " + OTHER_ID,
                        "5:1 malformed-json ",
                        "6 " + ID);
    }

    @Test
    void aDocumentOverSeveralLinesIsSeveralBrokenLines() throws IOException {
        assertThat(told(lines("{\n}\n" + LINE))).last().isEqualTo("3 " + ID);
        assertThat(told(lines("{\n}\n"))).allMatch(told -> told.contains("malformed-json"));
    }

    @Test
    void twoDocumentsOnOneLineAreAProblem() throws IOException {
        assertThat(told(lines(LINE.strip() + " " + OTHER + LINE)))
                .containsExactly("1:" + (LINE.strip().length() + 2) + " trailing-content ", "2 " + ID);
    }

    @Test
    void blankLinesArePassedOverAndCounted() throws IOException {
        assertThat(told(lines("\n \t\n\r\n" + LINE + "\n\n" + OTHER + "\n  ")))
                .containsExactly("4 " + ID, "7 " + OTHER_ID);
    }

    @Test
    void aCarriageReturnBelongsToTheLineFeed() throws IOException {
        assertThat(told(lines(LINE.replace("\n", "\r\n") + "x\r\n" + OTHER.replace("\n", "\r\n"))))
                .containsExactly("1 " + ID, "2:1 malformed-json ", "3 " + OTHER_ID);
    }

    @Test
    void aCarriageReturnAloneEndsNoLine() throws IOException {
        assertThat(told(lines(LINE.strip() + "\r" + OTHER))).containsExactly("1:1 trailing-content ");
    }

    @Test
    void theLastLineNeedsNoLineFeed() throws IOException {
        assertThat(told(lines(LINE + OTHER.strip()))).containsExactly("1 " + ID, "2 " + OTHER_ID);
        assertThat(told(lines(LINE + "{"))).containsExactly("1 " + ID, "2:2 malformed-json ");
    }

    @Test
    void aLineMayBeAsLongAsTheLimit() throws IOException {
        int longest = LINE.strip().getBytes(StandardCharsets.UTF_8).length;
        for (String end : List.of("", "\n", "\n" + OTHER)) {
            JsonLines<Response> lines = FORMAT.reader()
                    .withLimits(ReadLimits.standard().withMaxLength(longest))
                    .lines(new ByteArrayInputStream((LINE.strip() + end).getBytes(StandardCharsets.UTF_8)));
            assertThat(lines.next().orElseThrow().value()).hasValue(ExampleValues.response());
        }
    }

    @Test
    void aLineThatIsTooLongIsReportedAndTheNextOneRead() throws IOException {
        int longest = LINE.strip().getBytes(StandardCharsets.UTF_8).length;
        // Longer by one byte, by a buffer, and by many.
        for (int more : new int[] {1, BUFFER, 10 * BUFFER + 7}) {
            String text =
                    LINE + " ".repeat(more) + LINE + OTHER.replace("\n", " ".repeat(more + longest)) + "\n" + LINE;
            JsonLines<Response> lines = FORMAT.reader()
                    .withLimits(ReadLimits.standard().withMaxLength(longest))
                    .lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(told(lines)).containsExactly("1 " + ID, "2:0 limit-exceeded ", "3:0 limit-exceeded ", "4 " + ID);
        }
    }

    @Test
    void aLineThatIsTooLongSaysItsLineAndNoColumn() throws IOException {
        JsonLines<Response> lines = FORMAT.reader()
                .withLimits(ReadLimits.standard().withMaxLength(5))
                .lines(new ByteArrayInputStream("\n123456\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(lines.next().orElseThrow().problems())
                .singleElement()
                .hasToString(
                        "line 2, the document: limit-exceeded: found a document of more than 5 bytes, expected at most that many");
    }

    @Test
    void aLastLineThatIsTooLongIsReported() throws IOException {
        JsonLines<Response> lines = FORMAT.reader()
                .withLimits(ReadLimits.standard().withMaxLength(100))
                .lines(new ByteArrayInputStream(("[" + " ".repeat(100)).getBytes(StandardCharsets.UTF_8)));
        assertThat(told(lines)).containsExactly("1:0 limit-exceeded ");
    }

    @Test
    void everyOtherLimitIsThatOfALineToo() throws IOException {
        JsonLines<Response> lines = FORMAT.reader()
                .withLimits(ReadLimits.standard().withMaxNesting(2))
                .lines(new ByteArrayInputStream(("[[[]]]\n" + LINE).getBytes(StandardCharsets.UTF_8)));
        assertThat(lines.next().orElseThrow().problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIMIT_EXCEEDED);
        assertThat(lines.next().orElseThrow().problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aByteThatIsNotUtf8StaysOnItsLine() throws IOException {
        byte[] text = ("\"\u00ff\"\n" + LINE).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told(FORMAT.reader().lines(new ByteArrayInputStream(text))))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1:2 malformed-json");
    }

    @Test
    void aHundredProblemsAndTheCountOfTheOthersNameTheirLine() throws IOException {
        String many = "{" + "\"x\":1,".repeat(150) + "\"y\":2}\n";
        Reading<Response> reading = lines("\n" + many).next().orElseThrow();
        assertThat(reading.problems()).hasSize(101).allMatch(problem -> problem.line() == 2);
        assertThat(reading.problems().get(100).code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
    }

    @Test
    void aLenientReaderReadsLinesLeniently() throws IOException {
        String newer = LINE.replace("\"version\":\"1.0\"", "\"version\":\"1.1\",\"new\":7");
        JsonLines<Response> lines = FORMAT.reader()
                .lenient()
                .lines(new ByteArrayInputStream((LINE + newer).getBytes(StandardCharsets.UTF_8)));
        assertThat(lines.next().orElseThrow().leftOut()).isEmpty();
        Reading<Response> reading = lines.next().orElseThrow();
        assertThat(reading.value()).hasValue(ExampleValues.response());
        assertThat(reading.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.line()).isEqualTo(2);
            assertThat(left.column()).isEqualTo(newer.indexOf("\"new\"") + 1);
            assertThat(left.pointer()).isEqualTo("/new");
        });
    }

    @Test
    void nothingIsTakenFromTheStreamBeforeItIsAskedFor() throws IOException {
        CountedStream stream = new CountedStream(new Repeated(LINE, Long.MAX_VALUE));
        JsonLines<Response> lines = FORMAT.reader().lines(stream);
        assertThat(stream.taken()).isZero();
        for (int i = 1; i <= 100; i++) {
            assertThat(lines.next().orElseThrow().value()).hasValue(ExampleValues.response());
            assertThat(stream.taken()).isBetween((long) i * LINE.length(), (long) i * LINE.length() + BUFFER);
        }
        assertThat(stream.closed()).isFalse();
    }

    @Test
    void aLineIsReadAsSoonAsItIsThere() throws IOException {
        // A conversation: the next line is sent when the answer to the last has come.
        InputStream source = new InputStream() {

            private boolean given;

            @Override
            public int read() {
                throw new AssertionError("read before the line was taken");
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (given) {
                    throw new AssertionError("asked for more than the line that is there");
                }
                given = true;
                byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, target, offset, line.length);
                return line.length;
            }
        };
        assertThat(FORMAT.reader().lines(source).next()).isPresent();
    }

    @Test
    void linesThatWereReadAreNotHeld() throws IOException {
        String line = "{\"x\":\"" + "y".repeat(100_000) + "\"}\n";
        CountedStream stream = new CountedStream(new Repeated(line, 1000L * line.length()));
        JsonLines<Response> lines = FORMAT.reader().lines(stream);
        WeakReference<Object> first = new WeakReference<>(lines.next().orElseThrow());
        long before = heldMegabytes();
        long furthestAhead = 0;
        for (int i = 2; i <= 1000; i++) {
            assertThat(lines.next()).isPresent();
            furthestAhead = Math.max(furthestAhead, stream.taken() - (long) i * line.length());
        }
        // A hundred megabytes were read; a line has a tenth of one.
        assertThat(heldMegabytes() - before).isLessThan(50);
        assertThat(first.get()).as("the first reading").isNull();
        assertThat(furthestAhead).isLessThanOrEqualTo(BUFFER);
        assertThat(lines.next()).isEmpty();
        assertThat(stream.taken()).isEqualTo(1000L * line.length());
    }

    @Test
    void aLineBeyondTheLimitIsNotHeld() throws IOException {
        int length = 100_000_000;
        long[] held = new long[2];
        CountedStream stream = new CountedStream(new Repeated("y".repeat(BUFFER), length)) {
            @Override
            public int read(byte[] target, int offset, int wanted) throws IOException {
                int read = super.read(target, offset, wanted);
                if (read < 0) {
                    held[1] = heldMegabytes();
                }
                return read;
            }
        };
        JsonLines<Response> lines = FORMAT.reader()
                .withLimits(ReadLimits.standard().withMaxLength(1000))
                .lines(stream);
        held[0] = heldMegabytes();
        assertThat(lines.next().orElseThrow().problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
        assertThat(stream.taken()).isEqualTo(length);
        assertThat(held[1] - held[0]).isLessThan(50);
        assertThat(lines.next()).isEmpty();
    }

    private static long heldMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    @Test
    void theStreamsOwnExceptionComesOut() throws IOException {
        IOException own = new IOException("the line is dead");
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw own;
            }
        };
        JsonLines<Response> lines = FORMAT.reader().lines(broken);
        assertThatThrownBy(lines::next).isSameAs(own);
        assertThat(lines.lineNumber()).isZero();
    }

    @Test
    void aLineThatAnExceptionInterruptedIsReadWhenTheStreamGoesOn() throws IOException {
        byte[] text = (LINE + OTHER).getBytes(StandardCharsets.UTF_8);
        // Throws after every seventh byte, and then goes on.
        InputStream faltering = new InputStream() {

            private int at;
            private boolean thrown = true;

            @Override
            public int read() {
                throw new AssertionError("not a byte at a time");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                thrown = !thrown;
                if (thrown) {
                    throw new IOException("not yet");
                }
                int given = Math.min(7, text.length - at);
                System.arraycopy(text, at, target, offset, given);
                at += given;
                return given == 0 ? -1 : given;
            }
        };
        JsonLines<Response> lines = FORMAT.reader().lines(faltering);
        List<Response> read = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            try {
                Optional<Reading<Response>> next = lines.next();
                next.ifPresent(reading -> read.add(reading.orElseThrow()));
                ended = next.isEmpty();
            } catch (IOException e) {
                assertThat(e).hasMessage("not yet");
            }
        }
        assertThat(read).containsExactly(ExampleValues.response(), ExampleValues.otherResponse());
        assertThat(lines.lineNumber()).isEqualTo(2);
    }

    /** A text again and again, up to a number of bytes. */
    private static final class Repeated extends InputStream {

        private final byte[] text;
        private final long length;
        private long at;

        Repeated(String text, long length) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            return at < length ? text[(int) (at++ % text.length)] : -1;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) {
            int start = (int) (at % text.length);
            int given = (int) Math.min(Math.min(wanted, text.length - start), length - at);
            System.arraycopy(text, start, target, offset, given);
            at += given;
            return given == 0 && wanted > 0 ? -1 : given;
        }
    }
}
