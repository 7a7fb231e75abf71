package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.Assessors.PARAGRAPH_28B;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.iopcReport;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseUnder28B;
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

class ChiefOfficerNotInvitedTest {

    private static final String RULE = "chief-officer-not-invited";

    private static Response withoutChiefOfficer(ChiefOfficerConsultation record) {
        return without(response(), Voice.CHIEF_OFFICER).withChiefOfficerConsultation(record);
    }

    @Test
    void theBodyIsAtFaultIfItDoesNotInviteTheChiefOfficer() {
        onlyNewFinding(assess(withoutChiefOfficer(ChiefOfficerConsultation.NOT_INVITED)), RULE)
                .is(Severity.ERROR)
                .isAt("/chiefOfficerConsultation")
                .says("recorded", "not-invited")
                .tells("The record says that the body did not invite the chief officer to comment.")
                .advises("Invite the chief officer to comment on the report before a date that the body sets.")
                .isUnder("Police Act 1996 s.55(4)");
    }

    @Test
    void whereTheCommentsAreThereTheInvitationNoLongerMatters() {
        onlyNewFinding(
                        assess(response().withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_INVITED)),
                        "consultation-contradicts-comments")
                .is(Severity.WARNING);
    }

    @Test
    void anUnrecordedInvitationIsAQuestionIfTheChiefOfficerIsSilent() {
        Assessment assessment = assess(withoutChiefOfficer(ChiefOfficerConsultation.NOT_STATED));
        assertNoFinding(assessment);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(RULE);
            assertThat(question.question()).isEqualTo("Did the body invite the chief officer to comment?");
            assertThat(question.law()).isEqualTo("Police Act 1996 s.55(4)");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"CHIEF_OFFICER", "MERGED"})
    void aChiefOfficerWhoSpeaksWasHeard(Voice voice) {
        Response response = changingComments(
                        response(),
                        comments -> comments.voice() == Voice.CHIEF_OFFICER ? comments.withVoice(voice) : comments)
                .withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_STATED);
        assertThat(assess(response).openQuestions()).isEmpty();
        assertThat(assess(response).findings(RULE)).isEmpty();
    }

    @Test
    void theSecondDutyKnowsNoInvitation() {
        assertNoFinding(PARAGRAPH_28B.assess(
                iopcReport(), responseUnder28B().withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_INVITED)));
    }
}
