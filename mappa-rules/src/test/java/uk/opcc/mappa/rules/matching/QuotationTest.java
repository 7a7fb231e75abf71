package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.matching.Reports.official;
import static uk.opcc.mappa.rules.matching.Reports.reference;
import static uk.opcc.mappa.rules.matching.Reports.report;
import static uk.opcc.mappa.rules.matching.Reports.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;

/** Official wordings as documents quote them: dated, numbered, headed and marked in other ways. */
class QuotationTest {

    private static final ReferenceMatcher REPORT = ReferenceMatcher.of(report(
            "quoted",
            official(1, "By 27 March 2025, review training.", Addressee.POLICE),
            official(2, "Within three months, publish the policy on pursuit in the borough.", Addressee.POLICE),
            official(3, "Audit the custody records of children twice yearly.", Addressee.POLICE),
            official(4, "there is a comprehensive plan for the recovery of stolen cycles", Addressee.POLICE),
            official(5, "Make better provision for deaf victims in every police station.", Addressee.POLICE),
            official(6, "Cases should not be closed without the review of an inspector.", Addressee.POLICE),
            official(
                    7,
                    "Analyse burglary data to ensure that: all suitable cases are referred to the harbour panel; and there is a "
                            + "focus on repeat victims of moped theft.",
                    Addressee.POLICE),
            official(8, "By March 2024, each force should name a lead for drones.", Addressee.POLICE),
            official(9, "With immediate effect, forces should count lost keys once a month.", Addressee.POLICE),
            official(
                    10,
                    "Check twice that all suitable cases are referred, and train those who chair.",
                    Addressee.POLICE)));

    @Test
    void theDigitOfAFootnoteBehindAPeriodIsNoWord() {
        assertThat(meant("Within three months4, publish the policy on pursuit in the borough."))
                .contains(2);
        assertThat(meant("Within three months, publish the policy on pursuit in the borough4"))
                .contains(2);
        assertThat(meant("Within four months3, publish the policy on pursuit in the borough."))
                .isEmpty();
    }

    private static RecommendationId quoted(int number) {
        return new RecommendationId("quoted", ItemId.recommendation(number));
    }

    private static Optional<Integer> meant(String words) {
        return REPORT.match(words(words))
                .meant()
                .map(found -> found.item().number().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 27th March 2025, review training.",
                "By 27/03/25, review training.",
                "By 27/3/2025, review training.",
                "By 27.3.2025, review training.",
                "By 27-03-2025, review training.",
                "By 2025-03-27, review training.",
                "By the 27th of March 2025, review training.",
                "By Thursday 27 March 2025, review training.",
                "By March 27, 2025, review training.",
                "By 27 Mar 2025, review training.",
                "By 27-Mar-25, review training.",
                "By 27 / 03 / 2025, review training.",
                "By the end of 27 March 2025, review training.",
                "Review training by 27 March 2025.",
            })
    void theSameDayInAnotherNotationIsTheSameDay(String words) {
        assertThat(meant(words)).contains(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 27 May 2025, review training.",
                "By 27/05/25, review training.",
                "By 28 March 2025, review training.",
                "By 27 March 2026, review training.",
                "By March 2025, review training.",
                "By 31 March 2025, review training.",
                "After 27 March 2025, review training.",
                "By May 2025, review training.",
                "By May, review training.",
            })
    void anotherDayIsUndecidedAndKeepsItsCandidate(String words) {
        ReferenceMatch match =
                REPORT.match(reference().bareNumber(1).quotedWords(words).build());

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.candidates())
                .extracting(Candidate::recommendation)
                .contains(new RecommendationId("quoted", ItemId.recommendation(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Within 3 months, publish the policy on pursuit in the borough. | 2",
                "Audit the custody records of children twice a year. | 3",
                "Audit the custody records of children every 6 months. | 3",
                "Audit the custody records of children two times per year. | 3",
                "By 31 March 2024, each force should name a lead for drones. | 8",
                "By the end of March 2024, each force should name a lead for drones. | 8",
                "By 03/2024, each force should name a lead for drones. | 8",
                "Without delay, forces should count lost keys once each month. | 9",
                "Immediately, forces should count lost keys every month. | 9",
                "Chief constables should take immediate steps to make sure that there is a comprehensive plan for the recovery "
                        + "of stolen cycles | 4",
                "By 30 September 2025, the constabulary should, as a priority, ensure that there is a comprehensive plan for "
                        + "the recovery of stolen cycles | 4",
                "The force must satisfy itself that there is a comprehensive plan for the recovery of stolen cycles | 4",
                "The Chief Constable, police forces and constabularies should ensure that: there is a comprehensive plan for the "
                        + "recovery of stolen cycles | 4",
                "Within three months, the force should make sure that: there is a comprehensive plan for the recovery of stolen "
                        + "cycles | 4",
                "By 1 June 2025 forces should ensure that there is a comprehensive plan for the recovery of stolen cycles | 4",
            })
    void numbersInFiguresAndWordsBeforeTheQuotationMakeNoDifference(String words, int number) {
        assertThat(meant(words)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Make better provision3 for deaf victims in every police station.",
                "Make better provision[3] for deaf victims in every police station.",
                "Make better provision\u00b3 for deaf victims in every police station.",
                "Make better provision for deaf victims in every police station (completed)",
                "Make better provision for deaf victims in every police station. [Completed May 2024]",
                "Make better provision for deaf victims in every police station - completed.",
                "Make better provi\u00ad\nsion for deaf victims in every police station.",
                "Make better provi\n\u00adsion for deaf victims in every police station.",
                "Make\u00a0better provision for\u202fdeaf victims in every police station.",
                "Make better provision for deaf victims in every police \ufb06ation.",
                "5. Make better provision for deaf victims in every police station.",
                "5.1 Make better provision for deaf victims in every police station.",
                "(a) Make better provision for deaf victims in every police station.",
                "Recommendation 5: Make better provision for deaf victims in every police station.",
                "R5 Make better provision for deaf victims in every police station.",
                "\u2464 Make better provision for deaf victims in every police station.",
                "Make better provision3,4 for deaf victims in every police station.5",
                "Make better provision for deaf victims in every police station (see page 12).",
                "Make better provision for deaf victims in every police station (amber)",
            })
    void marksOfTheDocumentAreNoWords(String words) {
        assertThat(meant(words)).contains(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not make better provision for deaf victims in every police station.",
                "Never make better provision for deaf victims in every police station.",
                "Forces must not make better provision for deaf victims in every police station.",
                "No longer make better provision for deaf victims in every police station.",
                "Forces ought not to make better provision for deaf victims in every police station.",
                "Nobody should make better provision for deaf victims in every police station.",
                "Decline to make better provision for deaf victims in every police station.",
                "Forces shouldn't make better provision for deaf victims in every police station.",
                "Make better provision for deaf victims in no police station.",
                "Cases should be closed without the review of an inspector.",
                "Cases should not be closed with the review of an inspector.",
            })
    void aDenialThatIsAddedOrLeftOutDeclines(String words) {
        assertThat(REPORT.match(words(words)).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Audit the custody records of children once a year.",
                "Audit the custody records of children twice a month.",
                "Audit the custody records of children every two years.",
                "Within six months, publish the policy on pursuit in the borough.",
                "Within three weeks, publish the policy on pursuit in the borough.",
                "By 30 March 2024, each force should name a lead for drones.",
                "With immediate effect, forces should count lost keys once a week.",
            })
    void anotherNumberOrPeriodDeclines(String words) {
        assertThat(REPORT.match(words(words)).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aHeadingOfOthersBeforeTheQuotationDeclines() {
        assertThat(REPORT.match(words("Prisons should make better provision for deaf victims in every police station."))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aSentenceAndItsLimbsMeanTheSameInAList() {
        List<RecommendationReference> items = List.of(
                words("Analyse burglary data to ensure that:"),
                words("7.1 all suitable cases are referred to the harbour panel"),
                words("7.2 there is a focus on repeat victims of moped theft"),
                words("Check twice that all suitable cases are referred, and train those who chair."));

        assertThat(REPORT.matchList(items))
                .extracting(
                        each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .containsExactly(Optional.of(7), Optional.of(7), Optional.of(7), Optional.of(10));
    }

    @Test
    void aLimbThatTwoRecommendationsShareBelongsToTheSentenceBeforeIt() {
        List<RecommendationReference> items = List.of(
                words("Analyse burglary data to ensure that all suitable cases are referred to the harbour panel"),
                words("all suitable cases are referred"),
                words("there is a focus on repeat victims of moped theft"),
                words("Check twice that all suitable cases are referred, and train those who chair."));

        assertThat(REPORT.matchList(items))
                .extracting(
                        each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .containsExactly(Optional.of(7), Optional.of(7), Optional.of(7), Optional.of(10));
    }

    // ---- numbers

    @Test
    void aNumberBesideWordsThatFitNothingOfItIsAConflict() {
        ReferenceMatch match = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON)
                .match(reference()
                        .nationalNumber(14)
                        .quotedWords("Fraud reports are reviewed within a month and victims are told of the outcome.")
                        .build());

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER, List.of(Reports.twentyYearsOn(14)), SignalKind.WORDS, List.of()));
        assertThat(match.candidates()).extracting(Candidate::recommendation).containsExactly(Reports.twentyYearsOn(14));
    }

    @Test
    void aNumberBesideWordsThatShareOneWordWithItIsAConflict() {
        assertThat(ReferenceMatcher.of(Reports.TWENTY_YEARS_ON)
                        .match(reference()
                                .nationalNumber(15)
                                .quotedWords("The burglary strategy covers vehicles and bicycles.")
                                .build())
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aHeadingThatIsAllThatIsGivenNamesTheNumber() {
        ReferenceMatcher matcher = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON);
        assertThat(matcher.match(reference().heading("Recommendation 18").build())
                        .meant())
                .contains(Reports.twentyYearsOn(18));
        assertThat(matcher.match(reference().heading("Our recommendation 18").build())
                        .meant())
                .isEmpty();
        assertThat(matcher.match(reference()
                                .heading("Recommendation 18")
                                .localNumber(18)
                                .build())
                        .meant())
                .isEmpty();
    }

    @Test
    void theDocumentsOwnNumberInItsHeadingDoesNotContradictTheWords() {
        ReferenceMatch match = REPORT.match(reference()
                .heading("Recommendation 2")
                .localNumber(2)
                .quotedWords("Audit the custody records of children twice yearly.")
                .build());

        assertThat(match.meant()).contains(quoted(3));
        assertThat(match.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 1",
                "RECOMMENDATION 1:",
                "Recommendation No. 1 (police forces)",
                "Recommendation: 1",
                "Recommendation (1)",
                "Rec. 1",
                "Recommendation\u00a01",
                "Response to recommendation 1",
            })
    void aBareNumberUnderAHeadingThatNamesItIsTheReports(String heading) {
        ReferenceMatch match =
                REPORT.match(reference().heading(heading).bareNumber(1).build());

        assertThat(match.meant()).contains(new RecommendationId("quoted", ItemId.recommendation(1)));
        assertThat(match.basis()).contains(Basis.STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 2",
                "Recommendation 10",
                "Area for improvement 1",
                "AFI 1",
                "Chapter 1",
                "Our recommendation 1",
                "Local recommendation 1",
            })
    void aBareNumberUnderAnotherHeadingIsNotTheReports(String heading) {
        assertThat(REPORT.match(reference().heading(heading).bareNumber(1).build())
                        .verdict())
                .isNotEqualTo(Verdict.MEANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 2",
                "Recommendation two",
                "RECOMMENDATION TWO:",
                "Recommendation 2 \u2013 Detectives",
                "Response to rec. 2",
                "Recommendations 2",
            })
    void aHeadingThatNamesAnItemMeansIt(String heading) {
        ReferenceMatch alone = REPORT.match(reference().heading(heading).build());
        ReferenceMatch besideAnOwnNumber =
                REPORT.match(reference().heading(heading).localNumber(1).build());

        assertThat(List.of(alone, besideAnOwnNumber)).allSatisfy(match -> {
            assertThat(match.meant()).contains(quoted(2));
            assertThat(match.basis()).contains(Basis.STATED);
            assertThat(match.conflicts()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendations 1 and 2 | 1 2",
                "Recommendations 1, 2 and 4 | 1 2 4",
                "Recommendations 8 to 10 | 8 9 10",
                "Recommendations eight \u2013 ten | 8 9 10",
                "Recommendation 1 & recommendation 2 | 1 2",
                "Recommendations 1/2 | 1 2",
            })
    void aHeadingThatNamesSeveralIsUndecidedBetweenThem(String heading, String numbers) {
        ReferenceMatch match = REPORT.match(reference().heading(heading).build());

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.candidates())
                .extracting(each -> each.recommendation().item().number().orElseThrow())
                .containsExactlyElementsOf(
                        Stream.of(numbers.split(" ")).map(Integer::valueOf).toList());
    }

    @Test
    void theNumberOrTheWordsDecideBetweenSeveralThatAHeadingNames() {
        RecommendationReference.Builder several = reference().heading("Recommendations 1 to 4");

        assertThat(List.of(
                        REPORT.match(several.nationalNumber(3).build()),
                        REPORT.match(reference()
                                .heading("Recommendations 1 to 4")
                                .bareNumber(3)
                                .build()),
                        REPORT.match(words(
                                "Recommendations 1 to 4", "Audit the custody records of children twice yearly."))))
                .allSatisfy(match -> {
                    assertThat(match.meant()).contains(quoted(3));
                    assertThat(match.conflicts()).isEmpty();
                });
    }

    static Stream<RecommendationReference> referencesUnderTheHeadingOfAnother() {
        RecommendationReference under2 = reference().heading("Recommendation 2").build();
        return Stream.of(
                under2.withNationalNumber(3),
                under2.withBareNumber(3),
                under2.withQuotedWords("Audit the custody records of children twice yearly."));
    }

    @ParameterizedTest
    @MethodSource("referencesUnderTheHeadingOfAnother")
    void aHeadingThatNamesAnotherItemLeavesItUndecidedBetweenBoth(RecommendationReference reference) {
        ReferenceMatch match = REPORT.match(reference);

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.candidates())
                .extracting(Candidate::recommendation)
                .containsExactlyInAnyOrder(quoted(2), quoted(3));
        assertThat(match.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(List.of(conflict.signal(), conflict.otherSignal())).contains(SignalKind.HEADING);
            assertThat(List.of(conflict.pointsTo(), conflict.otherPointsTo()))
                    .containsExactlyInAnyOrder(List.of(quoted(2)), List.of(quoted(3)));
        });
        assertThat(REPORT.match(reference.withReadAs(ItemId.recommendation(3))).meant())
                .contains(quoted(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Area for improvement 3", "Recommendation 33"})
    void aHeadingThatNamesWhatTheReportDoesNotHaveContradictsTheWords(String heading) {
        ReferenceMatch match = REPORT.match(words(heading, "Audit the custody records of children twice yearly."));

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(SignalKind.HEADING, List.of(), SignalKind.WORDS, List.of(quoted(3))));
    }

    @Test
    void wordsThatFitNothingOfWhatTheHeadingNamesContradictIt() {
        ReferenceMatch match = REPORT.match(words("Recommendation 2", "Fraud reports are sorted by a specialist hub."));

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(SignalKind.HEADING, List.of(quoted(2)), SignalKind.WORDS, List.of()));
    }

    @Test
    void theHeadingTellsAnAreaForImprovementFromARecommendation() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "areas",
                official(1, "Check the tyres of every patrol car.", Addressee.POLICE),
                official(2, "Wash the windows of the front desk.", Addressee.POLICE)
                        .withKind(RecommendationKind.AREA_FOR_IMPROVEMENT)));

        assertThat(matcher.match(reference()
                                .heading("Area for improvement 1")
                                .nationalNumber(1)
                                .build())
                        .verdict())
                .isNotEqualTo(Verdict.MEANT);
        assertThat(matcher.match(reference()
                                .heading("Area for improvement 2")
                                .bareNumber(2)
                                .build())
                        .meant())
                .contains(new RecommendationId("areas", ItemId.areaForImprovement(2)));
    }
}
