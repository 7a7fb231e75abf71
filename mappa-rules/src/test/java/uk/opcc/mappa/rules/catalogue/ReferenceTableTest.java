package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.Given.WORDS_OF_18;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.report;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Assessment;
import uk.opcc.mappa.rules.Basis;

/** What a reference means: 18 has a number, portal reference 22825 and official words; 15 has a number and 22779. */
class ReferenceTableTest {

    private static RecommendationReference.Builder reference() {
        return RecommendationReference.builder();
    }

    private static ResolvedReference resolve(RecommendationReference.Builder reference) {
        return new ReferenceTable(report()).resolve(reference.build(), "/here");
    }

    private static void assertMeans(int number, Basis basis, RecommendationReference.Builder reference) {
        ResolvedReference resolved = resolve(reference);
        assertThat(resolved.recommendation()).hasValue(number);
        assertThat(resolved.basis()).isEqualTo(basis);
        assertThat(resolved.means(number)).isTrue();
        assertThat(resolved.means(number + 1)).isFalse();
        assertThat(resolved.where()).isEqualTo("/here");
    }

    private static void assertMeansNothing(RecommendationReference.Builder reference) {
        assertThat(resolve(reference).recommendation()).isEmpty();
        assertThat(resolve(reference).means(18)).isFalse();
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
        assertMeans(18, Basis.INFERRED, reference().quotedWords("a police manager who is trained"));
    }

    @Test
    void wordsAreComparedWithoutCaseAndPunctuation() {
        assertMeans(18, Basis.INFERRED, reference().quotedWords("... A POLICE manager,\nwho: is (trained)!"));
    }

    @Test
    void fewerThanFourWordsInferNothing() {
        assertMeans(18, Basis.INFERRED, reference().quotedWords("a police manager who"));
        assertMeansNothing(reference().quotedWords("a police manager"));
        assertMeansNothing(reference().quotedWords("?!"));
    }

    @Test
    void aPartOfAWordIsNotTheWord() {
        assertMeansNothing(reference().quotedWords("a police manager who is train"));
        assertMeansNothing(reference().quotedWords("olice manager who is trained"));
    }

    @Test
    void alteredWordsInferNothing() {
        assertMeansNothing(reference().quotedWords("a police manager who was trained"));
    }

    @Test
    void wordsOfTwoRecommendationsInferNeither() {
        InspectionReport twice = reportWith(15, each -> each.withOfficialText("Also: " + WORDS_OF_18));
        ReferenceTable table = new ReferenceTable(twice);
        assertThat(table.resolve(reference().quotedWords(WORDS_OF_18).build(), "")
                        .recommendation())
                .isEmpty();
        assertThat(table.resolve(reference().quotedWords("Also: " + WORDS_OF_18).build(), "")
                        .recommendation())
                .hasValue(15);
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
                .containsExactly(15, 18);
    }

    @Test
    void aReadingThatTheReportDoesNotHaveIsNoReading() {
        assertMeans(18, Basis.STATED, reference().nationalNumber(18).readAs(99));
        assertMeansNothing(reference().heading("Police forces").readAs(99));
    }

    @Test
    void signsThatDisagreeMeanNothing() {
        assertMeansNothing(reference().nationalNumber(18).portalReference("22779"));
        assertMeansNothing(reference().nationalNumber(15).quotedWords(WORDS_OF_18));
        assertMeansNothing(reference().portalReference("22779").quotedWords(WORDS_OF_18));
    }

    @Test
    void signsThatDisagreeMeanWhatAPersonReadAndTheOneThatAgreesStatesIt() {
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
    void anUnknownNumberMeansNothing() {
        assertMeansNothing(reference().nationalNumber(1));
        assertMeansNothing(reference().portalReference("1"));
        assertMeansNothing(reference().heading("18"));
    }

    @Test
    void whereSignsDisagreeAndNobodyHasReadThemTheRecommendationIsUnanswered() {
        RecommendationReference conflict =
                reference().nationalNumber(18).portalReference("22779").build();
        Response response = changing(response(), 18, answer -> answer.withReferences(conflict));
        Assessment assessment = assess(response);
        oneFinding(assessment, "recommendation-unanswered").concerns(18);
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
