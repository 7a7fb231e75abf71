package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.BOARDS;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

class RecommendationUnansweredTest {

    private static final String RULE = "recommendation-unanswered";

    @Test
    void aRequiredRecommendationThatNobodyAnswersIsUnanswered() {
        onlyNewFinding(assess(withoutAnswersTo(response(), 18)), RULE)
                .is(Severity.ERROR)
                .concerns(18)
                .isAt("/comments")
                .says("asks", "what 18 asks")
                .says("answered by", "nobody")
                .tells("Recommendation 18 must be answered, and the response does not answer it.")
                .advises("Publish the action taken or proposed on recommendation 18, or why there is none.")
                .isUnder("Police Act 1996 s.55(5B)");
    }

    @Test
    void anAnswerOfTheBodyAloneIsEnough() {
        assertNoFinding(assess(withoutAnswersTo(response(), Voice.CHIEF_OFFICER, 18)));
    }

    @Test
    void anAnswerOfTheChiefOfficerAloneIsNotEnoughWhereOnlyTheBodyCounts() {
        Assessment assessment = Section55.withPolicy(
                        Policy.builder().counted(CountedVoices.BODY_ONLY).build())
                .assess(report(), withoutAnswersTo(response(), Voice.LOCAL_POLICING_BODY, 18));
        oneFinding(assessment, RULE)
                .concerns(18)
                .says("answered by", "voices that the policy does not count")
                .tells(
                        "Recommendation 18 must be answered by the local policing body, and only the chief officer answers it.");
        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void whereOnlyTheBodyCountsItsOwnAnswersAreEnough() {
        assertNoFinding(Section55.withPolicy(
                        Policy.builder().counted(CountedVoices.BODY_ONLY).build())
                .assess(report(), response()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplianceStatus.class,
            names = {"NOT_ANSWERED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anAnswerWithAnyPositionIsAnAnswer(ComplianceStatus status) {
        assertThat(assess(changing(response(), 18, answer -> answer.withStatus(status)))
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void whatABlanketAnswerAnswersIsAQuestion() {
        Response blanket = adding(withoutAnswersTo(response(), 18), Voice.LOCAL_POLICING_BODY, answer());
        Assessment assessment = assess(blanket);
        assertNoFinding(assessment);
        assertThat(assessment.openQuestions())
                .singleElement()
                .satisfies(
                        question -> assertThat(question.question())
                                .isEqualTo(
                                        "Which recommendations does the answer of the local policing body answer? It names none."));
    }

    @Test
    void generalWordsWithoutAPositionAnswerNothing() {
        Response general = adding(
                withoutAnswersTo(response(), 18),
                Voice.LOCAL_POLICING_BODY,
                answer().withStatus(ComplianceStatus.UNCLEAR));
        oneFinding(assess(general), RULE).concerns(18);
    }

    @Test
    void whetherAnUnknownKindOfAddresseeMustBeAnsweredIsAQuestion() {
        InspectionReport report =
                reportWith(6, each -> each.withAddressees(one(new AgencyKind("border-police"), "border"), BOARDS));
        Assessment assessment = assess(report, response());
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(RULE);
            assertThat(question.question())
                    .startsWith("Must recommendation 6 be answered?")
                    .contains("addressed to border and strategic-management-boards,");
            assertThat(question.remedy())
                    .isEqualTo(
                            "Read in the report whether it includes them. If so, answer the recommendation; in addressees, record whom it asks.");
            assertThat(question.law()).isEqualTo("Police Act 1996 s.55(5B)");
        });
    }

    @Test
    void whetherItMustBeAnsweredIsNoQuestionOnceItIs() {
        InspectionReport report =
                reportWith(6, each -> each.withAddressees(one(new AgencyKind("border-police"), "border")));
        Assessment assessment = assess(report, adding(response(), Voice.LOCAL_POLICING_BODY, answer(6)));
        assertThat(assessment.openQuestions()).isEmpty();
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void whetherAForceUnknownToTheDirectoryIsMeantIsAQuestionAboutItsId() {
        InspectionReport report =
                reportWith(6, each -> each.withAddressees(one(AgencyKind.POLICE_FORCE, "southern-yorkshire")));
        assertThat(assess(report, response().withStatedCounts()).openQuestions())
                .singleElement()
                .satisfies(question -> assertThat(question.remedy())
                        .isEqualTo("Find out whether southern-yorkshire is this force or body. If so, answer the "
                                + "recommendation; in addressees, record the id that the directory has for it."));
    }
}
