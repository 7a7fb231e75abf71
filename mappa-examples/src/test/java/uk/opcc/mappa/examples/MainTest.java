package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Assessment;

class MainTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final Response UNDETERMINED = ExampleResponses.devonAndCornwall();
    private static final Response SATISFIED = UNDETERMINED.withPublishedOn(PartialDate.of(LocalDate.of(2022, 9, 7)));
    private static final Response NOT_SATISFIED = ExampleResponses.gloucestershire();
    private static final Response DRAFT = UNDETERMINED.withState(PublicationState.DRAFT);

    @TempDir
    private Path folder;

    private <T> String file(String name, JsonFormat<T> format, T value) throws IOException {
        return file(name, format.toBytes(value));
    }

    private String file(Response response) throws IOException {
        return file(response.id() + "-" + response.hashCode() + ".json", MappaJson.RESPONSE, response);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void withoutArgumentsItAssessesTheFiveResponses() {
        Run run = Run.of().isClean(0);
        assertThat(run.out())
                .startsWith("Responses to Twenty years on, ")
                .contains(Matrix.of(REPORT, Main.assessments()));
        assertThat(ExampleResponses.all())
                .hasSize(5)
                .allSatisfy(response ->
                        assertThat(run.out()).contains("\n" + response.body().name() + " (" + response.id() + ")\n"));
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED, 0", "NOT_SATISFIED, 1", "UNDETERMINED, 3"})
    void theExitStatusTellsTheOutcome(String which, int status) throws IOException {
        Response response = switch (which) {
            case "SATISFIED" -> SATISFIED;
            case "NOT_SATISFIED" -> NOT_SATISFIED;
            default -> UNDETERMINED;
        };
        Run run = Run.of("assess", file(response)).isClean(status);
        Assessment assessment = Section55.assess(REPORT, response);
        assertThat(run.out())
                .contains(Matrix.of(REPORT, List.of(assessment)))
                .contains(
                        switch (status) {
                            case 0 -> "\nThe duty is met. ";
                            case 1 -> "\nThe duty is not met. ";
                            default -> "\nIt is not known yet whether the duty is met. ";
                        });
    }

    @Test
    void aReportThatTheDutyDoesNotReachIsStatus4() throws IOException {
        InspectionReport coroners = REPORT.withKind(ReportKind.CORONER_REPORT);
        Run run = Run.of(
                        "assess",
                        file(NOT_SATISFIED),
                        "--report",
                        file("report.json", MappaJson.INSPECTION_REPORT, coroners))
                .isClean(4);
        assertThat(run.out()).contains("not applicable");
    }

    @Test
    void theWorstOutcomeOfSeveralFilesIsTheExitStatus() throws IOException {
        String satisfied = file(SATISFIED);
        String undetermined = file(UNDETERMINED);
        String notSatisfied = file(NOT_SATISFIED);
        assertThat(Run.of("assess", satisfied, satisfied).isClean(0).out()).contains("=====");
        Run.of("assess", satisfied, undetermined).isClean(3);
        Run.of("assess", undetermined, notSatisfied, satisfied).isClean(1);
    }

    @Test
    void eachOfSeveralResponsesNamesItsFile() throws IOException {
        String first = file(SATISFIED);
        String second = file(UNDETERMINED);
        String several = Run.of("assess", first, second).isClean(3).out();
        assertThat(several).containsSubsequence("File: " + first, "File: " + second);
        assertThat(Run.of("assess", first).isClean(0).out()).doesNotContain("File:");
    }

    @Test
    void eachOfSeveralFilesHasARowInTheOrderGiven() throws IOException {
        Run run = Run.of("assess", file(NOT_SATISFIED), file(ExampleResponses.cumbria()))
                .isClean(1);
        assertThat(run.out()
                        .lines()
                        .dropWhile(line -> !line.startsWith("response "))
                        .skip(1)
                        .limit(2))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("gloucestershire "),
                        line -> assertThat(line).startsWith("cumbria "));
    }

    @Test
    void jsonOfOneFileIsOneLineWithTheAssessment() throws IOException {
        Run run = Run.of("assess", "--format", "json", file(NOT_SATISFIED)).isClean(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(RulesJson.ASSESSMENT.read(run.out()).orElseThrow())
                .isEqualTo(Section55.assess(REPORT, NOT_SATISFIED));
    }

    @Test
    void jsonOfSeveralFilesIsOneLineForEach() throws IOException {
        Run run = Run.of("assess", file(NOT_SATISFIED), file(UNDETERMINED), "--format=json")
                .isClean(1);
        assertThat(run.out().lines().map(line -> RulesJson.ASSESSMENT.read(line).orElseThrow()))
                .containsExactly(Section55.assess(REPORT, NOT_SATISFIED), Section55.assess(REPORT, UNDETERMINED));
    }

    @Test
    void jsonOfAFileWithProblemsIsALineWithTheProblems() throws IOException {
        String invalid = file(
                "invalid.json",
                MappaJson.RESPONSE
                        .toText(SATISFIED)
                        .replace("\"publishedOn\": \"2022-09-07\"", "\"publishedOn\": \"2022-09-31\""));
        Run run = Run.of("assess", "--format", "json", "missing\u001b.json", invalid, file(NOT_SATISFIED));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("{\"file\":\"missing\\u001B.json\",\"problems\":[{\"pointer\":\"\","
                                        + "\"code\":\"unreadable\",\"message\":\"found no such file, expected a document"
                                        + " of the format mappa-response\"}]}"),
                        line -> assertThat(line)
                                .startsWith("{\"file\":\"" + invalid + "\",\"problems\":[{\"pointer\":\"/publishedOn\","
                                        + "\"line\":")
                                .contains("\"column\":", "\"code\":\"invalid-form\",\"message\":\"found "),
                        line -> assertThat(RulesJson.ASSESSMENT.read(line).orElseThrow())
                                .isEqualTo(Section55.assess(REPORT, NOT_SATISFIED)));
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void textIsTheDefaultFormat() throws IOException {
        String file = file(UNDETERMINED);
        assertThat(Run.of("assess", "--format", "text", file)).isEqualTo(Run.of("assess", file));
    }

    @Test
    void aDraftIsJudgedOnTheDayGiven() throws IOException {
        String draft = file(DRAFT);
        assertThat(Run.of("assess", draft).out()).doesNotContain("Publish the response ");
        assertThat(Run.of("assess", draft, "--as-of", "2022-09-08").isClean(1).out())
                .contains("Publish the response now.", "1 day over");
        Run near = Run.of("assess", draft, "--as-of", "2022-09-01", "--format", "json");
        assertThat(RulesJson.ASSESSMENT.read(near.out()).orElseThrow())
                .isEqualTo(Section55.asOf(LocalDate.of(2022, 9, 1)).assess(REPORT, DRAFT));
    }

    @Test
    void standardInputIsADash() throws IOException {
        Run run = Run.of(MappaJson.RESPONSE.toBytes(UNDETERMINED), "assess", "-");
        assertThat(run.isClean(3)).isEqualTo(Run.of("assess", file(UNDETERMINED)));
        Run report = Run.of(MappaJson.INSPECTION_REPORT.toBytes(REPORT), "assess", "--report", "-", file(UNDETERMINED));
        assertThat(report).isEqualTo(run);
    }

    @Test
    void standardInputCanBeReadOnlyOnce() {
        assertThat(Run.of("assess", "-", "--report", "-").problems())
                .containsExactly(
                        "mappa-examples assess: found - for standard input 2 times, expected it at most once",
                        "Use mappa-examples assess --help to list the options.");
    }

    @Test
    void everyArgumentAfterTwoDashesIsAFile() {
        assertThat(Run.of("assess", "--", "--report").problems())
                .containsExactly(
                        "--report: unreadable: found no such file, expected a document of the format mappa-response");
    }

    @Test
    void aNameWithAnAtSignIsAFile() throws IOException {
        String list = file("list", file(UNDETERMINED));
        assertThat(Run.of("assess", "@" + list).problems())
                .containsExactly("@" + list
                        + ": unreadable: found no such file, expected a document of the format mappa-response");
    }

    @Test
    void everyProblemOfEveryFileIsReported() throws IOException {
        String missing = folder.resolve("missing.json").toString();
        String twice = file("twice.json", """
                {
                  "format": "mappa-response",
                  "version": "1.0",
                  "id": "A",
                  "report": "twenty-years-on-2022",
                  "publishedOn": "2022-09-31"
                }
                """);
        String good = file(UNDETERMINED);
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        String other = file(SATISFIED.withReport("another-report"));
        assertThat(Run.of("assess", missing, twice, good, other, empty).problemsBesideResults())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(missing + ": unreadable: found no such file,"
                                        + " expected a document of the format mappa-response"),
                        line -> assertThat(line)
                                .startsWith(twice + ": line 4, column 9, /id: invalid-form: found \"A\""),
                        line -> assertThat(line)
                                .startsWith(twice
                                        + ": line 6, column 18, /publishedOn: invalid-form: found \"2022-09-31\""),
                        line -> assertThat(line)
                                .startsWith(twice + ": line 1, column 1, ")
                                .contains("force"),
                        line -> assertThat(line)
                                .startsWith(twice + ": line 1, column 1, ")
                                .contains("body"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        other + ": /report: other-report: found a response to the report"
                                                + " another-report, expected one to twenty-years-on-2022; name the other report with --report"),
                        line -> assertThat(line)
                                .isEqualTo(empty + ": unreadable: found a directory without a response,"
                                        + " expected a document of the format mappa-response"));
    }

    @Test
    void problemsOfReportAndResponsesAreReportedTogether() throws IOException {
        String report = file("report.json", MappaJson.RESPONSE, UNDETERMINED);
        String empty = file("empty.json", "");
        assertThat(Run.of("assess", empty, "--report", report).problems())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(report + ": line 2, ")
                                .contains(": /format: wrong-format: ".substring(2)),
                        line -> assertThat(line)
                                .startsWith(empty + ": line 1, column 1, the document: malformed-json: "));
    }

    @Test
    void aFileWithProblemsDoesNotStopTheOthers() throws IOException {
        String satisfied = file(SATISFIED);
        Run alone = Run.of("assess", satisfied).isClean(0);
        Run both = Run.of("assess", "missing", satisfied);
        assertThat(both.problemsBesideResults()).singleElement().asString().startsWith("missing: unreadable: ");
        assertThat(both.out()).isEqualTo(alone.out());
    }

    @Test
    void aFileWithProblemsOutweighsEveryOutcome() throws IOException {
        for (String format : List.of("text", "json")) {
            for (Response response : List.of(SATISFIED, NOT_SATISFIED, UNDETERMINED)) {
                assertThat(Run.of("assess", file(response), "missing", "--format", format)
                                .status())
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void aReportWithProblemsStopsEveryAssessment() throws IOException {
        for (String format : List.of("text", "json")) {
            assertThat(Run.of("assess", file(SATISFIED), "--report", "missing", "--format", format)
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("missing: unreadable: ");
        }
    }

    @ParameterizedTest
    @CsvSource({"letter.docx, PK\u0003\u0004", "letter.pdf, %PDF-1.7"})
    void aWordOrPdfFileIsRefusedByName(String name, String beginning) throws IOException {
        assertThat(Run.of("assess", file(name, beginning)).problems().get(0)).contains(name);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        String document = Files.readString(Path.of(file(NOT_SATISFIED)));
        assertThat(Run.of("assess", file("mark.json", "\ufeff" + document)).status())
                .isEqualTo(Run.of("assess", file(NOT_SATISFIED)).status());
    }

    @Test
    void aFileOfTwentyMillionBytesIsTooLong() throws IOException {
        byte[] long20 = new byte[20_000_000];
        Arrays.fill(long20, (byte) ' ');
        assertThat(Run.of("assess", file("long.json", long20)).problems())
                .singleElement()
                .asString()
                .contains("long.json: ", "limit-exceeded: found a document of more than ");
    }

    @Test
    void aNameThatNoFileCanHaveIsReported() {
        assertThat(Run.of("assess", "a\0b").problems())
                .containsExactly("a<U+0000>b: unreadable: found a name that no file can have,"
                        + " expected a document of the format mappa-response");
    }

    @Test
    void anErrorOfTheSystemIsReportedOnOneLine() {
        InputStream broken = new InputStream() {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("the line\nis \u001b[31mdown");
            }

            @Override
            public int read() throws IOException {
                throw new IOException("the line\nis \u001b[31mdown");
            }
        };
        assertThat(Run.of(broken, "assess", "-").problems())
                .containsExactly("-: unreadable: found an error of the system (the line is <U+001B>[31mdown),"
                        + " expected a document of the format mappa-response");
    }

    @Test
    void aDefectHasItsOwnStatusAndAStackTrace() {
        List<Run> runs = List.of(
                Run.of(defective(new UnsupportedOperationException("not yet")), "assess", "-"),
                Run.of(defective(new StackOverflowError()), "assess", "-"),
                Run.of("assess", null));
        for (Run run : runs) {
            assertThat(run.status()).isEqualTo(70);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("java.lang.")
                    .contains("\tat uk.opcc.mappa.")
                    .doesNotContain("\r");
        }
    }

    private static InputStream defective(Throwable thrown) {
        return new InputStream() {
            @Override
            public int read(byte[] target, int from, int length) {
                throw defect();
            }

            @Override
            public int read() {
                throw defect();
            }

            private RuntimeException defect() {
                if (thrown instanceof Error error) {
                    throw error;
                }
                return (RuntimeException) thrown;
            }
        };
    }

    @Test
    void aFailureToWriteIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                InputStream.nullInputStream(),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("standard output: cannot be written\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "a\nsecond\u200b: line 1", "bell\u0007", "\u202efdp.nosj", "\u0085next"})
    void aHostileNameCannotControlTheTerminal(String name) {
        assertThat(Run.of("assess", name).problems())
                .singleElement()
                .asString()
                .contains("<U+")
                .satisfies(line -> assertThat(line.codePoints())
                        .noneMatch(c ->
                                Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT));
        assertThat(Run.of(name).problems().get(0)).contains("<U+").doesNotContain(name);
        assertThat(Run.of("assess", "--format", name, "x").problems().get(0)).contains("<U+");
        assertThat(Run.of("assess", "--as-of", name, "x").problems().get(0)).contains("<U+");
        assertThat(Run.of("rules", name).problems().get(0)).contains("<U+");
    }

    @Test
    void hostileWordsOfAResponseDoNotReachTheTerminal() throws IOException {
        // The reader refuses control characters; a right-to-left override and line breaks are words to it.
        String document = MappaJson.RESPONSE
                .toText(NOT_SATISFIED)
                .replace("The commissioner is \\\"happy", "One\\n\\nforged-rule        ERROR\\u202e \\\"happy")
                .replace("\"words\": \"Police forces\"", "\"words\": \"Police\\u202e forces\"");
        assertThat(document).contains("forged-rule", "Police\\u202e");
        Run run = Run.of("assess", file("hostile.json", document)).isClean(1);
        assertThat(run.out()).contains("Police<U+202E> forces").doesNotContain("\u202e", "\nforged-rule");
    }

    @Test
    void hostileMemberNamesDoNotReachTheTerminal() throws IOException {
        String document = "{\"format\": \"mappa-response\", \"\\u001b[2J\\n\": \"\\u0007\"}";
        assertThat(Run.of("assess", file("hostile.json", document)).problems().get(0))
                .contains("/<U+001B>[2J", ": unknown-member: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--nonsense",
                "assess",
                "assess --report",
                "assess x --report a --report b",
                "assess x --format xml",
                "assess x --format JSON",
                "assess x --as-of 1.9.2022",
                "assess x --as-of 2022-02-30",
                "assess x --as-of 1066-10-14",
                "assess x --as-of 2022-09-01T00:00:00",
                "assess x --nonsense",
                "rules no-such-rule",
                "rules a b"
            })
    void wrongUsageIsStatus2AndNamesTheHelp(String line) {
        assertThat(Run.of((Object[]) line.split(" ")).problems())
                .hasSize(2)
                .last()
                .asString()
                .matches("Use mappa-examples.* --help to list the options\\.");
    }

    @Test
    void helpListsCommandsOptionsAndExitStatuses() {
        assertThat(Run.of("--help").isClean(0).out()).contains("assess", "rules", "Without a command");
        assertThat(Run.of("assess", "--help").isClean(0).out().replaceAll("\\s+", " "))
                .contains("--report", "--as-of", "--format", "reads no clock", "JSON Lines", "Exit status ");
        assertThat(Run.of("rules", "--help").isClean(0).out()).contains("RULE");
        assertThat(Stream.of(Run.of("--help"), Run.of("assess", "--help"), Run.of("rules", "--help"))
                        .flatMap(run -> run.out().lines()))
                .allSatisfy(
                        line -> assertThat(line).isEqualTo(line.stripTrailing()).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.of("--version").isClean(0).out()).matches("mappa-examples \\S.*\n");
        assertThat(Run.of("assess", "--version")).isEqualTo(Run.of("--version"));
    }

    @Test
    void theCatalogueListsEachRuleOnce() {
        List<String> lines = Run.of("rules").isClean(0).out().lines().toList();
        assertThat(RuleCatalogue.rulesOf(Duty.POLICE_ACT_1996_SECTION_55))
                .allSatisfy(rule -> assertThat(lines)
                        .filteredOn(line -> line.startsWith(rule.id() + " "))
                        .singleElement()
                        .asString()
                        .contains(rule.severity().name()));
    }

    @Test
    void oneRuleIsShownInFull() {
        assertThat(Run.of("rules", "published-late").isClean(0).out())
                .startsWith("published-late\n")
                .contains("  because ", "  law       Police Act 1996 s.55(5A)");
        assertThat(Run.of("rules", "other-authority-unanswered").isClean(0).out())
                .contains("  law       Police Reform Act 2002 Sch 3 para 28B(1); Domestic Abuse Act 2021 s.16; ");
    }

    @Test
    void aWrongCommandLineIsToldWhatWasExpected() {
        assertThat(Run.of("asess").problems().get(0))
                .isEqualTo("mappa-examples: found \"asess\", expected one of the commands "
                        + "assess, draft, report, new, follow-up, rules");
        assertThat(Run.of("assess").problems().get(0)).isEqualTo("mappa-examples assess: found no FILE, expected it");
        assertThat(Run.of("draft", "x").problems().get(0))
                .isEqualTo("mappa-examples draft: found no --report, expected it");
        assertThat(Run.of("rules", "--long").problems().get(0))
                .isEqualTo(
                        "mappa-examples rules: found \"--long\", expected only arguments and options of this command");
    }

    @Test
    void theDefaultLocaleChangesNothing() throws IOException {
        String file = file(NOT_SATISFIED);
        Run usual = Run.of("assess", file);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Run.of("assess", file)).isEqualTo(usual);
            assertThat(Run.of("assess", "--help").isClean(0).out()).contains("Usage: ");
        } finally {
            Locale.setDefault(before);
        }
    }
}
