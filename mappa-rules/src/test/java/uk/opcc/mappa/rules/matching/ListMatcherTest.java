package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.matching.Reports.official;
import static uk.opcc.mappa.rules.matching.Reports.reference;
import static uk.opcc.mappa.rules.matching.Reports.report;
import static uk.opcc.mappa.rules.matching.Reports.twentyYearsOn;
import static uk.opcc.mappa.rules.matching.Reports.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;

/** What the items of one list mean. */
class ListMatcherTest {

    private static final ReferenceMatcher TWENTY_YEARS_ON = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON);

    private static final String GROUP = "Her Majesty's Prison and Probation Service Public Protection Group should:";
    private static final String STEERING = "The MAPPA Responsible Authority National Steering Group should:";
    private static final String BOARDS = "Strategic management boards should:";
    private static final String PROBATION = "The Probation Service should ensure that:";
    private static final String PROBATION_AND_PRISONS = "The Probation Service and prisons should ensure that:";
    private static final String ALL_THREE = "The Probation Service, police forces, and prisons should ensure that:";
    private static final String PRISONS = "Prisons should ensure that:";
    private static final String POLICE = "Police forces should ensure that:";

    private static final List<String> HEADINGS = Stream.of(
                    List.of(GROUP, GROUP, GROUP),
                    List.of(STEERING, STEERING),
                    List.of(BOARDS, BOARDS, BOARDS, BOARDS, BOARDS),
                    List.of(PROBATION),
                    List.of(PROBATION_AND_PRISONS, PROBATION_AND_PRISONS),
                    List.of(ALL_THREE, ALL_THREE),
                    List.of(PRISONS, PRISONS),
                    List.of(POLICE, POLICE))
            .flatMap(List::stream)
            .toList();

    /** Each of the nineteen in our words: a few words of one mean nothing surely. */
    private static final List<String> WORDS = List.of(
            "Amend guidance to require that all nominals have a record created in the nominated shared multi-"
                    + "agency database",
            "Review the meeting agenda aide-memoire to prompt contributions that hear the individual who is the "
                    + "subject",
            "Collate audit and quality assurance information of strategic management boards and provide a "
                    + "national analysis that highlights inconsistency in level setting",
            "Develop a self-assessment for strategic management boards to review arrangements, promote "
                    + "consistency and best practice and have sufficient resources available for necessary work",
            "Review guidance to extend the range of permitted rank of police chairs of the SMB",
            "Convene task-and-finish groups to review the resources available in the area for sufficient staffing"
                    + " to screen referrals, plan and chair meetings and deliver accurate minutes promptly",
            "Analyse local referral data twice yearly so that appropriate cases are referred, with a focus on "
                    + "diversity and disproportionality in the cohort",
            "Screening practice in the area accepts multi-agency oversight of complex cases as a valid and "
                    + "necessary reason for them to be adopted at Levels 2 and 3",
            "Implement a standing panel for Level 2 and 3 meetings with appropriate representation of the "
                    + "responsible authority, children's social care, mental health and local authority housing services to"
                    + " support risk management",
            "Provide twice yearly quality assurance and audit of Level 1 cases and rejected referrals to Level 2 "
                    + "and 3 so that appropriate cases are referred and chairs develop skills",
            "Level setting for custody and community cases is timely, with consideration of the earliest possible"
                    + " release date and temporary releases, informed by information of relevant agencies",
            "Level 1 cases have sufficient management oversight and an appropriate focus on exchanging "
                    + "information with other agencies to inform risk assessment and review",
            "ViSOR records for nominals are updated to provide a complete picture of relevant risk information",
            "Category 3 referrals are made to manage individuals who present a high domestic abuse risk where "
                    + "formal multi-agency management and oversight would add value to the risk management plan",
            "A comprehensive training strategy for all staff involved in the process utilises existing packages "
                    + "so that all roles prepare, present or contribute and understand multi-agency forums",
            "The application of public protection processes in prison with the monitoring of communications is "
                    + "robust for defensible decisions in the management of prisoners",
            "The offender management unit is fully resourced and trained to deliver effective work in prisons",
            "Nominals managed at Levels 2 and 3 are given a suitably trained police offender manager",
            "Workloads of staff managing sexual offenders are reviewed against national expectations and, where "
                    + "excessive, steps for mitigation are taken and communicated to affected staff");

    /** The number that Gloucestershire gives each: it leaves out 16. */
    private static int gloucestershiresNumber(int number) {
        return number < 16 ? number : number + 1;
    }

    private static RecommendationReference.Builder item(int number) {
        return reference().quotedWords(WORDS.get(number - 1));
    }

    private static RecommendationReference item(int stated, int meant) {
        return item(meant).nationalNumber(stated).build();
    }

    private static RecommendationReference numbered(int number) {
        return RecommendationReference.toNational(number);
    }

    private static List<RecommendationReference> gloucestershire() {
        return IntStream.rangeClosed(1, 19)
                .mapToObj(number -> item(gloucestershiresNumber(number), number).withHeading(HEADINGS.get(number - 1)))
                .toList();
    }

    private static List<Optional<Integer>> meant(ReferenceMatcher matcher, List<RecommendationReference> items) {
        return matcher.matchList(items).stream()
                .map(match -> match.meant().map(found -> found.item().number().orElseThrow()))
                .toList();
    }

    private static List<Optional<Integer>> meant(List<RecommendationReference> items) {
        return meant(TWENTY_YEARS_ON, items);
    }

    private static List<Optional<Integer>> meant(RecommendationReference... items) {
        return meant(List.of(items));
    }

    private static List<Optional<Integer>> oneToNineteen() {
        return IntStream.rangeClosed(1, 19).mapToObj(Optional::of).toList();
    }

    private static final Optional<Integer> OPEN = Optional.empty();

    // ---- Gloucestershire's list

    @Test
    void gloucestershiresSeventeenToTwentyAreSixteenToNineteen() {
        List<ReferenceMatch> list = TWENTY_YEARS_ON.matchList(gloucestershire());

        assertThat(list)
                .extracting(
                        each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .isEqualTo(oneToNineteen());
        assertThat(list.subList(0, 15)).extracting(ReferenceMatch::basis).containsOnly(Optional.of(Basis.STATED));
        assertThat(list.subList(15, 19)).extracting(ReferenceMatch::basis).containsOnly(Optional.of(Basis.INFERRED));
    }

    @Test
    void gloucestershiresWrongNumbersAreShownAsConflicts() {
        List<ReferenceMatch> list = TWENTY_YEARS_ON.matchList(gloucestershire());

        assertThat(list.subList(0, 15))
                .flatExtracting(ReferenceMatch::conflicts)
                .isEmpty();
        assertThat(list.get(15).conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER,
                        List.of(twentyYearsOn(17)),
                        SignalKind.WORDS,
                        List.of(twentyYearsOn(16))));
        assertThat(list.get(16).conflicts()).extracting(Conflict::pointsTo).contains(List.of(twentyYearsOn(18)));
        assertThat(list.get(18).conflicts())
                .containsExactly(new Conflict(
                        SignalKind.NATIONAL_NUMBER, List.of(), SignalKind.WORDS, List.of(twentyYearsOn(19))));
    }

    @Test
    void anItemCountedByTheOffsetShowsItsPositionAndComesFirst() {
        ReferenceMatch seventeen = TWENTY_YEARS_ON.matchList(gloucestershire()).get(15);

        assertThat(seventeen.candidates().get(0).recommendation()).isEqualTo(twentyYearsOn(16));
        assertThat(seventeen.candidates().get(0).signals()).contains(new Signal(SignalKind.POSITION, 1));
    }

    @Test
    void theNumbersMayBeAnyonesAndTheListIsStillRight() {
        List<RecommendationReference> bare = gloucestershire().stream()
                .map(item -> item.withNationalNumber(OptionalInt.empty()).withBareNumber(item.nationalNumber()))
                .toList();

        assertThat(meant(bare)).isEqualTo(oneToNineteen());
    }

    @Test
    void aHeadingOverTheFirstItemOnlyIsThatOfTheOthersToo() {
        List<RecommendationReference> items = new ArrayList<>();
        Optional<String> above = Optional.empty();
        for (RecommendationReference item : gloucestershire()) {
            items.add(item.heading().equals(above) ? item.withHeading(Optional.empty()) : item);
            above = item.heading();
        }

        assertThat(items).filteredOn(item -> item.heading().isPresent()).hasSize(8);
        assertThat(meant(items)).isEqualTo(oneToNineteen());
    }

    @Test
    void aListWithoutNumbersIsMatchedByItsWords() {
        List<RecommendationReference> items = gloucestershire().stream()
                .map(item -> item.withNationalNumber(OptionalInt.empty()))
                .toList();

        List<ReferenceMatch> list = TWENTY_YEARS_ON.matchList(items);

        assertThat(list)
                .extracting(
                        each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .isEqualTo(oneToNineteen());
        assertThat(list).extracting(ReferenceMatch::basis).containsOnly(Optional.of(Basis.INFERRED));
        assertThat(list).flatExtracting(ReferenceMatch::conflicts).isEmpty();
    }

    @Test
    void theMatchesComeInTheOrderOfTheItems() {
        List<RecommendationReference> items = gloucestershire();

        assertThat(TWENTY_YEARS_ON.matchList(items))
                .extracting(ReferenceMatch::reference)
                .isEqualTo(items);
    }

    @Test
    void anEmptyListHasNoMatches() {
        assertThat(TWENTY_YEARS_ON.matchList(List.of())).isEmpty();
    }

    @Test
    void aListOfOneIsWhatItsItemIsAlone() {
        for (RecommendationReference item : gloucestershire()) {
            assertThat(TWENTY_YEARS_ON.matchList(List.of(item))).containsExactly(TWENTY_YEARS_ON.match(item));
        }
    }

    // ---- offsets

    @Test
    void anItemWithoutWordsIsCountedAsThoseAroundIt() {
        assertThat(meant(item(17, 16), numbered(18), item(19, 18)))
                .containsExactly(Optional.of(16), Optional.of(17), Optional.of(18));
    }

    @Test
    void anItemAfterTheLastThatShowsTheOffsetKeepsItsNumber() {
        assertThat(meant(item(5, 4), item(6, 5), numbered(12)))
                .containsExactly(Optional.of(4), Optional.of(5), Optional.of(12));
    }

    @Test
    void aLoneWrongNumberStaysOpen() {
        assertThat(meant(item(1, 1), item(2, 2), item(9, 3), item(4, 4)))
                .containsExactly(Optional.of(1), Optional.of(2), OPEN, Optional.of(4));
    }

    @Test
    void twoRunsMayBeOffByDifferentNumbers() {
        assertThat(meant(item(2, 1), item(3, 2), item(4, 3), item(7, 4), item(8, 5)))
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3), Optional.of(4), Optional.of(5));
    }

    @Test
    void numbersMayBeTooLow() {
        assertThat(meant(item(1, 4), item(2, 5), item(3, 6)))
                .containsExactly(Optional.of(4), Optional.of(5), Optional.of(6));
    }

    @Test
    void numbersThatAreOffByTurnsStayOpen() {
        // By one too high and by one too low, so that no two neighbours are off alike.
        assertThat(meant(item(2, 1), item(1, 2), item(4, 3), item(3, 4))).containsExactly(OPEN, OPEN, OPEN, OPEN);
    }

    @Test
    void aRightNumberBetweenTwoThatAreOffAlikeEndsTheRun() {
        assertThat(meant(item(2, 1), item(2, 2), item(4, 3))).containsExactly(OPEN, Optional.of(2), OPEN);
    }

    @Test
    void anItemWithoutANumberEndsTheRun() {
        assertThat(meant(item(2, 1), item(2).build(), item(4, 3))).containsExactly(OPEN, Optional.of(2), OPEN);
    }

    @Test
    void anItemThatAPersonReadIsNotCounted() {
        assertThat(meant(item(17, 16), numbered(18).withReadAs(ItemId.recommendation(18)), item(19, 18))
                        .get(1))
                .contains(18);
    }

    @Test
    void anItemWithThePortalsReferenceOfAnotherIsNotCounted() {
        List<Optional<Integer>> meant = meant(item(17, 16), numbered(18).withPortalReference("22868"), item(19, 18));

        // By the offset it would be 17; the number says 18, the portal 19.
        assertThat(meant).containsExactly(Optional.of(16), OPEN, Optional.of(18));
    }

    @Test
    void anItemWithThePortalsReferenceOfWhatTheOffsetSaysIsCounted() {
        assertThat(meant(item(17, 16), item(18, 17), numbered(19).withPortalReference("22825"), item(20, 19)))
                .containsExactly(Optional.of(16), Optional.of(17), Optional.of(18), Optional.of(19));
    }

    @Test
    void anOffsetThatLeadsBeyondTheReportSettlesNothing() {
        // Off by one too low, so that the second would be number 20.
        assertThat(meant(item(16, 17), numbered(19), item(17, 18)).get(1)).isNotEqualTo(Optional.of(20));
    }

    @Test
    void offsetsOfDifferentReportsAreNoRun() {
        ReferenceMatcher both = ReferenceMatcher.of(List.of(
                Reports.TWENTY_YEARS_ON,
                report(
                        "other-2024",
                        official(
                                41,
                                "Label every seized exhibit before it leaves the burgled premises.",
                                Addressee.POLICE),
                        official(42, "Photograph tyre marks while daylight lasts.", Addressee.POLICE))));

        // Both are off by one.
        List<ReferenceMatch> list = both.matchList(List.of(
                item(17, 16),
                reference()
                        .nationalNumber(42)
                        .quotedWords("Label every seized exhibit before it leaves the burgled premises.")
                        .build()));

        assertThat(list).extracting(ReferenceMatch::verdict).containsExactly(Verdict.UNDECIDED, Verdict.UNDECIDED);
    }

    // ---- neighbours and what is left over

    private static final String PATROL = "Patrol the arcades each evening.";
    private static final String SURVEY = "Survey the tenants about lighting and drainage.";
    private static final String REPAIR = "Repair broken shutters within a fortnight.";

    /** 2 and 5 have the same words. */
    private static final ReferenceMatcher TWINS = ReferenceMatcher.of(report(
            "arcades",
            official(1, PATROL, Addressee.POLICE),
            official(2, SURVEY, Addressee.POLICE),
            official(3, REPAIR, Addressee.POLICE),
            official(4, "Remove graffiti from the covered footbridge.", Addressee.POLICE),
            official(5, SURVEY, Addressee.POLICE)));

    @Test
    void theNeighboursDecideWhichOfTwoAlikeIsMeant() {
        List<ReferenceMatch> list = TWINS.matchList(List.of(words(PATROL), words(SURVEY), words(REPAIR)));

        assertThat(list.get(1).meant()).contains(new RecommendationId("arcades", ItemId.recommendation(2)));
        assertThat(list.get(1).basis()).contains(Basis.INFERRED);
        assertThat(list.get(1).candidates().get(0).signals()).contains(new Signal(SignalKind.POSITION, 1));
    }

    @Test
    void theLaterOfTwoAlikeIsMeantAfterItsNeighbours() {
        assertThat(meant(TWINS, List.of(words(PATROL), words(REPAIR), words(SURVEY))))
                .containsExactly(Optional.of(1), Optional.of(3), Optional.of(5));
    }

    @Test
    void theNeighboursOfAListInNoOrderTellNothing() {
        assertThat(meant(TWINS, List.of(words(REPAIR), words(SURVEY), words(PATROL))))
                .containsExactly(Optional.of(3), OPEN, Optional.of(1));
    }

    @Test
    void theOneThatNoOtherItemMeansIsLeftOfTwoAlike() {
        assertThat(meant(TWINS, List.of(words(REPAIR), words(PATROL), numbered(2), words(SURVEY))))
                .containsExactly(Optional.of(3), Optional.of(1), Optional.of(2), Optional.of(5));
    }

    @Test
    void whereTheNeighboursTellNothingAnItemStaysOpen() {
        assertThat(meant(TWINS, List.of(words(SURVEY)))).containsExactly(OPEN);
    }

    @Test
    void whatOneItemSettlesSettlesAnother() {
        // The second is 2, as it stands before 3; so the last is 5, though nothing stands after it.
        assertThat(meant(TWINS, List.of(words(PATROL), words(SURVEY), words(REPAIR), words(SURVEY))))
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3), Optional.of(5));
    }

    // ---- no two items mean the same

    @Test
    void twoItemsOfTheSameWordsAreNotInferredToMeanTheSame() {
        assertThat(meant(item(18).build(), item(19).build(), item(18).build()))
                .containsExactly(OPEN, Optional.of(19), OPEN);
    }

    @Test
    void theItemThatStatesItsNumberPrevailsOverOneOfTheSameWords() {
        assertThat(meant(item(18).build(), item(18, 18))).containsExactly(OPEN, Optional.of(18));
    }

    @Test
    void theItemThatFitsBetterIsMeant() {
        RecommendationReference better = item(19).build();
        RecommendationReference worse = words("Workloads of staff managing sexual offenders may be excessive, so that "
                + "national expectations are reviewed");

        assertThat(TWENTY_YEARS_ON.match(worse).meant()).contains(twentyYearsOn(19));
        assertThat(meant(worse, better)).containsExactly(OPEN, Optional.of(19));
        assertThat(meant(better, worse)).containsExactly(Optional.of(19), OPEN);
    }

    @Test
    void whatTwoItemsStateTheyBothMean() {
        assertThat(meant(numbered(14), numbered(14))).containsExactly(Optional.of(14), Optional.of(14));
    }

    // ---- inherited headings

    @Test
    void anInheritedHeadingDecidesBetweenTwoWithTheSameWords() {
        String words = "Train supervisors in recognising coercive control before they countersign plans.";
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "addressees",
                official(1, words, Addressee.PROBATION),
                official(2, words, Addressee.POLICE),
                official(3, PATROL, Addressee.POLICE)));

        // Both stand before 3 in the report, so that the place in the list tells nothing.
        assertThat(meant(matcher, List.of(words(POLICE, PATROL), words(words))))
                .containsExactly(Optional.of(3), Optional.of(2));
    }

    @Test
    void aHeadingThatAnItemInheritsDoesNotContradictItsNumber() {
        // The next heading may have been missed.
        List<ReferenceMatch> list =
                TWENTY_YEARS_ON.matchList(List.of(item(16, 16).withHeading(PRISONS), item(17, 17), item(18, 18)));

        assertThat(list)
                .extracting(
                        each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .containsExactly(Optional.of(16), Optional.of(17), Optional.of(18));
        assertThat(list).flatExtracting(ReferenceMatch::conflicts).isEmpty();
    }
}
