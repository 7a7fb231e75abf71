package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

/** The response is published on 1 September 2022. */
class CommentsAfterPublicationTest {

    private static final String RULE = "comments-after-publication";

    private static Response letterOf(String date) {
        return changingComments(
                response(),
                comments -> comments.voice() == Voice.CHIEF_OFFICER ? comments.withDate(date(date)) : comments);
    }

    @Test
    void aLetterOfTheDayAfterCannotBeInThePublication() {
        onlyNewFinding(assess(letterOf("2022-09-02")), RULE)
                .is(Severity.WARNING)
                .isAt("/comments/1/date")
                .says("dated", "2022-09-02")
                .says("published", "2022-09-01")
                .says("voice", "chief-officer")
                .tells(
                        "The comments of the chief officer are dated 2 September 2022, but the response was published on 1 September 2022.")
                .advises("Correct the date of the comments or of the publication.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-01", "2022-08-31", "2022-09", "2022"})
    void aLetterThatMayBeOfTheSameDayOrEarlierCan(String date) {
        assertNoFinding(assess(letterOf(date)));
    }

    @Test
    void aLetterOfTheNextMonthCannot() {
        onlyNewFinding(assess(letterOf("2022-10")), RULE).says("dated", "2022-10");
    }

    @Test
    void withoutADayOfPublicationNothingIsSaid() {
        assertThat(assess(letterOf("2022-09-02").withPublishedOn(Optional.empty()))
                        .findings(RULE))
                .isEmpty();
        assertNoFinding(assess(letterOf("2022-08-31").withPublishedOn(date("2022-08"))));
    }
}
