package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Severity;

class RecommendationUnknownTest {

    private static final String RULE = "recommendation-unknown";

    @Test
    void aNumberThatTheReportDoesNotHaveFitsNothing() {
        Response response = adding(response(), Voice.CHIEF_OFFICER, answer(23));
        onlyNewFinding(assess(response), RULE)
                .is(Severity.WARNING)
                .concernsNoneInParticular()
                .isAt("/comments/1/answers/2/references/0")
                .says("given", "report's number 23")
                .tells("The reference (report's number 23) matches nothing in the report.")
                .advises(
                        "Correct the number or the words to those of a recommendation of this report; or record a person's reading.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void everySignThatIsGivenIsShown() {
        RecommendationReference reference = RecommendationReference.builder()
                .nationalNumber(23)
                .localNumber(2)
                .bareNumber(3)
                .portalReference("99999")
                .heading("Training")
                .quotedWords("Forces should do better than they do.")
                .build();
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says(
                        "given",
                        "report's number 23, document's number 2, number 3 of unknown origin, portal reference 99999, heading \"Training\", "
                                + "words \"Forces should do better than they do.\"");
    }

    @Test
    void aReadingThatTheReportDoesNotHaveFitsNothing() {
        RecommendationReference reference =
                RecommendationReference.builder().readAs(23).build();
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says("given", "a person's reading only");
    }

    @Test
    void aHeadingThatNamesNobodyFitsNothing() {
        RecommendationReference reference =
                RecommendationReference.builder().heading("Conclusion").build();
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says("given", "heading \"Conclusion\"");
    }

    @Test
    void aHeadingThatNamesAddresseesOfNoRecommendationFitsNothing() {
        RecommendationReference reference =
                RecommendationReference.builder().heading("College of Policing").build();
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .says("given", "heading \"College of Policing\"");
    }

    @Test
    void aHeadingThatNamesTheAddresseesOfSomeFitsThem() {
        RecommendationReference reference =
                RecommendationReference.builder().heading("Police forces").build();
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), "recommendation-ambiguous");
    }

    @Test
    void wordsOfNoRecommendationFitNothing() {
        RecommendationReference reference = RecommendationReference.builder()
                .heading("Police forces")
                .quotedWords("Custody suites should be repainted each spring.")
                .build();
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE)
                .concernsNoneInParticular()
                .isAt("/comments/1/answers/2/references/0");
    }

    /** Two words of recommendation 18, under the heading of its addressees, are too few; so it stays to a person to read them. */
    @Test
    void twoWordsOfARecommendationFitNothing() {
        RecommendationReference reference = RecommendationReference.builder()
                .heading("Police forces")
                .quotedWords("a trained manager")
                .build();
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), RULE);
    }
}
