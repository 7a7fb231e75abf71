package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

class ChiefOfficerCommentsNotSeparateTest {

    private static final String RULE = "chief-officer-comments-not-separate";

    @Test
    void oneTextOfBothCannotBeDivided() {
        Response merged = changingComments(
                response(),
                comments -> comments.voice() == Voice.CHIEF_OFFICER ? comments.withVoice(Voice.MERGED) : comments);
        onlyNewFinding(assess(merged), RULE)
                .is(Severity.WARNING)
                .isAt("/comments/1")
                .says("voice", "Body and chief officer in one text that does not separate their words.")
                .tells("One text is by the body and the chief officer, and does not show whose words are whose.")
                .advises("Publish the body's comments and the chief officer's under headings of their own.")
                .isUnder("Police Act 1996 s.55(5)(b)");
    }

    @ParameterizedTest
    @EnumSource(
            value = Voice.class,
            names = {"MERGED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherVoiceIsItsOwn(Voice voice) {
        Response response = response().withComments(comments(voice, List.of(answer(18))));
        assertThat(assess(response).findings(RULE)).isEmpty();
    }

    @Test
    void eachMergedTextIsFound() {
        Response merged = changingComments(response(), comments -> comments.withVoice(Voice.MERGED));
        assertThat(assess(merged).findings(RULE))
                .extracting(Finding::where)
                .containsExactly("/comments/0", "/comments/1");
    }
}
