package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.without;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

class BodyExplanationAdoptedTest {

    private static final String RULE = "body-explanation-adopted";

    @Test
    void whatOnlyTheChiefOfficerExplainsTheBodyAdopts() {
        onlyNewFinding(assess(withoutAnswersTo(response(), Voice.LOCAL_POLICING_BODY, 18)), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments")
                .says("explained by", "the chief officer only")
                .tells("Recommendation 18 is explained by the chief officer, not by the local policing body.")
                .advises("Add the body's own explanation on recommendation 18 to its comments.")
                .isUnder("Police Act 1996 s.55(5B)");
    }

    @Test
    void aPositionOfTheBodyAloneIsNoExplanationOfItsOwn() {
        Response response =
                changing(response(), Voice.LOCAL_POLICING_BODY, 18, answer -> answer.withExplanation(Optional.empty()));
        onlyNewFinding(assess(response), RULE).concerns(18);
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"MERGED", "BODY_REPLY"})
    void theBodyExplainsInOtherVoicesToo(Voice voice) {
        Response response = changingComments(
                response(),
                comments -> comments.voice() == Voice.LOCAL_POLICING_BODY ? comments.withVoice(voice) : comments);
        assertThat(assess(response).findings(RULE)).isEmpty();
    }

    @Test
    void whatNobodyExplainsIsNotAdopted() {
        Response response = changing(response(), 18, answer -> answer.withExplanation(Optional.empty()));
        assertThat(assess(response).findings(RULE)).isEmpty();
    }

    @Test
    void aBodyThatSaysNothingAdoptsNothing() {
        assertThat(assess(without(response(), Voice.LOCAL_POLICING_BODY)).findings(RULE))
                .isEmpty();
    }

    @Test
    void whatIsNotRequiredMayBeExplainedByTheChiefOfficerAlone() {
        assertThat(assess(adding(response(), Voice.CHIEF_OFFICER, answer(6))).findings(RULE))
                .isEmpty();
    }
}
