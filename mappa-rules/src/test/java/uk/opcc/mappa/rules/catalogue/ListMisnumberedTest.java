package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Assessment;
import uk.opcc.mappa.rules.Severity;

/** The report has recommendations 6, 15 and 18. */
class ListMisnumberedTest {

    private static final String RULE = "list-misnumbered";

    private static RecommendationReference listed(int number) {
        return RecommendationReference.toNational(number);
    }

    private static Assessment listing(RecommendationReference... items) {
        return assess(response().withRetypedList(items));
    }

    @Test
    void aListThatGivesEachItsNumberIsRight() {
        assertNoFinding(listing(listed(18), listed(6), listed(15)));
    }

    @Test
    void noListIsRight() {
        assertNoFinding(listing());
    }

    @Test
    void oneThatGivesARecommendationAnothersNumberIsFound() {
        onlyNewFinding(listing(listed(6), listed(15), listed(19).withReadAs(18)), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/retypedList/2")
                .says("listed as", "19")
                .says("expected", "18")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void oneThatLeavesARecommendationOutIsFound() {
        onlyNewFinding(listing(listed(6), listed(15)), RULE)
                .concerns(18)
                .isAt("/retypedList")
                .says("listed as", "nothing")
                .says("expected", "18");
    }

    @Test
    void aNumberThatTheReportDoesNotHaveIsFound() {
        onlyNewFinding(listing(listed(6), listed(15), listed(18), listed(20)), RULE)
                .concernsNoneInParticular()
                .isAt("/retypedList/3")
                .says("listed as", "20")
                .says("expected", "a number of the report");
    }

    @Test
    void wordsThatBelongToAnotherNumberSayWhich() {
        Assessment assessment = listing(listed(6), listed(15).withQuotedWords(WORDS_OF_18), listed(15), listed(18));
        onlyNewFinding(assessment, RULE)
                .concernsNoneInParticular()
                .isAt("/retypedList/1")
                .says("listed as", "15")
                .says("expected", "18, to which the rest of the item points");
    }

    @Test
    void anItemWithoutANumberOfTheReportIsNotMisnumbered() {
        RecommendationReference byPortal =
                RecommendationReference.builder().portalReference("22825").build();
        assertNoFinding(listing(listed(6), listed(15), byPortal));
    }

    @Test
    void anItemOfTheListIsNoAnswer() {
        Response response = withoutAnswersTo(response(), 18).withRetypedList(listed(6), listed(15), listed(18));
        onlyNewFinding(assess(response), "recommendation-unanswered");
    }
}
