package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;

class MatrixTest {

    private static final int WIDTH = 120;
    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final Response RESPONSE = ExampleResponses.devonAndCornwall();

    private static String matrix(InspectionReport report, Response response) {
        return Matrix.of(report, List.of(Section55.assess(report, response)));
    }

    /** Returns the row of the only response, with bars between its columns. */
    private static String row(String matrix) {
        return matrix.lines().toList().get(3).replaceAll(" {2,}", "|");
    }

    private static String headings(String matrix) {
        return matrix.lines().toList().get(2).replaceAll(" {2,}", "|");
    }

    @Test
    void theFiveResponsesFit120Columns() {
        String matrix = Matrix.of(REPORT, Main.assessments());
        assertThat(matrix.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
        assertThat(matrix).matches("[\\n -~]+").endsWith("\n");
    }

    @Test
    void noLineEndsInBlanks() {
        assertThat(Matrix.of(REPORT, Main.assessments()).lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void requiredRecommendationsStandInBrackets() {
        assertThat(headings(matrix(REPORT, ExampleResponses.cambridgeshire())))
                .isEqualTo("response|6|7|8|9|10|[14]|[15]|[18]|[19]|in time|outcome");
    }

    @Test
    void theLegendExplainsOnlyWhatIsThere() {
        String legend = matrix(REPORT, ExampleResponses.cumbria());
        assertThat(legend).contains("\n  met  ").doesNotContain("\n  unmet  ", "\n  *  ", "\n  ~  ", "\n  .  ", "NONE");
    }

    @Test
    void anUnansweredRequiredRecommendationIsShownInCapitals() {
        Response silent = RESPONSE.withComments(Comments.builder()
                .voice(Voice.LOCAL_POLICING_BODY)
                .generalWords("We welcome the report.")
                .build());
        assertThat(row(matrix(REPORT, silent)))
                .isEqualTo("devon-and-cornwall|NONE|NONE|NONE|NONE|unknown|not satisfied");
    }

    @Test
    void whatAnUndecidedAnswerMayAnswerIsNotShownAsUnanswered() {
        Response undecided = RESPONSE.withComments(Comments.builder()
                .voice(Voice.LOCAL_POLICING_BODY)
                .addAnswers(Answer.builder()
                        .addReferences(
                                RecommendationReference.builder().bareNumber(18).build())
                        .status(ComplianceStatus.MET)
                        .explanation("Everyone has one.")
                        .build())
                .build());
        String matrix = matrix(REPORT, undecided);
        assertThat(row(matrix)).isEqualTo("devon-and-cornwall|asked|asked|asked|asked|unknown|not satisfied");
        assertThat(matrix).contains("\n  asked     There may be an answer");
    }

    @Test
    void aMatchByWordsIsMarked() {
        InspectionReport quoted = REPORT.withRecommendations(REPORT.recommendation(18)
                .orElseThrow()
                .withOfficialText("Give everyone at the upper levels a trained manager."));
        Response response = RESPONSE.withComments(Comments.builder()
                .voice(Voice.LOCAL_POLICING_BODY)
                .addAnswers(Answer.builder()
                        .addReferences(RecommendationReference.builder()
                                .quotedWords("everyone at the upper levels")
                                .build())
                        .status(ComplianceStatus.DECLINED)
                        .reasonForNoAction("They have one.")
                        .build())
                .build());
        String matrix = matrix(quoted, response);
        assertThat(row(matrix)).startsWith("devon-and-cornwall|declined~|");
        assertThat(matrix).contains("\n  ~  ");
    }

    @Test
    void aRecommendationThatMayNeedAnAnswerStandsInRoundBrackets() {
        InspectionReport report = REPORT.withRecommendations(REPORT.recommendation(18)
                .orElseThrow()
                .withAddressees(Agency.builder()
                        .id("harbour-watches")
                        .name("Harbour watches")
                        .kind(new AgencyKind("harbour-watch"))
                        .extent(Extent.EVERY)
                        .build()));
        String matrix = matrix(report, RESPONSE);
        assertThat(headings(matrix)).contains("|(18)|");
        assertThat(matrix).contains("\n  (n)  ");
    }

    @Test
    void timelinessIsShownInAFewWords() {
        assertThat(row(matrix(REPORT, published(PartialDate.of(LocalDate.of(2022, 9, 7))))))
                .endsWith("|yes|satisfied");
        assertThat(row(matrix(REPORT, published(PartialDate.of(LocalDate.of(2022, 9, 8))))))
                .endsWith("|1 day late|not satisfied");
        assertThat(row(matrix(REPORT, published(PartialDate.of(YearMonth.of(2022, 9))))))
                .endsWith("|unknown|undetermined");
        assertThat(row(matrix(REPORT, published(PartialDate.of(YearMonth.of(2022, 10))))))
                .endsWith("|at least 24 days late|not satisfied");
    }

    private static Response published(PartialDate date) {
        return RESPONSE.withPublishedOn(date);
    }

    @Test
    void aDraftIsStillOpenOrOverdue() {
        Response draft = RESPONSE.withState(PublicationState.DRAFT);
        assertThat(Matrix.of(
                        REPORT, List.of(Section55.asOf(LocalDate.of(2022, 9, 7)).assess(REPORT, draft))))
                .contains("still open");
        assertThat(Matrix.of(
                        REPORT,
                        List.of(Section55.asOf(LocalDate.of(2022, 9, 10)).assess(REPORT, draft))))
                .contains("3 days over");
    }

    @Test
    void aReportFromBeforeThePeriodWasLawHasNoPeriod() {
        InspectionReport older = REPORT.withPublished(PartialDate.of(LocalDate.of(2017, 5, 1)));
        assertThat(matrix(older, RESPONSE)).contains("no period").doesNotContain("the last day");
    }

    @Test
    void aReportThatRequiresNoAnswerHasNoColumns() {
        InspectionReport report = REPORT.withRecommendations(
                        REPORT.recommendation(16).orElseThrow())
                .withCounts(ReportCount.builder().count(1).build());
        Response general = RESPONSE.withPublishedOn(PartialDate.of(LocalDate.of(2022, 9, 7)))
                .withComments(
                        RESPONSE.comments().stream().map(Comments::withAnswers).toList());
        assertThat(row(matrix(report, general))).isEqualTo("devon-and-cornwall|yes|satisfied");
    }

    @Test
    void aRecommendationToOneForceIsRequiredOfThatForceOnly() {
        InspectionReport report = REPORT.withCounts()
                .withRecommendations(
                        REPORT.recommendation(18).orElseThrow(),
                        REPORT.recommendation(19)
                                .orElseThrow()
                                .withAddressees(Agency.builder()
                                        .id("suffolk")
                                        .name("Suffolk Constabulary")
                                        .kind(AgencyKind.POLICE_FORCE)
                                        .extent(Extent.ONE)
                                        .build()));
        String matrix = Matrix.of(
                report,
                List.of(
                        Section55.assess(report, RESPONSE.withComments()),
                        Section55.assess(report, ExampleResponses.suffolk().withComments())));

        assertThat(headings(matrix)).contains("|[18]|{19}|");
        assertThat(row(matrix)).startsWith("devon-and-cornwall|NONE|.|");
        assertThat(matrix)
                .contains("  {n}       An answer to n is required of some of the responses.")
                .contains("  .         No answer is required here, and there is none.");
    }

    @Test
    void itemsOfOtherKindsStandBehindTheRecommendations() {
        Agency forces = REPORT.recommendation(18).orElseThrow().addressees().get(0);
        InspectionReport report = REPORT.withCounts()
                .withRecommendations(
                        REPORT.recommendation(18)
                                .orElseThrow()
                                .withKind(RecommendationKind.CAUSE_OF_CONCERN)
                                .withNumber(1)
                                .withAddressees(forces),
                        REPORT.recommendation(19)
                                .orElseThrow()
                                .withKind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                                .withNumber(1)
                                .withAddressees(forces),
                        REPORT.recommendation(15).orElseThrow().withNumber(1).withAddressees(forces));
        String matrix = matrix(report, RESPONSE.withComments());

        assertThat(headings(matrix)).contains("|[1]|AFI 1|CoC 1|");
        assertThat(matrix).contains("  AFI       Area for improvement.").contains("  CoC       Cause of concern.");
    }
}
