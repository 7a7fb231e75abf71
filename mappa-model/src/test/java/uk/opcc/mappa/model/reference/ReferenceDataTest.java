package uk.opcc.mappa.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.Nation;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.json.MappaJson;

/** The shipped data against the report and the law, as they were read by hand. */
class ReferenceDataTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final Directory DIRECTORY = ReferenceData.policeAreas();

    private static final LocalDate DAY_6_MAY_2024 = LocalDate.of(2024, 5, 6);
    private static final LocalDate DAY_7_MAY_2024 = LocalDate.of(2024, 5, 7);
    private static final LocalDate DAY_14_JULY_2022 = LocalDate.of(2022, 7, 14);

    private static final AgencyKind HMPPS = AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP;
    private static final AgencyKind STEERING_GROUP = AgencyKind.MAPPA_NATIONAL_STEERING_GROUP;
    private static final AgencyKind BOARDS = AgencyKind.STRATEGIC_MANAGEMENT_BOARD;
    private static final AgencyKind PROBATION = AgencyKind.PROBATION_SERVICE;
    private static final AgencyKind PRISONS = AgencyKind.PRISON;
    private static final AgencyKind POLICE = AgencyKind.POLICE_FORCE;

    /** The table of addressees, as in the report. */
    private static final Map<Integer, Set<AgencyKind>> ADDRESSEES = Map.ofEntries(
            Map.entry(1, Set.of(HMPPS)),
            Map.entry(2, Set.of(HMPPS)),
            Map.entry(3, Set.of(HMPPS)),
            Map.entry(4, Set.of(STEERING_GROUP)),
            Map.entry(5, Set.of(STEERING_GROUP)),
            Map.entry(6, Set.of(BOARDS)),
            Map.entry(7, Set.of(BOARDS)),
            Map.entry(8, Set.of(BOARDS)),
            Map.entry(9, Set.of(BOARDS)),
            Map.entry(10, Set.of(BOARDS)),
            Map.entry(11, Set.of(PROBATION)),
            Map.entry(12, Set.of(PROBATION, PRISONS)),
            Map.entry(13, Set.of(PROBATION, PRISONS)),
            Map.entry(14, Set.of(PROBATION, POLICE, PRISONS)),
            Map.entry(15, Set.of(PROBATION, POLICE, PRISONS)),
            Map.entry(16, Set.of(PRISONS)),
            Map.entry(17, Set.of(PRISONS)),
            Map.entry(18, Set.of(POLICE)),
            Map.entry(19, Set.of(POLICE)));

    @Test
    void theReportHas19RecommendationsInTheirOrder() {
        assertThat(REPORT.recommendations())
                .extracting(each -> each.number().orElseThrow())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).boxed().toList());
        assertThat(REPORT.recommendations()).allMatch(each -> each.kind() == RecommendationKind.RECOMMENDATION);
    }

    @Test
    void theReportCountsAndHolds19RecommendationsAndNothingElse() {
        assertThat(REPORT.kind()).isEqualTo(ReportKind.JOINT_INSPECTION);
        assertThat(REPORT.counts())
                .extracting(ReportCount::of, ReportCount::count)
                .containsExactly(
                        tuple(RecommendationKind.RECOMMENDATION, 19),
                        tuple(RecommendationKind.AREA_FOR_IMPROVEMENT, 0),
                        tuple(RecommendationKind.CAUSE_OF_CONCERN, 0));
        assertThat(RecommendationKind.values()).allMatch(REPORT::holdsAll);
    }

    @Test
    void theAddresseesAreThoseOfTheReport() {
        Map<Integer, Set<AgencyKind>> addressees = REPORT.recommendations().stream()
                .collect(Collectors.toMap(
                        each -> each.number().orElseThrow(),
                        each -> each.addressees().stream()
                                .map(agency -> agency.kind())
                                .collect(Collectors.toSet())));
        assertThat(addressees).isEqualTo(ADDRESSEES);
    }

    @Test
    void fourRecommendationsAreAddressedToThePolice() {
        assertThat(REPORT.recommendations())
                .filteredOn(each -> each.addressees().stream()
                        .anyMatch(agency -> agency.kind().equals(AgencyKind.POLICE_FORCE)))
                .extracting(each -> each.number().orElseThrow())
                .containsExactly(14, 15, 18, 19);
    }

    @Test
    void policeForcesAreAddressedAsAClass() {
        assertThat(REPORT.recommendations())
                .flatExtracting(Recommendation::addressees)
                .filteredOn(agency -> agency.kind().equals(AgencyKind.POLICE_FORCE))
                .isNotEmpty()
                .allMatch(agency -> agency.extent() == Extent.EVERY);
    }

    @Test
    void everyRecommendationIsToBeDoneWithin12Months() {
        assertThat(REPORT.recommendations())
                .extracting(Recommendation::timescale)
                .allSatisfy(timescale -> assertThat(timescale).hasValue(Timescale.within(Period.ofMonths(12))));
    }

    @Test
    void the12MonthsEndOn14July2023() {
        assertThat(REPORT.recommendation(19)
                        .orElseThrow()
                        .timescale()
                        .orElseThrow()
                        .lastDay(DAY_14_JULY_2022))
                .hasValue(LocalDate.of(2023, 7, 14));
    }

    @Test
    void thePortalReferencesAreKnownForThePoliceOnly() {
        Map<Integer, String> references = new TreeMap<>();
        REPORT.recommendations()
                .forEach(each -> each.portalReference()
                        .ifPresent(reference -> references.put(each.number().orElseThrow(), reference)));
        assertThat(references).isEqualTo(Map.of(14, "22735", 15, "22779", 18, "22825", 19, "22868"));
    }

    @Test
    void theReportWasPublishedOn14July2022() {
        assertThat(REPORT.published()).hasValue(PartialDate.of(DAY_14_JULY_2022));
    }

    @Test
    void threeInspectoratesMadeItAndProbationLed() {
        assertThat(REPORT.inspectorates())
                .extracting(agency -> agency.name())
                .containsExactly(
                        "HM Inspectorate of Probation",
                        "HM Inspectorate of Constabulary and Fire & Rescue Services",
                        "HM Inspectorate of Prisons");
    }

    @Test
    void theTitlesByWhichResponsesCiteItAreKnown() {
        assertThat(REPORT.title())
                .isEqualTo("Twenty years on, is MAPPA achieving its objectives? A joint thematic inspection of "
                        + "Multi-Agency Public Protection Arrangements");
        assertThat(REPORT.otherTitles())
                .containsExactly(
                        "A joint thematic inspection of Multi-Agency Public Protection Arrangements",
                        "A thematic inspection of Multi-Agency Public Protection Arrangements",
                        "HMICFRS report");
    }

    @ParameterizedTest
    @CsvSource({
        "7, referral-data-analyses-per-year, AT_LEAST, 2",
        "10, audits-per-year, AT_LEAST, 2",
        "18, levels-2-and-3-with-trained-manager, AT_LEAST, 100",
        "19, offenders-per-manager, AT_MOST, 50",
    })
    void theMeasurableExpectationsAreThese(int number, String measure, Bound bound, BigDecimal value) {
        List<Expectation> expectations =
                REPORT.recommendation(number).orElseThrow().expectations();
        assertThat(expectations).singleElement().satisfies(expectation -> {
            assertThat(expectation.measure()).isEqualTo(new Measure(measure));
            assertThat(expectation.bound()).isEqualTo(bound);
            assertThat(expectation.value()).isEqualTo(value);
        });
    }

    @Test
    void nothingElseIsMeasured() {
        assertThat(REPORT.recommendations())
                .filteredOn(each -> !each.expectations().isEmpty())
                .extracting(each -> each.number().orElseThrow())
                .containsExactly(7, 10, 18, 19);
    }

    @Test
    void theOfficialWordsAreNotShipped() {
        assertThat(REPORT.recommendations())
                .allMatch(each -> each.officialText().isEmpty());
    }

    @Test
    void distinctiveTermsAreFewAndInAlphabeticalOrder() {
        assertThat(REPORT.recommendations())
                .allSatisfy(each -> assertThat(each.distinctiveTerms())
                        .as("terms of %d", each.number().orElseThrow())
                        .hasSizeBetween(6, 16)
                        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER));
    }

    @Test
    void aDistinctiveTermIsOfAtMostFourWords() {
        assertThat(REPORT.recommendations())
                .flatExtracting(Recommendation::distinctiveTerms)
                .allSatisfy(term -> assertThat(words(term)).hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void noWordOfTheWholeReportIsADistinctiveOne() {
        Map<String, Long> recommendationsOfWord = REPORT.recommendations().stream()
                .flatMap(each -> each.distinctiveTerms().stream()
                        .flatMap(term -> words(term).stream())
                        .distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        assertThat(recommendationsOfWord).doesNotContainKey("mappa");
        assertThat(recommendationsOfWord)
                .allSatisfy((word, recommendations) -> assertThat(recommendations)
                        .as(word)
                        .isLessThan(REPORT.recommendations().size() / 2));
    }

    @Test
    void everyRecommendationHasThreeTermsOrMoreThatNoOtherHas() {
        assertThat(REPORT.recommendations()).allSatisfy(each -> {
            Set<String> ofOthers = REPORT.recommendations().stream()
                    .filter(other -> !other.equals(each))
                    .flatMap(other -> other.distinctiveTerms().stream())
                    .collect(Collectors.toSet());
            assertThat(each.distinctiveTerms())
                    .as("terms of %d alone", each.number().orElseThrow())
                    .filteredOn(term -> !ofOthers.contains(term))
                    .hasSizeGreaterThanOrEqualTo(3);
        });
    }

    private static List<String> words(String term) {
        return List.of(term.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"));
    }

    @Test
    void aNumberThatTheReportDoesNotHaveIsNotFound() {
        assertThat(REPORT.recommendation(0)).isEmpty();
        assertThat(REPORT.recommendation(20)).isEmpty();
    }

    @Test
    void thereAre43Areas() {
        assertThat(DIRECTORY.policeAreas()).hasSize(43);
        assertThat(DIRECTORY.policeAreas())
                .filteredOn(area -> area.nation() == Nation.WALES)
                .extracting(PoliceArea::name)
                .containsExactlyInAnyOrder("Dyfed-Powys", "Gwent", "North Wales", "South Wales");
    }

    @Test
    void everyForceIsOneForce() {
        assertThat(DIRECTORY.policeAreas()).extracting(PoliceArea::force).allSatisfy(force -> {
            assertThat(force.kind()).isEqualTo(AgencyKind.POLICE_FORCE);
            assertThat(force.extent()).isEqualTo(Extent.ONE);
        });
    }

    @Test
    void everyForceHasABodyOnTheDayOfTheReport() {
        assertThat(DIRECTORY.policeAreas())
                .allSatisfy(area -> assertThat(DIRECTORY.bodyOf(area.force().id(), DAY_14_JULY_2022))
                        .isPresent());
    }

    @Test
    void southYorkshireHadItsCommissionerOn6May2024() {
        BodyInOffice body = DIRECTORY.bodyOf("south-yorkshire", DAY_6_MAY_2024).orElseThrow();
        assertThat(body.body().kind()).isEqualTo(AgencyKind.POLICE_AND_CRIME_COMMISSIONER);
        assertThat(body.confirmed()).isTrue();
    }

    @Test
    void southYorkshireHasItsMayorFrom7May2024() {
        BodyInOffice body = DIRECTORY.bodyOf("south-yorkshire", DAY_7_MAY_2024).orElseThrow();
        assertThat(body.body().kind()).isEqualTo(AgencyKind.MAYOR);
        assertThat(body.confirmed()).isTrue();
    }

    @Test
    void northYorkshireHadItsCommissionerOn6May2024() {
        BodyInOffice body = DIRECTORY.bodyOf("north-yorkshire", DAY_6_MAY_2024).orElseThrow();
        assertThat(body.body().kind()).isEqualTo(AgencyKind.POLICE_AND_CRIME_COMMISSIONER);
        assertThat(body.tenure().isCalled("North Yorkshire Police, Fire and Crime Commissioner"))
                .isTrue();
        assertThat(body.confirmed()).isTrue();
    }

    @Test
    void northYorkshireHasItsMayorFrom7May2024() {
        BodyInOffice body = DIRECTORY.bodyOf("north-yorkshire", DAY_7_MAY_2024).orElseThrow();
        assertThat(body.body().kind()).isEqualTo(AgencyKind.MAYOR);
        assertThat(body.body().name()).isEqualTo("Mayor of York and North Yorkshire");
        assertThat(body.confirmed()).isTrue();
    }

    @Test
    void greaterManchesterHadItsMayorInJune2020() {
        BodyInOffice body = DIRECTORY
                .bodyOf("Greater Manchester Police", LocalDate.of(2020, 6, 15))
                .orElseThrow();
        assertThat(body.body().name()).isEqualTo("Mayor of Greater Manchester");
        assertThat(body.confirmed()).isTrue();
    }

    @Test
    void noBodyOfGreaterManchesterIsKnownBefore8May2017() {
        assertThat(DIRECTORY.bodyOf("greater-manchester", LocalDate.of(2017, 5, 8)))
                .isPresent();
        assertThat(DIRECTORY.bodyOf("greater-manchester", LocalDate.of(2017, 5, 7)))
                .isEmpty();
    }

    @Test
    void westYorkshiresMayorIsKnownFromHerFirstDayOn() {
        LocalDate first = LocalDate.of(2021, 5, 10);
        assertThat(DIRECTORY.bodyOf("west-yorkshire", first).orElseThrow().confirmed())
                .isTrue();
        assertThat(DIRECTORY.bodyOf("west-yorkshire", first.minusDays(1))).isEmpty();
    }

    @Test
    void kentsCommissionerIsKnownOn28November2026() {
        BodyInOffice body = DIRECTORY.bodyOf("kent", LocalDate.of(2026, 11, 28)).orElseThrow();
        assertThat(body.body().id()).isEqualTo("kent-pcc");
        assertThat(body.confirmed()).isTrue();
    }

    @Test
    void kentsCommissionerIsInDoubtFrom1May2027() {
        assertThat(DIRECTORY
                        .bodyOf("kent", LocalDate.of(2027, 4, 30))
                        .orElseThrow()
                        .confirmed())
                .isTrue();
        BodyInOffice after = DIRECTORY.bodyOf("kent", LocalDate.of(2027, 5, 1)).orElseThrow();
        assertThat(after.body().id()).isEqualTo("kent-pcc");
        assertThat(after.doubts()).containsExactly("the directory's knowledge ends on 2027-04-30");
    }

    @Test
    void kentsCommissionerIsInDoubtBefore13May2021() {
        assertThat(DIRECTORY
                        .bodyOf("kent", LocalDate.of(2021, 5, 13))
                        .orElseThrow()
                        .confirmed())
                .isTrue();
        BodyInOffice before =
                DIRECTORY.bodyOf("kent", LocalDate.of(2021, 5, 12)).orElseThrow();
        assertThat(before.body().id()).isEqualTo("kent-pcc");
        assertThat(before.doubts()).containsExactly("the directory's knowledge begins on 2021-05-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cumbria | Police and Crime Commissioner for Cumbria",
                "cumbria | Police, Fire and Crime Commissioner for Cumbria",
                "hampshire | Police and Crime Commissioner for Hampshire",
                "hampshire | Police and Crime Commissioner for Hampshire and Isle of Wight",
                "metropolitan | MOPAC",
                "durham | Durham Police, Crime and Victims\u2019 Commissioner",
            })
    void aBodyHasTheseNamesOnAnyDay(String force, String name) {
        for (LocalDate day : List.of(DAY_14_JULY_2022, LocalDate.of(2026, 11, 28))) {
            assertThat(DIRECTORY.bodyOf(force, day).orElseThrow().tenure().isCalled(name))
                    .isTrue();
        }
    }

    @Test
    void aForceIsFoundByAnOldName() {
        assertThat(DIRECTORY.areaOf("Hampshire Constabulary")).isEqualTo(DIRECTORY.areaOf("hampshire"));
        assertThat(DIRECTORY.areaOf("Devon and Cornwall Constabulary"))
                .isEqualTo(DIRECTORY.areaOf("devon-and-cornwall"));
        assertThat(DIRECTORY.areaOf("metropolitan police")).isEqualTo(DIRECTORY.areaOf("metropolitan"));
    }

    @Test
    void onlyTwoForcesChangedTheirBody() {
        assertThat(DIRECTORY.policeAreas())
                .filteredOn(area -> area.localPolicingBodies().size() > 1)
                .extracting(area -> area.force().id())
                .containsExactlyInAnyOrder("north-yorkshire", "south-yorkshire");
    }

    @Test
    void nothingIsInDoubtOnTheDaysThatTheDirectoryKnows() {
        assertThat(DIRECTORY.policeAreas()).allSatisfy(area -> {
            for (LocalDate day : List.of(DIRECTORY.knownFrom(), DAY_14_JULY_2022, DIRECTORY.knownUntil())) {
                assertThat(DIRECTORY.bodyIn(area, day).orElseThrow().confirmed())
                        .isTrue();
            }
        });
    }

    @Test
    void noNameHoldsABracket() {
        assertThat(DIRECTORY.policeAreas())
                .flatExtracting(PoliceArea::localPolicingBodies)
                .flatExtracting(Tenure::otherNames)
                .noneMatch(name -> name.contains("("));
        assertThat(DIRECTORY.policeAreas())
                .flatExtracting(PoliceArea::localPolicingBodies)
                .extracting(tenure -> tenure.body().name())
                .noneMatch(name -> name.contains("("));
    }

    @ParameterizedTest
    @CsvSource({
        "metropolitan, mayors-office-for-policing-and-crime",
        "city-of-london, common-council",
        "greater-manchester, mayor",
        "west-yorkshire, mayor",
        "essex, police-and-crime-commissioner",
        "gloucestershire, police-and-crime-commissioner",
        "devon-and-cornwall, police-and-crime-commissioner",
        "suffolk, police-and-crime-commissioner",
        "cambridgeshire, police-and-crime-commissioner",
    })
    void theBodyIsOfThisKind(String force, String kind) {
        assertThat(DIRECTORY
                        .bodyOf(force, DAY_14_JULY_2022)
                        .orElseThrow()
                        .body()
                        .kind())
                .isEqualTo(new AgencyKind(kind));
    }

    @Test
    void anUnknownForceHasNoBody() {
        assertThat(DIRECTORY.bodyOf("british-transport-police", DAY_14_JULY_2022))
                .isEmpty();
    }

    @Test
    void theShippedDocumentsAreCanonical() throws Exception {
        try (var report = ReferenceData.class.getResourceAsStream("twenty-years-on-2022.json");
                var directory = ReferenceData.class.getResourceAsStream("police-areas.json")) {
            assertThat(MappaJson.INSPECTION_REPORT.toBytes(REPORT)).isEqualTo(report.readAllBytes());
            assertThat(MappaJson.DIRECTORY.toBytes(DIRECTORY)).isEqualTo(directory.readAllBytes());
        }
    }
}
