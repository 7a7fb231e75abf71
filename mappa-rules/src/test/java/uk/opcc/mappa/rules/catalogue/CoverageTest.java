package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.Given.BOARDS;
import static uk.opcc.mappa.rules.catalogue.Given.POLICE_FORCES;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.recommendation;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.StatedPosition;

class CoverageTest {

    private static Coverage of18(Response response) {
        return assess(response).coverage(18).orElseThrow();
    }

    @Test
    void coverageIsOfWhatIsRequiredOrAnsweredInTheOrderOfNumbers() {
        InspectionReport report = report().withRecommendations(
                        recommendation(18, POLICE_FORCES),
                        recommendation(15, POLICE_FORCES),
                        recommendation(6, BOARDS),
                        recommendation(5, BOARDS),
                        recommendation(4, one(new AgencyKind("border-police"), "border")));
        Assessment assessment = assess(report, adding(response(), Voice.CHIEF_OFFICER, answer(6)));
        assertThat(assessment.coverage())
                .extracting(coverage -> coverage.recommendation().number().orElseThrow())
                .containsExactly(4, 6, 15, 18);
        assertThat(assessment.coverage())
                .extracting(Coverage::requirement)
                .containsExactly(
                        Requirement.UNKNOWN, Requirement.NOT_REQUIRED, Requirement.REQUIRED, Requirement.REQUIRED);
    }

    @Test
    void eachAnswerIsAPositionInTheOrderOfVoiceThenStatusThenPlace() {
        Response response = adding(
                adding(response(), Voice.CHIEF_OFFICER, answer(18).withStatus(ComplianceStatus.PLANNED)),
                Voice.CHIEF_OFFICER,
                answer(18).withExplanation(Optional.empty()));
        assertThat(of18(response).positions())
                .extracting(StatedPosition::where)
                .containsExactly(
                        "/comments/0/answers/1",
                        "/comments/1/answers/1",
                        "/comments/1/answers/3",
                        "/comments/1/answers/2");
        assertThat(of18(response).positions())
                .extracting(StatedPosition::explains)
                .containsExactly(true, true, false, true);
        assertThat(of18(response).positions())
                .extracting(StatedPosition::voice)
                .containsExactly(
                        Voice.LOCAL_POLICING_BODY, Voice.CHIEF_OFFICER, Voice.CHIEF_OFFICER, Voice.CHIEF_OFFICER);
    }

    @Test
    void aLaterVoiceStandsAfterAnEarlierOneWhereverItStandsInTheDocument() {
        Response turned = response()
                .withComments(
                        response().comments().get(1), response().comments().get(0));
        assertThat(of18(turned).positions())
                .extracting(StatedPosition::where)
                .containsExactly("/comments/1/answers/1", "/comments/0/answers/1");
    }

    @Test
    void thePositionIsTheOneThatIsTaken() {
        assertThat(of18(response()).position()).isEqualTo(ComplianceStatus.MET);
        assertThat(of18(changing(
                                response(),
                                Voice.CHIEF_OFFICER,
                                18,
                                answer -> answer.withStatus(ComplianceStatus.UNCLEAR)))
                        .position())
                .isEqualTo(ComplianceStatus.MET);
    }

    @Test
    void whereVoicesDifferOrNoneTakesAPositionItIsUnclear() {
        assertThat(of18(changing(
                                response(),
                                Voice.CHIEF_OFFICER,
                                18,
                                answer -> answer.withStatus(ComplianceStatus.PLANNED)))
                        .position())
                .isEqualTo(ComplianceStatus.UNCLEAR);
        assertThat(of18(changing(response(), 18, answer -> answer.withStatus(ComplianceStatus.UNCLEAR)))
                        .position())
                .isEqualTo(ComplianceStatus.UNCLEAR);
    }

    @Test
    void withoutAnAnswerThePositionIsNotAnswered() {
        Coverage coverage = of18(withoutAnswersTo(response(), 18));
        assertThat(coverage.position()).isEqualTo(ComplianceStatus.NOT_ANSWERED);
        assertThat(coverage.basis()).isEmpty();
        assertThat(coverage.positions()).isEmpty();
    }

    @Test
    void theBasisIsTheWeakestOfTheAnswers() {
        assertThat(of18(response()).basis()).contains(Basis.STATED);
        assertThat(of18(pointingAt18By(
                                RecommendationReference.builder().readAs(18).build()))
                        .basis())
                .contains(Basis.READ);
        assertThat(of18(pointingAt18By(RecommendationReference.builder()
                                .quotedWords(WORDS_OF_18)
                                .build()))
                        .basis())
                .contains(Basis.INFERRED);
    }

    @Test
    void theBasisOfOneAnswerIsTheBestOfItsReferences() {
        Response response = changing(
                response(),
                Voice.CHIEF_OFFICER,
                18,
                answer -> answer.withReferences(
                        RecommendationReference.builder().readAs(18).build(),
                        RecommendationReference.toNational(18),
                        RecommendationReference.toNational(15)));
        assertThat(of18(response).basis()).contains(Basis.STATED);
        assertThat(of18(response).positions()).hasSize(2);
    }

    @Test
    void theBasisOnOneRecommendationIsNotThatOnAnother() {
        Response response = changing(
                response(),
                Voice.CHIEF_OFFICER,
                18,
                answer -> answer.withReferences(
                        RecommendationReference.toNational(15),
                        RecommendationReference.builder().readAs(18).build()));
        assertThat(of18(response).basis()).contains(Basis.READ);
    }

    @Test
    void anAnswerMatchedByHeadingAndWordsCoversAndIsInferred() {
        RecommendationReference reference = RecommendationReference.builder()
                .localNumber(2)
                .heading("Police forces should:")
                .quotedWords("give every nominal at Levels 2 and 3 a police manager")
                .build();
        Response response = withoutAnswersTo(pointingAt18By(reference), Voice.LOCAL_POLICING_BODY, 18);
        assertThat(of18(response).positions())
                .singleElement()
                .satisfies(position -> assertThat(position.basis()).isEqualTo(Basis.INFERRED));
        assertThat(assess(response).findings("recommendation-unanswered")).isEmpty();
    }

    @Test
    void aHeadingAloneAndABareNumberCoverNothing() {
        for (RecommendationReference reference : List.of(
                RecommendationReference.builder()
                        .heading("Police forces should:")
                        .build(),
                RecommendationReference.builder().bareNumber(18).build())) {
            Response response = withoutAnswersTo(pointingAt18By(reference), Voice.LOCAL_POLICING_BODY, 18);
            assertThat(of18(response).positions()).isEmpty();
            assertThat(assess(response).findings("recommendation-unanswered")).isEmpty();
            assertThat(assess(response).openQuestions())
                    .extracting(OpenQuestion::rule)
                    .containsExactly("recommendation-unanswered");
        }
    }
}
