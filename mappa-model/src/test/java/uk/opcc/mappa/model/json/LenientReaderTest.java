package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonReader;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.Reading;

/** What the lenient reader leaves out, and what it forgives no more than the strict one. */
class LenientReaderTest {

    private static final JsonFormat<Response> FORMAT = MappaJson.RESPONSE;
    private static final JsonReader<Response> LENIENT = FORMAT.reader().lenient();
    private static final String DOCUMENT = FORMAT.toText(ExampleValues.response());

    /** Members that version 1.0 does not have: in the document, in an object, and in an object in two lists. */
    private static final String NEWER = DOCUMENT.replace("\"version\": \"1.0\"", "\"version\": \"1.1\"")
            .replaceFirst("(?m)^  \"report\"", "  \"seal\": {\"by\": [1, {\"seal\": null}]},\n  \"report\"")
            .replaceFirst("(?m)^    \"name\"", "    \"short\": \"S\",\n    \"name\"")
            .replaceFirst("(?m)^      \"voice\"", "      \"tone\": [],\n      \"voice\"")
            .replaceFirst("(?m)^          \"status\"", "          \"confidence\": 0.5,\n          \"status\"");

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.pointer())
                .toList();
    }

    /** Where a member stands in the text. */
    private static String place(String document, String member, String pointer) {
        int at = document.indexOf("\"" + member + "\"");
        int line =
                (int) document.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - document.lastIndexOf('\n', at);
        return line + ":" + column + " unknown-member " + pointer;
    }

    private static List<Reading<Response>> everyWay(String document) {
        byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
        try {
            return List.of(LENIENT.read(utf8), LENIENT.read(document), LENIENT.read(new ByteArrayInputStream(utf8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefusedAsByTheStrictReader(String document) {
        Reading<Response> strict = FORMAT.read(document);
        assertThat(strict.problems()).isNotEmpty();
        for (Reading<Response> lenient : everyWay(document)) {
            assertThat(lenient.value()).isEmpty();
            assertThat(lenient.problems()).isEqualTo(strict.problems());
            assertThat(lenient.leftOut()).isEmpty();
        }
    }

    @Test
    void unknownMembersOfANewerMinorVersionAreLeftOutAndListed() {
        for (Reading<Response> reading : everyWay(NEWER)) {
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.value()).hasValue(ExampleValues.response());
            assertThat(places(reading.leftOut()))
                    .containsExactly(
                            place(NEWER, "seal", "/seal"),
                            place(NEWER, "short", "/force/short"),
                            place(NEWER, "tone", "/citations/0/tone"),
                            place(NEWER, "confidence", "/comments/0/answers/0/confidence"));
        }
    }

    @Test
    void whatWasLeftOutIsSaidInWords() {
        assertThat(LENIENT.read(NEWER).leftOut().get(1).message())
                .isEqualTo("found the member \"short\", expected only members of Agency: id, name, kind, extent");
    }

    @Test
    void theVersionMayStandAfterTheMembersThatItExcuses() {
        String last = NEWER.replace("  \"version\": \"1.1\",\n", "")
                .replaceFirst("\n}\n$", ",\n  \"later\": 1,\n  \"version\": \"1.1\"\n}\n");
        for (Reading<Response> reading : everyWay(last)) {
            assertThat(reading.value()).hasValue(ExampleValues.response());
            assertThat(reading.leftOut())
                    .extracting(Problem::pointer)
                    .containsExactly(
                            "/seal", "/force/short", "/citations/0/tone", "/comments/0/answers/0/confidence", "/later");
        }
    }

    @Test
    void aNewerMinorVersionWithoutUnknownMembersIsReadWhole() {
        for (String version : List.of("1.1", "1.10", "1.9999")) {
            Reading<Response> reading =
                    LENIENT.read(DOCUMENT.replace("\"version\": \"1.0\"", "\"version\": \"" + version + "\""));
            assertThat(reading.value()).hasValue(ExampleValues.response());
            assertThat(reading.leftOut()).isEmpty();
        }
    }

    @Test
    void aDocumentOfTheLibrarysOwnVersionIsReadAsEver() {
        for (Reading<Response> reading : everyWay(DOCUMENT)) {
            assertThat(reading.value()).hasValue(ExampleValues.response());
            assertThat(reading.leftOut()).isEmpty();
        }
    }

    @Test
    void unknownMembersOfTheLibrarysOwnVersionAreRefusedAsByTheStrictReader() {
        assertRefusedAsByTheStrictReader(NEWER.replace("1.1", "1.0"));
    }

    @Test
    void unknownMembersAmongOtherProblemsKeepTheirOrder() {
        // A null, a draft with a day of publication, and a force that is every force.
        String document = NEWER.replace("1.1", "1.0")
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": null")
                .replace("\"published\"", "\"draft\"")
                .replaceFirst("\"extent\": \"one\"", "\"extent\": \"every\"");
        assertRefusedAsByTheStrictReader(document);
        assertThat(LENIENT.read(document).problems())
                .extracting(Problem::code)
                .startsWith(ProblemCode.NULL_VALUE, ProblemCode.UNKNOWN_MEMBER)
                .doesNotContain(ProblemCode.INCONSISTENT);
    }

    @Test
    void unknownMembersBeyondAHundredAreCountedAsByTheStrictReader() {
        assertRefusedAsByTheStrictReader(withUnknown(DOCUMENT, 250));
    }

    @Test
    void anUnknownMemberWithoutAVersionIsAProblem() {
        assertRefusedAsByTheStrictReader(NEWER.replace("  \"version\": \"1.1\",\n", ""));
        assertRefusedAsByTheStrictReader(NEWER.replace("\"1.1\"", "1.1"));
        assertRefusedAsByTheStrictReader(NEWER.replace("\"1.1\"", "\"1.01\""));
    }

    @Test
    void aNewerMajorVersionIsRefusedAsByTheStrictReader() {
        for (String version : List.of("2.0", "2.1", "10.0", "9999.9999")) {
            assertRefusedAsByTheStrictReader(NEWER.replace("1.1", version));
        }
    }

    @Test
    void anotherFormatIsRefusedAsByTheStrictReaderWhereItStandsFirst() {
        assertRefusedAsByTheStrictReader(NEWER.replace("mappa-response", "mappa-reply"));
        String after = "{\"version\": \"1.1\", \"format\": \"mappa-reply\"}";
        assertThat(LENIENT.read(after).problems()).extracting(Problem::code).containsExactly(ProblemCode.WRONG_FORMAT);
    }

    @Test
    void anotherFaultOfANewerMinorVersionIsRefusedForThatFaultAlone() {
        Reading<Response> reading = LENIENT.read(NEWER.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": null")
                .replaceFirst("\"status\": \"[^\"]*\"", "\"status\": \"newly-invented\""));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("null-value /id", "unknown-code /comments/0/answers/0/status");
        assertThat(reading.leftOut()).isEmpty();
    }

    @Test
    void membersImpossibleTogetherAreRefusedBesideAnUnknownOne() {
        Reading<Response> reading = LENIENT.read(NEWER.replaceFirst("\"extent\": \"one\"", "\"extent\": \"every\""));
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("inconsistent /force");
    }

    @Test
    void aNewerMinorVersionThatBreaksOffIsRefused() {
        Reading<Response> reading = LENIENT.read(NEWER.substring(0, NEWER.length() - 3));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED_JSON);
        assertThat(LENIENT.read(NEWER + "{}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRAILING_CONTENT);
    }

    @Test
    void aDuplicateIsNotForgiven() {
        assertThat(LENIENT.read(NEWER.replace("  \"version\"", "  \"version\": \"1.1\",\n  \"version\""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_MEMBER);
    }

    @Test
    void anUnknownMemberThatStandsTwiceIsLeftOutTwice() {
        Reading<Response> reading = LENIENT.read(NEWER.replaceFirst("\"short\": \"S\"", "\"short\": 1, \"short\": 2"));
        assertThat(reading.leftOut())
                .hasSize(5)
                .filteredOn(problem -> problem.pointer().endsWith("/short"))
                .hasSize(2);
    }

    @Test
    void nothingIsDroppedInSilence() {
        // Whatever one member is renamed to, it is listed, or the document is refused.
        List<String> names = NEWER.lines()
                .filter(line -> line.contains("\": "))
                .map(line -> line.substring(line.indexOf('"') + 1, line.indexOf("\": ")))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(30);
        for (String name : names) {
            Reading<Response> reading = LENIENT.read(NEWER.replace("\"" + name + "\": ", "\"renamed\": "));
            if (reading.value().isPresent()) {
                assertThat(reading.leftOut())
                        .as(name)
                        .anyMatch(left -> left.pointer().endsWith("/renamed"));
            } else {
                assertThat(reading.problems()).as(name).isNotEmpty();
            }
        }
    }

    private static String withUnknown(String document, int count) {
        String unknown = IntStream.range(0, count)
                .mapToObj(i -> "  \"new" + i + "\": " + i + ",\n")
                .collect(Collectors.joining());
        return document.replaceFirst("\\{\n", "{\n" + unknown);
    }

    @Test
    void aHundredMembersAreListedAndOneMoreCountsTheOthers() {
        String newer = DOCUMENT.replace("\"1.0\"", "\"1.1\"");
        assertThat(LENIENT.read(withUnknown(newer, 100)).leftOut())
                .hasSize(100)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.UNKNOWN_MEMBER);
        Reading<Response> reading = LENIENT.read(withUnknown(newer, 1234));
        assertThat(reading.value()).hasValue(ExampleValues.response());
        assertThat(reading.leftOut()).hasSize(101);
        assertThat(reading.leftOut().get(99).pointer()).isEqualTo("/new99");
        assertThat(reading.leftOut().get(100))
                .isEqualTo(new Problem(
                        "",
                        0,
                        0,
                        ProblemCode.MORE_PROBLEMS,
                        "found 1134 more members to leave out than the 100 listed"));
    }

    @Test
    void theLenientReaderIsLenientForEveryFormat() {
        Map.of(
                        MappaJson.INSPECTION_REPORT, MappaJson.INSPECTION_REPORT.toText(ExampleValues.report()),
                        MappaJson.FOLLOW_UP, MappaJson.FOLLOW_UP.toText(ExampleValues.followUp()),
                        MappaJson.DIRECTORY, MappaJson.DIRECTORY.toText(ExampleValues.directory()))
                .forEach((format, text) -> {
                    String document = text.replace("\"1.0\"", "\"1.1\"").replaceFirst("\\{\n", "{\n  \"new\": 1,\n");
                    Reading<?> reading = format.reader().lenient().read(document);
                    assertThat(reading.value()).isPresent();
                    assertThat(places(reading.leftOut())).containsExactly("2:3 unknown-member /new");
                });
    }

    @Test
    void theLenientReaderIsAnotherReader() {
        JsonReader<Response> strict = FORMAT.reader();
        assertThat(strict.lenient().lenient().read(NEWER).value()).hasValue(ExampleValues.response());
        assertThat(strict.read(NEWER).value()).isEmpty();
    }

    @Test
    void theStrictReaderRefusesANewerMinorVersionAndNamesBoth() {
        Reading<Response> strict = FORMAT.read(NEWER);
        assertThat(strict.value()).isEmpty();
        assertThat(strict.leftOut()).isEmpty();
        assertThat(strict.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NEWER_VERSION);
            assertThat(problem.pointer()).isEqualTo("/version");
            assertThat(problem.message()).contains("version 1.1", "version 1.0");
        });
    }
}
