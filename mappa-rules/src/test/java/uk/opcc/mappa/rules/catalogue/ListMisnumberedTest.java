package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

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
        onlyNewFinding(listing(listed(6), listed(15), listed(19).withReadAs(ItemId.recommendation(18))), RULE)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/retypedList/2")
                .says("listed as", "19")
                .says("expected", "recommendation 18")
                .tells("The retyped list gives recommendation 18 the number 19.")
                .advises("Correct the number of recommendation 18 in the list.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void oneThatLeavesARecommendationOutIsFound() {
        onlyNewFinding(listing(listed(6), listed(15)), RULE)
                .concerns(18)
                .isAt("/retypedList")
                .says("listed as", "nothing")
                .says("expected", "recommendation 18")
                .tells("The retyped list leaves out recommendation 18.")
                .advises("Add recommendation 18 to the list.");
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
                .says("expected", "recommendation 18")
                .tells("The retyped list gives the number 15 to an item where recommendation 18 is expected.")
                .advises("Correct the number in the list to that of the report.");
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

    /** The last five items of Gloucestershire's list, which has no 16: it calls 16 to 19 of the report 17 to 20. */
    @Test
    void gloucestershiresListSlipsByOne() {
        Assessment assessment = assess(
                ReferenceData.twentyYearsOn(),
                response()
                        .withReport(ReferenceData.twentyYearsOn().id())
                        .withRetypedList(
                                listed(15)
                                        .withHeading(
                                                "The Probation Service, police forces, and prisons should ensure that:")
                                        .withQuotedWords(
                                                "There is a comprehensive training strategy for all staff involved in the MAPPA process"),
                                listed(17)
                                        .withHeading("Prisons should ensure that:")
                                        .withQuotedWords("The application of public protection processes in prison"),
                                listed(18)
                                        .withQuotedWords(
                                                "The offender management unit should be fully resourced and trained"),
                                listed(19)
                                        .withHeading("Police forces should ensure that:")
                                        .withQuotedWords("allocated to a suitably trained police offender manager"),
                                listed(20)
                                        .withQuotedWords(
                                                "Workloads for staff managing sexual offenders are reviewed against national expectations")));
        assertThat(assessment.findings(RULE))
                .filteredOn(finding -> !finding.where().equals("/retypedList"))
                .extracting(
                        finding ->
                                finding.recommendation().orElseThrow().number().orElseThrow(),
                        Finding::where)
                .containsExactlyInAnyOrder(
                        tuple(16, "/retypedList/1"),
                        tuple(17, "/retypedList/2"),
                        tuple(18, "/retypedList/3"),
                        tuple(19, "/retypedList/4"));
        assertThat(assessment.findings(RULE))
                .filteredOn(finding -> finding.where().equals("/retypedList"))
                .as("five of nineteen are plainly a part")
                .isEmpty();
    }

    /** One item off by itself shows no slip: it may be the words that are wrong, and nothing is inferred. */
    @Test
    void aLoneWrongNumberIsNotCountedAsASlip() {
        Assessment assessment = listing(listed(6), listed(15).withQuotedWords(WORDS_OF_18));
        assertThat(assessment.findings(RULE))
                .extracting(Finding::where, finding -> finding.recommendation().isPresent())
                .containsExactlyInAnyOrder(
                        tuple("/retypedList", true), tuple("/retypedList", true), tuple("/retypedList/1", false));
    }

    @Test
    void aHeadingThatNamesOthersMakesTheListedNumberWrong() {
        Assessment assessment = listing(
                listed(6), listed(15), listed(18).withHeading("Strategic management boards should:"), listed(18));
        onlyNewFinding(assessment, RULE)
                .concernsNoneInParticular()
                .isAt("/retypedList/2")
                .says("listed as", "18")
                .says("expected", "recommendation 6");
    }
}
