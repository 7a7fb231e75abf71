package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.opcc.mappa.model.ComplianceStatus.IN_PROGRESS;
import static uk.opcc.mappa.model.ComplianceStatus.MET;
import static uk.opcc.mappa.model.ComplianceStatus.MET_UNDER_REVIEW;
import static uk.opcc.mappa.model.ComplianceStatus.NOT_MET;
import static uk.opcc.mappa.model.ComplianceStatus.PARTLY_MET;
import static uk.opcc.mappa.model.ComplianceStatus.PLANNED;
import static uk.opcc.mappa.model.ComplianceStatus.UNCLEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/** Compares the assessments of the five responses with what an expert read in them by hand. */
class FiveResponsesTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final List<Integer> POLICE = List.of(14, 15, 18, 19);
    private static final PartialDate LAST_DAY = PartialDate.of(LocalDate.of(2022, 9, 7));
    private static final PartialDate DAY_AFTER = PartialDate.of(LocalDate.of(2022, 9, 8));

    private static final Assessment CAMBRIDGESHIRE = assess(ExampleResponses.cambridgeshire());
    private static final Assessment CUMBRIA = assess(ExampleResponses.cumbria());
    private static final Assessment DEVON_AND_CORNWALL = assess(ExampleResponses.devonAndCornwall());
    private static final Assessment GLOUCESTERSHIRE = assess(ExampleResponses.gloucestershire());
    private static final Assessment SUFFOLK = assess(ExampleResponses.suffolk());

    private static Assessment assess(Response response) {
        return Section55.assess(REPORT, response);
    }

    static List<Assessment> five() {
        return List.of(CAMBRIDGESHIRE, CUMBRIA, DEVON_AND_CORNWALL, GLOUCESTERSHIRE, SUFFOLK);
    }

    @Test
    void theFiveComeInTheOrderOfTheirNames() {
        assertThat(ExampleResponses.all())
                .extracting(Response::id)
                .containsExactly("cambridgeshire", "cumbria", "devon-and-cornwall", "gloucestershire", "suffolk");
    }

    @ParameterizedTest
    @MethodSource("five")
    void allFiveAnswerEveryRecommendationToThePolice(Assessment assessment) {
        assertThat(assessment.coverage())
                .filteredOn(coverage -> coverage.requirement() == Requirement.REQUIRED)
                .allSatisfy(coverage -> assertThat(coverage.positions()).isNotEmpty())
                .extracting(coverage -> coverage.recommendation().number().orElseThrow())
                .containsExactlyElementsOf(POLICE);
    }

    /** An admission is an answer: nobody who says "not met" has failed to answer. */
    @ParameterizedTest
    @MethodSource("five")
    void noneHasACoverageError(Assessment assessment) {
        assertThat(assessment.findings())
                .noneMatch(finding -> finding.topic() == Topic.COVERAGE && finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("five")
    void noneRecordsACopyToTheInspectors(Assessment assessment) {
        assertThat(assessment.findings("copy-to-inspectors-not-recorded")).hasSize(1);
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(CAMBRIDGESHIRE, Outcome.UNDETERMINED, Timeliness.UNDETERMINED),
                Arguments.of(CUMBRIA, Outcome.UNDETERMINED, Timeliness.UNDETERMINED),
                Arguments.of(DEVON_AND_CORNWALL, Outcome.UNDETERMINED, Timeliness.UNDETERMINED),
                Arguments.of(GLOUCESTERSHIRE, Outcome.NOT_SATISFIED, Timeliness.LATE),
                Arguments.of(SUFFOLK, Outcome.NOT_SATISFIED, Timeliness.UNDETERMINED));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void outcomeAndTimelinessAreAsReadByHand(Assessment assessment, Outcome outcome, Timeliness timeliness) {
        assertThat(assessment.outcome()).isEqualTo(outcome);
        assertThat(assessment.deadline().timeliness()).isEqualTo(timeliness);
        assertThat(assessment.deadline().lastDay()).contains(LocalDate.of(2022, 9, 7));
    }

    static Stream<Arguments> positions() {
        return Stream.of(
                Arguments.of(CAMBRIDGESHIRE, UNCLEAR, PARTLY_MET, MET, MET),
                Arguments.of(CUMBRIA, MET, MET, MET, MET),
                Arguments.of(DEVON_AND_CORNWALL, IN_PROGRESS, MET, MET, PARTLY_MET),
                Arguments.of(GLOUCESTERSHIRE, MET, MET_UNDER_REVIEW, PARTLY_MET, NOT_MET),
                Arguments.of(SUFFOLK, UNCLEAR, MET, PARTLY_MET, NOT_MET));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void thePositionsAreAsReadByHand(
            Assessment assessment,
            ComplianceStatus on14,
            ComplianceStatus on15,
            ComplianceStatus on18,
            ComplianceStatus on19) {
        assertThat(POLICE)
                .map(number -> assessment.coverage(number).orElseThrow().position())
                .containsExactly(on14, on15, on18, on19);
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of(CAMBRIDGESHIRE, Basis.INFERRED),
                Arguments.of(CUMBRIA, Basis.STATED),
                Arguments.of(DEVON_AND_CORNWALL, Basis.STATED),
                Arguments.of(GLOUCESTERSHIRE, Basis.STATED),
                Arguments.of(SUFFOLK, Basis.INFERRED));
    }

    /** Cambridgeshire gives no numbers and Suffolk only its own, so their references are matched by heading and words. */
    @ParameterizedTest
    @MethodSource("bases")
    void theBasisOfEachMatchIsWhatTheDocumentGives(Assessment assessment, Basis basis) {
        assertThat(assessment.coverage())
                .allSatisfy(coverage -> assertThat(coverage.basis()).contains(basis));
    }

    static List<Response> responses() {
        return ExampleResponses.all();
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyReferenceMatchesWhatAPersonRead(Response response) {
        ReferenceMatcher matcher = Section55.prepare(REPORT).matcher();

        assertThat(ReadByHand.answers(response))
                .extracting(matcher::match)
                .extracting(match -> match.meant().orElseThrow().item().number().orElseThrow())
                .containsExactlyElementsOf(ReadByHand.numbersOfAnswers(response.id()));
    }

    /** The list has no 16, and gives the report's 16 to 19 the numbers 17 to 20. */
    @Test
    void gloucestershiresListMatchesOneToNineteenInOrder() {
        assertThat(Section55.prepare(REPORT)
                        .matcher()
                        .matchList(ExampleResponses.gloucestershire().retypedList()))
                .extracting(match -> match.meant().orElseThrow().item().number().orElseThrow())
                .containsExactlyElementsOf(ReadByHand.NUMBERS_OF_THE_LIST);
    }

    @Test
    void gloucestershiresListIsMisnumberedFromItsSixteenthItem() {
        assertThat(GLOUCESTERSHIRE.findings("list-misnumbered"))
                .extracting(
                        finding ->
                                finding.recommendation().orElseThrow().number().orElseThrow(),
                        Finding::where,
                        finding -> finding.facts().stream()
                                .filter(fact -> !fact.name().equals("asks"))
                                .map(Fact::value)
                                .toList())
                .containsExactlyInAnyOrder(
                        tuple(16, "/retypedList/15", List.of("17", "recommendation 16")),
                        tuple(17, "/retypedList/16", List.of("18", "recommendation 17")),
                        tuple(18, "/retypedList/17", List.of("19", "recommendation 18")),
                        tuple(19, "/retypedList/18", List.of("20", "recommendation 19")));
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(CAMBRIDGESHIRE, List.of()),
                Arguments.of(CUMBRIA, List.of()),
                Arguments.of(DEVON_AND_CORNWALL, List.of()),
                Arguments.of(GLOUCESTERSHIRE, List.of("published-late")),
                Arguments.of(SUFFOLK, List.of("body-comments-missing")));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void theErrorsAreAboutWhoSpeaksAndWhen(Assessment assessment, List<String> rules) {
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsExactlyElementsOf(rules);
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                Arguments.of(CAMBRIDGESHIRE, List.of("body-explanation-adopted", "publication-date-missing")),
                Arguments.of(
                        CUMBRIA,
                        List.of(
                                "chief-officer-comments-not-separate",
                                "number-collides",
                                "publication-date-missing",
                                "statute-wrong-section")),
                Arguments.of(DEVON_AND_CORNWALL, List.of("publication-date-missing", "stated-deadline-wrong")),
                Arguments.of(
                        GLOUCESTERSHIRE,
                        List.of(
                                "blanket-answer",
                                "body-explanation-adopted",
                                "list-misnumbered",
                                "owner-differs",
                                "owner-missing",
                                "shortfall-without-action",
                                "statute-wrong-subsection",
                                "timescale-missing")),
                Arguments.of(SUFFOLK, List.of("number-collides", "publication-date-missing")));
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void theWarningsAreExactlyThese(Assessment assessment, List<String> rules) {
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::rule)
                .containsOnly(rules.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "cambridgeshire, body-explanation-adopted, 14 15 18 19",
        "cambridgeshire, answer-beyond-duty,       6 7 8 9 10",
        "cambridgeshire, status-unclear,           14",
        "cumbria,        number-collides,          14 15 18 19",
        "gloucestershire, body-explanation-adopted, 14 15 18 19",
        "gloucestershire, list-misnumbered,        16 17 18 19",
        "gloucestershire, owner-differs,           15",
        "gloucestershire, owner-missing,           19",
        "gloucestershire, timescale-missing,       19",
        "gloucestershire, shortfall-without-action, 18",
        "suffolk,        number-collides,          14 15 18 19",
        "suffolk,        status-unclear,           14",
    })
    void theFindingsNameTheirRecommendations(String response, String rule, String numbers) {
        assertThat(of(response).findings(rule))
                .extracting(finding -> finding.recommendation()
                        .map(item -> item.number().orElseThrow())
                        .orElse(0))
                .containsExactlyElementsOf(
                        Stream.of(numbers.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "cumbria,            statute-wrong-section",
        "cumbria,            chief-officer-comments-not-separate",
        "devon-and-cornwall, statute-not-cited",
        "suffolk,            statute-not-cited",
        "gloucestershire,    statute-wrong-subsection",
        "gloucestershire,    blanket-answer",
        "suffolk,            body-comments-missing",
    })
    void findingsOnTheWholeResponseAppearOnce(String response, String rule) {
        assertThat(of(response).findings(rule)).hasSize(1);
    }

    private static Assessment of(String id) {
        return five().stream()
                .filter(assessment -> assessment.response().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLetterToTheHomeSecretaryIsACopyToTheSecretaryOfState() {
        assertThat(CAMBRIDGESHIRE.findings("copy-to-secretary-of-state-not-recorded"))
                .isEmpty();
    }

    @Test
    void gloucestershireIsThirteenDaysLateOnDaySixtyNine() {
        assertThat(GLOUCESTERSHIRE.deadline().dayNumber()).hasValue(69);
        assertThat(GLOUCESTERSHIRE.deadline().daysLate()).hasValue(13);
        assertThat(GLOUCESTERSHIRE.findings("published-late").get(0).facts()).contains(new Fact("late by", "13 days"));
    }

    @Test
    void devonAndCornwallStatesTheDayAfterTheLastDay() {
        assertThat(DEVON_AND_CORNWALL.findings("stated-deadline-wrong").get(0).facts())
                .extracting(Fact::value)
                .contains("2022-09-08", "2022-09-07");
    }

    @Test
    void suffolksOwnNumbersCollideWithThoseOfTheReport() {
        assertThat(SUFFOLK.findings("number-collides"))
                .extracting(Finding::where)
                .containsExactlyInAnyOrder(
                        "/comments/0/answers/0/references/0",
                        "/comments/0/answers/1/references/0",
                        "/comments/0/answers/2/references/0",
                        "/comments/0/answers/3/references/0");
        assertThat(SUFFOLK.coverage())
                .extracting(coverage -> coverage.recommendation().number().orElseThrow())
                .containsExactlyElementsOf(POLICE);
    }

    static Stream<Arguments> beyondDuty() {
        return Stream.of(
                Arguments.of(6, IN_PROGRESS),
                Arguments.of(7, PLANNED),
                Arguments.of(8, PLANNED),
                Arguments.of(9, MET),
                Arguments.of(10, PLANNED));
    }

    @ParameterizedTest
    @MethodSource("beyondDuty")
    void cambridgeshireAlsoAnswersTheBoardsRecommendations(int number, ComplianceStatus position) {
        assertThat(CAMBRIDGESHIRE.coverage(number)).hasValueSatisfying(coverage -> {
            assertThat(coverage.requirement()).isEqualTo(Requirement.NOT_REQUIRED);
            assertThat(coverage.position()).isEqualTo(position);
        });
    }

    @Test
    void devonAndCornwallOnTheLastDayIsSatisfied() {
        Assessment assessment = assess(ExampleResponses.devonAndCornwall().withPublishedOn(LAST_DAY));
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.requireSatisfied()).isSameAs(assessment);
    }

    @Test
    void devonAndCornwallOnItsStatedDayIsOneDayLate() {
        Assessment assessment = assess(ExampleResponses.devonAndCornwall().withPublishedOn(DAY_AFTER));
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assessment.deadline().daysLate()).hasValue(1);
        assertThat(assessment.findings("published-late")).hasSize(1);
    }

    @Test
    void gloucestershireOnTheLastDayHasNoErrorAndOneQuestion() {
        Assessment assessment = assess(ExampleResponses.gloucestershire().withPublishedOn(LAST_DAY));
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(assessment.findings("blanket-answer")).hasSize(1);
        // Its letter of 20 September cannot have been part of a publication on the 7th: one of the dates is wrong.
        assertThat(assessment.findings("comments-after-publication")).hasSize(1);
        assertThat(assessment.openQuestions())
                .singleElement()
                .satisfies(question -> assertThat(question.rule()).isEqualTo("published-late"));
    }
}
