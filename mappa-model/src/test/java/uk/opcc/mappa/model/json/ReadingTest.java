package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.model.json.format.Reading;

/** Tests the inputs, the results and the messages of reading. */
class ReadingTest {

    private static final JsonFormat<Response> FORMAT = MappaJson.RESPONSE;
    private static final String DOCUMENT = FORMAT.toText(ExampleValues.response());

    private static Problem onlyProblem(Reading<?> reading) {
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0);
    }

    @Test
    void aDocumentIsReadFromBytesTextAndStreamAlike() throws IOException {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        assertThat(FORMAT.read(bytes).value()).hasValue(ExampleValues.response());
        assertThat(FORMAT.read(DOCUMENT).value()).hasValue(ExampleValues.response());
        assertThat(FORMAT.read(new ByteArrayInputStream(bytes)).value()).hasValue(ExampleValues.response());
    }

    @Test
    void aReadingIsAValueWithoutProblems() {
        Reading<?> reading = FORMAT.read(DOCUMENT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orElseThrow()).isEqualTo(ExampleValues.response());
        assertThat(reading).hasToString(ExampleValues.response().toString());
    }

    @Test
    void aRefusalThrowsAllItsProblems() {
        Reading<?> reading = FORMAT.read(DOCUMENT.replace("\"suffolk\"", "null"));
        assertThat(reading.problems()).hasSize(2);
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        thrown -> assertThat(thrown.problems()).isEqualTo(reading.problems()))
                .hasMessage(
                        "2 problems:\n  %s\n  %s",
                        reading.problems().get(0), reading.problems().get(1));
        assertThat(reading.toString()).startsWith("2 problems:\n  line 4, column 9, /id: null-value: ");
    }

    @Test
    void aByteOrderMarkIsSkipped(@TempDir Path folder) throws IOException {
        byte[] marked = ("\ufeff" + DOCUMENT).getBytes(StandardCharsets.UTF_8);
        assertThat(FORMAT.read(marked).value()).hasValue(ExampleValues.response());
        assertThat(FORMAT.read("\ufeff" + DOCUMENT).value()).hasValue(ExampleValues.response());
        assertThat(FORMAT.read(Files.write(folder.resolve("marked.json"), marked))
                        .value())
                .hasValue(ExampleValues.response());
    }

    @Test
    void placesCountWithoutAByteOrderMark() {
        String document = "{\"id\": null}";
        List<Problem> problems = FORMAT.read(document).problems();
        assertThat(problems).extracting(Problem::column).startsWith(8);
        assertThat(FORMAT.read("\ufeff" + document).problems()).isEqualTo(problems);
        assertThat(FORMAT.read(("\ufeff" + document).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEqualTo(problems);
    }

    @Test
    void onlyOneByteOrderMarkIsSkipped() {
        assertThat(onlyProblem(FORMAT.read("\ufeff\ufeff" + DOCUMENT)).message())
                .isEqualTo(
                        "This is not JSON: found \"<U+FEFF>{\", expected one JSON object, which begins with {; correct the"
                                + " text there");
    }

    @Test
    void aFileIsReadAndAMissingOneIsAnIoException(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("response.json"), DOCUMENT);
        assertThat(FORMAT.read(file).value()).hasValue(ExampleValues.response());
        assertThat(FORMAT.reader()
                        .withLimits(ReadLimits.standard().withMaxLength(10))
                        .read(file)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
        assertThatThrownBy(() -> FORMAT.read(folder.resolve("missing.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anOverlongFormIsNotTakenForTheCharacter() {
        byte[] bytes = DOCUMENT.replace("Suffolk Constabulary", "@@").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '@') {
                // C1 81 is A, written too long.
                bytes[i] = (byte) (bytes[i + 1] == '@' ? 0xC1 : 0x81);
            }
        }
        Problem problem = onlyProblem(FORMAT.read(bytes));
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_JSON);
        assertThat(problem.message()).startsWith("This is not UTF-8: found the byte 0xC1, ");
    }

    @Test
    void aNewerVersionIsRefusedWithBothVersions() {
        Problem problem = onlyProblem(FORMAT.read(DOCUMENT.replace("\"version\": \"1.0\"", "\"version\": \"3.14\"")));
        assertThat(problem.code()).isEqualTo(ProblemCode.NEWER_VERSION);
        assertThat(problem.message()).contains("version 3.14").contains("version 1.0");
    }

    @Test
    void anotherFormatIsRefusedWithBothFormats() {
        Problem problem = onlyProblem(FORMAT.read(MappaJson.DIRECTORY.toText(ExampleValues.directory())));
        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_FORMAT);
        assertThat(problem.message()).contains("\"mappa-directory\"").contains("mappa-response");
    }

    @Test
    void aNewerVersionAfterAHundredProblemsIsTheOnlyOneReported() {
        String unknown = String.join("", Collections.nCopies(200, "\"x\": 1, "));
        assertThat(onlyProblem(FORMAT.read("{" + unknown + "\"version\": \"2.0\"}"))
                        .code())
                .isEqualTo(ProblemCode.NEWER_VERSION);
    }

    @Test
    void aHundredOfAThousandProblemsAreListedAndTheOthersCounted() {
        String nulls = Collections.nCopies(1000, "null").stream().collect(Collectors.joining(", ", "[", "]"));
        String document = DOCUMENT.replaceFirst("\"copies\": \\[[^]]*]", "\"copies\": " + nulls);
        List<Problem> problems = FORMAT.read(document).problems();
        assertThat(problems).hasSize(101);
        assertThat(problems.subList(0, 100)).extracting(Problem::code).containsOnly(ProblemCode.NULL_VALUE);
        assertThat(problems.get(99).pointer()).isEqualTo("/copies/99");
        assertThat(problems.get(100).code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
        assertThat(problems.get(100).message()).contains("900 more problems");
        assertThat(problems.get(100).pointer()).isEmpty();
    }

    @Test
    void exactlyAHundredProblemsAreAllListed() {
        String nulls = Collections.nCopies(100, "null").stream().collect(Collectors.joining(", ", "[", "]"));
        String document = DOCUMENT.replaceFirst("\"copies\": \\[[^]]*]", "\"copies\": " + nulls);
        assertThat(FORMAT.read(document).problems())
                .hasSize(100)
                .noneMatch(problem -> problem.code() == ProblemCode.MORE_PROBLEMS);
    }

    @Test
    void aProblemSaysWhatWasFoundWhatWasExpectedAndAnExample() {
        Problem problem = onlyProblem(
                FORMAT.read(DOCUMENT.replace("\"publishedOn\": \"2022-09-07\"", "\"publishedOn\": \"7 September\"")));
        assertThat(problem.pointer()).isEqualTo("/publishedOn");
        assertThat(problem.message())
                .isEqualTo("found \"7 September\", expected a day, a month or a year of the years 1900 to 2199 as "
                        + "YYYY-MM-DD, YYYY-MM or YYYY, for example 2022-07-14");
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheVocabulary() {
        Problem problem = onlyProblem(
                FORMAT.read(DOCUMENT.replace("\"chief-officer\",\n      \"office", "\"chief\",\n      \"office")));
        assertThat(problem.message())
                .isEqualTo("found \"chief\", expected one of local-policing-body, chief-officer, merged, body-reply; "
                        + "did you mean chief-officer?");
    }

    @Test
    void aMisspeltMemberIsAnsweredWithItsName() {
        assertThat(FORMAT.read(DOCUMENT.replace("\"publishedOn\"", "\"publishOn\""))
                        .problems())
                .anySatisfy(problem -> assertThat(problem.message()).endsWith("; did you mean publishedOn?"));
    }

    @Test
    void aMessageShowsNoControlCharacterAndIsShort() {
        String hostile = "\\u001b[31m\\u202e" + "x".repeat(10_000);
        Problem problem = onlyProblem(FORMAT.read(DOCUMENT.replace("\"published\"", '"' + hostile + '"')));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CODE);
        assertThat(problem.message())
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .hasSizeLessThan(300);
    }

    @Test
    void columnsOfATextCountCharactersAsThoseOfBytesDo() {
        String document = "{\"nom 😀 été\": \"😀😀\", \"id\": null}";
        List<Problem> ofText = FORMAT.read(document).problems();
        List<Problem> ofBytes =
                FORMAT.read(document.getBytes(StandardCharsets.UTF_8)).problems();
        assertThat(ofText).isEqualTo(ofBytes);
        assertThat(ofText.stream().filter(problem -> problem.pointer().equals("/id")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.column())
                        .isEqualTo(document.codePointCount(0, document.indexOf("null")) + 1));
    }

    @Test
    void aStreamIsLeftOpen() throws IOException {
        boolean[] closed = {false};
        InputStream stream =
                new FilterInputStream(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        assertThat(FORMAT.read(stream).problems()).isEmpty();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void noMoreThanTheLimitIsTakenFromAnEndlessStream() throws IOException {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                taken[0] += length;
                return length;
            }
        };
        assertThat(onlyProblem(FORMAT.read(endless)).code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        assertThat(taken[0]).isEqualTo(JsonFormat.MAX_LENGTH + 1L);
    }

    @Test
    void aDocumentAtTheLimitIsReadAndOneByteMoreIsRefused() {
        byte[] atLimit = new byte[JsonFormat.MAX_LENGTH];
        Arrays.fill(atLimit, (byte) ' ');
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(document, 0, atLimit, 0, document.length);
        assertThat(FORMAT.read(atLimit).value()).hasValue(ExampleValues.response());
        byte[] beyond = Arrays.copyOf(atLimit, atLimit.length + 1);
        beyond[atLimit.length] = ' ';
        assertThat(onlyProblem(FORMAT.read(beyond)).code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aTextBeyondTheLimitIsNotRead() {
        assertThat(onlyProblem(FORMAT.read(" ".repeat(JsonFormat.MAX_LENGTH + 1)))
                        .code())
                .isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aStreamsOwnExceptionIsPassedOn() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> FORMAT.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void anExceptionKeepsItsProblemsWhenItIsSerialized() throws Exception {
        InvalidDocumentException thrown =
                new InvalidDocumentException(FORMAT.read("[]").problems());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidDocumentException) in.readObject()).problems()).isEqualTo(thrown.problems());
        }
    }

    @Test
    void aRefusalHasAProblem() {
        assertThatThrownBy(() -> Reading.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFormatsHaveTheseNamesAndVersions() {
        assertThat(List.of(MappaJson.INSPECTION_REPORT, MappaJson.RESPONSE, MappaJson.FOLLOW_UP, MappaJson.DIRECTORY))
                .extracting(format -> format.name() + " " + format.version())
                .containsExactly(
                        "mappa-inspection-report 1.0",
                        "mappa-response 1.0",
                        "mappa-follow-up 1.0",
                        "mappa-directory 1.0");
    }
}
