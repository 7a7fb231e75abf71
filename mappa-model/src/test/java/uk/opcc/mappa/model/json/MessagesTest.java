package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.ReadLimits;

/** Tests the messages about what is not JSON and about limits, and that they are the same in every locale. */
class MessagesTest {

    private static final JsonFormat<Response> FORMAT = MappaJson.RESPONSE;
    private static final String DOCUMENT = FORMAT.toText(ExampleValues.response());

    /** Returns the message of the last problem, where the reader stopped. */
    private static String message(String document) {
        List<Problem> problems = FORMAT.read(document).problems();
        Problem last = problems.get(problems.size() - 1);
        assertThat(last.code()).isEqualTo(ProblemCode.MALFORMED_JSON);
        assertThat(last.message()).startsWith("This is not JSON: found ");
        return last.message().substring("This is not JSON: ".length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hello             | "hello"   | one JSON object, which begins with {
            {a: 1}            | "a: 1}"   | the name of a member in double quotation marks, or }
            {'a': 1}          | "'a': 1}" | the name of a member in double quotation marks, or }
            {// note          | "// note" | the name of a member in double quotation marks, or }
            {"a" 1}           | "1}"      | a colon and a value
            {"a": “x”}        | "“x”}"    | a colon and a value
            {"a": tru}        | "tru}"    | a colon and a value
            {"a": 1 "b": 2}   | ""b": 2}" | a comma and a member, or }
            {"a": 1,}         | "}"       | a comma and a member, or }
            {"a": 1]          | "]"       | a comma and a member, or }
            {"a": [,]}        | ",]}"     | a value, or ]
            {"a": [1 2]}      | "2]}"     | a comma and a value, or ]
            {} x              | "x"       | nothing after the document
            {"id": "a\\qb"}   | "qb"}"    | an escape that JSON has, such as \\n, \\" or \\u00e9
            {"id": "\\u12G4"} | "G4"}"    | an escape that JSON has, such as \\n, \\" or \\u00e9
            """)
    void aMessageSaysWhatWasFoundAndExpected(String document, String found, String expected) {
        assertThat(message(document))
                .isEqualTo("found " + found + ", expected " + expected + "; correct the text there");
    }

    @Test
    void aLineBreakInAStringIsNamed() {
        assertThat(message("{\"id\": \"a\nb\"}"))
                .isEqualTo(
                        "found the control character U+000A, expected no control character, and in a string an escape"
                                + " such as \\n; correct the text there");
    }

    @Test
    void aDocumentCutShortIsNamed() {
        assertThat(message("{\"a\": [1"))
                .isEqualTo("found the end of the text, expected a comma and a value, or ]; send the whole document");
    }

    @Test
    void anEmptyTextIsNamed() {
        assertThat(FORMAT.read(" ").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "This is not JSON: found an empty text, expected one JSON object; send the whole document");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140006000800, 'a zip file, such as a Word, Excel or OpenDocument file'",
        "d0cf11e0a1b11ae1, 'a file of Word, Excel or PowerPoint before 2007'",
        "255044462d312e37, a PDF file",
        "7b5c72746631, a Rich Text file",
        "3c21444f43, HTML or XML",
        "0a203c68746d6c3e, HTML or XML",
        "efbbbf3c3f786d6c, HTML or XML",
        "feff007b, 'text in UTF-16 or UTF-32, not in UTF-8'",
        "fffe7b00, 'text in UTF-16 or UTF-32, not in UTF-8'",
        "7b000a00, 'text in UTF-16 or UTF-32, not in UTF-8'",
        "0000007b, 'text in UTF-16 or UTF-32, not in UTF-8'"
    })
    void anotherKindOfFileIsNamed(String hex, String name) {
        assertThat(FORMAT.read(HexFormat.of().parseHex(hex)).problems())
                .containsExactly(
                        new Problem(
                                "",
                                1,
                                1,
                                ProblemCode.MALFORMED_JSON,
                                "This is not JSON: found " + name
                                        + ", expected one JSON object in UTF-8; write the document as JSON in UTF-8 and send that"));
    }

    @Test
    void anotherKindOfFileIsNamedInAStringToo() {
        assertThat(message("<html>")).startsWith("found HTML or XML, ");
        assertThat(message("\ufeff <html>")).startsWith("found HTML or XML, ");
        assertThat(message("PK\u0003\u0004")).startsWith("found a zip file, ");
    }

    @Test
    void aByteThatIsNotUtf8IsNamed() {
        byte[] latin = DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FORMAT.read(latin).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 10, column 14, /force/name: malformed-json: This is not UTF-8: found the byte 0xE9, which"
                                + " begins no character here, expected one JSON object in UTF-8; save the text as UTF-8");
    }

    @Test
    void aLimitIsNamedWithItsNumber() {
        ReadLimits limits =
                ReadLimits.standard().withMaxNesting(2).withMaxTextLength(1200).withMaxElements(1);
        assertThat(Map.of(
                        "{\"a\": [[1]]}",
                        "found more than 2 objects and arrays within each other, expected fewer levels",
                        "{\"id\": \"" + "x".repeat(1201) + "\"}",
                        "found a string of more than 1200 characters, expected a shorter one",
                        "{\"id\": " + "1".repeat(1201) + "}",
                        "found a number of more than 1200 characters, expected a shorter one",
                        "{\"" + "n".repeat(1001) + "\": 1}",
                        "found the name of a member of more than 1000 characters, expected a shorter one",
                        "{\"comments\": [1, 2]}",
                        "found an array of more than 1 elements, expected at most that many"))
                .allSatisfy((document, message) -> assertThat(FORMAT.reader()
                                .withLimits(limits)
                                .read(document)
                                .problems())
                        .filteredOn(problem -> problem.code() == ProblemCode.LIMIT_EXCEEDED)
                        .extracting(Problem::message)
                        .containsExactly(message));
    }

    /** Returns all that is read, written and said of some documents. */
    private static Map<String, Object> results() {
        Map<String, Object> results = new TreeMap<>();
        results.put("written", FORMAT.toText(ExampleValues.response()));
        results.put("line", new String(FORMAT.toLine(ExampleValues.response()), StandardCharsets.UTF_8));
        results.put("report", MappaJson.INSPECTION_REPORT.toText(ExampleValues.report()));
        results.put("read", FORMAT.read(DOCUMENT).orElseThrow());
        ReadLimits limits =
                ReadLimits.standard().withMaxNesting(12).withMaxTextLength(1200).withMaxElements(1000);
        for (String document : List.of(
                DOCUMENT.replace("\"P56D\"", "\"P56 days\""),
                DOCUMENT.replace("\"nationalNumber\": 19", "\"nationalNumber\": 123456789"),
                DOCUMENT.replace("\"suffolk\"", "\"SUFFOLK I\""),
                DOCUMENT.replace("\"published\"", "\"PUBLISHED\""),
                DOCUMENT.replace("\"value\": 50", "\"value\": 1234567890123.5"),
                DOCUMENT.replace("\"name\": \"", "\"name\": \"\\u0007"),
                DOCUMENT.replace("\"name\": \"", "\"name\": \"" + "x".repeat(600)),
                "{\"id\": \"" + "x".repeat(1201) + "\"}",
                "{\"x\": " + "[".repeat(13),
                "{\"" + "n".repeat(1001) + "\": 1}",
                "{\"comments\": [" + "1,".repeat(1000) + "1]}",
                "{\"id\": \"a\u0001\"}",
                "[1 2]",
                " ".repeat(3))) {
            results.put(
                    document,
                    FORMAT.reader().withLimits(limits).read(document).problems().toString());
        }
        results.put(
                "bytes", FORMAT.read(new byte[] {'{', (byte) 0xE9}).problems().toString());
        results.put(
                "long",
                FORMAT.reader()
                        .withLimits(ReadLimits.standard().withMaxLength(1000))
                        .read(DOCUMENT)
                        .problems()
                        .toString());
        return results;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "tr-TR"})
    void readingWritingAndMessagesAreTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        Map<String, Object> expected;
        Map<String, Object> found;
        try {
            Locale.setDefault(Locale.ROOT);
            expected = results();
            Locale.setDefault(Locale.forLanguageTag(tag));
            found = results();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(expected.toString()).contains("1200", "0xE9", "U+0001");
    }
}
