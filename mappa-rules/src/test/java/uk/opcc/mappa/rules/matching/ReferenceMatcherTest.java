package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static uk.opcc.mappa.rules.matching.Reports.heading;
import static uk.opcc.mappa.rules.matching.Reports.official;
import static uk.opcc.mappa.rules.matching.Reports.recommendation;
import static uk.opcc.mappa.rules.matching.Reports.reference;
import static uk.opcc.mappa.rules.matching.Reports.report;
import static uk.opcc.mappa.rules.matching.Reports.twentyYearsOn;
import static uk.opcc.mappa.rules.matching.Reports.words;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;

/** What one reference means. */
class ReferenceMatcherTest {

    private static final ReferenceMatcher TWENTY_YEARS_ON = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON);

    private static final String POLICE = "Police forces should ensure that:";
    private static final String PRISONS = "Prisons should ensure that:";
    private static final String OF_16 =
            "The application of public protection processes in prison enables defensible decisions and robust monitoring";
    private static final String OF_18 =
            "Nominals at Levels 2 and 3 are allocated to a suitably trained police offender manager";
    private static final String OF_19 =
            "Workloads for staff managing sexual offenders are reviewed against national expectations";

    /** Words of a report that no inspectorate made: 1 and 2 differ in one word, 3 and 6 in their addressees alone. */
    private static final String QUARTERLY =
            "Review every risk assessment of stalking offenders quarterly and record the reasons.";

    private static final String ANNUALLY =
            "Review every risk assessment of stalking offenders annually and record the reasons.";
    private static final String TRAIN =
            "Train supervisors in recognising coercive control before they countersign plans.";
    private static final String FUNDING = "Publish how funding for victims' advocates is divided between districts.";
    private static final String RELEASE =
            "Notify community teams of release dates at least ten working days beforehand.";

    private static final InspectionReport STALKING = report(
            "stalking-2023",
            official(1, QUARTERLY, Addressee.POLICE),
            official(2, ANNUALLY, Addressee.POLICE),
            official(3, TRAIN, Addressee.PROBATION),
            official(4, FUNDING, Addressee.PCC),
            official(5, RELEASE, Addressee.PRISONS),
            official(6, TRAIN, Addressee.POLICE));
    private static final ReferenceMatcher STALKING_ALONE = ReferenceMatcher.of(STALKING);
    private static final ReferenceMatcher BOTH = ReferenceMatcher.of(List.of(STALKING, Reports.TWENTY_YEARS_ON));

    private static RecommendationId stalking(int number) {
        return new RecommendationId("stalking-2023", ItemId.recommendation(number));
    }

    private static List<RecommendationId> candidates(ReferenceMatch match) {
        return match.candidates().stream().map(Candidate::recommendation).toList();
    }

    private static Candidate candidate(ReferenceMatch match, RecommendationId id) {
        return match.candidates().stream()
                .filter(each -> each.recommendation().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<SignalKind> signals(ReferenceMatch match, RecommendationId id) {
        return candidate(match, id).signals().stream().map(Signal::kind).toList();
    }

    private static double strength(ReferenceMatch match, RecommendationId id, SignalKind kind) {
        return candidate(match, id).signals().stream()
                .filter(signal -> signal.kind() == kind)
                .mapToDouble(Signal::strength)
                .findFirst()
                .orElse(0);
    }

    private static void assertMeant(ReferenceMatch match, RecommendationId meant, Basis basis) {
        assertThat(match.verdict()).isEqualTo(Verdict.MEANT);
        assertThat(match.meant()).contains(meant);
        assertThat(match.basis()).contains(basis);
        assertThat(candidates(match)).startsWith(meant);
    }

    private static void assertOpen(ReferenceMatch match, Verdict verdict) {
        assertThat(match.verdict()).isEqualTo(verdict);
        assertThat(match.meant()).isEmpty();
        assertThat(match.basis()).isEmpty();
    }

    // ---- the report's number

    @Test
    void theReportsNumberAloneIsStated() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(RecommendationReference.toNational(18));

        assertMeant(match, twentyYearsOn(18), Basis.STATED);
        assertThat(match.reference()).isEqualTo(RecommendationReference.toNational(18));
        assertThat(match.candidates())
                .containsExactly(
                        new Candidate(twentyYearsOn(18), 1, List.of(new Signal(SignalKind.NATIONAL_NUMBER, 1))));
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aNumberThatSeveralReportsHaveIsUndecided() {
        ReferenceMatch match = BOTH.match(RecommendationReference.toNational(5));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.candidates())
                .containsExactly(
                        new Candidate(stalking(5), 0.5, List.of(new Signal(SignalKind.NATIONAL_NUMBER, 0.5))),
                        new Candidate(twentyYearsOn(5), 0.5, List.of(new Signal(SignalKind.NATIONAL_NUMBER, 0.5))));
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aNumberThatOneReportOfSeveralHasIsStated() {
        assertMeant(BOTH.match(RecommendationReference.toNational(18)), twentyYearsOn(18), Basis.STATED);
    }

    @Test
    void wordsThatSayWhoseNumberItIsMakeTheMatchInferred() {
        ReferenceMatch match =
                BOTH.match(reference().nationalNumber(5).quotedWords(RELEASE).build());

        assertMeant(match, stalking(5), Basis.INFERRED);
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void wordsThatAreNotTheReportsDoNotSayWhoseNumberItIs() {
        ReferenceMatch match = BOTH.match(reference()
                .nationalNumber(5)
                .quotedWords("Notify community teams of release dates at least twenty working days beforehand.")
                .build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).containsExactlyInAnyOrder(stalking(5), twentyYearsOn(5));
    }

    @Test
    void aNumberOfNoRecommendationFitsNone() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(RecommendationReference.toNational(20));

        assertOpen(match, Verdict.NONE);
        assertThat(match.candidates()).isEmpty();
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aNumberThatItsOwnWordsConfirmIsStatedByTheNumber() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference()
                .nationalNumber(18)
                .quotedWords(OF_18)
                .heading(POLICE)
                .build());

        assertMeant(match, twentyYearsOn(18), Basis.STATED);
        assertThat(signals(match, twentyYearsOn(18)))
                .containsExactly(SignalKind.NATIONAL_NUMBER, SignalKind.WORDS, SignalKind.ADDRESSEES);
        assertThat(strength(match, twentyYearsOn(18), SignalKind.ADDRESSEES)).isEqualTo(1);
    }

    @Test
    void aNumberConflictsWithWordsThatFitNothingOfIt() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference()
                .nationalNumber(18)
                .quotedWords("We bought three vans.")
                .build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER, List.of(twentyYearsOn(18)), SignalKind.WORDS, List.of()));
    }

    // ---- numbers and words that contradict one another

    @Test
    void aNumberAndWordsOfDifferentRecommendationsConflict() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().nationalNumber(18).quotedWords(OF_16).build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER,
                        List.of(twentyYearsOn(18)),
                        SignalKind.WORDS,
                        List.of(twentyYearsOn(16))));
        assertThat(candidates(match)).containsExactlyInAnyOrder(twentyYearsOn(16), twentyYearsOn(18));
    }

    @Test
    void aNumberDoesNotPrevailOverWordsThatAllButPointElsewhere() {
        // These are words of 4, some of them not among its terms; 1 has none of them.
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference()
                .nationalNumber(1)
                .quotedWords("Develop a self-assessment that strategic management boards can use")
                .build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).contains(twentyYearsOn(1), twentyYearsOn(4));
    }

    @Test
    void everyTwoOfThreeSignsThatDisagreeConflict() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference()
                .nationalNumber(18)
                .portalReference("22735")
                .quotedWords(OF_16)
                .build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(
                        new Conflict(
                                SignalKind.NATIONAL_NUMBER,
                                List.of(twentyYearsOn(18)),
                                SignalKind.PORTAL_REFERENCE,
                                List.of(twentyYearsOn(14))),
                        new Conflict(
                                SignalKind.NATIONAL_NUMBER,
                                List.of(twentyYearsOn(18)),
                                SignalKind.WORDS,
                                List.of(twentyYearsOn(16))),
                        new Conflict(
                                SignalKind.PORTAL_REFERENCE,
                                List.of(twentyYearsOn(14)),
                                SignalKind.WORDS,
                                List.of(twentyYearsOn(16))));
    }

    @Test
    void twoSignsThatAgreeDoNotOutvoteAThird() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference()
                .nationalNumber(14)
                .portalReference("22735")
                .quotedWords(OF_16)
                .build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .extracting(Conflict::signal, Conflict::otherSignal)
                .containsExactly(
                        tuple(SignalKind.NATIONAL_NUMBER, SignalKind.WORDS),
                        tuple(SignalKind.PORTAL_REFERENCE, SignalKind.WORDS));
    }

    @Test
    void aStrayNumberConflictsWithWhatItsWordsSay() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().nationalNumber(20).quotedWords(OF_19).build());

        assertMeant(match, twentyYearsOn(19), Basis.INFERRED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER, List.of(), SignalKind.WORDS, List.of(twentyYearsOn(19))));
    }

    @Test
    void aStrayNumberConflictsWithThePortalReference() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().nationalNumber(20).portalReference("22868").build());

        assertMeant(match, twentyYearsOn(19), Basis.STATED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER,
                        List.of(),
                        SignalKind.PORTAL_REFERENCE,
                        List.of(twentyYearsOn(19))));
    }

    // ---- the portal's reference

    @ParameterizedTest
    @CsvSource({"22735, 14", "22779, 15", "22825, 18", "22868, 19"})
    void thePortalsReferenceAloneIsStated(String portalReference, int number) {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().portalReference(portalReference).build());

        assertMeant(match, twentyYearsOn(number), Basis.STATED);
        assertThat(match.candidates())
                .containsExactly(
                        new Candidate(twentyYearsOn(number), 1, List.of(new Signal(SignalKind.PORTAL_REFERENCE, 1))));
    }

    @Test
    void aPortalReferenceOfNoRecommendationFitsNone() {
        ReferenceMatch match =
                TWENTY_YEARS_ON.match(reference().portalReference("99999").build());

        assertOpen(match, Verdict.NONE);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void thePortalsReferenceTellsWhichReportsNumberItIs() {
        InspectionReport other = report(
                "other-2024",
                recommendation(14, Addressee.POLICE).portalReference("30001").build());

        ReferenceMatch match = ReferenceMatcher.of(List.of(other, Reports.TWENTY_YEARS_ON))
                .match(reference().nationalNumber(14).portalReference("22735").build());

        assertMeant(match, twentyYearsOn(14), Basis.STATED);
    }

    @Test
    void aPortalReferenceThatSeveralReportsHaveIsUndecided() {
        ReferenceMatcher matcher = ReferenceMatcher.of(List.of(
                report(
                        "a",
                        recommendation(1, Addressee.POLICE).portalReference("7").build()),
                report(
                        "b",
                        recommendation(2, Addressee.POLICE).portalReference("7").build())));

        ReferenceMatch match = matcher.match(reference().portalReference("7").build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.candidates()).extracting(Candidate::score).containsExactly(0.5, 0.5);
    }

    // ---- what a person read

    @Test
    void whatAPersonReadIsMeant() {
        ReferenceMatch match =
                TWENTY_YEARS_ON.match(reference().localNumber(1).readAs(19).build());

        assertMeant(match, twentyYearsOn(19), Basis.READ);
        assertThat(match.candidates())
                .containsExactly(new Candidate(twentyYearsOn(19), 1, List.of(new Signal(SignalKind.READING, 1))));
    }

    @Test
    void aReadingThatTheDocumentsNumberConfirmsIsStated() {
        assertMeant(
                TWENTY_YEARS_ON.match(reference().nationalNumber(18).readAs(18).build()),
                twentyYearsOn(18),
                Basis.STATED);
    }

    @Test
    void aReadingPrevailsOverWhatTheDocumentSaysAndTheConflictShows() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().nationalNumber(20).quotedWords(OF_18).readAs(19).build());

        assertMeant(match, twentyYearsOn(19), Basis.READ);
        assertThat(match.conflicts())
                .containsExactly(
                        new Conflict(
                                SignalKind.READING,
                                List.of(twentyYearsOn(19)),
                                SignalKind.WORDS,
                                List.of(twentyYearsOn(18))),
                        new Conflict(
                                SignalKind.NATIONAL_NUMBER, List.of(), SignalKind.READING, List.of(twentyYearsOn(19))),
                        new Conflict(
                                SignalKind.NATIONAL_NUMBER, List.of(), SignalKind.WORDS, List.of(twentyYearsOn(18))));
    }

    @Test
    void aReadingPrevailsOverAHeadingThatContradictsIt() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().heading(PRISONS).nationalNumber(18).readAs(18).build());

        assertMeant(match, twentyYearsOn(18), Basis.STATED);
        assertThat(match.conflicts()).extracting(Conflict::signal).containsOnly(SignalKind.ADDRESSEES);
    }

    @Test
    void aReadingThatSeveralReportsHaveIsUndecidedWithoutMore() {
        ReferenceMatch match = BOTH.match(reference().readAs(5).build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).containsExactly(stalking(5), twentyYearsOn(5));
    }

    @Test
    void wordsTellWhichReportAReadingIsOf() {
        assertMeant(BOTH.match(reference().readAs(5).quotedWords(RELEASE).build()), stalking(5), Basis.READ);
    }

    @Test
    void aReadingAsNoRecommendationLeavesWhatTheDocumentSays() {
        assertMeant(
                TWENTY_YEARS_ON.match(reference().readAs(99).quotedWords(OF_18).build()),
                twentyYearsOn(18),
                Basis.INFERRED);
    }

    // ---- numbers of which nobody knows whose they are, and the document's own

    @Test
    void aBareNumberNeverDecidesAlone() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference().bareNumber(18).build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.candidates())
                .containsExactly(new Candidate(
                        twentyYearsOn(18), Thresholds.HINT, List.of(new Signal(SignalKind.BARE_NUMBER, 1))));
    }

    @Test
    void aBareNumberMayAgreeWithTheWords() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().bareNumber(18).quotedWords(OF_18).build());

        assertMeant(match, twentyYearsOn(18), Basis.INFERRED);
        assertThat(signals(match, twentyYearsOn(18))).containsExactly(SignalKind.WORDS, SignalKind.BARE_NUMBER);
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aBareNumberThatCollidesIsShownAndNoConflict() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().bareNumber(2).quotedWords(OF_18).build());

        assertMeant(match, twentyYearsOn(18), Basis.INFERRED);
        assertThat(signals(match, twentyYearsOn(2))).contains(SignalKind.BARE_NUMBER);
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aBareNumberDoesNotChooseBetweenWordsThatFitAlike() {
        ReferenceMatch match = STALKING_ALONE.match(
                reference().bareNumber(3).quotedWords(TRAIN).build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).containsExactly(stalking(3), stalking(6));
    }

    @Test
    void theDocumentsOwnNumberPointsNowhere() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference().localNumber(1).build());

        assertOpen(match, Verdict.NONE);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void theDocumentsOwnNumberDoesNotContradictTheWords() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().localNumber(1).quotedWords(OF_19).build());

        assertMeant(match, twentyYearsOn(19), Basis.INFERRED);
        assertThat(match.conflicts()).isEmpty();
    }

    // ---- headings

    @Test
    void aHeadingAloneGivesCandidatesAndDecidesNothing() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(heading(POLICE));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.candidates())
                .containsExactly(
                        new Candidate(
                                twentyYearsOn(18), Thresholds.HINT, List.of(new Signal(SignalKind.ADDRESSEES, 1))),
                        new Candidate(
                                twentyYearsOn(19), Thresholds.HINT, List.of(new Signal(SignalKind.ADDRESSEES, 1))));
    }

    @Test
    void aHeadingThatOneRecommendationStandsUnderDecidesNothingEither() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(heading("The Probation Service should ensure that:"));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).containsExactly(twentyYearsOn(11));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her Majesty's Prison and Probation Service Public Protection Group should: | 1 2 3",
                "HMPPS Public Protection Group should | 1 2 3",
                "The MAPPA Responsible Authority National Steering Group should: | 4 5",
                "SMBs should | 6 7 8 9 10",
                "The Probation Service and prisons should ensure that: | 12 13",
                "Prisons and the Probation Service | 12 13",
                "The Probation service, Police Forces and Prisons should ensure that: | 14 15",
                "PRISONS SHOULD ENSURE THAT | 16 17",
                "Chief constables should ensure that: | 18 19",
                "Recommendations for the police service | 18 19",
            })
    void aHeadingNamesAddresseesInCommonWords(String heading, String numbers) {
        assertThat(candidates(TWENTY_YEARS_ON.match(heading(heading))))
                .containsExactlyElementsOf(Arrays.stream(numbers.split(" "))
                        .map(Integer::valueOf)
                        .map(Reports::twentyYearsOn)
                        .toList());
    }

    @Test
    void aHeadingOfThoseToWhomNothingIsAddressedFitsNone() {
        assertOpen(TWENTY_YEARS_ON.match(heading("The Home Secretary should:")), Verdict.NONE);
    }

    @Test
    void theWordsOfAHeadingThatNamesNoAddresseeCount() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                heading("Workloads for staff managing sexual offenders, reviewed against national expectations"));

        assertMeant(match, twentyYearsOn(19), Basis.INFERRED);
    }

    @Test
    void theWordsOfAHeadingDoNotCountBesideTheItemsOwn() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                words("Workloads for staff managing sexual offenders against national expectations", OF_16));

        assertMeant(match, twentyYearsOn(16), Basis.INFERRED);
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aHeadingThatContradictsTheNumberLeavesItOpen() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().heading(PRISONS).nationalNumber(18).build());

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .containsExactly(new Conflict(
                        SignalKind.ADDRESSEES,
                        List.of(twentyYearsOn(16), twentyYearsOn(17)),
                        SignalKind.NATIONAL_NUMBER,
                        List.of(twentyYearsOn(18))));
        assertThat(candidates(match)).containsExactly(twentyYearsOn(18), twentyYearsOn(16), twentyYearsOn(17));
    }

    @Test
    void aHeadingThatContradictsTheWordsLeavesThemOpen() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(words(PRISONS, OF_19));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(match.conflicts())
                .contains(new Conflict(
                        SignalKind.ADDRESSEES,
                        List.of(twentyYearsOn(16), twentyYearsOn(17)),
                        SignalKind.WORDS,
                        List.of(twentyYearsOn(19))));
    }

    @Test
    void aHeadingThatNamesSomeOfTheAddresseesContradictsNothing() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().heading(POLICE).nationalNumber(14).build());

        assertMeant(match, twentyYearsOn(14), Basis.STATED);
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void aHeadingDecidesBetweenTwoWithTheSameWords() {
        assertMeant(STALKING_ALONE.match(words(POLICE, TRAIN)), stalking(6), Basis.INFERRED);
        assertMeant(STALKING_ALONE.match(words("The Probation Service should:", TRAIN)), stalking(3), Basis.INFERRED);
    }

    @Test
    void addresseesAgreeByTheShareThatBothHave() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().heading(POLICE).nationalNumber(14).build());

        // One of the three to whom it is addressed.
        assertThat(strength(match, twentyYearsOn(14), SignalKind.ADDRESSEES)).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void aChiefOfficerIsNearlyAForce() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(heading("Chief constables should ensure that:"));

        assertThat(strength(match, twentyYearsOn(18), SignalKind.ADDRESSEES))
                .isCloseTo(Thresholds.SAME_SORT, within(1e-9));
        assertThat(candidate(match, twentyYearsOn(18)).score())
                .isCloseTo(Thresholds.HINT * Thresholds.SAME_SORT, within(1e-9));
    }

    // ---- words

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void theOfficialWordsAreInferredToMeanTheirOwn(int number) {
        String text =
                STALKING.recommendation(number).orElseThrow().officialText().orElseThrow();

        ReferenceMatch match = STALKING_ALONE.match(words(text));

        assertMeant(match, stalking(number), Basis.INFERRED);
        assertThat(strength(match, stalking(number), SignalKind.WORDS)).isEqualTo(1);
        assertThat(match.conflicts()).isEmpty();
    }

    @Test
    void theSameWordsOfTwoAreUndecided() {
        ReferenceMatch match = STALKING_ALONE.match(words(TRAIN));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).containsExactly(stalking(3), stalking(6));
        assertThat(match.candidates()).extracting(Candidate::score).containsExactly(1.0, 1.0);
    }

    @Test
    void wordsQuotedToTheLetterAreMeantBeforeOthers() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "letters",
                official(1, "Audit the pawnbrokers' ledgers!", Addressee.POLICE),
                official(2, "audit the pawnbrokers ledgers", Addressee.POLICE)));

        assertMeant(
                matcher.match(words("audit the pawnbrokers ledgers")),
                new RecommendationId("letters", ItemId.recommendation(2)),
                Basis.INFERRED);
        assertOpen(matcher.match(words("Audit the Pawnbrokers Ledgers")), Verdict.UNDECIDED);
    }

    @Test
    void wordsWithoutWhatDistinguishesTwoAreUndecided() {
        ReferenceMatch match = STALKING_ALONE.match(
                words("Review every risk assessment of stalking offenders and record the reasons."));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).contains(stalking(1), stalking(2));
    }

    @Test
    void theOneWordThatDiffersDecides() {
        ReferenceMatch match = STALKING_ALONE.match(
                words("every risk assessment of stalking offenders is reviewed quarterly and the reasons recorded"));

        assertThat(candidates(match)).startsWith(stalking(1));
        assertThat(candidate(match, stalking(1)).score())
                .isGreaterThan(candidate(match, stalking(2)).score());
    }

    @Test
    void officialWordsWithAWordThatIsNotTheirsAreUndecided() {
        ReferenceMatch match = STALKING_ALONE.match(
                words("Notify community teams of release dates at least twenty working days beforehand."));

        assertOpen(match, Verdict.UNDECIDED);
        assertThat(candidates(match)).containsExactly(stalking(5));
    }

    @Test
    void wordsThatAreNotTheirsDoNotMakeTermsUndecided() {
        assertMeant(
                TWENTY_YEARS_ON.match(words(
                        "All MAPPAs managed at Levels 2 and 3 have a suitably trained " + "police offender manager.")),
                twentyYearsOn(18),
                Basis.INFERRED);
    }

    @Test
    void theSummaryIsSoughtWhereThereIsNothingElse() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "summaries",
                recommendation(1, Addressee.POLICE).build().withSummary("Give every custody suite a nurse at night"),
                recommendation(2, Addressee.POLICE)
                        .build()
                        .withSummary("Send firearms certificates within a fortnight")));

        assertMeant(
                matcher.match(words("There should be a nurse in each custody suite at night")),
                new RecommendationId("summaries", ItemId.recommendation(1)),
                Basis.INFERRED);
    }

    @Test
    void theSummaryIsNotSoughtWhereThereAreTerms() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "terms",
                recommendation(1, Addressee.POLICE)
                        .addDistinctiveTerms("healthcare professional", "overnight", "detention")
                        .build()
                        .withSummary("Give every custody suite a nurse at night"),
                recommendation(2, Addressee.POLICE).build()));

        assertOpen(matcher.match(words("Give every custody suite a nurse at night")), Verdict.NONE);
        assertMeant(
                matcher.match(words("A healthcare professional is in detention overnight")),
                new RecommendationId("terms", ItemId.recommendation(1)),
                Basis.INFERRED);
    }

    @Test
    void theTermsAreNotSoughtWhereThereAreOfficialWords() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "texts",
                recommendation(1, Addressee.POLICE)
                        .officialText("Give every custody suite a nurse at night")
                        .addDistinctiveTerms("healthcare professional", "overnight", "detention")
                        .build(),
                recommendation(2, Addressee.POLICE).build()));

        assertOpen(matcher.match(words("A healthcare professional is in detention overnight")), Verdict.NONE);
        assertMeant(
                matcher.match(words("Give every custody suite a nurse at night")),
                new RecommendationId("texts", ItemId.recommendation(1)),
                Basis.INFERRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominals", "trained manager", "suitably trained"})
    void fewerThanThreeWordsDoNotDecide(String some) {
        assertThat(TWENTY_YEARS_ON.match(words(some)).verdict()).isNotEqualTo(Verdict.MEANT);
    }

    @Test
    void threeWordsThatEveryRecommendationHasDoNotDecide() {
        assertThat(STALKING_ALONE.match(words("risk offenders reasons")).verdict())
                .isNotEqualTo(Verdict.MEANT);
    }

    // ---- none of them

    @Test
    void wordsThatFitNothingAreNoneWithTheNearestOnesShown() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                words("Buy drones for the roads policing unit and train two operators in every territorial division"));

        assertOpen(match, Verdict.NONE);
        assertThat(match.candidates()).hasSizeBetween(1, Thresholds.CANDIDATES);
        assertThat(match.candidates()).allMatch(each -> each.score() < Thresholds.SHARE);
        assertThat(match.candidates())
                .flatExtracting(Candidate::signals)
                .extracting(Signal::kind)
                .containsOnly(SignalKind.WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"should ensure that they are", "?!", "\u2022 \u2013 \u2026", "the and of"})
    void wordsThatIdentifyNothingMatchNothing(String nothing) {
        ReferenceMatch match = TWENTY_YEARS_ON.match(words(nothing));

        assertOpen(match, Verdict.NONE);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void wordsThatNoRecommendationHasAreNone() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(words("Zebras graze quietly"));

        assertOpen(match, Verdict.NONE);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void anEmptyCatalogueHasNone() {
        ReferenceMatcher matcher = ReferenceMatcher.of(List.of());

        assertOpen(matcher.match(words(POLICE, OF_18)), Verdict.NONE);
        assertOpen(matcher.match(RecommendationReference.toNational(18)), Verdict.NONE);
    }

    @Test
    void aReportWithoutRecommendationsHasNone() {
        assertOpen(ReferenceMatcher.of(report("none")).match(heading(POLICE)), Verdict.NONE);
    }

    // ---- candidates

    @Test
    void candidatesAreInTheOrderOfTheirScoresAndThenOfTheirNumbers() {
        ReferenceMatch match = TWENTY_YEARS_ON.match(reference()
                .nationalNumber(18)
                .portalReference("22735")
                .bareNumber(3)
                .quotedWords(OF_16)
                .build());

        assertThat(candidates(match))
                .containsExactly(twentyYearsOn(14), twentyYearsOn(18), twentyYearsOn(16), twentyYearsOn(3));
        assertThat(match.candidates()).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void theOneThatIsMeantIsFirstWhateverTheScores() {
        // The document's own words are wholly those of 18, but a person read them as 19.
        ReferenceMatch match = TWENTY_YEARS_ON.match(
                reference().nationalNumber(18).quotedWords(OF_18).readAs(19).build());

        assertMeant(match, twentyYearsOn(19), Basis.READ);
        assertThat(candidates(match)).startsWith(twentyYearsOn(19), twentyYearsOn(18));
    }

    @Test
    void noMoreThanFiveOfManyThatFitAlikeAreShown() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "many",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> official(number, TRAIN, Addressee.POLICE))
                        .toList()));

        assertThat(candidates(matcher.match(words(TRAIN))))
                .extracting(found -> found.item().number().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(candidates(matcher.match(heading(POLICE)))).hasSize(5);
    }

    @Test
    void theOneThatIsMeantOfManyOfTheSameWordsShowsItsSignals() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "many",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(
                                number -> official(number, TRAIN, number == 12 ? Addressee.PRISONS : Addressee.POLICE))
                        .toList()));

        ReferenceMatch match = matcher.match(words(PRISONS, TRAIN));

        assertMeant(match, new RecommendationId("many", ItemId.recommendation(12)), Basis.INFERRED);
        assertThat(match.candidates().get(0).score()).isEqualTo(1);
        assertThat(match.candidates().get(0).signals())
                .containsExactly(new Signal(SignalKind.WORDS, 1), new Signal(SignalKind.ADDRESSEES, 1));
    }

    // ---- refusals

    @Test
    void twoReportsOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceMatcher.of(List.of(STALKING, report("stalking-2023"))))
                .withMessage("found two reports of the id stalking-2023, expected each report once");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void whatIsNoShareIsRefused(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Signal(SignalKind.WORDS, share));
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate(stalking(1), share, List.of()));
    }

    @Test
    void theValuesShowWhatTheyAre() {
        assertThat(new Signal(SignalKind.WORDS, 0.869)).hasToString("words 0.87");
        assertThat(twentyYearsOn(18)).hasToString("twenty-years-on-2022 recommendation-18");
        assertThat(Verdict.MEANT).hasToString("meant");
        assertThat(Verdict.values())
                .allSatisfy(each -> assertThat(each.meaning()).isNotBlank());
        assertThat(SignalKind.values()).allSatisfy(each -> {
            assertThat(each).hasToString(each.code());
            assertThat(each.meaning()).isNotBlank();
        });
    }

    @Test
    void recommendationsAreInTheOrderOfReportsThenNumbers() {
        assertThat(Stream.of(twentyYearsOn(10), stalking(19), twentyYearsOn(2)).sorted())
                .containsExactly(stalking(19), twentyYearsOn(2), twentyYearsOn(10));
    }

    @Test
    void theLetterThatTheReportGivesIsMeant() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "lettered",
                lettered("a", RecommendationKind.RECOMMENDATION),
                lettered("b", RecommendationKind.RECOMMENDATION),
                lettered("b", RecommendationKind.AREA_FOR_IMPROVEMENT)));

        assertMeant(
                matcher.match(reference().letter("a").build()),
                new RecommendationId("lettered", ItemId.parse("recommendation-a")),
                Basis.STATED);
        assertMeant(
                matcher.match(reference()
                        .letter("b")
                        .kind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                        .build()),
                new RecommendationId("lettered", ItemId.parse("area-for-improvement-b")),
                Basis.STATED);
        assertOpen(matcher.match(reference().letter("b").build()), Verdict.UNDECIDED);
        assertOpen(matcher.match(reference().letter("c").build()), Verdict.NONE);
    }

    private static Recommendation lettered(String letter, RecommendationKind kind) {
        return official(1, "Audit the ledger " + letter + ".", Addressee.POLICE)
                .withNumber(OptionalInt.empty())
                .withLetter(letter)
                .withKind(kind);
    }
}
