package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.reference.ReferenceData;

class ReportExtractorTest {

    private static final String HEAD =
            "<h1>Night patrols: an inspection of how forces plan them</h1><p>Published on: Tuesday 4 March 2025</p>";

    private static Extraction<InspectionReport> extract(String body) {
        return ReportExtractor.create().extract(Documents.page(body));
    }

    private static InspectionReport read(String body) {
        return extract(body).draft().orElseThrow();
    }

    private static Recommendation only(InspectionReport report) {
        assertThat(report.recommendations()).hasSize(1);
        return report.recommendations().get(0);
    }

    private static List<String> questions(Extraction<InspectionReport> extraction) {
        return extraction.questions().stream().map(ExtractionQuestion::question).toList();
    }

    @Nested
    class APageWithEveryKindOfItem {

        private final Extraction<InspectionReport> extraction = extract("<nav>Home</nav>" + HEAD
                + "<p>His Majesty's Inspectorate of Constabulary and Fire &amp; Rescue Services and HM Inspectorate of Prisons looked at nine forces."
                + " This report makes six recommendations, three for chief constables.</p>"
                + "<h2>Cause of concern</h2><p>The force does not know which patrols took place.</p><h3>Recommendations</h3>"
                + "<p>By 31 October 2025, chief constables and police and crime commissioners should publish the number of patrols.</p>"
                + "<p>By the end of March 2026, the College of Policing and the Lantern Trust should revise the guidance.</p>"
                + "<h2>Recommendations</h2><h3>Recommendation 1</h3>"
                + "<p>Within six months of publication, chief constables should make sure that:</p>"
                + "<ul><li>each patrol has a record; and</li><li>records are checked monthly.</li></ul>"
                + "<p><strong>Recommendation 2</strong></p><p>With immediate effect, the Home Office should fund torches.</p>"
                + "<p>Police forces should ensure that:</p><ol start='3'><li>each station has a map</li><li>maps are renewed</li></ol>"
                + "<h2>Areas for improvement</h2><p>The force should improve its plans for patrols at harvest time.</p>"
                + "<p>During our inspection we saw few plans.</p>");
        private final InspectionReport report = extraction.draft().orElseThrow();

        @Test
        void hasTitleDayInspectoratesAndCounts() {
            assertThat(report.title()).isEqualTo("Night patrols: an inspection of how forces plan them");
            assertThat(report.id()).isEqualTo("night-patrols-an-inspection-of-how-forces-plan-them-2025");
            assertThat(report.kind()).isEqualTo(ReportKind.JOINT_INSPECTION);
            assertThat(report.published()).contains(PartialDate.of(LocalDate.of(2025, 3, 4)));
            assertThat(report.inspectorates().stream().map(Agency::id))
                    .containsExactly("hmicfrs", "hm-inspectorate-of-prisons");
            assertThat(report.counts().stream().map(count -> count.count() + " " + count.addressedTo()))
                    .containsExactly("6 Optional.empty", "3 Optional[chief-officer]");
        }

        @Test
        void hasEachItemOnceUnderItsIdWithItsWords() {
            assertThat(report.items().entrySet().stream()
                            .map(item -> item.getKey() + ": "
                                    + item.getValue().officialText().orElseThrow()))
                    .containsExactly(
                            "item-1: The force does not know which patrols took place.",
                            "item-2: By 31 October 2025, chief constables and police and crime commissioners should publish the number of patrols.",
                            "item-3: By the end of March 2026, the College of Policing and the Lantern Trust should revise the guidance.",
                            "recommendation-1: Within six months of publication, chief constables should make sure that:\neach patrol has a record; and\nrecords are checked monthly.",
                            "recommendation-2: With immediate effect, the Home Office should fund torches.",
                            "recommendation-3: Police forces should ensure that: each station has a map",
                            "recommendation-4: Police forces should ensure that: maps are renewed",
                            "item-8: The force should improve its plans for patrols at harvest time.");
            assertThat(report.recommendations().stream().map(Recommendation::kind))
                    .startsWith(RecommendationKind.CAUSE_OF_CONCERN)
                    .endsWith(RecommendationKind.AREA_FOR_IMPROVEMENT);
            assertThat(report.recommendation(1).orElseThrow().limbs())
                    .containsExactly("each patrol has a record; and", "records are checked monthly.");
        }

        @Test
        void hasTheAddresseesOfSentenceOrStem() {
            assertThat(report.recommendations().stream()
                            .map(item -> item.addressees().stream()
                                    .map(Agency::id)
                                    .toList()
                                    .toString()))
                    .containsExactly(
                            "[police-forces]",
                            "[chief-officers, local-policing-bodies]",
                            "[college-of-policing, lantern-trust]",
                            "[chief-officers]",
                            "[home-office]",
                            "[police-forces]",
                            "[police-forces]",
                            "[police-forces]");
            assertThat(questions(extraction))
                    .contains("The addressee \"Lantern Trust\" is not one that the library knows.");
        }

        @Test
        void hasTheTimeLimits() {
            assertThat(report.recommendations().stream()
                            .map(item -> item.timescale().map(Object::toString).orElse("-")))
                    .containsExactly(
                            "-", "by 2025-10-31", "by 2026-03", "within 6 months", "immediately", "-", "-", "-");
        }

        @Test
        void knowsWhatBelongsToACauseOfConcern() {
            assertThat(report.recommendations().stream().map(Recommendation::causeOfConcern))
                    .containsExactly(
                            Optional.empty(),
                            Optional.of(ItemId.atPlace(1)),
                            Optional.of(ItemId.atPlace(1)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
        }

        @Test
        void keepsWhatIsNoItemWithAReason() {
            assertThat(extraction.unused().stream()
                            .map(unused ->
                                    unused.reason() + ": " + unused.block().text()))
                    .contains("navigation: Home", "no item of the report: During our inspection we saw few plans.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By March 2023, chief constables should test lamps.|by 2023-03",
                "By 31st of October 2023 forces should test lamps.|by 2023-10-31",
                "No later than 27/03/2025, forces should test lamps.|by 2025-03-27",
                "Within three months, forces should test lamps.|within 3 months",
                "Within 12 months of the publication of this report, forces should test lamps.|within 12 months",
                "Within 6 months of 1 May 2025, forces should test lamps.|within 6 months of 2025-05-01",
                "Within 6 months of receiving the guidance, forces should test lamps.|-",
                "Forces should immediately test lamps.|immediately",
                "Forces should test lamps.|-",
            })
    void aTimeLimitIsReadInTheFormsThatReportsUse(String sentence, String limit) {
        assertThat(only(read(HEAD + "<h2>Recommendations</h2><p>" + sentence + "</p>"))
                        .timescale()
                        .map(Object::toString)
                        .orElse("-"))
                .isEqualTo(limit);
    }

    @Test
    void oneSentenceSetsTheTimeLimitOfAll() {
        InspectionReport report = read(HEAD + "<h2>Recommendations</h2><p>Forces should test lamps.</p>"
                + "<p>All of the above recommendations should be completed within 12 months.</p>");

        assertThat(only(report).timescale().map(Object::toString)).contains("within 12 months");
    }

    @Test
    void aTableHoldsNumberWordsAddresseeAndLimit() {
        InspectionReport report = read(HEAD + "<h2>Recommendations</h2><table>"
                + "<tr><th>No.</th><th>Recommendation</th><th>Lead</th><th>Due</th></tr>"
                + "<tr><td>1</td><td>Test lamps.</td><td>Prisons</td><td>June 2026</td></tr>"
                + "<tr><td>2</td><td>Count horses.</td><td>NPCC</td><td>soon</td></tr></table>");

        assertThat(report.items().keySet()).containsExactly(ItemId.recommendation(1), ItemId.recommendation(2));
        assertThat(report.recommendations().get(0).addressees().get(0).id()).isEqualTo("prisons");
        assertThat(report.recommendations().get(0).timescale().map(Object::toString))
                .contains("by 2026-06");
        assertThat(report.recommendations().get(1).timescale()).isEmpty();
    }

    @Test
    void lettersAndPortalReferencesAreKept() {
        InspectionReport report =
                read(HEAD + "<h2>Recommendations</h2><p>Recommendation B: forces should test lamps.</p>"
                        + "<p>#51234 Recommendation 2 - forces should count horses.</p>");

        assertThat(report.recommendations().get(0).letter()).contains("b");
        assertThat(report.recommendations().get(1).portalReference()).contains("51234");
        assertThat(report.recommendations().get(1).number()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void anAcceleratedCauseOfConcernIsKnown() {
        InspectionReport report = read(HEAD + "<h2>Accelerated cause of concern</h2><p>The force loses its horses.</p>"
                + "<h2>Recommendations</h2><p>The force should find its horses.</p>");

        assertThat(report.recommendations().get(0).accelerated()).isTrue();
        assertThat(report.recommendations().get(1).causeOfConcern()).contains(ItemId.atPlace(1));
    }

    @Test
    void theForceOfAReportOnOneForceIsThatForce() {
        InspectionReport report = ReportExtractor.create()
                .withDirectory(ReferenceData.policeAreas())
                .withId("kent-2025")
                .extract(
                        Documents.page(
                                "<h1>An inspection of Kent Police</h1><h2>Areas for improvement</h2><p>The force should test lamps.</p>"))
                .draft()
                .orElseThrow();

        assertThat(report.id()).isEqualTo("kent-2025");
        assertThat(only(report).addressees().get(0).id()).isEqualTo("kent");
    }

    @Test
    void headingsNameTheAddresseesOfWhatFollows() {
        InspectionReport report =
                read(HEAD + "<h2>Recommendations</h2><h3>Prisons</h3><ol><li>Test the lamps of the yard.</li></ol>"
                        + "<h3>For police forces</h3><ol start='2'><li>Count the horses of the yard.</li></ol>");

        assertThat(report.recommendations().stream()
                        .map(item -> item.addressees().get(0).id()))
                .containsExactly("prisons", "police-forces");
    }

    @Test
    void whatIsNotUnderstoodIsAskedAbout() {
        Extraction<InspectionReport> extraction = extract("<p>Words.</p><h2>Recommendations</h2>"
                + "<p>There should be lamps.</p><p>Forces should ensure that:</p><ul><li>lamps burn</li><li>horses eat</li></ul>"
                + "<p>Recommendation 3: by 1 May 2025 and by 2 June 2025, forces should rest.</p><p>Recommendation 3: forces should sing.</p>"
                + "<p>This report makes nine recommendations.</p>");

        assertThat(questions(extraction))
                .contains(
                        "No addressee was found in \"There should be lamps.\".",
                        "Several points without numbers stand under one sentence. They were read as the limbs of one item.",
                        "Two items with different words have the id recommendation-3.",
                        "The document does not say when the report was published.",
                        "The document names no inspectorate.",
                        "The document counts 9, and 4 items of this kind were found.");
        assertThat(extraction.draft().orElseThrow().recommendations()).hasSize(4);
    }

    @Test
    void anItemThatASummaryRepeatsIsKeptOnce() {
        InspectionReport report = read(HEAD + "<h2>Summary of recommendations</h2><p>Forces should test lamps.</p>"
                + "<h2>Lamps</h2><p>Prose.</p><h3>Recommendation 1</h3><p>Forces should test lamps.</p>");

        assertThat(only(report).number()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void aDocumentWithoutItemsOrTextIsAskedAbout() {
        assertThat(questions(extract(HEAD)))
                .contains("No recommendation, area for improvement or cause of concern was found.");
        Extraction<InspectionReport> empty =
                ReportExtractor.create().extract(SourceDocument.builder().build());
        assertThat(empty.draft()).isEmpty();
        assertThat(questions(empty)).contains("The document has no title.");
    }

    @Test
    void theTitleTellsTheKindOfReport() {
        assertThat(read("<h1>A joint thematic inspection of lamps</h1>").kind()).isEqualTo(ReportKind.JOINT_INSPECTION);
        assertThat(read("<h1>State of Policing: lamps</h1>").kind()).isEqualTo(ReportKind.STATE_OF_POLICING);
        assertThat(read("<h1>Joint targeted area inspection of lamps</h1>").kind())
                .isEqualTo(ReportKind.JOINT_TARGETED_AREA_INSPECTION);
        assertThat(read("<h1>A super-complaint on lamps</h1>").kind()).isEqualTo(ReportKind.SUPER_COMPLAINT);
    }

    @Test
    void labelledCausesAndTheirRecommendations() {
        InspectionReport report =
                read(HEAD + "<h2>Cause of concern 1: Accelerated</h2><p>The force loses its horses.</p>"
                        + "<h3>Recommendations</h3><ol type='a'><li>The force should find its horses.</li><li>The force should count them.</li></ol>"
                        + "<h2>Cause of concern 2: the force sells its lamps</h2><h3>Recommendation 5</h3><p>Chief constables should buy lamps.</p>"
                        + "<h1>Background</h1><p>Forces should read this.</p>");

        assertThat(report.items().keySet().stream().map(ItemId::text))
                .containsExactly(
                        "cause-of-concern-1",
                        "recommendation-a",
                        "recommendation-b",
                        "cause-of-concern-2",
                        "recommendation-5");
        assertThat(report.recommendations().stream()
                        .map(item -> item.causeOfConcern().map(ItemId::text).orElse("-")))
                .containsExactly("-", "cause-of-concern-1", "cause-of-concern-1", "-", "cause-of-concern-2");
    }

    @Test
    void anItemSaidTwiceKeepsItsCauseAndNumber() {
        InspectionReport report = read(
                HEAD + "<h2>Recommendations</h2><p>Recommendation 2: forces should test lamps.</p>"
                        + "<h2>Cause of concern</h2><p>Forces lose lamps.</p><h2>Recommendations</h2><p>Forces should test lamps.</p>"
                        + "<p>Recommendation 7</p><p>Recommendation 8:</p><h2>Areas for improvement</h2><p>AFI 8: forces should sing.</p>");

        assertThat(report.items().keySet().stream().map(ItemId::text))
                .contains("recommendation-2", "area-for-improvement-8");
        assertThat(report.recommendation(2).orElseThrow().causeOfConcern()).isPresent();
    }

    @Test
    void aTableWithLabelsInItsCells() {
        InspectionReport report = read(HEAD + "<table><tr><th>Ref</th><th>Recommendation</th></tr>"
                + "<tr><td>Rec 4</td><td>Forces should test lamps.</td></tr><tr><td/><td/></tr><tr><td>x</td><td>Forces should sing.</td></tr></table>"
                + "<table><tr><td>Published</td><td>today</td></tr></table>");

        assertThat(report.items().keySet().stream().map(ItemId::text)).containsExactly("recommendation-4", "item-2");
    }

    @Test
    void theDayMayStandAlone() {
        assertThat(read("<h1>Lamps</h1><p>" + "Long words of it. ".repeat(20)
                                + "</p><p>4 March 2025</p><p>5 March 2025</p>")
                        .published())
                .contains(PartialDate.of(LocalDate.of(2025, 3, 4)));
        assertThat(read("<h1>Lamps</h1><p>We met on 4 March 2025.</p><p>Publication date: March 2025</p>")
                        .published())
                .contains(PartialDate.parse("2025-03"));
        assertThat(questions(extract("<h1>Lamps</h1><p>Published: 03/04/2025</p>")))
                .contains("The day of publication was read as 2025-04-03 from \"Published: 03/04/2025\".");
        assertThat(questions(extract("<h1>Lamps</h1><p>Published: Monday 4 March 2025</p>")))
                .anySatisfy(
                        question -> assertThat(question).startsWith("The day of publication was read as 2025-03-04"));
    }

    @Test
    void theTitleMayBeThatOfTheFileOrTheFirstLine() {
        Extraction<InspectionReport> file = ReportExtractor.create()
                .extract(SourceDocument.builder()
                        .title("Lamps at sea")
                        .paragraph("Words.")
                        .build());
        assertThat(file.draft().orElseThrow().title()).isEqualTo("Lamps at sea");
        assertThat(questions(file))
                .anySatisfy(question -> assertThat(question).startsWith("The title was taken from the file"));

        InspectionReport both = ReportExtractor.create()
                .withDirectory(ReferenceData.policeAreas())
                .extract(SourceDocument.builder()
                        .title("Lamps and boats of the north - Inspectors")
                        .heading(2, "Lamps of Kent Police and Essex Police: " + "words that go on ".repeat(8))
                        .heading(2, "Areas for improvement")
                        .paragraph("The force should test lamps.")
                        .build())
                .draft()
                .orElseThrow();
        assertThat(both.otherTitles()).containsExactly("Lamps and boats of the north");
        assertThat(both.id()).hasSizeLessThanOrEqualTo(60).startsWith("lamps-of-kent-police");
        assertThat(only(both).addressees().get(0).id()).isEqualTo("police-forces");
    }

    @Test
    void longWordsAreCutAndAskedAbout() {
        Extraction<InspectionReport> extraction = extract(HEAD + "<h2>Recommendations</h2><p>Forces should test "
                + "lamp after lamp and ".repeat(1500) + "rest.</p>");

        assertThat(questions(extraction))
                .anySatisfy(question -> assertThat(question).endsWith("the format takes 20000."));
        assertThat(only(extraction.draft().orElseThrow()).summary()).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void aCountBelowWhatIsFoundIsLeftOut() {
        Extraction<InspectionReport> extraction =
                extract(HEAD + "<p>This report makes 1 recommendation. It makes 1 recommendation.</p>"
                        + "<h2>Recommendations</h2><p>Forces should sing.</p><p>Forces should rest.</p>");

        assertThat(extraction.draft().orElseThrow().counts()).isEmpty();
        assertThat(questions(extraction)).contains("The document counts 1, and 2 items of this kind were found.");
    }

    @Test
    void namesThatNobodyKnowsAreKept() {
        InspectionReport report = read(HEAD
                + "<h2>Recommendations</h2><p>We recommend that, by May 2025, the Lantern Trust, all Harbour Boards"
                + " and relevant chief constables should test lamps.</p>");

        assertThat(only(report).addressees().stream().map(Agency::id))
                .containsExactlyInAnyOrder("chief-officers", "lantern-trust", "harbour-boards");
    }

    @Test
    void pointsWithoutANumberBelowAHeadingOfTheDocument() {
        InspectionReport report = read(HEAD
                + "<h2>1.2 Recommendations to chief constables</h2><ul><li>Lamps are lit.</li><li>Forces should sing.</li></ul>"
                + "<p>We recommend the following:</p><ul><li>rest</li></ul>");

        assertThat(report.recommendations().get(0).addressees().get(0).id()).isEqualTo("police-forces");
        assertThat(report.recommendations()).hasSize(2);
    }

    @Test
    void twoLimitsInOneItemAreAskedAbout() {
        assertThat(
                        questions(
                                extract(
                                        HEAD
                                                + "<h2>Recommendations</h2><p>By May 2025, forces should test lamps. By June 2025 they should sing.</p>")))
                .contains("The item has more than one time limit; the first was taken.");
        assertThat(only(read(
                                HEAD
                                        + "<h2>Recommendations</h2><p>By May 2025, forces should test lamps. By May 2025 they should sing.</p>"))
                        .timescale()
                        .map(Object::toString))
                .contains("by 2025-05");
    }

    @Test
    void aStemCanHoldTheLimit() {
        InspectionReport report = read(
                HEAD
                        + "<h2>Recommendations</h2><p>By May 2025, forces should ensure that:</p><ol><li>lamps burn</li></ol>"
                        + "<h2>Cause of concern</h2><p>Lamps fail.</p><p>All recommendations should be completed within 12 months.</p>");

        assertThat(report.recommendations().get(0).timescale().map(Object::toString))
                .contains("by 2025-05");
        assertThat(report.recommendations().get(1).timescale()).isEmpty();
    }

    @Test
    void mentionsInProseAreNoItems() {
        InspectionReport report =
                read(HEAD + "<p>Recommendations 3 and 4: see below.</p><p>Response to Recommendation 2: none.</p>"
                        + "<p>Recommendation 9 of last year was met.</p><h2>Cause of concern 4</h2><h3>The force sleeps</h3><p>All night.</p>"
                        + "<p>The force should wake.</p><h2>Recommendations</h2><p>Background words.</p><table><tr><th>Recommendation</th><th>Lead</th></tr>"
                        + "<tr><td/><td>x</td></tr></table>");

        assertThat(report.items().keySet().stream().map(ItemId::text)).containsExactly("cause-of-concern-4");
    }

    @Test
    void signsAloneMakeAnIdAndATitle() {
        assertThat(read("<h1>***</h1>").id()).isEqualTo("report");
        assertThat(read("<h1>" + "x".repeat(90) + "</h1>").id()).hasSize(60);
    }

    @Test
    void whatIsRecommendedBelowACauseOfConcernIsARecommendation() {
        InspectionReport report = read(HEAD
                + "<h2>Cause of concern</h2><p>Nobody counts the lamps.</p><p>We recommend that:</p><ul>"
                + "<li>By 31 October 2025, chief constables should count the lamps.</li>"
                + "<li>With immediate effect, the Home Office should pay for oil.</li></ul>");

        assertThat(report.recommendations().stream()
                        .map(item -> item.kind() + " "
                                + item.addressees().stream().map(Agency::name).toList()
                                + item.timescale().map(limit -> " " + limit).orElse("")))
                .containsExactly(
                        "cause-of-concern [Addressee not read]",
                        "recommendation [Chief constables] by 2025-10-31",
                        "recommendation [Home Office] immediately");
        assertThat(report.recommendations().get(1).causeOfConcern()).isPresent();
    }

    @Test
    void aForceThatIsNamedIsThatForceAlone() {
        String body = HEAD + "<h2>Recommendations</h2><p>By May 2025, Kent Police should test its lamps.</p>";

        assertThat(only(ReportExtractor.create()
                                .withDirectory(ReferenceData.policeAreas())
                                .extract(Documents.page(body))
                                .draft()
                                .orElseThrow())
                        .addressees())
                .extracting(Agency::id)
                .containsExactly("kent");
        assertThat(only(read(body)).addressees()).extracting(Agency::name).containsExactly("Kent Police");
    }

    @Test
    void aLineOfPlainTextCanBeginTheRecommendations() {
        InspectionReport report = read(
                HEAD + "<p>Recommendations</p><p>Police forces should, within 12 months:</p><p>1. test each lamp</p>"
                        + "<p>2. keep the results</p>");

        assertThat(report.recommendations().stream()
                        .map(item ->
                                item.number().orElse(0) + " " + item.timescale().orElseThrow()))
                .containsExactly("1 within 12 months", "2 within 12 months");
    }
}
