package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;
import uk.opcc.mappa.rules.matching.Verdict;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;

/** What a reference means: 18 has a number, portal reference 22825 and official words; 15 has a number and 22779. */
class ReferencesTest {

    private static RecommendationReference.Builder reference() {
        return RecommendationReference.builder();
    }

    private static ResolvedReference resolve(RecommendationReference.Builder reference) {
        return new ResolvedReference(ReferenceMatcher.of(report()).match(reference.build()), null, 7);
    }

    private static void assertMeans(int number, Basis basis, RecommendationReference.Builder reference) {
        ResolvedReference resolved = resolve(reference);
        assertThat(resolved.recommendation()).hasValue(ItemId.recommendation(number));
        assertThat(resolved.match().basis()).hasValue(basis);
        assertThat(resolved.means(number)).isTrue();
        assertThat(resolved.means(number + 1)).isFalse();
        assertThat(resolved.where()).isEqualTo("/retypedList/7");
    }

    private static void assertMeansNothing(RecommendationReference.Builder reference) {
        assertThat(resolve(reference).recommendation()).isEmpty();
        assertThat(resolve(reference).means(18)).isFalse();
    }

    /** Asserts that nothing is meant, and that the recommendations with these numbers may be. */
    private static void assertUndecided(RecommendationReference.Builder reference, Integer... numbers) {
        ResolvedReference resolved = resolve(reference);
        assertThat(resolved.match().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(resolved.recommendation()).isEmpty();
        assertThat(resolved.isAmbiguous()).isTrue();
        assertThat(resolved.pointsTo())
                .extracting(item -> item.number().orElseThrow())
                .containsExactly(numbers);
    }

    @Test
    void aNationalNumberIsStated() {
        assertMeans(18, Basis.STATED, reference().nationalNumber(18));
    }

    @Test
    void aPortalReferenceIsStated() {
        assertMeans(18, Basis.STATED, reference().portalReference("22825"));
    }

    @Test
    void wordsOfTheOfficialTextAreInferred() {
        assertMeans(18, Basis.INFERRED, reference().quotedWords(WORDS_OF_18));
        assertMeans(
                18,
                Basis.INFERRED,
                reference().quotedWords("every nominal at Levels 2 and 3 a police manager who is trained"));
    }

    @Test
    void wordsAreComparedWithoutCaseAndPunctuation() {
        assertMeans(
                18,
                Basis.INFERRED,
                reference().quotedWords("... Every NOMINAL at (Levels 2 and 3) a POLICE manager,\nwho: is trained!"));
    }

    /** Function words tell no recommendation from another: of these, {@code police}, {@code manager} and {@code trained} count. */
    @Test
    void aFewWordsThatTellSomethingInferNothing() {
        assertMeans(18, Basis.INFERRED, reference().quotedWords("nominal police manager trained work"));
        assertMeansNothing(reference().quotedWords("police manager trained"));
        assertMeansNothing(reference().quotedWords("a police manager who is"));
        assertMeansNothing(reference().quotedWords("?!"));
    }

    @Test
    void anInflectedWordIsTheSameWord() {
        assertMeans(
                18,
                Basis.INFERRED,
                reference().quotedWords("nominals at Levels 2 and 3: police managers who are training"));
    }

    @Test
    void aMisprintIsTheSameWord() {
        assertMeans(
                18,
                Basis.INFERRED,
                reference().quotedWords("every norninal at Levels 2 and 3 a police rnanager who is tra1ned"));
    }

    @Test
    void aPartOfAWordIsNotTheWord() {
        assertMeansNothing(reference().quotedWords("olice manager who is trained"));
    }

    @Test
    void anotherWordThanTheOfficialOnesInfersNothing() {
        assertUndecided(reference().quotedWords("a police manager who is skilled for the work"), 18);
        assertUndecided(reference().quotedWords("a police manager who is not trained"), 18);
    }

    @Test
    void aNumberChangedOrLeftOutInfersNothing() {
        assertUndecided(reference().quotedWords("every nominal at Levels 2 and 4 a police manager"), 18);
        assertUndecided(reference().quotedWords("every nominal at Level 2 a police manager"), 18);
    }

    @Test
    void aWholeOfficialTextFindsItsOwnWhereAnotherTextContainsIt() {
        ReferenceMatcher matcher =
                ReferenceMatcher.of(reportWith(15, each -> each.withOfficialText("Also: " + WORDS_OF_18)));
        assertThat(matcher.match(reference().quotedWords(WORDS_OF_18).build()).meant())
                .hasValue(new RecommendationId("a-report", ItemId.recommendation(18)));
        assertThat(matcher.match(reference().quotedWords("Also: " + WORDS_OF_18).build())
                        .meant())
                .hasValue(new RecommendationId("a-report", ItemId.recommendation(15)));
    }

    @Test
    void wordsThatTwoRecommendationsHaveInferNeither() {
        ReferenceMatcher matcher =
                ReferenceMatcher.of(reportWith(15, each -> each.withOfficialText("Also: " + WORDS_OF_18)));
        ResolvedReference resolved = new ResolvedReference(
                matcher.match(reference()
                        .quotedWords("a police manager who is trained")
                        .build()),
                null,
                7);
        assertThat(resolved.recommendation()).isEmpty();
        assertThat(resolved.pointsTo())
                .extracting(item -> item.number().orElseThrow())
                .containsExactly(15, 18);
    }

    @Test
    void aHeadingAloneIsUndecidedAmongThoseAddressedSo() {
        assertUndecided(reference().heading("Police forces should:"), 18);
        assertUndecided(reference().heading("Probation service, police forces and prisons should:"), 15);
    }

    @Test
    void aHeadingThatNamesNoneOfTheAddresseesContradictsNumberAndWords() {
        assertUndecided(
                reference().heading("Strategic management boards should:").nationalNumber(18), 6, 18);
        assertUndecided(reference().heading("Prisons should:").quotedWords(WORDS_OF_18), 18);
    }

    @Test
    void aHeadingThatNamesSomeOfTheAddresseesDoesNotFire() {
        assertMeans(
                15, Basis.STATED, reference().heading("Police forces should:").nationalNumber(15));
    }

    @Test
    void aReadingIsTakenAgainstTheHeading() {
        assertMeans(
                18,
                Basis.STATED,
                reference().heading("Prisons should:").nationalNumber(18).readAs(18));
    }

    @Test
    void aPersonsReadingIsRead() {
        assertMeans(18, Basis.READ, reference().heading("Police forces").readAs(18));
        assertMeans(
                18, Basis.READ, reference().quotedWords("MAPPAs have a manager").readAs(18));
    }

    @Test
    void aReadingOfWordsThatAlsoFitIsStillRead() {
        assertMeans(18, Basis.READ, reference().quotedWords(WORDS_OF_18).readAs(18));
    }

    @Test
    void aReadingThatAgreesWithTheNumberIsStated() {
        assertMeans(18, Basis.STATED, reference().nationalNumber(18).readAs(18));
        assertMeans(18, Basis.STATED, reference().portalReference("22825").readAs(18));
    }

    @Test
    void wordsThatAgreeWithTheNumberAreStated() {
        assertMeans(18, Basis.STATED, reference().nationalNumber(18).quotedWords(WORDS_OF_18));
    }

    @Test
    void aReadingOverridesTheNumber() {
        assertMeans(18, Basis.READ, reference().nationalNumber(15).readAs(18));
        assertThat(resolve(reference().nationalNumber(15).readAs(18)).pointsTo())
                .extracting(item -> item.number().orElseThrow())
                .containsExactly(15, 18);
    }

    @Test
    void aReadingThatTheReportDoesNotHaveIsNoReading() {
        assertMeans(18, Basis.STATED, reference().nationalNumber(18).readAs(99));
        assertMeansNothing(reference().heading("Police forces").readAs(99));
    }

    @Test
    void signalsThatDisagreeMeanNothing() {
        assertMeansNothing(reference().nationalNumber(18).portalReference("22779"));
        assertMeansNothing(reference().nationalNumber(15).quotedWords(WORDS_OF_18));
        assertMeansNothing(reference().portalReference("22779").quotedWords(WORDS_OF_18));
    }

    @Test
    void signalsThatDisagreeMeanWhatAPersonReadAsStatedByTheOneThatAgrees() {
        assertMeans(
                15,
                Basis.STATED,
                reference().nationalNumber(18).portalReference("22779").readAs(15));
        assertMeans(
                6,
                Basis.READ,
                reference().nationalNumber(18).portalReference("22779").readAs(6));
    }

    @Test
    void anUnknownSignBesideAKnownOneIsNoDisagreement() {
        assertMeans(18, Basis.STATED, reference().nationalNumber(18).portalReference("99999"));
        assertMeans(18, Basis.STATED, reference().nationalNumber(99).portalReference("22825"));
    }

    @Test
    void aLocalNumberMeansNothing() {
        assertMeansNothing(reference().localNumber(18));
        assertMeans(15, Basis.STATED, reference().localNumber(18).nationalNumber(15));
    }

    @Test
    void aNumberOfUnknownOriginMeansNothing() {
        assertUndecided(reference().bareNumber(18), 18);
        assertMeans(15, Basis.STATED, reference().bareNumber(18).nationalNumber(15));
    }

    @Test
    void anUnknownNumberMeansNothing() {
        assertMeansNothing(reference().nationalNumber(1));
        assertMeansNothing(reference().portalReference("1"));
        assertMeansNothing(reference().heading("18"));
    }

    @Test
    void signalsThatDisagreeLeaveItOpenWhetherTheRecommendationIsAnswered() {
        RecommendationReference conflict =
                reference().nationalNumber(18).portalReference("22779").build();
        Response response = changing(response(), 18, answer -> answer.withReferences(conflict));
        Assessment assessment = assess(response);
        assertThat(assessment.findings("recommendation-unanswered")).isEmpty();
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::rule)
                .containsExactly("recommendation-unanswered", "recommendation-unanswered");
        assertThat(assessment.findings("recommendation-ambiguous")).hasSize(2);
        assertThat(assessment.coverage(18))
                .hasValueSatisfying(
                        coverage -> assertThat(coverage.position()).isEqualTo(ComplianceStatus.NOT_ANSWERED));

        Response read = changing(
                response(),
                18,
                answer -> answer.withReferences(reference()
                        .nationalNumber(18)
                        .portalReference("22779")
                        .readAs(18)
                        .build()));
        assertThat(assess(read).findings("recommendation-unanswered")).isEmpty();
    }
}
