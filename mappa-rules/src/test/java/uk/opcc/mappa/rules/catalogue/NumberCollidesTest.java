package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

class NumberCollidesTest {

    private static final String RULE = "number-collides";

    private static final String POLICE = "Police forces should ensure that:";
    private static final String THREE = "The Probation Service, police forces, and prisons should ensure that:";

    private static RecommendationReference local(int number) {
        return RecommendationReference.builder().localNumber(number).readAs(18).build();
    }

    @Test
    void aLocalNumberThatIsTheNationalNumberOfAnotherCollides() {
        onlyNewFinding(assess(pointingAt18By(local(6))), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0")
                .says("local number", "6")
                .says("the report's 6", "what 6 asks")
                .tells(
                        "The document's number 6 means recommendation 18 of the report, but recommendation 6 of the report is another.")
                .advises("Give the report's number beside the document's own number.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aLocalNumberEqualToTheNationalNumberDoesNotFire() {
        assertNoFinding(assess(pointingAt18By(local(18))));
    }

    @Test
    void aLocalNumberThatIsNotInTheReportDoesNotFire() {
        assertNoFinding(assess(pointingAt18By(local(2))));
    }

    @Test
    void aLocalNumberThatMeansNothingElseCollidesToo() {
        RecommendationReference reference =
                RecommendationReference.builder().localNumber(6).build();
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .concernsNoneInParticular();
    }

    @Test
    void aNumberOfUnknownOriginCollidesIfTheWordsMeanAnother() {
        RecommendationReference reference = RecommendationReference.builder()
                .bareNumber(6)
                .quotedWords(WORDS_OF_18)
                .build();
        onlyNewFinding(assess(pointingAt18By(reference)), RULE)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0")
                .says("number", "6")
                .says("the report's 6", "what 6 asks");
    }

    @Test
    void aNumberOfUnknownOriginThatAgreesDoesNotFire() {
        RecommendationReference reference = RecommendationReference.builder()
                .bareNumber(18)
                .quotedWords(WORDS_OF_18)
                .build();
        assertNoFinding(assess(pointingAt18By(reference)));
    }

    @Test
    void aNumberOfUnknownOriginAloneDoesNotFire() {
        RecommendationReference reference =
                RecommendationReference.builder().bareNumber(6).build();
        assertThat(assess(pointingAt18By(reference)).findings(RULE)).isEmpty();
    }

    /** Suffolk's paper, as it stands: its own 1 to 4 are 19, 18, 15 and 14 of the report. */
    @Test
    void suffolksNumbersCollideWithThoseOfOtherRecommendations() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        Response paper = response()
                .withReport(report.id())
                .withComments(comments(
                        Voice.CHIEF_OFFICER,
                        List.of(
                                answer(
                                        under(
                                                POLICE,
                                                1,
                                                "Workloads for staff managing sexual offenders are reviewed against national expectations")),
                                answer(under(POLICE, 2, "All MAPPAs managed at Levels 2 and 3 are allocated")),
                                answer(
                                        under(
                                                THREE,
                                                3,
                                                "comprehensive training strategy for all staff involved in the MAPPAs process")),
                                answer(under(THREE, 4, "Category 3 referrals are made to manage individuals")))));
        assertThat(assess(report, paper).findings(RULE))
                .extracting(
                        finding ->
                                finding.recommendation().orElseThrow().number().orElseThrow(),
                        Finding::where)
                .containsExactlyInAnyOrder(
                        tuple(19, "/comments/0/answers/0/references/0"),
                        tuple(18, "/comments/0/answers/1/references/0"),
                        tuple(15, "/comments/0/answers/2/references/0"),
                        tuple(14, "/comments/0/answers/3/references/0"));
    }

    private static RecommendationReference under(String heading, int local, String words) {
        return RecommendationReference.builder()
                .localNumber(local)
                .heading(heading)
                .quotedWords(words)
                .build();
    }
}
