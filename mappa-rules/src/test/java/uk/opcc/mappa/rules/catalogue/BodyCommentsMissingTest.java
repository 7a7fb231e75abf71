package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.without;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

class BodyCommentsMissingTest {

    private static final String RULE = "body-comments-missing";

    @Test
    void aPaperOfTheForceAloneIsNotTheBodysComments() {
        onlyNewFinding(assess(without(response(), Voice.LOCAL_POLICING_BODY)), RULE)
                .is(Severity.ERROR)
                .concernsNoneInParticular()
                .isAt("/comments")
                .says("voices", "chief-officer")
                .says("expected", "comments of the Police and Crime Commissioner for South Yorkshire")
                .tells(
                        "The response has no comments of the local policing body (Police and Crime Commissioner for South Yorkshire), only the chief officer's.")
                .advises("Publish the local policing body's own comments on the report.")
                .isUnder("Police Act 1996 s.55(5)(a)");
    }

    @Test
    void aResponseWithoutCommentsHasNoVoice() {
        oneFinding(assess(response().withComments()), RULE).says("voices", "none");
    }

    @Test
    void severalTextsOfTheChiefOfficerAreOneVoice() {
        Response twice = response()
                .withComments(
                        response().comments().get(1), response().comments().get(1));
        oneFinding(assess(twice), RULE).says("voices", "chief-officer");
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"MERGED", "BODY_REPLY"})
    void theBodySpeaksInOtherVoicesToo(Voice voice) {
        Response response = changingComments(
                response(),
                comments -> comments.voice() == Voice.LOCAL_POLICING_BODY ? comments.withVoice(voice) : comments);
        assertThat(assess(response).findings(RULE)).isEmpty();
    }
}
