package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.reference.ReferenceData;

/** The layouts of reports: tables, sections, letters, and items that are said twice. */
class ReportLayoutsTest {

    private static final String HEAD =
            "<h1>Lamps: an inspection of harbours</h1><p>HMICFRS</p><p>Published on 1 May 2025</p>";

    private static Extraction<InspectionReport> extract(String body) {
        return ReportExtractor.create()
                .withDirectory(ReferenceData.policeAreas())
                .extract(Documents.page(body));
    }

    private static InspectionReport read(String body) {
        return extract(body).draft().orElseThrow();
    }

    private static List<String> questions(Extraction<InspectionReport> extraction) {
        return extraction.questions().stream().map(ExtractionQuestion::question).toList();
    }

    private static List<String> ids(InspectionReport report) {
        return report.items().keySet().stream().map(ItemId::text).toList();
    }

    @Test
    void anItemGoesOnAfterAFullStopAndInAList() {
        InspectionReport report = read(HEAD + "<h2>Recommendations</h2><h3>Recommendation 3</h3>"
                + "<p>By the end of April 2026, the Home Office should publish guidance. This should include:</p>"
                + "<ul><li>lamps;</li><li>oil.</li></ul><h3>Recommendation 4</h3><p>Chief constables should sing.</p>"
                + "<p>In doing so, they should consult sailors.</p>");

        assertThat(ids(report)).containsExactly("recommendation-3", "recommendation-4");
        assertThat(report.recommendation(3).orElseThrow().limbs()).containsExactly("lamps;", "oil.");
        assertThat(report.recommendation(4).orElseThrow().officialText().orElseThrow())
                .endsWith("In doing so, they should consult sailors.");
    }

    @Test
    void theWordsOfATableMayStandBelowAHeadThatIsNotKnown() {
        String table = "<table><tr><th>Ref</th><th>Type</th><th>Who it is for</th><th>%s</th><th>Deadline</th></tr>"
                + "<tr><td>1</td><td>Recommendation</td><td>Police forces</td><td>Keep each lamp clean.</td><td>30 June 2026</td></tr>"
                + "<tr><td>1</td><td>Area for improvement</td><td>Police forces</td><td>Improve the oil that is bought.</td><td/></tr></table>";
        Extraction<InspectionReport> extraction = extract(HEAD + table.formatted("To be done"));

        assertThat(ids(extraction.draft().orElseThrow())).containsExactly("recommendation-1", "area-for-improvement-1");
        assertThat(extraction
                        .draft()
                        .orElseThrow()
                        .recommendation(1)
                        .orElseThrow()
                        .officialText())
                .contains("Keep each lamp clean.");
        assertThat(questions(extraction)).anyMatch(question -> question.startsWith("The head above \"Keep each lamp"));
        assertThat(questions(extract(HEAD + table.formatted("Recommendation"))))
                .noneMatch(question -> question.startsWith("The head above"));
    }

    @Test
    void aLineOfParticularsGivesTheTitle() {
        Extraction<InspectionReport> extraction =
                extract("<table><tr><td>Report</td><td>Lamps of the harbours</td></tr>"
                        + "<tr><td>Inspectorate</td><td>HMICFRS</td></tr><tr><td>Publication date</td><td>1 May 2025</td></tr></table>"
                        + "<h2>Recommendation 1</h2><p>Police forces should keep lamps clean.</p>");

        assertThat(extraction.draft().orElseThrow().title()).isEqualTo("Lamps of the harbours");
        assertThat(questions(extraction)).noneMatch(question -> question.startsWith("The title was taken"));
    }

    @Test
    void aTableHasReferencesAddresseesAndLimitsInItsColumns() {
        Extraction<InspectionReport> extraction = extract(HEAD
                + "<h2>Summary of recommendations and areas for improvement</h2><table>"
                + "<tr><th>Reference</th><th>Recommendation</th><th>For</th><th>By when</th></tr>"
                + "<tr><td>A</td><td>Stores should be visited.</td><td>Chief constables<br/>Fire authorities</td><td>30 June 2026</td></tr>"
                + "<tr><td>AFI 1</td><td>Lamps should be clean.</td><td>Kent Police; Essex Police</td><td>Immediate</td></tr>"
                + "<tr><td>2(b)</td><td>Chief constables should sing.</td><td>NPCC</td><td></td></tr></table>"
                + "<h2>Recommendation one</h2><p>Forces should move lamps at once.</p>");
        InspectionReport report = extraction.draft().orElseThrow();

        assertThat(report.recommendations().stream()
                        .map(item -> item.kind() + " "
                                + item.letter().orElse("" + item.number().orElse(0)) + " "
                                + item.addressees().stream().map(Agency::id).toList() + " "
                                + item.timescale().map(Object::toString).orElse("-")))
                .containsExactly(
                        "recommendation a [chief-officers, fire-authorities] by 2026-06-30",
                        "area-for-improvement 1 [kent, essex] immediately",
                        "recommendation 0 [national-police-chiefs-council] -",
                        "recommendation 1 [police-forces] immediately");
        assertThat(report.recommendations().get(0).officialText()).contains("Stores should be visited.");
        assertThat(questions(extraction))
                .contains(
                        "The reference \"2(b)\" was not understood.",
                        "The column names [National Police Chiefs' Council], the words name [Chief constables];"
                                + " those of the column were kept.");
    }

    @Test
    void aLimitInTheWordsThatIsNotThatOfTheColumnIsAskedAbout() {
        assertThat(
                        questions(
                                extract(
                                        HEAD + "<table><tr><th>No.</th><th>Recommendation</th><th>By when</th></tr>"
                                                + "<tr><td>1</td><td>By 1 May 2026, forces should sing.</td><td>1 June 2026</td></tr></table>")))
                .contains("The column says by 2026-06-01, the words say by 2026-05-01; the first was kept.");
    }

    @Test
    void lettersStandBelowLinesThatNameTheAddressees() {
        InspectionReport report =
                read(HEAD + "<p>Recommendations</p><p>To chief constables</p><p>a. Sing.</p><p>b. Rest.</p>"
                        + "<p>To the Home Office</p><p>c. Pay.</p>");

        assertThat(report.recommendations().stream()
                        .map(item -> item.letter().orElse("-") + " "
                                + item.addressees().get(0).id()))
                .containsExactly("a chief-officers", "b chief-officers", "c home-office");
    }

    @Test
    void pointsWithoutNumbersBelowAHeadingThatNamesAddresseesAreItems() {
        Extraction<InspectionReport> extraction = extract(HEAD + "<h2>Recommendations</h2>"
                + "<h3>For chief constables</h3><ul><li>By 1 June 2026: sing.</li></ul>"
                + "<h3>For fire and rescue authorities</h3><ul><li>Lend boats.</li></ul>");

        assertThat(extraction.draft().orElseThrow().recommendations().stream()
                        .map(item -> item.addressees().get(0).id() + " "
                                + item.timescale().map(Object::toString).orElse("-")))
                .containsExactly("chief-officers by 2026-06-01", "fire-and-rescue-authorities -");
        assertThat(questions(extraction))
                .contains("Several points without numbers stand under one line. Each was read as an item of its own.");
    }

    @Test
    void aHeadingCanNameTheForceOfOneAreaForImprovement() {
        InspectionReport report = read(HEAD + "<h2>Area for improvement: Kent Police</h2><p>The force should sing.</p>"
                + "<h2>Area for improvement: Essex Police</h2><p>The force should sing.</p>"
                + "<p>Recommendation: the Home Office should pay.</p>");

        assertThat(report.recommendations().stream()
                        .map(item ->
                                item.kind() + " " + item.addressees().get(0).id()))
                .containsExactly(
                        "area-for-improvement kent", "area-for-improvement essex", "recommendation home-office");
    }

    @Test
    void aRomanNumberIsNoLetter() {
        InspectionReport report = read(HEAD + "<h2>Recommendations</h2><ol type='i'><li>Forces should sing.</li>"
                + "<li>Forces should rest.</li></ol>");

        assertThat(report.recommendations().stream().map(Recommendation::letter))
                .allMatch(letter -> letter.isEmpty());
    }

    @Test
    void anItemInASummaryAndAgainInAChapterKeepsItsLongerWords() {
        Extraction<InspectionReport> extraction = extract(HEAD + "<h2>Summary</h2>"
                + "<p>Recommendation 1: Forces should publish the number of lamps.</p>"
                + "<p>Recommendation 2: Forces should agree on a common map of harbours.</p><h2>Lamps</h2>"
                + "<p>Recommendation 1: Forces should publish the number of lamps, with their hours.</p>"
                + "<p>Recommendation 2: By May 2026, forces should agree upon a common map of all harbours.</p>");
        InspectionReport report = extraction.draft().orElseThrow();

        assertThat(ids(report)).containsExactly("recommendation-1", "recommendation-2");
        assertThat(report.recommendation(1).orElseThrow().officialText().orElseThrow())
                .endsWith("with their hours.");
        assertThat(report.recommendation(2).orElseThrow().timescale()).isPresent();
        assertThat(questions(extraction))
                .contains("The document gives recommendation 2 twice in different words; the longer were kept.");
    }

    @Test
    void aTableThatSaysItemsAgainLeavesTheAddresseesOfTheirWords() {
        InspectionReport report = read(HEAD + "<p>Recommendation 1: The Chief Constable of Kent Police should sing.</p>"
                + "<h2>Annex</h2><table><tr><th>No.</th><th>Recommendation</th><th>Addressed to</th></tr>"
                + "<tr><td>1</td><td>Sing</td><td>All forces</td></tr></table>");

        assertThat(report.recommendations()).hasSize(1);
        assertThat(report.recommendations().get(0).addressees())
                .extracting(Agency::name)
                .containsExactly("Chief officer of Kent Police");
    }

    @Test
    void equalWordsUnderTwoNumbersAreTwoItems() {
        assertThat(ids(read(HEAD
                        + "<p>Recommendation 1: Forces should sing.</p><p>Recommendation 2: Forces should sing.</p>")))
                .containsExactly("recommendation-1", "recommendation-2");
    }

    @Test
    void aCauseOfConcernEndsWhereAnotherSectionStarts() {
        Extraction<InspectionReport> extraction = extract(HEAD + "<h2>Our recommendations</h2>"
                + "<p><b>Cause of concern 1</b></p><p>Forces lose lamps.</p>"
                + "<p><b>Recommendation 1</b></p><p>Forces should find lamps.</p>"
                + "<p><b>Recommendation 2</b></p><p>The Home Office should sing.</p><p>Sailors told us of fog.</p>"
                + "<p><b>Area for improvement 1</b></p><p>Forces should clean lamps.</p>"
                + "<p><b>Recommendation 3</b></p><p>Forces should rest.</p>");

        assertThat(extraction.draft().orElseThrow().recommendations().stream()
                        .filter(item -> item.causeOfConcern().isPresent())
                        .map(item -> item.number().orElse(0)))
                .containsExactly(1);
        assertThat(questions(extraction))
                .contains("Nothing tells where the recommendations of a cause of concern end:"
                        + " recommendation 2 was read as not belonging to it.");
    }

    @Test
    void aHeadingOfSeveralKindsAndPointsWithoutLabelsAreAskedAbout() {
        Extraction<InspectionReport> extraction = extract(
                HEAD + "<h2>Areas for improvement and recommendations</h2>"
                        + "<ul><li>Forces should sing.</li><li>Lamps burn.</li></ul><p>Recommendation 2: Forces should rest.</p>");

        assertThat(extraction.draft().orElseThrow().recommendations().stream().map(Recommendation::kind))
                .containsOnly(RecommendationKind.RECOMMENDATION);
        assertThat(questions(extraction))
                .contains(
                        "The heading \"Areas for improvement and recommendations\" announces items of several kinds.",
                        "Words below a heading of items were not read as items: \"Lamps burn.\".",
                        "Some items of one kind have numbers, and some have none: \"Forces should sing.\".");
    }

    @Test
    void whatIsAskedForOutsideEverySectionIsAskedAbout() {
        assertThat(questions(extract(HEAD + "<h2>Findings</h2><p>We recommend that forces sing.</p>")))
                .contains(
                        "Sentences outside the sections of items ask for something: \"We recommend that forces sing.\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>May 2024</p><p>\u00a9 Crown copyright. Published 9th May 2024.</p>|2024-05-09",
                "<p>Published by HMICFRS on 14 June 2025</p>|2025-06-14",
                "<p>The last report was published on 3 May 2020.</p><p>Date of publication: 5th March 2025</p>|2025-03-05",
                "<p>First published on 20 June 2025</p>|2025-06-20",
                "<p>HMICFRS and HM Inspectorate of Probation, March 2026</p><table><tr><td>1</td><td>31/05/2026</td></tr></table>|2026-03",
                "<table><tr><td>Publication date</td><td>6 March 2026</td></tr><tr><td>Meeting</td><td>7 March 2026</td></tr></table>|2026-03-06",
            })
    void theDayOfPublicationIsTheOneThatIsLabelled(String body, String day) {
        assertThat(read("<h1>Lamps</h1>" + body).published().map(Object::toString))
                .contains(day);
    }

    @Test
    void aSecondDayOfPublicationAndADayInASentenceAreAskedAbout() {
        assertThat(questions(
                        extract("<h1>Lamps</h1><p>Published on 1 May 2025</p><p>Publication date: 3 May 2025</p>")))
                .contains("The day of publication was read as 2025-05-01 from \"Published on 1 May 2025\"."
                        + " The document has another day, too.");
        assertThat(questions(extract("<h1>Lamps</h1><p>The last report was published on 3 May 2020.</p>")))
                .anySatisfy(
                        question -> assertThat(question).startsWith("The day of publication was read as 2020-05-03"));
    }

    @Test
    void severalInspectoratesOrTheSubtitleMakeAJointInspection() {
        assertThat(read("<h1>Lamps</h1><p>HMICFRS and HM Inspectorate of Prisons</p>")
                        .kind())
                .isEqualTo(ReportKind.JOINT_INSPECTION);
        assertThat(read("<h1>Lamps</h1><p>A joint inspection of harbours</p>").kind())
                .isEqualTo(ReportKind.JOINT_INSPECTION);
        assertThat(questions(extract("<h1>Lamps</h1><p>HMICFRS</p><p>An inspection of harbours</p>")))
                .noneSatisfy(question -> assertThat(question).contains("kind of report"));
    }

    @Test
    void anInspectorateInTheTextOrARunningLineIsNotTakenForGranted() {
        Extraction<InspectionReport> named =
                extract(HEAD + "<h2>Summary</h2><p>The Care Quality Commission told us of three more.</p>");
        assertThat(named.draft().orElseThrow().inspectorates())
                .extracting(Agency::id)
                .containsExactly("hmicfrs");
        assertThat(questions(named))
                .contains("The text names Care Quality Commission; it was not read as who made the report.");

        Extraction<InspectionReport> file = ReportExtractor.create()
                .extract(SourceDocument.builder()
                        .title("Lamps - HMICFRS")
                        .heading(1, "Lamps")
                        .build());
        assertThat(file.draft().orElseThrow().inspectorates())
                .extracting(Agency::id)
                .containsExactly("hmicfrs");
        assertThat(file.members())
                .filteredOn(member -> member.pointer().equals("/inspectorates/0"))
                .extracting(ExtractedMember::certainty)
                .containsExactly(Certainty.INFERRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No later than 1 April 2025, forces should sing.|by 2025-04-01",
                "Within three months of the date of this report, forces should sing.|within 3 months",
                "Within six months of publication forces should sing.|within 6 months",
                "Within 6 months of 1 May 2025 forces should sing.|within 6 months of 2025-05-01",
                "Forces should sing by the end of the 2025/26 financial year.|by 2026-03-31",
                "Forces should sing by the end of 2026.|by 2026",
                "Forces should move lamps at once.|immediately",
                "Forces should, with immediate effect, sing.|immediately",
            })
    void moreFormsOfTimeLimitsAreRead(String sentence, String limit) {
        Recommendation only = read(HEAD + "<h2>Recommendations</h2><p>" + sentence + "</p>")
                .recommendations()
                .get(0);

        assertThat(only.timescale().map(Object::toString)).contains(limit);
        assertThat(only.addressees()).extracting(Agency::id).containsExactly("police-forces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forces should make sure that calls are answered within two days.|within two days",
                "Forces should make sure that callers are told immediately.|immediately",
                "Forces should sing as soon as possible.|as soon as possible",
                "Forces should sing within 24 hours.|within 24 hours",
                "Forces should take urgent action to sing.|take urgent action",
                "Forces should sing by the end of the financial year.|by the end of the financial year",
                "From 1 April 2025, forces should sing.|From 1 April 2025",
                "Within 3 months of receiving it, forces should sing.|Within 3 months of receiving it",
            })
    void aTimeThatMayBeNoLimitIsAskedAbout(String sentence, String words) {
        Extraction<InspectionReport> extraction = extract(HEAD + "<h2>Recommendations</h2><p>" + sentence + "</p>");

        assertThat(extraction.draft().orElseThrow().recommendations().get(0).timescale())
                .isEmpty();
        assertThat(questions(extraction)).contains("The words \"" + words + "\" may set a time limit; none was read.");
    }

    @Test
    void aNumberInPartsIsNoNumberAndIsAskedAbout() {
        Extraction<InspectionReport> extraction =
                extract(HEAD + "<h2>Lamps</h2><p>Recommendation 2.1</p><p>The Home Office should sing.</p>"
                        + "<p>Recommendation 2.2: Chief constables should dance.</p>");

        assertThat(extraction.draft().orElseThrow().recommendations())
                .allSatisfy(item -> assertThat(item.number()).isEmpty());
        assertThat(extraction.draft().orElseThrow().recommendations())
                .extracting(item -> item.officialText().orElseThrow())
                .containsExactly("The Home Office should sing.", "Chief constables should dance.");
        assertThat(questions(extraction)).contains("The reference \"Recommendation 2.1\" was not understood.");
    }

    @Test
    void anotherPartOfAFlatTextEndsTheItems() {
        InspectionReport report = read(HEAD + "<p>Recommendations</p><p>Recommendation 1</p><p>Forces should sing.</p>"
                + "<p>Findings</p><ol><li>Lamps were dark. Forces should look.</li><li>Oil was dear.</li></ol>");

        assertThat(ids(report)).containsExactly("recommendation-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consider whether the Lamps Act 1901 should be changed.|home-office",
                "Decide if oil should be taxed.|home-office",
                "Make sure that inns which sell oil should have a lamp.|home-office",
                "The College of Policing should consider whether oil should be taxed.|college-of-policing",
                "Police forces that know how many lamps they have should count them.|police-forces",
            })
    void theSubjectOfASubordinateClauseIsNoAddressee(String words, String id) {
        assertThat(read(HEAD + "<h2>Recommendations</h2><h3>For the Home Office</h3><ol><li>" + words + "</li></ol>")
                        .recommendations()
                        .get(0)
                        .addressees())
                .extracting(Agency::id)
                .containsExactly(id);
    }

    @Test
    void headsOfColumnsMaySayWhatTheReportAsksAndOfWhom() {
        InspectionReport report = read(HEAD + "<h2>Recommendations</h2><table><tr><th>No.</th><th>Who it is for</th>"
                + "<th>What we recommend</th><th>When</th></tr><tr><td>1</td><td>Home Office</td>"
                + "<td>Count lamps.</td><td>Immediately</td></tr></table>");

        assertThat(report.recommendations()).singleElement().satisfies(item -> {
            assertThat(item.officialText()).contains("Count lamps.");
            assertThat(item.addressees()).extracting(Agency::id).containsExactly("home-office");
        });
    }

    @Test
    void wordsOfATableThatWereNotReadAreAskedAbout() {
        assertThat(
                        questions(
                                extract(
                                        HEAD
                                                + "<h2>Recommendations</h2><table><tr><th>Cause of concern</th><th>Recommendations"
                                                + "</th></tr><tr><td>Lamps are dark at night.</td><td>Forces should buy oil.</td></tr></table>")))
                .anyMatch(question -> question.contains("ask for something: \"Forces should buy oil"));
        assertThat(questions(extract(
                        HEAD + "<h2>Recommendations</h2><table><tr><th>What is wrong on the coast</th><th>What is"
                                + " to be done</th></tr><tr><td>Lamps are dark at night in all harbours that were seen.</td>"
                                + "<td>Forces should buy oil.</td></tr></table>")))
                .anyMatch(question -> question.contains("were not read as items: \"What is wrong"));
        assertThat(questions(
                        extract(HEAD + "<h2>Lamps</h2><table><tr><td>7</td><td>Forces should buy oil for lamps.</td>"
                                + "<td>x</td></tr></table>")))
                .anyMatch(question -> question.contains("ask for something: \"Forces should buy oil"));
    }

    @Test
    void whatIsAskedByADayOutsideTheSectionsIsAskedAbout() {
        assertThat(questions(extract(
                        HEAD + "<h2>Lamps</h2><p>1.2 The Oil Office should, by 31 March 2026, count" + " lamps.</p>")))
                .anyMatch(question -> question.contains("ask for something: \"The Oil Office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forces should sing and", "Forces should sing to the", "works with lamps and should sing."})
    void anItemThatIsCutIsAskedAbout(String words) {
        assertThat(questions(extract(HEAD + "<h2>Recommendations</h2><p>Recommendation 1: " + words + "</p>")))
                .contains("The words of an item begin or end within a sentence: \"" + words + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a year", "one year", "twelve months"})
    void aYearIsAPeriod(String period) {
        assertThat(read(HEAD + "<h2>Recommendations</h2><p>Within " + period
                                + " of publication, forces should sing.</p>")
                        .recommendations()
                        .get(0)
                        .timescale()
                        .map(Object::toString))
                .hasValueSatisfying(limit -> assertThat(limit).matches("within (1 year|12 months)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Criminal Justice Joint Inspection</h1><h1>Lamps at sea: an inspection</h1>",
                "<h1>HM Inspectorate of Probation and HMICFRS</h1><h2>Lamps at sea: an inspection</h2>",
                "<p>Lamps at sea: an inspection</p><h2>1. Background</h2>",
                "<p>HIS MAJESTY'S INSPECTORATE OF CONSTABULARY AND FIRE &amp; RESCUE SERVICES</p><p>Lamps at sea: an inspection</p><h2>Introduction</h2>"
            })
    void neitherInspectorsNorAPartAreTheTitle(String opening) {
        assertThat(ReportExtractor.create()
                        .extract(Documents.read("<html><body>" + opening + "<p>Forces were seen.</p></body></html>"))
                        .draft()
                        .orElseThrow()
                        .title())
                .isEqualTo("Lamps at sea: an inspection");
    }

    @Test
    void inspectoratesAreReadInCapitalsAndInWales() {
        assertThat(
                        read("<h1>Lamps: an inspection</h1><p>HIS MAJESTY'S INSPECTORATE OF CONSTABULARY AND FIRE &amp; RESCUE"
                                        + " SERVICES, Healthcare Inspectorate Wales (HIW) and Estyn</p><p>1 May 2025</p>")
                                .inspectorates())
                .extracting(Agency::id)
                .containsExactly("hmicfrs", "estyn", "healthcare-inspectorate-wales");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2020 we made thirteen recommendations.",
                "Our last inspection report made thirteen recommendations."
            })
    void theCountOfAnEarlierReportIsNotThatOfThisOne(String sentence) {
        Extraction<InspectionReport> extraction = extract(
                HEAD + "<p>" + sentence + "</p><h2>Recommendations</h2><p>Recommendation 1: Forces should sing.</p>");

        assertThat(extraction.draft().orElseThrow().counts()).isEmpty();
        assertThat(questions(extraction)).noneMatch(question -> question.contains("counts 13"));
    }

    @Test
    void aLineBelowTheTitleNamesTheForceOfTheReport() {
        String items = "<p>HMICFRS</p><h2>Recommendations</h2><p>The force should sing.</p>";

        assertThat(read("<h1>Lamps 2025</h1><p>An inspection of Wiltshire Police</p>" + items)
                        .recommendations()
                        .get(0)
                        .addressees())
                .extracting(Agency::id)
                .containsExactly("wiltshire");
        assertThat(read("<h1>Lamps 2025</h1><p>An inspection of Wiltshire Police and Kent Police</p>" + items)
                        .recommendations()
                        .get(0)
                        .addressees())
                .extracting(Agency::id)
                .containsExactly("police-forces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>The force should count its lamps</b></p><p>Only three were counted. Forces should know that.</p>",
                "<p>The force should count its lamps.</p><p>Staff told us that keepers should do more.</p>",
                "<p>The force should count its lamps.</p><p>We found that keepers should do more.</p>",
                "<p>The force should count its lamps.</p><p>The force told us that it should have done more.</p>",
                "<p>The force should count its lamps.</p><p>In fog there is no light. Keepers should look then.</p>",
                "<p>The force should count its lamps.</p><p>Supervisors should look at night, but did not.</p>",
                "<p>The force should count its lamps.</p><p>According to its plan, the force should look at night.</p>",
                "<p>Area for improvement 1: The force should count its lamps.</p><p>Keepers should look at night.</p>",
                "<ul><li>The force should count its lamps.</li></ul><p>Keepers should look at night.</p>"
            })
    void whatStandsBelowAnItemWithoutItsFormIsNoOtherItem(String body) {
        assertThat(read(HEAD + "<h2>Areas for improvement</h2>" + body).recommendations())
                .singleElement()
                .satisfies(item -> assertThat(item.officialText())
                        .hasValueSatisfying(text -> assertThat(text).startsWith("The force should count its lamps")));
    }

    @Test
    void aHeadingOfOneItemHasNoOthersBelowIt() {
        assertThat(read(HEAD + "<h2>Area for improvement</h2><p>The force should count its lamps.</p>"
                                + "<p>In fog the force should look twice.</p>")
                        .recommendations())
                .hasSize(1);
        assertThat(read(HEAD + "<h2>Areas for improvement</h2><p>The force should count its lamps.</p>"
                                + "<p>In fog the force should look twice.</p>")
                        .recommendations())
                .hasSize(2);
    }

    @Test
    void aTitleBetweenTheLabelOfAnItemAndItsWordsIsNoPartOfThem() {
        assertThat(read(HEAD + "<h2>Recommendations</h2><h3>Recommendation 1</h3><p><b>Better lamps</b></p>"
                                + "<p>Forces should buy oil.</p><p>Forces should also tell sailors.</p>"
                                + "<h3>Recommendation 2</h3><h4>More lamps</h4><p>Forces should count lamps.</p>")
                        .recommendations())
                .extracting(item -> item.number().orElse(0) + " "
                        + item.officialText().orElseThrow().replace("\n", " "))
                .containsExactly(
                        "1 Forces should buy oil. Forces should also tell sailors.", "2 Forces should count lamps.");
    }

    @Test
    void itemsOfWhichOnlyAFewWordsAreBoldHaveThePlainForm() {
        assertThat(read(HEAD + "<h2>Recommendations</h2><p><b>By May 2026</b>, forces should sing.</p>"
                                + "<p>All chief officers should rest.</p>")
                        .recommendations())
                .hasSize(2);
    }

    @Test
    void whatMayBeAnotherItemWithoutAFormIsAskedAbout() {
        assertThat(questions(
                        extract(HEAD + "<h2>Area for improvement</h2><p><b>The force should count its lamps</b></p>"
                                + "<p>Kent Police should buy oil.</p>")))
                .contains("Words below a heading of items were not read as items: \"Kent Police should buy oil.\".");
        assertThat(questions(
                        extract(HEAD + "<h2>Area for improvement</h2><p><b>The force should count its lamps</b></p>"
                                + "<p>Staff told us that keepers should do more. This should help.</p>")))
                .noneMatch(question -> question.contains("were not read as items"));
    }

    @Test
    void aStemWithBulletsIsOneItemWithLimbs() {
        Extraction<InspectionReport> extraction = extract(HEAD + "<h2>Cause of concern</h2><p>Lamps are dark.</p>"
                + "<h3>Recommendation</h3><p>By 1 May 2026, Kent Police should:</p>"
                + "<ul><li>count its lamps;</li><li>buy oil; and</li><li>tell sailors.</li></ul>");

        Recommendation item = extraction.draft().orElseThrow().recommendations().get(1);
        assertThat(item.limbs()).containsExactly("count its lamps;", "buy oil; and", "tell sailors.");
        assertThat(item.officialText())
                .hasValue("By 1 May 2026, Kent Police should:\ncount its lamps;\nbuy oil; and\ntell sailors.");
        assertThat(item.timescale().map(Object::toString)).contains("by 2026-05-01");
        assertThat(item.addressees()).extracting(Agency::id).containsExactly("kent");
        assertThat(item.causeOfConcern()).isPresent();
        assertThat(questions(extraction)).noneMatch(question -> question.contains("Several points"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Forces should:</p><ol><li>count lamps</li><li>buy oil.</li></ol>",
                "<p>Forces should:</p><p>a) count lamps</p><p>b) buy oil.</p>",
                "<p>Forces should:</p><ul><li data-label='\u2022'>1. count lamps</li><li data-label='\u2022'>2. buy oil.</li></ul>",
                "<h3>Forces should:</h3><ul><li>count lamps</li><li>buy oil.</li></ul>",
                "<p><b>Forces should:</b></p><ul><li>count lamps</li><li>buy oil.</li></ul>",
                "<p>We recommend that:</p><ul><li>forces should count lamps;</li><li>forces should buy oil.</li></ul>"
            })
    void pointsWithNumbersOrBelowAHeadingAreItems(String body) {
        assertThat(read(HEAD + "<h2>Recommendations</h2>" + body).recommendations())
                .hasSize(2)
                .allSatisfy(item ->
                        assertThat(item.addressees()).extracting(Agency::id).containsExactly("police-forces"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2>Recommendation 1</h2>", "<h2>Recommendations</h2>"})
    void linesThatGoOnBelowAColonAreLimbsWithoutBullets(String heading) {
        assertThat(read(HEAD + heading + "<p>By 1 May 2026, forces should:</p><p>count lamps;</p><p>buy oil.</p>")
                        .recommendations())
                .singleElement()
                .satisfies(item -> assertThat(item.limbs()).containsExactly("count lamps;", "buy oil."));
    }

    @Test
    void aStemWithNothingBelowItIsAskedAbout() {
        assertThat(questions(
                        extract(HEAD + "<h2>Recommendations</h2><p>The force should:</p><h2>Lamps</h2><p>Dark.</p>")))
                .contains("Words below a heading of items were not read as items: \"The force should:\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>The force doesn\u2019t look at its lamps</b>",
                "<b>Kent Police is failing to buy oil</b>",
                "Lamps are dark"
            })
    void aCauseOfConcernNeedsNoFullStop(String cause) {
        InspectionReport report = read(HEAD + "<h2>Cause of concern</h2><p>" + cause + "</p><p>At night it is dark.</p>"
                + "<h2>Recommendation</h2><p>Kent Police should buy oil.</p>");

        assertThat(report.recommendations()).hasSize(2);
        assertThat(cause)
                .contains(report.recommendations().get(0).officialText().orElseThrow());
        assertThat(report.recommendations().get(1).causeOfConcern()).isPresent();
    }

    @Test
    void aTitleInBoldTypeAboveACauseOfConcernIsNotItsWords() {
        assertThat(read(HEAD + "<h2>Cause of concern</h2><p><b>Use of lamps</b></p><p>The force sails in the dark.</p>")
                        .recommendations())
                .extracting(item -> item.officialText().orElseThrow())
                .containsExactly("The force sails in the dark.");
    }

    @Test
    void aSectionWithoutAnItemThatWasReadIsAskedAbout() {
        assertThat(questions(extract(HEAD + "<h2>Cause of concern</h2><p><b>Use of lamps</b></p>"
                        + "<h2>Recommendations</h2><p>Buy more oil.</p><h2>Lamps</h2>")))
                .contains("No item was read below the heading \"Recommendations\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendations (Back to top)",
                "Recommendations <a href='#top'>Back to top</a>",
                "Recommendations \u2013 top of page",
                "Recommendations [return to contents]",
                "Recommendations [Top]",
                "Recommendations \u2191"
            })
    void aLinkToAnotherPlaceOfThePageIsNoPartOfAHeading(String heading) {
        assertThat(ids(read(
                        HEAD + "<h2>" + heading + "</h2><p><b>Police forces should:</b></p><ol><li>sing</li></ol>")))
                .containsExactly("recommendation-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Recommendation 1: To chief constables of all forces</h3>",
                "<h3>Recommendation 1 (chief constables)</h3>",
                "<h3>Recommendation 1 \u2013 for all chief constables</h3>",
                "<p>Recommendation 1: Chief constables</p>",
                "<h3>Recommendation 1 | Chief constables</h3>",
                "<h3>Chief constables: Recommendation 1</h3>",
                "<h3>Recommendation 1</h3><p>To: Chief constables</p>",
                "<h3>Recommendation 1</h3><p>Owner: Chief constables</p>",
                "<h3>Recommendation 1</h3><h4>Chief constables</h4>"
            })
    void theHeadingOfAnItemCanNameItsAddressees(String heading) {
        assertThat(read(HEAD + "<h2>Recommendations</h2>" + heading
                                + "<p>Keep a list of lamps:</p><ul><li>by night; and</li><li>by day.</li></ul>")
                        .recommendations())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.number()).hasValue(1);
                    assertThat(item.officialText()).hasValue("Keep a list of lamps:\nby night; and\nby day.");
                    assertThat(item.limbs()).hasSize(2);
                    assertThat(item.addressees()).extracting(Agency::id).containsExactly("chief-officers");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We recommend that, within three months, Kent Police takes steps to count lamps.",
                "We recommend that within three months Kent Police counts lamps.",
                "We recommend that Kent Police, within three months, counts lamps.",
                "Within three months, Kent Police needs to count lamps.",
                "Kent Police is recommended to count lamps within three months."
            })
    void theTimeMayStandBeforeTheAddressee(String sentence) {
        assertThat(read(HEAD + "<h2>Recommendations</h2><p>" + sentence + "</p>")
                        .recommendations())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.addressees()).extracting(Agency::id).containsExactly("kent");
                    assertThat(item.timescale().map(Object::toString)).contains("within 3 months");
                });
    }

    @Test
    void aHeadingCanSetTheTimeOfWhatStandsBelowIt() {
        assertThat(read(HEAD
                                + "<h2>Recommendations</h2><p><b>Within three months:</b></p><p>Kent Police should sing.</p>")
                        .recommendations()
                        .get(0)
                        .timescale()
                        .map(Object::toString))
                .contains("within 3 months");
    }

    @Test
    void immediateActionIsToBeTakenImmediately() {
        assertThat(read(HEAD + "<h2>Recommendation</h2><p>The force should take immediate action to buy oil.</p>")
                        .recommendations()
                        .get(0)
                        .timescale()
                        .map(Object::toString))
                .contains("immediately");
    }

    @Test
    void aTimeLimitOfOneLimbIsAskedAbout() {
        assertThat(questions(extract(HEAD + "<h2>Recommendation 1</h2><p>Forces should:</p>"
                        + "<ul><li>buy oil by 1 May 2026; and</li><li>tell sailors.</li></ul>")))
                .contains("The time limit stands in one limb: \"buy oil by 1 May 2026; and\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>PEEL spotlight report</h1><h1>Lamps at sea: the police response</h1>",
                "<h1>Thematic inspection</h1><h2>Lamps at sea: the police response</h2>",
                "<h1>An inspection of</h1><h1>Lamps at sea: the police response</h1>",
                "<h1>Report of an inspection by HMICFRS</h1><h1>Lamps at sea: the police response</h1>"
            })
    void theKindOfAReportIsNotItsTitle(String opening) {
        assertThat(read(opening + "<p>HMICFRS</p>").title()).isEqualTo("Lamps at sea: the police response");
    }
}
