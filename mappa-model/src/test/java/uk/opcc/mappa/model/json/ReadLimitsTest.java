package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.CountedStream.Fill;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonReader;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** Each limit at its bound, and one more. */
class ReadLimitsTest {

    private static final JsonFormat<Response> FORMAT = MappaJson.RESPONSE;
    private static final String DOCUMENT = FORMAT.toText(ExampleValues.response());
    private static final String MINIMAL = """
            {"format": "mappa-response", "version": "1.0", "id": "a", "report": "b",
            "force": {"id": "c", "name": "C", "kind": "police-force", "extent": "one"},
            "body": {"id": "d", "name": "D", "kind": "police-and-crime-commissioner", "extent": "one"}@}""";

    private static String minimalWith(String members) {
        return MINIMAL.replace("@", members);
    }

    private static JsonReader<Response> within(ReadLimits limits) {
        return FORMAT.reader().withLimits(limits);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRead(JsonReader<Response> reader, String document) {
        assertThat(reader.read(utf8(document)).problems()).isEmpty();
        assertThat(reader.read(document).problems()).isEmpty();
    }

    private static void assertBeyond(JsonReader<Response> reader, String document, String pointer) {
        for (Reading<Response> reading : List.of(reader.read(utf8(document)), reader.read(document))) {
            assertThat(reading.value()).isEmpty();
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
                assertThat(problem.pointer()).isEqualTo(pointer);
            });
        }
    }

    @Test
    void theStandardLimitsAreThoseOfTheirJavadoc() {
        ReadLimits standard = ReadLimits.standard();
        assertThat(standard.maxLength()).isEqualTo(16 * 1024 * 1024).isEqualTo(JsonFormat.MAX_LENGTH);
        assertThat(standard.maxNesting()).isEqualTo(50);
        assertThat(standard.maxTextLength()).isEqualTo(1_000_000);
        assertThat(standard.maxElements()).isEqualTo(10_000);
        assertThat(standard)
                .hasToString("ReadLimits{maxLength=16777216, maxNesting=50, maxTextLength=1000000, maxElements=10000}");
    }

    @Test
    void eachLimitIsChangedAlone() {
        ReadLimits standard = ReadLimits.standard();
        assertThat(standard.withMaxLength(7).toString())
                .isEqualTo(standard.toString().replace("16777216", "7"));
        assertThat(standard.withMaxNesting(7).toString())
                .isEqualTo(standard.toString().replace("=50", "=7"));
        assertThat(standard.withMaxTextLength(7).toString())
                .isEqualTo(standard.toString().replace("1000000", "7"));
        assertThat(standard.withMaxElements(7).toString())
                .isEqualTo(standard.toString().replace("=10000}", "=7}"));
        assertThat(standard.maxLength()).isEqualTo(JsonFormat.MAX_LENGTH);
    }

    @Test
    void aLimitIsAtLeastOneAndAtMostAThousandMillion() {
        assertBounds("maxLength", ReadLimits::withMaxLength, ReadLimits::maxLength);
        assertBounds("maxNesting", ReadLimits::withMaxNesting, ReadLimits::maxNesting);
        assertBounds("maxTextLength", ReadLimits::withMaxTextLength, ReadLimits::maxTextLength);
        assertBounds("maxElements", ReadLimits::withMaxElements, ReadLimits::maxElements);
    }

    private static void assertBounds(
            String attribute, BiFunction<ReadLimits, Integer, ReadLimits> with, ToIntFunction<ReadLimits> get) {
        ReadLimits standard = ReadLimits.standard();
        for (int within : new int[] {1, 1_000_000_000}) {
            assertThat(get.applyAsInt(with.apply(standard, within))).isEqualTo(within);
        }
        for (int beyond : new int[] {Integer.MIN_VALUE, -1, 0, 1_000_000_001, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> with.apply(standard, beyond))
                    .isInstanceOfSatisfying(InvalidValueException.class, thrown -> {
                        assertThat(thrown.attribute()).isEqualTo(attribute);
                        assertThat(thrown.found()).isEqualTo(Integer.toString(beyond));
                    });
        }
    }

    @Test
    void aReaderWithTheLargestLimitsReads() {
        int largest = 1_000_000_000;
        assertRead(
                within(ReadLimits.standard()
                        .withMaxLength(largest)
                        .withMaxNesting(largest)
                        .withMaxTextLength(largest)
                        .withMaxElements(largest)),
                DOCUMENT);
    }

    @Test
    void aReaderWithOtherLimitsLeavesTheFirstAsItWas() {
        JsonReader<Response> reader = FORMAT.reader();
        assertThat(reader.withLimits(ReadLimits.standard().withMaxLength(1))
                        .read(DOCUMENT)
                        .value())
                .isEmpty();
        assertRead(reader, DOCUMENT);
    }

    @Test
    void aDocumentMayBeAsLongAsTheLimit() {
        int bytes = utf8(DOCUMENT).length;
        assertThat(within(ReadLimits.standard().withMaxLength(bytes))
                        .read(utf8(DOCUMENT))
                        .value())
                .hasValue(ExampleValues.response());
        assertThat(within(ReadLimits.standard().withMaxLength(DOCUMENT.length()))
                        .read(DOCUMENT)
                        .value())
                .hasValue(ExampleValues.response());
    }

    @Test
    void aDocumentOfOneByteMoreIsNotRead() {
        Problem ofBytes = within(ReadLimits.standard().withMaxLength(utf8(DOCUMENT).length - 1))
                .read(utf8(DOCUMENT))
                .problems()
                .get(0);
        assertThat(ofBytes)
                .isEqualTo(new Problem(
                        "",
                        0,
                        0,
                        ProblemCode.LIMIT_EXCEEDED,
                        "found a document of more than " + (utf8(DOCUMENT).length - 1)
                                + " bytes, expected at most that many"));
    }

    @Test
    void aTextOfOneCharacterMoreIsNotRead() {
        Problem ofText = within(ReadLimits.standard().withMaxLength(DOCUMENT.length() - 1))
                .read(DOCUMENT)
                .problems()
                .get(0);
        assertThat(ofText.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        assertThat(ofText.message())
                .isEqualTo("found a document of more than " + (DOCUMENT.length() - 1)
                        + " characters, expected at most that many");
    }

    @Test
    void aStreamOfTheLimitIsReadAndLeftOpen() throws IOException {
        byte[] document = utf8(DOCUMENT);
        CountedStream stream = new CountedStream(new ByteArrayInputStream(document));
        assertThat(within(ReadLimits.standard().withMaxLength(document.length))
                        .read(stream)
                        .value())
                .hasValue(ExampleValues.response());
        assertThat(stream.taken()).isEqualTo(document.length);
        assertThat(stream.closed()).isFalse();
    }

    @Test
    void oneByteMoreThanTheLimitIsTakenFromALongerStream() throws IOException {
        for (int limit : new int[] {1, 1000, 8191, 8192, 100_000}) {
            CountedStream endless = new CountedStream(new Fill(' '));
            Reading<Response> reading =
                    within(ReadLimits.standard().withMaxLength(limit)).read(endless);
            assertThat(reading.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED));
            assertThat(endless.taken()).isEqualTo(limit + 1L);
            assertThat(endless.closed()).isFalse();
        }
    }

    @Test
    void aStreamThatGivesAByteAtATimeIsRead() throws IOException {
        InputStream slow = new ByteArrayInputStream(utf8(DOCUMENT)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(FORMAT.reader().read(slow).value()).hasValue(ExampleValues.response());
    }

    @Test
    void nestingMayBeAsDeepAsTheLimit() {
        int depth = deepest(DOCUMENT);
        assertThat(depth).isGreaterThanOrEqualTo(7);
        assertRead(within(ReadLimits.standard().withMaxNesting(depth)), DOCUMENT);
        for (Reading<Response> reading : List.of(
                within(ReadLimits.standard().withMaxNesting(depth - 1)).read(DOCUMENT),
                within(ReadLimits.standard().withMaxNesting(depth - 1)).read(utf8(DOCUMENT)))) {
            assertThat(reading.problems()).extracting(Problem::code).contains(ProblemCode.LIMIT_EXCEEDED);
            assertThat(reading.value()).isEmpty();
        }
    }

    private static int deepest(String document) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    @Test
    void nestingCountsInUnknownMembersToo() {
        JsonReader<Response> lenient =
                within(ReadLimits.standard().withMaxNesting(9)).lenient();
        String deep = minimalWith(", \"x\": " + "[".repeat(8) + "]".repeat(8)).replace("1.0", "1.1");
        assertRead(lenient, deep);
        assertBeyond(lenient, deep.replace("[]", "[[]]"), "");
    }

    @Test
    void aTextMayBeAsLongAsTheLimit() {
        for (int limit : new int[] {30, 100, 499}) {
            JsonReader<Response> reader = within(ReadLimits.standard().withMaxTextLength(limit));
            String atLimit = minimalWith("").replace("\"C\"", "\"" + "C".repeat(limit) + "\"");
            assertRead(reader, atLimit);
            assertBeyond(
                    reader,
                    atLimit.replace("CC", "CCC").replaceFirst("C{" + limit + ",}", "C".repeat(limit + 1)),
                    "/force/name");
        }
    }

    @Test
    void aTextOfManyEscapesCountsItsCharacters() {
        JsonReader<Response> reader = within(ReadLimits.standard().withMaxTextLength(100));
        assertRead(reader, minimalWith("").replace("\"C\"", "\"" + "\\u0043".repeat(100) + "\""));
        assertBeyond(reader, minimalWith("").replace("\"C\"", "\"" + "\\u0043".repeat(101) + "\""), "/force/name");
    }

    @Test
    void aTextWithinTheReadersLimitAndBeyondTheFormatsIsOneProblem() {
        String document =
                minimalWith("").replace("\"C\"", "\"" + "C".repeat(501) + "\"").replace("\"D\"", "7");
        assertThat(FORMAT.read(document).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LONG, ProblemCode.WRONG_TYPE);
    }

    @Test
    void aLongTextInAnUnknownMemberIsPassedOver() {
        String document = minimalWith(", \"x\": \"" + "y".repeat(101) + "\"").replace("1.0", "1.1");
        assertRead(within(ReadLimits.standard().withMaxTextLength(100)).lenient(), document);
    }

    @Test
    void aNumberMayHaveAsManyCharactersAsATextMay() {
        JsonReader<Response> reader = within(ReadLimits.standard().withMaxTextLength(100));
        String digits = minimalWith(", \"statedCounts\": [{\"count\": " + "9".repeat(100) + "}]");
        assertThat(reader.read(digits).problems()).extracting(Problem::code).containsExactly(ProblemCode.OUT_OF_RANGE);
        assertThat(reader.read(digits.replace("}]", "9}]")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
        assertThat(reader.read(utf8(digits.replace("}]", "9}]"))).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aListMayHaveAsManyElementsAsTheLimit() {
        String two = minimalWith(", \"statedCounts\": [{\"count\": 1}, {\"count\": 2}]");
        assertRead(within(ReadLimits.standard().withMaxElements(2)), two);
        assertBeyond(within(ReadLimits.standard().withMaxElements(1)), two, "/statedCounts");
    }

    @Test
    void answersAreElementsLikeOthers() {
        String answers = minimalWith(", \"comments\": [{\"voice\": \"merged\", \"answers\": ["
                + "{\"status\": \"unclear\"}, ".repeat(9_999) + "{\"status\": \"unclear\"}]}]");
        assertRead(FORMAT.reader(), answers);
        assertBeyond(
                FORMAT.reader(),
                answers.replace("[{\"status\"", "[{\"status\": \"unclear\"}, {\"status\""),
                "/comments/0/answers");
    }

    @Test
    void aListBeyondTheLimitIsOneProblemAndWhatFollowsItIsRead() {
        String document = minimalWith(", \"statedCounts\": [{\"count\": 1}, {\"count\": [0, {}]}, 7], \"state\": 5");
        Reading<Response> reading =
                within(ReadLimits.standard().withMaxElements(1)).read(document);
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("limit-exceeded /statedCounts", "wrong-type /state");
    }

    @Test
    void elementsOfUnknownMembersAreNotCounted() {
        String document = minimalWith(", \"x\": [1, 2, 3]").replace("1.0", "1.1");
        assertRead(within(ReadLimits.standard().withMaxElements(1)).lenient(), document);
    }

    @Test
    void limitsOfALenientReaderAreKept() {
        String document = minimalWith("").replace("1.0", "1.1");
        JsonReader<Response> limitedFirst = FORMAT.reader()
                .withLimits(ReadLimits.standard().withMaxLength(10))
                .lenient();
        JsonReader<Response> lenientFirst =
                FORMAT.reader().lenient().withLimits(ReadLimits.standard().withMaxLength(10));
        for (JsonReader<Response> reader : List.of(limitedFirst, lenientFirst)) {
            assertBeyond(reader, document, "");
        }
        assertRead(
                FORMAT.reader().lenient().withLimits(ReadLimits.standard().withMaxLength(document.length())), document);
    }

    @Test
    void aHundredProblemsAreListedAndOneMoreCountsTheOthers() {
        String hundred = minimalWith(", \"copies\": [" + "null, ".repeat(99) + "null]");
        assertThat(FORMAT.read(hundred).problems())
                .hasSize(100)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.NULL_VALUE);
        List<Problem> more =
                FORMAT.read(hundred.replace("[null", "[null, null")).problems();
        assertThat(more).hasSize(101);
        assertThat(more.get(100))
                .isEqualTo(new Problem(
                        "",
                        0,
                        0,
                        ProblemCode.MORE_PROBLEMS,
                        "found 1 more problems than the 100 listed; correct those and read again"));
    }
}
