package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.BODY;
import static uk.opcc.mappa.rules.catalogue.Given.FORCE;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.citing;
import static uk.opcc.mappa.rules.catalogue.Given.every;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.one;
import static uk.opcc.mappa.rules.catalogue.Given.published;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;

/** What is not known is asked, and never reads as satisfied; what is known well enough is not asked. */
class OpenQuestionsTest {

    private static Answer unexplained(Answer answer) {
        return answer.withExplanation(Optional.empty())
                .withReasonForNoAction(Optional.empty())
                .withActions();
    }

    private static final InspectionReport MAYBE_FOR_US =
            reportWith(18, item -> item.withAddressees(every(new AgencyKind("border-police"), "border-police")));

    private static void assertAsks(Assessment assessment, String rule) {
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).extracting(OpenQuestion::rule).containsExactly(rule);
    }

    @Test
    void anAnswerThatExplainsNothingIsAskedAboutWhereItMayBeRequired() {
        assertAsks(
                assess(MAYBE_FOR_US, changing(response().withStatedCounts(), 18, OpenQuestionsTest::unexplained)),
                "explanation-missing");
    }

    @Test
    void anAnswerThatExplainsIsNotAskedAbout() {
        assertThat(assess(MAYBE_FOR_US, response()).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anAnswerThatDeclinesWithoutAReasonIsAskedAboutWhereItMayBeRequired() {
        assertAsks(
                assess(
                        MAYBE_FOR_US,
                        changing(
                                response().withStatedCounts(),
                                18,
                                answer -> answer.withStatus(ComplianceStatus.DECLINED))),
                "declined-without-reason");
    }

    @Test
    void aReplyAloneIsNotTheBodysOwnComments() {
        assertAsks(
                assess(changingComments(
                        response(),
                        comments -> comments.voice() == Voice.LOCAL_POLICING_BODY
                                ? comments.withVoice(Voice.BODY_REPLY)
                                : comments)),
                "body-comments-missing");
    }

    @Test
    void aForceThatTheDirectoryDoesNotKnowIsAskedAbout() {
        assertAsks(
                assess(response().withForce(FORCE.withId("south-yorks").withName("The force"))), "body-not-of-force");
    }

    @Test
    void aForceOfTheDirectorysNameIsThatForceUnderAnyId() {
        assertThat(assess(response().withForce(FORCE.withId("syp"))).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aBodyThatTheDirectoryDoesNotKnowIsAskedAbout() {
        assertAsks(
                assess(response().withBody(BODY.withId("pcc-sy").withName("The commissioner"))), "body-not-of-force");
    }

    @Test
    void aBodyOfTheDirectorysNameIsThatBodyUnderAnyId() {
        assertThat(assess(response()
                                .withBody(BODY.withId("pcc-sy")
                                        .withName("Police and Crime Commissioner for South Yorkshire")))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anotherAreasBodyIsNotTheBodyInAnyDayOfTheMonth() {
        onlyNewFinding(
                        assess(published("2022-08")
                                .withBody(one(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, "surrey-pcc"))),
                        "body-not-of-force")
                .says("on", "2022-08-01");
    }

    @Test
    void aReportOfAYearInWhichTheDutyBeganIsNotJudgedByIt() {
        Assessment assessment = assess(reportPublished("2017"), response().withComments());

        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .contains("What did the law ask of a report published before 2 May 2017?");
    }

    @Test
    void anActionThatIsNoneExplainsNothing() {
        Action none = Action.builder().what("nothing").state(ActionState.NONE).build();
        onlyNewFinding(
                assess(changing(response(), 18, answer -> unexplained(answer).withActions(none))),
                "explanation-missing");
    }

    @Test
    void anEnactmentIsKnownByItsTitleWithAnArticleAndMoreSpace() {
        assertNoFinding(assess(response().withCitations(citing("The  Police Act 1996", "55", "5"))));
    }

    @Test
    void aDueDateIsNotCalledWrongWhileAnExtensionIsInDoubt() {
        Extension inDoubt = Extension.builder().until(Given.day("2022-10-31")).build();
        assertThat(PARAGRAPH_28B
                        .assess(
                                iopcReport(),
                                responseUnder28B().withExtension(inDoubt).withStatedDueDate(Given.day("2022-10-31")))
                        .findings("stated-deadline-wrong"))
                .isEmpty();
    }
}
