package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.without;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

class ChiefOfficerCommentsUnpublishedTest {

    private static final String RULE = "chief-officer-comments-unpublished";

    private static Response withoutChiefOfficer(ChiefOfficerConsultation record) {
        return without(response(), Voice.CHIEF_OFFICER).withChiefOfficerConsultation(record);
    }

    @Test
    void whatWasSubmittedHasToBePublished() {
        onlyNewFinding(assess(withoutChiefOfficer(ChiefOfficerConsultation.SUBMITTED)), RULE)
                .is(Severity.ERROR)
                .isAt("/comments")
                .says("recorded", "submitted")
                .says("expected", "the chief officer's comments")
                .tells("The chief officer submitted comments, and the response does not contain them.")
                .advises("Publish the chief officer's comments with the body's.")
                .isUnder("Police Act 1996 s.55(5)(b)");
    }

    @Test
    void whatIsPublishedInOneTextWithTheBodysIsPublished() {
        Response merged = response()
                .withComments(
                        comments(Voice.MERGED, response().comments().get(0).answers()));
        assertThat(assess(merged).findings(RULE)).isEmpty();
        assertThat(assess(merged).openQuestions()).isEmpty();
    }

    @Test
    void theBodysReplyIsNotWhatTheChiefOfficerSubmitted() {
        Response reply = changingComments(
                response(),
                comments -> comments.voice() == Voice.CHIEF_OFFICER ? comments.withVoice(Voice.BODY_REPLY) : comments);
        oneFinding(assess(reply), RULE);
    }

    @Test
    void whereOnlyTheInvitationIsRecordedItIsAQuestion() {
        Assessment assessment = assess(withoutChiefOfficer(ChiefOfficerConsultation.INVITED));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(RULE);
            assertThat(question.question()).isEqualTo("Did the chief officer submit comments?");
            assertThat(question.law()).isEqualTo("Police Act 1996 s.55(5)(b)");
        });
    }

    @Test
    void whoeverSpeaksHasSubmitted() {
        Assessment assessment = assess(response().withChiefOfficerConsultation(ChiefOfficerConsultation.INVITED));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChiefOfficerConsultation.class,
            names = {"INVITED_SILENT", "NOT_INVITED", "NOT_STATED"})
    void whereNothingCameNothingIsUnpublished(ChiefOfficerConsultation record) {
        Assessment assessment = assess(withoutChiefOfficer(record));
        assertThat(assessment.findings(RULE)).isEmpty();
        assertThat(assessment.openQuestions())
                .noneMatch(question -> question.rule().equals(RULE));
    }
}
