package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Tests hostile documents. Every reader reads or reports each of them in a few moments and in little memory, and throws
 * nothing. Short ones are in the conformance suite as well; these are too long to keep, or need more than one reader.
 */
class HostileDocumentsTest {

    private static final JsonFormat<Response> FORMAT = MappaJson.RESPONSE;
    private static final String DOCUMENT = FORMAT.toText(ExampleValues.response());
    private static final int MEBIBYTE = 1024 * 1024;

    /** Returns a valid document with more members, which are unknown or duplicate. */
    private static String with(String members) {
        return DOCUMENT.replaceFirst("\n}\n$", ",") + members + "}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String newer(String document) {
        return document.replace("\"version\": \"1.0\"", "\"version\": \"1.1\"");
    }

    /** Reads in every way, checks each reading, and returns the problems of the bytes. */
    private static List<Problem> problems(byte[] document) {
        Reading<Response> strict = FORMAT.read(document);
        assertResult(strict);
        assertResult(FORMAT.reader().lenient().read(document));
        assertThat(catchThrowable(() -> {
                    JsonLines<Response> lines = FORMAT.reader().lenient().lines(new ByteArrayInputStream(document));
                    lines.next().ifPresent(HostileDocumentsTest::assertResult);
                }))
                .isNull();
        return strict.problems();
    }

    private static List<Problem> problems(String document) {
        Reading<Response> ofText = FORMAT.read(document);
        assertResult(ofText);
        assertResult(FORMAT.reader().lenient().read(document));
        List<Problem> ofBytes = problems(utf8(document));
        assertThat(codesAndPointers(ofText.problems())).isEqualTo(codesAndPointers(ofBytes));
        return ofBytes;
    }

    private static void assertResult(Reading<?> reading) {
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(101);
        assertThat(reading.leftOut()).hasSizeLessThanOrEqualTo(101);
        Stream.concat(reading.problems().stream(), reading.leftOut().stream()).forEach(problem -> {
            assertThat(problem.message())
                    .contains("found ")
                    .hasSizeLessThan(2000)
                    .matches(SAFE);
            assertThat(problem.toString()).matches(SAFE);
            assertThat(problem.pointer()).hasSizeLessThan(2500);
        });
    }

    /** No character that a terminal or a log would act on: no control, format or invisible character, no unpaired surrogate. */
    private static final String SAFE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]*";

    private static List<String> codesAndPointers(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().toList();
    }

    @Test
    void sixteenMebibytesOfOpeningBracketsAreTooDeep() {
        assertThat(codes(problems("[".repeat(16 * MEBIBYTE))))
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.LIMIT_EXCEEDED);
        assertThat(codes(problems("{\"a\":".repeat(3 * MEBIBYTE)))).last().isEqualTo(ProblemCode.LIMIT_EXCEEDED);
        assertThat(codes(problems(with("\"x\":" + "[{\"x\":".repeat(MEBIBYTE)))))
                .containsExactly(ProblemCode.UNKNOWN_MEMBER, ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aTextOfFifteenMebibytesIsNotTaken() {
        String huge = "\"" + "x".repeat(15 * MEBIBYTE) + "\"";
        assertThat(codesAndPointers(problems(with("\"generalWords\": " + huge))))
                .containsExactly("unknown-member /generalWords");
        assertThat(codesAndPointers(problems(DOCUMENT.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": " + huge))))
                .containsExactly("limit-exceeded /id");
    }

    @Test
    void aHugeTextOfAnUnknownMemberIsLeftOutAndNotHeld() {
        String document = newer(with("\"x\": \"" + "é".repeat(5 * MEBIBYTE) + "\""));
        Reading<Response> reading = FORMAT.reader().lenient().read(utf8(document));
        assertThat(reading.value()).hasValue(ExampleValues.response());
        assertThat(reading.leftOut()).extracting(Problem::pointer).containsExactly("/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483648",
                "1e99999999999999999999",
                "10000000000000000000001e2147483647",
                "-0.1e2147483647",
                "-1"
            })
    void aNumberOutOfAllBoundsIsOutOfRange(String number) {
        String document = DOCUMENT.replaceFirst("\"value\": [^,\\n]*", "\"value\": " + number);
        assertThat(codesAndPointers(problems(document)))
                .containsExactly("out-of-range /comments/0/answers/0/evidence/0/value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0e10",
                "0e2147483647",
                "0e-2147483647",
                "-0e999999999",
                "-0.0",
                "0.000000000000000000000000000000000"
            })
    void zeroInAnyDressIsZero(String number) {
        Response read = FORMAT.read(DOCUMENT.replaceFirst("\"value\": [^,\\n]*", "\"value\": " + number))
                .orElseThrow();
        assertThat(read.comments().get(0).answers().get(0).evidence().get(0).value())
                .isZero();
        assertThat(FORMAT.toText(read)).contains("\"value\": 0,");
        assertThat(FORMAT.read(FORMAT.toText(read)).value()).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999W", "P1W2147483647D", "P99999999999Y", "P-1D", "-P1D", "P10000D", "P0D", "p1d"})
    void aPeriodThatIsNoneOrOutOfAllBoundsIsReported(String period) throws IOException {
        String document = DOCUMENT.replaceFirst("\"statedPeriod\": \"[^\"]*\"", "\"statedPeriod\": \"" + period + "\"");
        assertThat(document).contains(period);

        assertThat(problems(document)).extracting(Problem::pointer).containsExactly("/statedPeriod");
        assertThat(FORMAT.read(utf8(document)).problems())
                .extracting(Problem::pointer)
                .containsExactly("/statedPeriod");
        assertThat(FORMAT.reader()
                        .lines(new ByteArrayInputStream(utf8(document.replace("\n", " "))))
                        .next()
                        .orElseThrow()
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/statedPeriod");
    }

    @Test
    void aNumberOfManyDigitsIsOutOfRange() {
        for (int digits : new int[] {41, 400, 900_000}) {
            for (String member : List.of("value", "nationalNumber")) {
                String document = DOCUMENT.replaceFirst(
                        "\"" + member + "\": [0-9.]*", "\"" + member + "\": " + "9".repeat(digits));
                assertThat(codes(problems(document))).as(member).containsExactly(ProblemCode.OUT_OF_RANGE);
            }
        }
        assertThat(codes(problems(
                        DOCUMENT.replaceFirst("\"value\": [0-9.]*", "\"value\": 0." + "1".repeat(2 * MEBIBYTE)))))
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aHundredOfAMillionProblemsAreListed() {
        List<Problem> unknown = problems(with("\"x\":0,".repeat(1_000_000) + "\"y\":0"));
        assertThat(unknown).hasSize(101);
        assertThat(unknown.get(100).message()).startsWith("found 999901 more problems ");
        List<Problem> duplicates = problems(with("\"id\":0,".repeat(1_000_000) + "\"id\":0"));
        assertThat(codes(duplicates)).containsExactly(ProblemCode.DUPLICATE_MEMBER, ProblemCode.MORE_PROBLEMS);
        String answers = "{\"answers\":[" + "{},".repeat(9_999) + "{}]},";
        List<Problem> missing =
                problems(DOCUMENT.replaceFirst("\"comments\": \\[", "\"comments\": [" + answers.repeat(100)));
        assertThat(codes(missing)).containsExactly(ProblemCode.MISSING_MEMBER, ProblemCode.MORE_PROBLEMS);
        assertThat(missing.get(100).message()).startsWith("found 1000000 more problems ");
    }

    @Test
    void aMillionMembersLeftOutAreAHundredAndACount() {
        Reading<Response> reading =
                FORMAT.reader().lenient().read(newer(with("\"x\":0,".repeat(1_000_000) + "\"y\":0")));
        assertThat(reading.value()).hasValue(ExampleValues.response());
        assertThat(reading.leftOut()).hasSize(101);
        assertThat(reading.leftOut().get(100).message())
                .isEqualTo("found 999901 more members to leave out than the 100 listed");
    }

    @Test
    void problemsAtTheEndOfALongLineHaveTheirColumns() {
        // A hundred problems behind seven million characters of two bytes each: one count of the line, not a hundred.
        String document = with("\"x\":\"" + "é".repeat(7 * MEBIBYTE) + "\"," + "\"y\":0,".repeat(150) + "\"z\":0");
        List<Problem> problems = problems(document);
        int lineStart = document.lastIndexOf('\n') + 1;
        assertThat(problems.get(99).column()).isEqualTo(document.indexOf("\"y\"") - lineStart + 98 * 6 + 1);
        assertThat(problems).isEqualTo(FORMAT.read(document).problems());
    }

    @Test
    void theNameOfAMemberMayHaveAThousandCharacters() {
        assertThat(codes(problems(with("\"" + "n".repeat(1000) + "\": 1"))))
                .containsExactly(ProblemCode.UNKNOWN_MEMBER);
        for (int length : new int[] {1001, MEBIBYTE, 15 * MEBIBYTE}) {
            assertThat(codesAndPointers(problems(with("\"" + "n".repeat(length) + "\": 1"))))
                    .containsExactly("limit-exceeded ");
        }
        assertThat(codes(problems(with("\"" + "\\u006e".repeat(MEBIBYTE) + "\": 1"))))
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void aMillionDifferentNamesAreReported() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            names.append('"').append(Integer.toString(i, 36)).append("\":0,");
        }
        assertThat(problems(with(names + "\"z\":0"))).hasSize(101);
        assertThat(FORMAT.read(DOCUMENT).value()).hasValue(ExampleValues.response());
    }

    /** Names of one hash, whatever the seed: {@code bB} and {@code c!} are the same number times 33 plus the next. */
    private static List<String> collidingNames(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                name.append((i >> bit & 1) == 0 ? "bB" : "c!");
            }
            names.add(name.toString());
        }
        return names;
    }

    @Test
    void namesOfOneHashAreReportedAndAffectNoLaterDocument() {
        List<String> names = collidingNames(1 << 16);
        assertThat(names.stream()
                        .mapToInt(HostileDocumentsTest::hash33)
                        .distinct()
                        .count())
                .isEqualTo(1);
        // In a table of names that outlives a document, 150 of one hash are too many, and its rehash() finds some
        // missing.
        for (int count : new int[] {1 << 16, 100, 151, 300}) {
            String document = with("\"" + String.join("\":0,\"", names.subList(0, count)) + "\":0");
            assertThat(problems(document)).hasSizeGreaterThanOrEqualTo(100).hasSizeLessThanOrEqualTo(101);
            assertThat(FORMAT.reader().lenient().read(newer(document)).value()).hasValue(ExampleValues.response());
            for (int others = 50; others <= 800; others *= 2) {
                assertThat(problems(with(differentNames(others)))).isNotEmpty();
            }
        }
        assertThat(FORMAT.read(DOCUMENT).value()).hasValue(ExampleValues.response());
        assertThat(FORMAT.read(utf8(DOCUMENT)).value()).hasValue(ExampleValues.response());
    }

    private static String differentNames(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(","));
    }

    private static int hash33(String name) {
        return name.chars().reduce(0, (hash, c) -> hash * 33 + c);
    }

    @Test
    void namesThatMeanSomethingElsewhereAreUnknownMembers() {
        assertThat(codesAndPointers(problems(
                        with("\"__proto__\":{\"id\":1},\"constructor\":0,\"@type\":\"x\",\"$ref\":\"#\",\"\":0"))))
                .containsExactly(
                        "unknown-member /__proto__",
                        "unknown-member /constructor",
                        "unknown-member /@type",
                        "unknown-member /$ref",
                        "unknown-member /");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation byte first
                "bf",
                "c3", // broken off
                "e282",
                "f09f98",
                "c328", // another byte where a continuation byte belongs
                "e28228",
                "e228a1",
                "f0288cbc",
                "f09028bc",
                "f0908c28",
                "c080", // NUL, too long by one
                "c1bf",
                "e0809f", // too long
                "f08080af",
                "eda080", // surrogates
                "edbfbf",
                "eda0bdedb880",
                "f4908080", // beyond Unicode
                "f5808080",
                "f888808080", // five and six bytes
                "fc8480808080",
                "fe",
                "ff"
            })
    void whatIsNotUtf8IsRefusedWhereverItStands(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        for (String place : List.of(
                DOCUMENT.replaceFirst("\"id\": \"", "\"id\": \"@"), // a text
                with("\"x@\": 1"), // a name
                with("\"x\": \"@\""), // a text that is passed over
                with("\"x\": {\"@\": 1}"), // a name that is passed over
                with("\"x\": @"), // in place of a value
                DOCUMENT + "@", // after the end
                "@" + DOCUMENT)) {
            assertThat(codes(problems(put(place, bad)))).contains(ProblemCode.MALFORMED_JSON);
            // Of a newer version, the strict reader says only that; the lenient one goes as far as there.
            byte[] newer = put(newer(place), bad);
            assertThat(problems(newer)).isNotEmpty();
            assertThat(codes(FORMAT.reader().lenient().read(newer).problems())).contains(ProblemCode.MALFORMED_JSON);
        }
    }

    private static byte[] put(String document, byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        int at = document.indexOf('@');
        result.writeBytes(utf8(document.substring(0, at)));
        result.writeBytes(bytes);
        result.writeBytes(utf8(document.substring(at + 1)));
        return result.toByteArray();
    }

    @Test
    void otherEncodingsAndMarksAreRefused() {
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "IBM1047")) {
            byte[] document = DOCUMENT.getBytes(Charset.forName(charset));
            assertThat(codes(problems(document))).as(charset).containsExactly(ProblemCode.MALFORMED_JSON);
        }
        for (String mark : List.of("feff", "fffe", "0000feff", "fffe0000", "efbb", "00", "0000", "7b00", "fefefefe")) {
            byte[] bytes = HexFormat.of().parseHex(mark);
            assertThat(codes(problems(bytes))).as(mark).containsExactly(ProblemCode.MALFORMED_JSON);
            assertThat(codes(problems(put("@" + DOCUMENT, bytes))))
                    .as(mark)
                    .containsExactly(ProblemCode.MALFORMED_JSON);
        }
        assertThat(codes(problems("\ufeff"))).containsExactly(ProblemCode.MALFORMED_JSON);
        assertThat(codes(problems(DOCUMENT + "\ufeff"))).containsExactly(ProblemCode.MALFORMED_JSON);
        assertThat(codes(problems(DOCUMENT.replaceFirst(":", "\ufeff:")))).containsExactly(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void aByteOrderMarkWithinATextIsACharacter() {
        Response read = FORMAT.read(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"\ufeff"))
                .orElseThrow();
        assertThat(read.force().name()).startsWith("\ufeff");
        assertThat(FORMAT.read(FORMAT.toBytes(read)).value()).hasValue(read);
    }

    @Test
    void nulIsRefusedRawAndEscaped() {
        assertThat(codes(problems(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"\0"))))
                .containsExactly(ProblemCode.MALFORMED_JSON);
        assertThat(codes(problems(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"\\\\u0000"))))
                .containsExactly(ProblemCode.UNFIT_CHARACTER);
        assertThat(codes(problems(DOCUMENT + "\0"))).containsExactly(ProblemCode.MALFORMED_JSON);
        assertThat(codes(problems(with("\"a\\u0000b\": 1")))).containsExactly(ProblemCode.UNKNOWN_MEMBER);
        assertThat(codes(problems(new byte[16 * MEBIBYTE]))).containsExactly(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void unpairedSurrogatesAreRefusedEscapedOrEncoded() {
        for (String half :
                List.of("\\\\ud83d", "\\\\ude00", "\\\\ude00\\\\ud83d", "\\\\ud83dx", "\\\\ud83d\\\\ud83d\\\\ude00")) {
            assertThat(codesAndPointers(problems(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"" + half))))
                    .containsExactly("unfit-character /force/name");
        }
        assertThat(FORMAT.read(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"\\\\ud83d\\\\ude00"))
                        .value())
                .isPresent();
        // In a String, a half stands as it is.
        assertThat(codes(FORMAT.read(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"\ud83d"))
                        .problems()))
                .containsExactly(ProblemCode.UNFIT_CHARACTER);
        for (String half : List.of("\ude00", "\ude00\ud83d", "\ud83dx", "\ud83d\ude00\ud83d")) {
            assertThat(codes(FORMAT.read(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"" + half))
                            .problems()))
                    .containsExactly(ProblemCode.UNFIT_CHARACTER);
        }
        assertThat(FORMAT.read(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"\ud83d\ude00"))
                        .problems())
                .isEmpty();
        assertThat(codes(FORMAT.read(DOCUMENT.replaceFirst("\"id\": \"", "\"\ud83d\": \""))
                        .problems()))
                .contains(ProblemCode.UNKNOWN_MEMBER);
        assertThat(codes(problems(with("\"\\ud83d\": 1")))).containsExactly(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void charactersThatTurnOrHideTextAreShownByNumber() {
        // Marks and overrides of direction, zero-width spaces and joiners, controls of C0 and C1, a tag, a separator.
        for (String character : List.of(
                "\u202e",
                "\u2066",
                "\u200f",
                "\u061c",
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u001b",
                "\u009b",
                "\u007f",
                "\u2028",
                "\u2029",
                "\ue000",
                "\ufffe",
                "\udb40\udc41")) {
            String escaped = character.chars().mapToObj("\\u%04x"::formatted).reduce("", String::concat);
            String shown = "<U+%04X>".formatted(character.codePointAt(0));
            for (String document : List.of(
                    DOCUMENT.replaceFirst("\"id\": \"", "\"id\": \"a" + escaped.replace("\\", "\\\\")), // an id
                    DOCUMENT.replaceFirst("\"state\": \"", "\"state\": \"" + escaped.replace("\\", "\\\\")), // a code
                    DOCUMENT.replaceFirst("\"voice\": \"", "\"voice\": \"" + escaped.replace("\\", "\\\\")),
                    with("\"" + escaped + "\": 1"),
                    with("\"id" + escaped + "\": {\"x\": 1}"))) {
                List<Problem> problems = problems(document);
                assertThat(problems).hasSize(1);
                boolean control = Character.getType(character.codePointAt(0)) == Character.CONTROL;
                assertThat(problems.get(0).message().contains(shown) || control)
                        .as(problems.get(0).message())
                        .isTrue();
            }
        }
    }

    @Test
    void thePointerOfANameIsItsPointerAndIsPrintedSafely() {
        Problem problem = problems(with("\"a\\u202e\\u001b[2J/~b\": 1")).get(0);
        assertThat(problem.pointer()).isEqualTo("/a\u202e\u001b[2J~1~0b");
        assertThat(problem.toString()).contains(", /a<U+202E><U+001B>[2J~1~0b: unknown-member: ");
        InvalidDocumentException thrown = new InvalidDocumentException(List.of(problem));
        assertThat(thrown.getMessage()).doesNotContain("\u202e", "\u001b");
    }

    @Test
    void charactersThatTurnTextMayStandInATextAndComeBack() {
        String name = "a\u202eb\u200bc\u2066d";
        Response read = FORMAT.read(DOCUMENT.replaceFirst("\"name\": \"", "\"name\": \"" + name))
                .orElseThrow();
        assertThat(read.force().name()).startsWith(name);
        assertThat(FORMAT.read(FORMAT.toLine(read)).value()).hasValue(read);
    }

    @Test
    void aBareWordOfAMebibyteIsQuotedShort() {
        assertThat(codes(problems(with("\"x\": " + "t".repeat(MEBIBYTE)))))
                .last()
                .isEqualTo(ProblemCode.MALFORMED_JSON);
        assertThat(codes(problems(with("\"x\": " + "\u202e".repeat(MEBIBYTE)))))
                .last()
                .isEqualTo(ProblemCode.MALFORMED_JSON);
        assertThat(codes(problems(with("\"x\": -" + "\u202e".repeat(MEBIBYTE)))))
                .last()
                .isEqualTo(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void mebibytesOfNothingAreAnEmptyText() {
        for (String nothing : List.of(" ", "\n", "\r", "\t", "\r\n")) {
            assertThat(codes(problems(nothing.repeat(2 * MEBIBYTE)))).containsExactly(ProblemCode.MALFORMED_JSON);
        }
    }

    @Test
    void everyDocumentCutShortIsReported() {
        byte[] whole = utf8(DOCUMENT.strip());
        for (int length = 0; length < whole.length; length++) {
            Reading<Response> reading = FORMAT.read(Arrays.copyOf(whole, length));
            assertThat(reading.problems()).isNotEmpty();
            assertThat(codes(reading.problems())).contains(ProblemCode.MALFORMED_JSON);
        }
    }
}
