package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.extraction.Documents.BRIDGES;
import static uk.opcc.mappa.rules.extraction.Documents.CLERKS;
import static uk.opcc.mappa.rules.extraction.Documents.HORSES;
import static uk.opcc.mappa.rules.extraction.Documents.LIGHTS;
import static uk.opcc.mappa.rules.extraction.Documents.WARDENS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.reference.ReferenceData;

/** The layouts in which offices answer, each in a small document. */
class LayoutsTest {

    private static final String TITLE = "Lamps and horses: an inspection of how rural beats are kept";
    private static final String FORCE = "<h1>Essex Police response</h1><p>" + TITLE + "</p>";
    private static final String WORK = "A meter was bought in May for every beat.";
    private static final String MORE = "The sergeants keep the results in a ledger.";

    private static Extraction<Response> extract(String body) {
        return Documents.extract(Documents.page(body));
    }

    /** Every answer of a document: voice, references, words. */
    static List<String> answers(String body) {
        return answers(extract(body));
    }

    static List<String> answers(Extraction<Response> extraction) {
        List<String> answers = new ArrayList<>();
        for (Comments comments : extraction.draft().orElseThrow().comments()) {
            for (Answer answer : comments.answers()) {
                StringBuilder line = new StringBuilder(comments.voice().code());
                for (RecommendationReference reference : answer.references()) {
                    reference.kind().ifPresent(kind -> line.append(' ').append(kind));
                    reference
                            .nationalNumber()
                            .ifPresent(number -> line.append(' ').append(number));
                    reference
                            .localNumber()
                            .ifPresent(number -> line.append(" own ").append(number));
                    reference
                            .bareNumber()
                            .ifPresent(number -> line.append(" bare ").append(number));
                    reference
                            .letter()
                            .ifPresent(letter -> line.append(" letter ").append(letter));
                    reference
                            .portalReference()
                            .ifPresent(portal -> line.append(" #").append(portal));
                    if (line.indexOf(" ") < 0) {
                        reference
                                .quotedWords()
                                .ifPresent(words -> line.append(" \"")
                                        .append(words, 0, Math.min(5, words.length()))
                                        .append('"'));
                    }
                }
                answers.add(line + ": " + answer.explanation().orElse("").replace('\n', '|'));
            }
        }
        return answers;
    }

    private static List<String> questions(String body) {
        return extract(body).questions().stream()
                .map(ExtractionQuestion::question)
                .toList();
    }

    /** A report as those on one force are: areas for improvement without numbers, one with a letter, causes of concern. */
    @Test
    void aReportWithItemsWithoutNumbersIsAnswered() {
        Recommendation item = Documents.REPORT.recommendations().get(1);
        InspectionReport lettered = Documents.REPORT.withRecommendations(
                item.withNumber(OptionalInt.empty()).withKind(RecommendationKind.AREA_FOR_IMPROVEMENT),
                Documents.REPORT
                        .recommendations()
                        .get(2)
                        .withNumber(OptionalInt.empty())
                        .withLetter("b")
                        .withKind(RecommendationKind.AREA_FOR_IMPROVEMENT));
        InspectionReport both = lettered.withRecommendations(Stream.concat(
                        lettered.recommendations().stream(),
                        Documents.REPORT.recommendations().stream().skip(3))
                .toList());
        for (InspectionReport report : List.of(lettered, both)) {
            ResponseExtractor extractor = ResponseExtractor.of(List.of(report), ReferenceData.policeAreas());
            for (String body : List.of(
                    "<p>We rest in August.</p>",
                    "<p>Recommendation 5 is not for us, and neither is recommendation 0.</p>",
                    "<h2>Recommendation 4</h2><p>" + WORK + "</p>")) {
                assertThat(extractor.extract(Documents.page(FORCE + body)).draft())
                        .isPresent();
            }
            assertThat(answers(extractor.extract(
                            Documents.page(FORCE + "<p><b>" + LIGHTS + "</b></p><p>" + WORK + "</p>"))))
                    .containsExactly("chief-officer \"Lamps\": " + WORK);
        }
    }

    @Test
    void aHeadingBesideThatOfTheReportIsAnotherReport() {
        String ours = "<h2>" + TITLE + "</h2><h3>About it</h3><p>Recommendation 2: " + WORK + "</p>";
        for (String other : List.of(
                "<h2>Late trams</h2><h3>About it</h3><p>Published on 2 April 2025.</p><p>Recommendation 3: " + MORE
                        + "</p>",
                "<h2>Report on late trams</h2><p>Recommendation 2: " + MORE + "</p>",
                "<h2>Our look at late trams</h2><p>Recommendation 1: " + MORE + "</p>")) {
            for (String page : List.of(other + ours, ours + other)) {
                String body = "<h1>Essex Police: reports and responses</h1>" + page;
                assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
                assertThat(questions(body))
                        .anyMatch(question -> question.contains("late trams") || question.contains("Late trams"));
                assertThat(extract(body).draft().orElseThrow().publishedOn()).isEmpty();
            }
        }
    }

    @Test
    void aTopicBesideTheTitleIsNoOtherReport() {
        assertThat(answers("<h1>Essex Police response</h1><h2>" + TITLE + "</h2><p>Recommendation 2: " + WORK
                        + "</p><h2>Horses and floods</h2><p>Recommendation 3: " + MORE + "</p><h2>Further comments</h2>"
                        + "<p>Recommendation 4: We will see.</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK, "chief-officer 3: " + MORE, "chief-officer 4: We will see.");
    }

    @Test
    void aRowForEachReportIsReadForThisReportOnly() {
        String ours = "<tr><td>" + TITLE + "</td><td><p>Recommendation 2: " + WORK + "</p></td></tr>";
        String other = "<tr><td>Late trams</td><td><p>Recommendation 2: " + MORE + "</p></td></tr>";
        for (String rows : List.of(ours + other, other + ours)) {
            String body = "<h1>Essex Police response</h1><table><tr><th>Report</th><th>Response</th></tr>" + rows
                    + "</table>";
            assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
            assertThat(questions(body)).anyMatch(question -> question.contains("Late trams"));
        }
    }

    @Test
    void theHeadOfAColumnNamesARoleOrAnOffice() {
        for (String[] heads : List.of(
                new String[] {"Senior responsible officer", "To be done by"},
                new String[] {"Project sponsor", "Closure date"},
                new String[] {"Delegated lead (Supt)", "Complete by when"})) {
            Extraction<Response> extraction = extract("<h1>Essex Police</h1><p>" + TITLE
                    + "</p><table><tr><th>Insp. ref</th><th>Constabulary position</th><th>PCC thoughts</th><th>"
                    + heads[0]
                    + "</th><th>" + heads[1] + "</th></tr><tr><td>2</td><td>" + WORK + "</td><td>" + MORE
                    + "</td><td>Head of Lamps</td><td>May 2026</td></tr></table>");

            assertThat(answers(extraction))
                    .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: " + MORE);
            RecommendationReference reference = extraction
                    .draft()
                    .orElseThrow()
                    .comments()
                    .get(0)
                    .answers()
                    .get(0)
                    .references()
                    .get(0);
            assertThat(reference.owner().flatMap(StatedOwner::words)).contains("Head of Lamps");
            assertThat(reference.timescale().flatMap(StatedTimescale::words)).contains("May 2026");
        }
    }

    @Test
    void aCellThatAnswersNothingIsNoAnswer() {
        for (String cell : List.of(
                "\u2014", "n.a.", "N/A \u2013 see the fire service", "TBC", "Refer to rec 2", "Not for the force")) {
            String body = FORCE + "<table><tr><th>Rec</th><th>Response</th></tr><tr><td>2</td><td>" + WORK
                    + "</td></tr><tr><td>3</td><td>" + cell + "</td></tr></table>";
            assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
            assertThat(questions(body)).anyMatch(question -> question.contains("A cell for an answer holds none"));
        }
    }

    @Test
    void aHeadingWithTheNumberAndTheTitleOfTheItem() {
        assertThat(answers(FORCE + "<h2>Recommendation 2: Lamps</h2><p>" + WORK
                        + "</p><h2>Next steps</h2><p>We rest in August.</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aHeadingWithTheNumberAndTheReportsWords() {
        assertThat(answers(FORCE + "<h2>Recommendation 2 " + LIGHTS + "</h2><p>" + WORK + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aBoldNumberWithoutAMarkBehindIt() {
        assertThat(answers(FORCE + "<p><b>Recommendation 2</b> " + LIGHTS + "</p><p>" + WORK
                        + "</p><p><b>Recommendation 3</b></p><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void anotherMentionAtTheBeginningOfAnAnswerIsNoLabel() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><p>Recommendation 3 calls for more of the same, and so we wait.</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK + "|Recommendation 3 calls for more of the same, and so we wait.");
    }

    @Test
    void aResponseFarFromItsRecommendation() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><blockquote><p>" + LIGHTS
                        + "</p></blockquote><h2>Recommendation 3</h2><blockquote><p>"
                        + HORSES + "</p></blockquote><h2>Response to Recommendation 2</h2><p>" + WORK
                        + "</p><h2>Response to Recommendation 3</h2><p>" + MORE
                        + "</p><h2>Response to Recommendation 4</h2><p>We will see.</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK, "chief-officer 3: " + MORE, "chief-officer 4: We will see.");
    }

    @Test
    void theSameLabelTwiceBeginsTheAnswer() {
        assertThat(answers(FORCE + "<p>Recommendation 2: " + LIGHTS + "</p><p>Recommendation 2: " + WORK + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aStemBehindTheNumberAndOneInABlockOfItsOwn() {
        assertThat(answers(FORCE + "<h2>Recommendation 2 - Police forces should ensure that: " + LIGHTS + "</h2><p>"
                        + WORK + "</p><p>Police forces should ensure that: " + HORSES + "</p><p>Force response: " + MORE
                        + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer \"Stabl\": " + MORE);
    }

    @Test
    void bulletsOfAnAnswerBelongToIt() {
        assertThat(answers(FORCE + "<p>Police forces should:</p><ul><li>" + LIGHTS + "</li></ul><p>Force response: "
                        + WORK + "</p><ul><li>One meter for each beat of the north</li><li>" + HORSES
                        + "</li></ul><p>Force response: " + MORE + "</p>"))
                .containsExactly(
                        "chief-officer \"Lamps\": " + WORK + "|One meter for each beat of the north",
                        "chief-officer \"Stabl\": " + MORE);
    }

    @Test
    void aNumberedListWithoutAStem() {
        assertThat(answers(FORCE + "<ol start='2'><li>" + LIGHTS + "</li></ol><p>Force response: " + WORK
                        + "</p><ol start='3'><li>" + HORSES + "</li></ol><p>Force response: " + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void aListWithNumbersOfTheDocument() {
        assertThat(answers(FORCE + "<p>Police forces should ensure that:</p><ol><li>" + BRIDGES
                        + "</li></ol><p>Force response: " + WORK + "</p>"))
                .containsExactly("chief-officer own 1: " + WORK);
    }

    @Test
    void numbersThatSometimesFitAreLeftOpen() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + LIGHTS + "</p><p>" + WORK
                        + "</p><h2>Recommendation 4</h2><p>" + BRIDGES + "</p><p>" + MORE + "</p>"))
                .containsExactly("chief-officer bare 2: " + WORK, "chief-officer bare 4: " + MORE);
    }

    @Test
    void lettersKindsAndPortalReferences() {
        assertThat(answers(FORCE + "<h2>Recommendation B:</h2><p>" + WORK + "</p><h2>Area for improvement 2</h2><p>"
                        + MORE + "</p><p>#51234</p><p>We keep a list of lamps.</p>"))
                .containsExactly(
                        "chief-officer letter b: " + WORK,
                        "chief-officer area-for-improvement 2: " + MORE,
                        "chief-officer #51234: We keep a list of lamps.");
    }

    @Test
    void aMentionInRunningTextAnswersOneRecommendationOnly() {
        assertThat(
                        answers(
                                "<h1>" + TITLE
                                        + "</h1><h2>Kent PCC response</h2><p>I thank all who wrote to me about the lamps of Kent.</p>"
                                        + "<p>For recommendation 2 I have asked the force to show me the ledger.</p><p>Both recommendations 3 and 4 will take a year or more.</p>"
                                        + "<p>The report makes 5 recommendations, and recommendation 5 is one of them.</p><p>See recommendation 3.</p>"))
                .containsExactly(
                        "local-policing-body 2: For recommendation 2 I have asked the force to show me the ledger.");
    }

    @Test
    void nobodySpeaksBeforeTheFirstSection() {
        assertThat(answers("<h1>" + TITLE + "</h1><p>Kent Police</p><h2>Recommendation 2</h2><p>" + LIGHTS
                        + "</p><p>The inspectors saw many lamps in the county.</p><h2>Chief Constable's comments</h2><h3>Recommendation 2</h3><p>"
                        + WORK + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void ownerAndTimescaleInLinesBelowTheLabel() {
        Extraction<Response> extraction = extract(FORCE
                + "<h2>Recommendation 2</h2><p>Owner: Prisons</p><p>Owner: the yard</p><p>Timescale: within 12 months</p><p>Due: May</p><p>"
                + WORK + "</p>");
        RecommendationReference reference = extraction
                .draft()
                .orElseThrow()
                .comments()
                .get(0)
                .answers()
                .get(0)
                .references()
                .get(0);

        assertThat(reference.owner().orElseThrow().words()).contains("Prisons");
        assertThat(reference.timescale().orElseThrow().words()).contains("within 12 months");
    }

    // ---- tables

    @Test
    void aTableWithoutHeadsIsReadAndAskedAbout() {
        String body = FORCE + "<table><tr><td>Recommendation 2</td><td>x</td><td>" + WORK
                + "</td></tr><tr><td>Recommendation 3</td><td>y</td><td>" + MORE + "</td></tr></table>";

        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(questions(body)).anySatisfy(question -> assertThat(question).startsWith("A table has no heads"));
    }

    @Test
    void aBoxRoundTextIsNoTable() {
        assertThat(answers("<table><tr><td><h1>Essex Police response</h1><h2>Recommendation 2</h2><p>" + WORK
                        + "</p></td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
        assertThat(
                        answers(
                                FORCE
                                        + "<table><tr><td>A long cell that is no name of anything at all, in the north.</td><td>b</td></tr></table>"))
                .isEmpty();
    }

    @Test
    void theHeadOfATableMayStandBelowATitleAndAgainOnTheNextPage() {
        String head = "<tr><td>Ref</td><td>Recommendation</td><td>Lead</td><td>Update</td></tr>";
        assertThat(answers(FORCE + "<table><tr><td colspan='4'>Tracker</td></tr>" + head
                        + "<tr><td>R2</td><td>Police forces should ensure that: " + LIGHTS
                        + "</td><td>n/a</td><td>" + WORK + "</td></tr>" + head
                        + "<tr><td>Rec 3</td><td>#51234 Recommendation 3: " + HORSES
                        + "</td><td>x</td><td>" + MORE
                        + "</td></tr><tr><td>total</td><td/><td/><td>Two.</td></tr></table>"
                        + "<table><tr><td>4</td><td>" + WARDENS + "</td><td>x</td><td>Soon.</td></tr></table>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 3 #51234: " + MORE,
                        "chief-officer \"total\": Two.",
                        "chief-officer 4: Soon.");
    }

    @Test
    void anEmptyCellOfARowOverTwoPagesIsFilledByTheNext() {
        Extraction<Response> extraction = extract(FORCE
                + "<table><tr><th>Recommendation</th><th>Owner</th><th>Due</th><th>Progress</th></tr>"
                + "<tr><td/><td/><td/><td>Nobody's words.</td></tr><tr><td>Recommendation 2</td><td/><td/><td>" + WORK
                + "</td></tr><tr><td/><td>Prisons</td><td>May 2026</td><td>" + MORE + "</td></tr></table>");
        RecommendationReference reference = extraction
                .draft()
                .orElseThrow()
                .comments()
                .get(0)
                .answers()
                .get(0)
                .references()
                .get(0);

        assertThat(answers(extraction)).containsExactly("chief-officer 2: " + WORK + "|" + MORE);
        assertThat(reference.owner().orElseThrow().words()).contains("Prisons");
        assertThat(reference.timescale().orElseThrow().words()).contains("May 2026");
    }

    @Test
    void theNumberOfAListInACellIsTheNumberOfTheRow() {
        assertThat(answers(FORCE + "<table><tr><th>Recommendation</th><th>Response</th></tr><tr><td><ol start='3'><li>"
                        + HORSES + "</li></ol></td><td>" + WORK + "</td></tr></table>"))
                .containsExactly("chief-officer 3: " + WORK);
    }

    // ---- columns and rows that are not known

    private static final String ROWS = "<tr><td>Rec 2</td><td>" + WORK + "</td><td>%s</td></tr><tr><td>Rec 3</td><td>"
            + MORE + "</td><td>%s</td></tr>";

    @ParameterizedTest
    @CsvSource({"Complete,Ongoing", "Green,Amber", "March 2025,By 3 May 2025"})
    void aColumnOfStatesOrDaysIsNoAnswer(String first, String second) {
        String rows = ROWS.formatted(first, second);

        assertThat(answers(FORCE + "<table>" + rows + "</table>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(answers(FORCE + "<table><tr><th>Insp. ref</th><th>Where things are</th><th>End</th></tr>" + rows
                        + "</table>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(answers(FORCE + "<table><tr><th>Rec</th><th>What happens</th><th>Last update</th></tr>"
                        + ROWS.formatted(first, second) + "</table>"))
                .doesNotContain("chief-officer 2: " + first);
    }

    @Test
    void twoColumnsOfSentencesWithoutKnownHeadsAreBothAskedAbout() {
        Extraction<Response> extraction = extract(
                FORCE + "<table>" + ROWS.formatted("I saw the ledger in May.", "It is well kept.") + "</table>");

        assertThat(answers(extraction)).isEmpty();
        assertThat(extraction.draft().orElseThrow().unread()).contains("the words below \"a column without a head\"");
    }

    @Test
    void aColumnWhoseHeadNamesAnOfficeHoldsItsWords() {
        assertThat(answers("<h1>Essex Police</h1><p>" + TITLE
                        + "</p><table><tr><th>Ref</th><th>Constabulary position</th><th>OPCC jottings</th></tr>"
                        + ROWS.formatted("I saw the ledger in May.", "It is well kept.") + "</table>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 3: " + MORE,
                        "local-policing-body 2: I saw the ledger in May.",
                        "local-policing-body 3: It is well kept.");
    }

    @Test
    void aColumnOfSentencesBelowAnUnknownHeadIsNamedAsUnread() {
        Extraction<Response> extraction =
                extract(FORCE + "<table><tr><th>Ref</th><th>Force response</th><th>Harbour desk</th></tr>"
                        + ROWS.formatted("It was seen in May.", "It is well kept.") + "</table>");

        assertThat(answers(extraction)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(extraction.draft().orElseThrow().unread()).containsExactly("the words below \"Harbour desk\"");
    }

    @Test
    void theReportsWordsBelowAHeadThatNamesForcesAreNoAnswer() {
        assertThat(answers(FORCE
                        + "<table><tr><th>Source ref</th><th>Asked of police forces</th><th>Force update</th></tr>"
                        + "<tr><td>Rec 2</td><td>" + LIGHTS + "</td><td>" + WORK + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void theActionsBelowARowThatNamesTheirItemAreOneAnswer() {
        String action = "<tr><td>%s</td><td>%s</td><td>%s</td></tr>";
        String rows =
                action.formatted(WORK, "The lamp desk", "Done") + action.formatted(MORE, "The stables", "May 2026");
        Extraction<Response> below =
                extract(FORCE + "<table><tr><th>Action</th><th>Responsible</th><th>Target</th></tr>"
                        + "<tr><td colspan='3'>Recommendation 2: " + LIGHTS + "</td></tr>" + rows
                        + "<tr><td colspan='3'>Recommendation 3: " + HORSES + "</td></tr>"
                        + action.formatted("Buy oats.", "The stables", "Done") + "</table>");
        Extraction<Response> merged =
                extract(FORCE + "<table><tr><th>Rec</th><th>Action</th><th>Owner</th><th>Due</th></tr>"
                        + rows.replaceFirst("<tr>", "<tr><td rowspan='2'>2</td>") + "</table>");

        assertThat(answers(below))
                .containsExactly("chief-officer 2: " + WORK + "|" + MORE, "chief-officer 3: Buy oats.");
        assertThat(answers(merged)).containsExactly("chief-officer 2: " + WORK + "|" + MORE);
        for (Extraction<Response> extraction : List.of(below, merged)) {
            RecommendationReference reference = extraction
                    .draft()
                    .orElseThrow()
                    .comments()
                    .get(0)
                    .answers()
                    .get(0)
                    .references()
                    .get(0);
            assertThat(reference.owner().orElseThrow().words()).contains("The lamp desk; The stables");
            assertThat(reference.timescale().orElseThrow().words()).contains("Done; May 2026");
            assertThat(reference.timescale().orElseThrow().timescale()).isEmpty();
            assertThat(extraction.questions())
                    .anyMatch(question -> question.question().startsWith("An item has several actions"));
        }
    }

    @Test
    void theOwnNumbersOfActionsBelowAnItemAreNotThoseOfItems() {
        assertThat(answers(FORCE + "<table><tr><th>No.</th><th>Action</th><th>Owner</th></tr>"
                        + "<tr><td colspan='3'>Recommendation 3: " + HORSES + "</td></tr>"
                        + "<tr><td>1</td><td>" + WORK + "</td><td>x</td></tr><tr><td>2</td><td>" + MORE
                        + "</td><td>x</td></tr></table>"))
                .containsExactly("chief-officer 3: " + WORK + "|" + MORE);
    }

    @Test
    void aTableForEachItemHasItsHeadsOnTheLeft() {
        String form = "<tr><td>%s</td><td>%d</td></tr><tr><td>Recommendation wording</td><td>%s</td></tr>"
                + "<tr><td>Owner</td><td>The lamp desk</td></tr><tr><td>What the Chief Constable says</td><td>%s</td></tr>"
                + "<tr><td>PCC response</td><td>I agree.</td></tr>";
        String first = form.formatted("Recommendation reference", 2, LIGHTS, WORK);
        String second = form.formatted("Recommendation reference", 3, HORSES, MORE);
        for (String tables : List.of(first + "</table><p> </p><table>" + second, first + second)) {
            Extraction<Response> extraction =
                    extract("<h1>Essex Police</h1><p>" + TITLE + "</p><table>" + tables + "</table>");

            assertThat(answers(extraction))
                    .containsExactly(
                            "chief-officer 2: " + WORK,
                            "chief-officer 3: " + MORE,
                            "local-policing-body 2: I agree.",
                            "local-policing-body 3: I agree.");
            assertThat(extraction
                            .draft()
                            .orElseThrow()
                            .comments()
                            .get(0)
                            .answers()
                            .get(1)
                            .references()
                            .get(0)
                            .owner()
                            .orElseThrow()
                            .words())
                    .contains("The lamp desk");
        }
    }

    @Test
    void aTableBelowTheLabelOfAnItemIsOnThisItem() {
        String form =
                "<tr><td>Force response</td><td>" + WORK + "</td></tr><tr><td>Owner</td><td>The lamp desk</td></tr>"
                        + "<tr><td>PCC response</td><td>I agree.</td></tr></table>";
        for (String words : List.of("", "<tr><td>Recommendation text</td><td>" + LIGHTS + "</td></tr>")) {
            Extraction<Response> extraction =
                    extract("<h1>Essex Police</h1><p>" + TITLE + "</p><h2>Recommendation 2</h2><table>" + words + form);

            assertThat(answers(extraction))
                    .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: I agree.");
            assertThat(extraction
                            .draft()
                            .orElseThrow()
                            .comments()
                            .get(0)
                            .answers()
                            .get(0)
                            .references()
                            .get(0)
                            .owner()
                            .orElseThrow()
                            .words())
                    .contains("The lamp desk");
        }
    }

    // ---- letters

    private static final String PROSE =
            "We write at length about lamps and horses because the county has many of both and wants to keep them.";

    @Test
    void anAddresseeAboveALetterIsNoSignature() {
        Response response = extract(
                        "<p>Sam Sample</p><p>Chief Constable</p><p>Kent Police</p><p>4 March 2025</p><p>Dear Sam</p><p>"
                                + TITLE + "</p><p>"
                                + PROSE
                                + "</p><p>Yours sincerely</p><p>Robin Example</p><p>Police and Crime Commissioner for Kent</p>"
                                + "<p>Tel: 01632 960000</p><p>office@example.org</p>")
                .draft()
                .orElseThrow();

        assertThat(response.comments()).singleElement().satisfies(comments -> {
            assertThat(comments.voice().code()).isEqualTo("local-policing-body");
            assertThat(comments.generalWords()).contains(PROSE);
            assertThat(comments.date()).isPresent();
        });
    }

    @Test
    void twoLettersOfOneOfficeAreOneVoice() {
        String letter = "<p>Date: 4 March 2025</p><p>Dear Home Secretary</p><p>" + PROSE
                + "</p><p>Yours faithfully</p><p>Police and Crime Commissioner for Kent</p>";
        Response response = extract("<p>" + TITLE + "</p>" + letter + letter.replace("4 March", "5 March"))
                .draft()
                .orElseThrow();

        assertThat(response.comments()).hasSize(1);
        assertThat(response.comments().get(0).date().orElseThrow()).hasToString("2025-03-04");
    }

    // ---- single facts

    @Test
    void contradictionsAreAskedAbout() {
        String body = FORCE + "<p>The report makes 5 recommendations. We must respond within 56 days.</p>"
                + "<p>The report makes 6 recommendations. We must respond within 8 days.</p><p>Under section 55 of the Police Act 1996 and s.55 of the Police Act 1996.</p>"
                + "<p>Responses are due by 1 May 2025. Responses are due by 2 May 2025. The report was published on 4 March 2025, says the report published on 5 March 2025.</p>";

        assertThat(questions(body))
                .contains(
                        "The document counts 5 items in one place and 6 in another.",
                        "The document states two periods for the response.");
        assertThat(extract(body).draft().orElseThrow().citations()).hasSize(1);
        assertThat(extract(body).draft().orElseThrow().statedDueDate().orElseThrow())
                .hasToString("2025-05-01");
    }

    @Test
    void theForceThatIsNamedMostIsTakenAndAskedAbout() {
        Extraction<Response> extraction = extract(
                "<h1>Kent Police response</h1><p>Kent Police and Essex Police share a boat.</p><p>Kent Police rows.</p><p>"
                        + TITLE + "</p>");

        assertThat(extraction.draft().orElseThrow().id()).isEqualTo("kent");
        assertThat(extraction.questions().stream().map(ExtractionQuestion::remedy))
                .contains("Check that it is the response for Kent Police, which it names most.");
    }

    @Test
    void aForceNamedLateIsFound() {
        assertThat(extract("<p>x</p>".repeat(20) + "<p>Kent Police</p>")
                        .draft()
                        .orElseThrow()
                        .id())
                .isEqualTo("kent");
    }

    @Test
    void wordsOfTheBodyAloneAreItsOwn() {
        Extraction<Response> extraction = extract(
                "<p>Office of the Police and Crime Commissioner for Kent</p><p>" + TITLE + "</p><p>" + PROSE + "</p>");

        assertThat(extraction.draft().orElseThrow().comments().get(0).voice().code())
                .isEqualTo("local-policing-body");
    }

    @Test
    void aDocumentOfAKnownForceThatNamesNobodyIsTheForces() {
        Extraction<Response> extraction =
                Documents.extractor().withForce("kent").extract(Documents.page("<p>" + PROSE + "</p>"));

        assertThat(extraction.draft().orElseThrow().comments().get(0).voice().code())
                .isEqualTo("chief-officer");
        assertThat(extraction.questions().stream().map(ExtractionQuestion::question))
                .contains("The document does not say whose words it holds. They were read as those of the force.");
    }

    @Test
    void manyItemsWithoutAnswersAreOneQuestion() {
        String list = "<p>Police forces should ensure that:</p><ol>";
        String body = FORCE + list + "<li>" + CLERKS + "</li><li>" + LIGHTS + "</li><li>" + HORSES + "</li><li>"
                + WARDENS + "</li><li>" + BRIDGES + "</li></ol>" + "<p>Recommendation 99</p>";

        assertThat(questions(body))
                .contains("The document lists 6 items of the report, and no answer to them was found.");
    }

    @Test
    void aRunningFooterIsNoAnswer() {
        String footer = "<p>We are glad to serve the county by day and by night.</p>";
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK + "</p>" + footer + "<p>" + MORE + "</p>"
                        + footer + footer))
                .containsExactly("chief-officer 2: " + WORK + "|" + MORE);
    }

    @Test
    void aNarrativeOfSeveralSentencesAndParagraphs() {
        assertThat(answers("<h1>" + TITLE + "</h1><p>Kent Police</p><p>Police forces should ensure that:</p><ul><li>"
                        + LIGHTS + "</li><li>" + HORSES
                        + "</li></ul><h2>Chief Constable's comments</h2><p>" + TITLE + "</p>"
                        + "<p>Lamps on rural beats were tested each quarter. We hold the results for two winters. Some of it is new.</p><p>It cost little.</p>"
                        + "<p>Every stable near busy roads has its plan for floods that are forecast.</p><h3>Thanks</h3><p>We thank all.</p>"
                        + "<p>Lamps on rural beats were also counted in the quarter.</p>"))
                .containsExactly(
                        "chief-officer \"Lamps\": Lamps on rural beats were tested each quarter. We hold the results for two winters. Some of it is new."
                                + "|It cost little.|Lamps on rural beats were also counted in the quarter.",
                        "chief-officer \"Stabl\": Every stable near busy roads has its plan for floods that are forecast.");
    }

    @Test
    void aSecondTableOfTwoColumnsDoesNotContinueTheFirst() {
        String table = "<table><tr><th>Recommendation</th><th>Response</th></tr><tr><td>Recommendation 2</td><td>"
                + WORK + "</td></tr></table>";

        assertThat(answers(FORCE + table + "<table><tr><td>Contact</td><td>the desk</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
        assertThat(answers(FORCE + table + "<table><tr><td>3</td><td>" + MORE + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(answers(FORCE + table + "<table><tr><td>Rec 4</td><td>" + MORE + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 4: " + MORE);
    }

    @Test
    void aTableBelowALetterIsOfItsSender() {
        assertThat(answers("<p>Kent Police</p><p>" + TITLE + "</p><p>Dear Robin</p><p>" + PROSE
                        + "</p><p>Yours sincerely</p><p>Chief Constable</p>"
                        + "<table><tr><th>Recommendation</th><th>Status</th><th>Action</th></tr><tr><td>Recommendation 2 needs lamps</td><td>G</td><td>"
                        + WORK
                        + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aLetterThatAnswersInItsText() {
        assertThat(answers("<p>Kent Police</p><p>" + TITLE + "</p><p>Dear Robin</p><p>" + PROSE
                        + "</p><p>Recommendation 2: " + WORK
                        + "</p><p>Signed</p><p>Chief Constable, Kent Police</p><p>Recommendation 3: " + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void shortAnswersAndAnswersThatAreNone() {
        assertThat(
                        answers(
                                FORCE
                                        + "<h2>Recommendation 2</h2><p>Done.</p><h2>Recommendation 3</h2><p>-</p><h2>Recommendation 4</h2><p>Force response:</p><p>Soon.</p>"))
                .containsExactly("chief-officer 2: Done.", "chief-officer 4: Soon.");
    }

    @Test
    void lookalikesOfLabelsAreText() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><p>Our response: it is dry.</p><p>Response to Recommendation 9 is not ours to give at all.</p>"
                        + "<p><b>Bold words without more</b></p><p>" + MORE + "</p>"))
                .singleElement()
                .asString()
                .startsWith("chief-officer 2: " + WORK);
    }

    @Test
    void particularsOfAPaper() {
        Response response = extract(
                        "<table><tr><td>Title</td><td>Paper</td></tr><tr><td>Date</td><td>May</td></tr><tr><td>Dated</td><td>4 March 2025</td></tr>"
                                + "<tr><td>Author</td><td>The harbour desk</td></tr><tr><td>Report by</td><td>Chief Inspector Example</td></tr><tr><td>Lead</td><td/></tr></table>"
                                + "<p>This is the position and response of Kent Police.</p><p>Kent Police's formal response to "
                                + TITLE + "</p><p>" + PROSE + "</p>")
                .draft()
                .orElseThrow();

        assertThat(response.comments().get(0).date().orElseThrow()).hasToString("2025-03-04");
        assertThat(response.comments().get(0).office()).contains("Chief Inspector");
    }

    @Test
    void headingsByTheirLooks() {
        assertThat(answers("<p>Kent Police</p><p>" + TITLE
                        + "</p><p><b>Chief Constable's comments</b></p><p>Recommendation 2</p><p>" + WORK
                        + "</p><p><b>A bold sentence, which is no heading.</b></p><p>Commissioner's comments</p><p>Recommendation 2</p><p>We are glad of it.</p>"
                        + "<p>these are no chief constable's comments</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK + "|A bold sentence, which is no heading.",
                        "local-policing-body 2: We are glad of it.|these are no chief constable's comments");
    }

    @Test
    void factsInPlacesWhereTheyAreNotMeant() {
        Response response = extract(
                        "<p>DRAFT</p><p>Draft response</p><p>Kent Police</p><p>" + TITLE
                                + "</p><h2>Chief Constable's comments</h2><p>" + PROSE
                                + " We published our plan on 4 May 2024.</p><p>4 May 2024</p><p>See Annex B and Annex B.</p><p>Annex A says more than we can say here about the lamps of the county and its many horses, I fear.</p>")
                .draft()
                .orElseThrow();

        assertThat(response.publishedOn()).isEmpty();
        assertThat(response.unread()).containsExactly("Annex B");
    }

    @Test
    void aBodyThatIsContentWithNobodysResponse() {
        assertThat(answers("<p>Kent Police and Crime Commissioner response</p><p>" + TITLE
                        + "</p><p>I am happy with the plan of the bakers, and with their approach to bread.</p>"))
                .isEmpty();
    }

    @Test
    void wordsOfManyCharactersAreShortenedWhereTheyAreShown() {
        assertThat(extract("<p>Kent Police</p><p>" + "\ud83d\ude00".repeat(11_000) + "</p>")
                        .draft())
                .isPresent();
    }

    @Test
    void labelsInEveryDress() {
        assertThat(answers(FORCE + "<ol><li>Recommendation 2 - " + LIGHTS + "</li></ol><p>" + WORK
                        + "</p><p data-label='Recommendation 3'>concerns horses</p><p>" + MORE
                        + "</p><p>#51234 Recommendation 4 without a mark</p><p>We brief them.</p><h2>Area for improvement 4</h2><p>We sing.</p>"
                        + "<p>Recommendation 5 and its words</p>"))
                .containsExactly(
                        "chief-officer 2 own 1: " + WORK,
                        "chief-officer 3: concerns horses|" + MORE,
                        "chief-officer 4 #51234: without a mark|We brief them.",
                        "chief-officer area-for-improvement 4: We sing.|Recommendation 5 and its words");
    }

    @Test
    void aStemBetweenLabelAndAnswer() {
        assertThat(answers(FORCE
                        + "<p>Police forces should ensure that:</p><h2>Recommendation 2</h2><p>Police forces should ensure that: "
                        + LIGHTS + "</p><p>" + WORK
                        + "</p><p>Bakers should ensure that: ovens are hot in the morning of the day</p><p>" + MORE
                        + "</p>"))
                .startsWith("chief-officer 2: " + WORK);
    }

    @Test
    void answersOfNobodyInALetterBeforeItsSections() {
        assertThat(answers("<p>Kent Police</p><p>" + TITLE + "</p><p>Recommendation 2</p><p>" + WORK
                        + "</p><p>Recommendation 3: " + MORE + "</p><h2>Chief Constable's comments</h2><p>" + PROSE
                        + "</p>"))
                .isEmpty();
    }

    @Test
    void cellsOfEverySort() {
        assertThat(answers(FORCE
                        + "<table><tr><th>No.</th><th>Recommendation</th><th>Owner</th><th>Deadline</th><th>Update</th></tr>"
                        + "<tr><td>0</td><td>Recommendation 2 about lamps</td><td><p>a</p><p>b</p></td><td>\u2013</td><td>"
                        + WORK + "</td></tr>"
                        + "<tr><td>Recommendation</td><td>#51234</td><td>x</td><td>y</td><td>" + MORE + "</td></tr>"
                        + "<tr><td>5</td><td>Rec 5 of this list</td><td/><td/><td>We wait.</td></tr>"
                        + "<tr><td/><td/><td/><td/><td>And wait.</td></tr></table>"))
                .contains("chief-officer 5: We wait.|And wait.");
    }

    @Test
    void citationsOutsideOfWords() {
        Response fallback = extract(
                        "<p>Kent Police's response</p><p>" + TITLE
                                + "</p><p>Section 55 of the Police Act 1996 asks us to reply within 56 days, and within 56 days we do.</p>")
                .draft()
                .orElseThrow();
        assertThat(fallback.citations().get(0).voice().orElseThrow().code()).isEqualTo("chief-officer");

        Response nobody = extract("<p>Kent Police</p><p>" + TITLE
                        + "</p><p>Section 55 of the Police Act 1996 asks for comments.</p><h2>Chief Constable's comments</h2><p>"
                        + PROSE + "</p><h2>PCC comments</h2><p>" + PROSE + "</p>")
                .draft()
                .orElseThrow();
        assertThat(nobody.citations().get(0).voice()).isEmpty();
    }

    @Test
    void countsAndDatesSaidTwice() {
        Response response = extract(
                        FORCE + "<p>The report makes 5 recommendations. Yes, the report makes 5 recommendations.</p>"
                                + "<p>The report was published on 4 March 2025.</p><p>Our reply is due by May 2025.</p><p>First published: 4 May 2025, and posted on 5 May 2025</p>"
                                + "<p>The report was published on:</p><p>6 March 2025</p>")
                .draft()
                .orElseThrow();

        assertThat(response.statedCounts()).hasSize(1);
        assertThat(response.statedDueDate()).isEmpty();
        assertThat(response.publishedOn().orElseThrow()).hasToString("2025-05-04");
    }

    @Test
    void namesInFramesAndFileTitles() {
        assertThat(Documents.extract(Documents.read(
                                "<html><head><title>Kent Police: response</title></head><body><footer>Essex Police</footer><header>Surrey Police</header><p>"
                                        + PROSE + "</p></body></html>"))
                        .questions()
                        .stream()
                        .map(ExtractionQuestion::question))
                .anySatisfy(question -> assertThat(question)
                        .contains("Kent Police")
                        .contains("Surrey Police")
                        .doesNotContain("Essex"));
        assertThat(Documents.extractor()
                        .withForce("kent")
                        .extract(Documents.page("<footer>Kent Police</footer><p>" + PROSE + "</p>"))
                        .draft()
                        .orElseThrow()
                        .comments()
                        .get(0)
                        .voice()
                        .code())
                .isEqualTo("chief-officer");
    }

    @Test
    void quotationsSaidOftenAreNotFooters() {
        String quote = "<blockquote><p>We quote this sentence at length and many times.</p></blockquote>";
        assertThat(extract(FORCE + quote + quote + quote).unused().stream().map(UnusedBlock::reason))
                .doesNotContain("repeated on every page");
        String cell = "<table><tr><td>We say this sentence at length and many times.</td></tr></table>";
        assertThat(extract(FORCE + cell + cell + cell).unused().stream().map(UnusedBlock::reason))
                .doesNotContain("repeated on every page");
    }

    @Test
    void aShortListIsNotARetypedList() {
        Response response = extract(FORCE + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><h2>All</h2><p>Police forces should ensure that:</p><ul><li>" + WARDENS
                        + "</li></ul><ol><li>" + LIGHTS + "</li><li>" + HORSES + "</li><li>" + BRIDGES + "</li></ol>")
                .draft()
                .orElseThrow();

        assertThat(response.retypedList()).isEmpty();
    }

    private static List<String> unread(String body) {
        return extract(body).draft().orElseThrow().unread();
    }

    @Test
    void aDocumentWithoutAnyAnswerIsNotTakenAsRead() {
        assertThat(unread(FORCE + "<p>Gravel is due on Tuesday.</p>"))
                .containsExactly("the document, in which no answer to a recommendation was recognised");
    }

    @Test
    void aHeadingWithNothingBelowItHasNoAnswer() {
        assertThat(unread(FORCE + "<h2>Recommendation 2</h2><p>" + WORK + "</p><h2>Recommendation 3</h2>"))
                .isEmpty();
    }

    @Test
    void theSummaryOfAPartThatOpensIsAHeading() {
        assertThat(answers(FORCE + "<details><summary>Recommendation 2</summary><p>" + WORK
                        + "</p></details><details><summary><h3>Recommendation 3</h3></summary><p>" + MORE
                        + "</p></details>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void aSpeakerBesideItemsSpeaksForItself() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><h2>PCC response</h2><p>I read all of it in June.</p><h2>Recommendation 3</h2><p>" + MORE
                        + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void aButtonInAHeadingIsPartOfIt() {
        assertThat(answers(FORCE + "<h3><button>Recommendation 2</button></h3><p>" + WORK
                        + "</p><h3>Recommendation <button>3</button></h3><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void aPartOnAnotherReportIsLeftOut() {
        String body = FORCE + "<h2>" + TITLE + "</h2><h3>Recommendation 2</h3><p>" + WORK
                + "</p><h2>An inspection of the keeping of boats</h2><h3>Recommendation 2</h3><p>The boats are tarred.</p>"
                + "<h2>" + TITLE + ": more</h2><h3>Recommendation 3</h3><p>" + MORE + "</p>";
        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(questions(body))
                .contains(
                        "The document has a part on \"An inspection of the keeping of boats\", another report. That part"
                                + " was left out.");
    }

    @Test
    void aPartWithWordsOfThisReportIsReadUnderAnyTitle() {
        String body = FORCE + "<h2>An inspection of the keeping of boats</h2><h3>Recommendation 2</h3><p>" + LIGHTS
                + "</p><p>" + WORK + "</p>";
        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(body)).anyMatch(question -> question.contains("which seems to be another report"));
    }

    @Test
    void anotherFormOfTheTitleIsNoOtherReport() {
        String body = FORCE + "<h2>A joint inspection of how rural beats are kept</h2><h3>Recommendation 2</h3><p>"
                + WORK + "</p>";
        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(body)).noneMatch(question -> question.contains("another report"));
    }

    @Test
    void aParagraphCanNameItsSpeaker() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><p>The Commissioner says: I saw the meter.</p><p>" + MORE + "</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 2: " + MORE,
                        "local-policing-body 2: The Commissioner says: I saw the meter.");
    }

    @Test
    void aQuotationThatIsIntroducedIsInTheOthersVoice() {
        String body = "<h1>Response of the Police and Crime Commissioner for Essex</h1><p>" + TITLE
                + "</p><p>I am glad of the report and of the work that it began in the county.</p>"
                + "<p>The Chief Constable has sent me the following comments:</p>"
                + "<p>\u201cWe have bought a meter for every beat.</p><p>The sergeants keep the results.\u201d</p>"
                + "<p>I will ask for the ledger in the spring and read it with care.</p>";
        List<String> general = extract(body).draft().orElseThrow().comments().stream()
                .map(comments -> comments.voice().code() + ": "
                        + comments.generalWords().orElse("").replace('\n', '|'))
                .toList();
        assertThat(general)
                .containsExactly(
                        "local-policing-body: I am glad of the report and of the work that it began in the county.|I"
                                + " will ask for the ledger in the spring and read it with care.",
                        "chief-officer: \u201cWe have bought a meter for every beat.|The sergeants keep the"
                                + " results.\u201d");
    }

    @Test
    void wordsOfTheReportInBoldAreAnItem() {
        assertThat(answers(FORCE + "<h2>Lamps</h2><p><b>" + LIGHTS + "</b></p><p>" + WORK + "</p><h2>Horses</h2><p><b>"
                        + HORSES + "</b></p><p>" + MORE + "</p>"))
                .containsExactly("chief-officer \"Lamps\": " + WORK, "chief-officer \"Stabl\": " + MORE);
    }

    @Test
    void wordsOfTheReportBeforeALabelAreAnItem() {
        assertThat(answers(FORCE + "<p>" + LIGHTS + "</p><p>Response from Essex Police: " + WORK
                        + "</p><p>Commissioner's response: " + MORE + "</p>"))
                .containsExactly("chief-officer \"Lamps\": " + WORK, "local-policing-body \"Lamps\": " + MORE);
    }

    @Test
    void theHeadingsOfAPaperWithNumberedParagraphsDivideIt() {
        assertThat(answers("<h1>Paper of Essex Police for the panel</h1><p>" + TITLE
                        + "</p><p>1. Purpose</p><p>1.1 To inform members of what the force answered to the inspectors in"
                        + " the course of this year.</p><p>2. Force response</p><p>2.1 Recommendation 2 - " + WORK
                        + "</p><p>2.2 Recommendation 3 - " + MORE
                        + "</p><p>3. Minutes of the last meeting</p><p>3.1 A member asked about recommendation 2.</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void aColumnThatNamesReportsTellsWhichRowsAreOnThisOne() {
        String rows = "<table><tr><th>Inspection</th><th>Rec No.</th><th>Recommendation</th><th>Force update</th></tr>"
                + "<tr><td>" + TITLE + "</td><td>2</td><td>Lamps</td><td>" + WORK + "</td></tr>"
                + "<tr><td>Boats (2024)</td><td>3</td><td>Tar</td><td>The boats are tarred.</td></tr>"
                + "<tr><td></td><td>4</td><td>Oars</td><td>The oars are new.</td></tr></table>";
        assertThat(answers(FORCE + rows)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(FORCE + rows)).anyMatch(question -> question.contains("\"Boats (2024)\""));
    }

    @Test
    void aColumnThatNamesNoReportForCertainLeavesAllRows() {
        String rows = "<table><tr><th>Inspection</th><th>Rec No.</th><th>Recommendation</th><th>Force update</th></tr>"
                + "<tr><td>Spring visit</td><td>2</td><td>Lamps</td><td>" + WORK + "</td></tr>"
                + "<tr><td>Autumn visit</td><td>3</td><td>Horses</td><td>" + MORE + "</td></tr></table>";
        assertThat(answers(FORCE + rows)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(questions(FORCE + rows))
                .anyMatch(question -> question.startsWith("A table has rows on several reports"));
    }

    @Test
    void aFormSaysOnTheLeftWhoseWordsStandOnTheRight() {
        assertThat(answers("<h1>Essex Police</h1><table><tr><td>Report</td><td>" + TITLE
                        + "</td></tr><tr><td>Date of response</td><td>2 April 2025</td></tr>"
                        + "<tr><td>Chief Constable response</td><td>Recommendation 2: " + WORK
                        + "</td></tr><tr><td>PCC response</td><td>Recommendation 2: " + MORE + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: " + MORE);
    }

    @Test
    void eachSentenceThatBeginsWithAnItemAnswersIt() {
        assertThat(answers(FORCE
                        + "<p>We thank you. On recommendation 2, we bought a meter. It is blue. For recommendation"
                        + " 3, the ledger is kept.</p>"))
                .containsExactly(
                        "chief-officer 2: On recommendation 2, we bought a meter. It is blue.",
                        "chief-officer 3: For recommendation 3, the ledger is kept.");
    }

    @Test
    void aSentenceThatNamesTwoItemsLeavesTheParagraphUnread() {
        assertThat(answers(FORCE
                        + "<p>On recommendation 2, we bought a meter. Recommendations 3 and 4 wait until recommendation"
                        + " 5 is done.</p>"))
                .isEmpty();
    }

    @Test
    void aNumberedItemWithALabelBehindItIsTheNextOfTheList() {
        assertThat(answers(FORCE + "<p>2) " + LIGHTS + "</p><p>FORCE RESPONSE: " + WORK
                        + "</p><p>3) Plans for horses in floods</p><p>FORCE RESPONSE: " + MORE + "</p>"))
                .hasSize(2)
                .first()
                .isEqualTo("chief-officer 2: " + WORK);
    }

    @Test
    void aDueDateStandsBehindItsLabel() {
        assertThat(extract(FORCE + "<p>Response due: 28 April 2025</p><p>Deadline: 1 May 2025</p>")
                        .draft()
                        .orElseThrow()
                        .statedDueDate())
                .contains(LocalDate.of(2025, 4, 28));
    }

    @Test
    void aHeadingCanHaveANumberOfItsOwnBeforeTheItem() {
        assertThat(answers(FORCE + "<h3>1. Recommendation 2</h3><p>" + WORK
                        + " See recommendation 4 for the rest.</p><h3>(b) Recommendation 3</h3><p>" + MORE + "</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK + " See recommendation 4 for the rest.", "chief-officer 3: " + MORE);
    }

    @Test
    void anAllusionInRunningTextIsNoAnswer() {
        assertThat(answers(FORCE + "<p>The meters were bought in the spring; see recommendation 2 for all that.</p>"))
                .isEmpty();
    }

    @Test
    void limbsOfOneItemHaveRowsOfTheirOwn() {
        String rows = "<table><tr><th>Rec</th><th>Details</th><th>Response</th></tr><tr><td>2a</td><td>Lamps</td><td>"
                + WORK + "</td></tr><tr><td>2 (b)</td><td>Ledgers</td><td>In draft.</td></tr></table>";
        assertThat(answers(FORCE + rows)).containsExactly("chief-officer 2: " + WORK, "chief-officer 2: In draft.");
        assertThat(extract(FORCE + rows).draft().orElseThrow().state()).isNotEqualTo(PublicationState.DRAFT);
    }

    @Test
    void aShortAnswerStandsBehindItsLabel() {
        assertThat(answers(FORCE + "<p>Forces should ensure that:</p><ul><li>" + LIGHTS
                        + "<br/><b>Response:</b> done.</li><li>" + HORSES + "<br/><b>Response:</b> begun.</li></ul>"))
                .containsExactly("chief-officer \"Lamps\": done.", "chief-officer \"Stabl\": begun.");
    }

    @Test
    void linesWithLabelsBelowAnItemAreNoAnswer() {
        assertThat(answers(FORCE + "<p>Rec no: 2</p><p>Recommendation: " + LIGHTS + "</p><p>Response: " + WORK
                        + "</p><p>Date: 1 December 2025</p><p>Status: open</p><p>Force lead: the sergeant</p>"
                        + "<p>Rec no: 3</p><p>Response: " + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void pointsThatASentenceAnnouncesAnswerTheirItems() {
        assertThat(answers(FORCE + "<p>On recommendations 2 and 3 we say:</p><ul><li>2 - " + WORK + "</li><li>3 - "
                        + MORE + "</li></ul><p>4 - A point of its own.</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE + "|4 - A point of its own.");
    }

    @Test
    void theActIsNoSpeaker() {
        assertThat(extract(
                                "<h1>Response of the Police and Crime Commissioner for Essex</h1><p>" + TITLE
                                        + "</p><h2>Section 55 Police Act 1996 response</h2><p>I read the report with care in June.</p>")
                        .draft()
                        .orElseThrow()
                        .comments())
                .extracting(comments -> comments.voice().code())
                .containsExactly("local-policing-body");
    }

    @Test
    void theMonthOfTheReportIsNotThatOfTheResponse() {
        Response response = extract(FORCE + "<p>Published March 2025</p><p>Response published: 2 May 2025</p>")
                .draft()
                .orElseThrow();
        assertThat(response.reportDatedAs()).contains(PartialDate.of(YearMonth.of(2025, 3)));
        assertThat(response.publishedOn()).contains(PartialDate.of(LocalDate.of(2025, 5, 2)));
    }

    @Test
    void aDateBelongsToTheOneWhomTheOpeningNames() {
        String sections = "<p>" + TITLE + "</p><p>Date: 2 April 2025</p><h2>Force response</h2><p>" + WORK
                + " It is blue and stands in the hall.</p><h2>PCC response</h2><p>" + MORE
                + " I read it in the hall.</p>";
        assertThat(dates("<p>Police and Crime Commissioner for Essex</p>" + sections))
                .containsExactly("chief-officer -", "local-policing-body 2025-04-02");
        assertThat(dates("<p>Essex Police</p><p>Essex PCC</p>" + sections))
                .containsExactly("chief-officer -", "local-policing-body -");
        assertThat(questions("<p>Essex Police</p><p>Essex PCC</p>" + sections))
                .anyMatch(question -> question.contains("the date 2025-04-02 above all that anybody says"));
    }

    @Test
    void anItemCanStandInBracketsBehindItsTitle() {
        assertThat(answers(FORCE + "<h3>Lamps (recommendation 2)</h3><p>" + WORK + "</p><p>Rec 3 (horses)</p><p>Force: "
                        + MORE + "</p><p>PCC: I saw the ledger.</p><p>Chief Constable: Ann Example</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 3: " + MORE,
                        "local-policing-body 3: I saw the ledger.");
    }

    @Test
    void aCellThatSaysRecommendationStandsBeforeItsWords() {
        assertThat(answers(FORCE + "<table><tr><td>Recommendation 2</td></tr><tr><td>Recommendation</td><td>" + LIGHTS
                        + "</td></tr><tr><td>Force response</td><td>" + WORK + "</td></tr><tr><td>PCC response</td><td>"
                        + MORE + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: " + MORE);
    }

    @Test
    void aLabelTellsWhichOfSeveralForcesAnswers() {
        String body = "<p>Force: Essex Police</p><p>We share horses with Kent Police and Kent Police lamps.</p><p>"
                + TITLE + "</p><h2>Recommendation 2</h2><p>" + WORK + "</p>";
        assertThat(extract(body).draft().orElseThrow().force().id()).isEqualTo("essex");
        assertThat(questions(body)).anyMatch(question -> question.startsWith("The document names 2 forces"));
    }

    private static List<String> dates(String body) {
        return extract(body).draft().orElseThrow().comments().stream()
                .map(comments -> comments.voice().code() + " "
                        + comments.date().map(PartialDate::toString).orElse("-"))
                .toList();
    }

    @Test
    void anUnknownLabelBelowItemsEndsTheAnswerBeforeIt() {
        for (String part : List.of(
                "<p>Still to do: a lamp in the %s.</p>",
                "<p>Still to do</p><p>A lamp in the %s.</p>",
                "<p><b>Still to do</b></p><p>A lamp in the %s.</p>",
                "<h4>Still to do</h4><p>A lamp in the %s.</p>")) {
            String body = FORCE + "<h3>Recommendation 2</h3><p>" + WORK + "</p>" + part.formatted("yard")
                    + "<h3>Recommendation 3</h3><p>" + MORE + "</p>" + part.formatted("hall");

            assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
            assertThat(questions(body))
                    .filteredOn(question -> question.contains("has words below \"Still to do\""))
                    .hasSize(1);
            assertThat(extract(body).draft().orElseThrow().unread()).contains("the words below \"Still to do\"");
        }
    }

    @Test
    void theOnlyLabelOfAnItemStandsBeforeItsAnswerWhereOneOfficeIsNamed() {
        String items = "<h3>Recommendation 2</h3><p>Where it stands: " + WORK
                + "</p><h3>Recommendation 3</h3><p>Where it stands: " + MORE + "</p>";

        assertThat(answers(FORCE + items)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(answers(FORCE + items + "<h3>Recommendation 4</h3><p>PCC: I saw the ledger.</p>"))
                .containsExactly("local-policing-body 4: I saw the ledger.");
    }

    @Test
    void aLineThatIsNoSentenceBehindSentencesEndsTheAnswer() {
        String body = FORCE + "<h3>Recommendation 2</h3><p>" + WORK
                + "</p><p>Share this page</p><p>A copy goes to the harbour office.</p>";

        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(body)).anyMatch(question -> question.contains("has words below \"Share this page\""));
    }

    @Test
    void aLineThatRepeatsWithNothingBelowItIsAnAnswer() {
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><p>Force:</p><p>Done already</p><p>PCC:</p><p>" + MORE
                        + "</p><h3>Recommendation 3</h3><p>Force:</p><p>Done already</p><p>PCC:</p><p>" + WORK
                        + "</p>"))
                .containsExactly(
                        "chief-officer 2: Done already",
                        "chief-officer 3: Done already",
                        "local-policing-body 2: " + MORE,
                        "local-policing-body 3: " + WORK);
    }

    @Test
    void aSentenceThatIntroducesAListGoesOnWithTheAnswer() {
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><p>" + WORK
                        + "</p><p>The yard has these:</p><ul><li>a lamp;</li><li>a ledger.</li></ul>"))
                .containsExactly("chief-officer 2: " + WORK + "|The yard has these:|a lamp;|a ledger.");
    }

    @Test
    void theReportsWordsAreNoAnswerWhereverTheyStand() {
        for (String heading :
                List.of("<h4>In their words</h4><p>", "<p><b>In their words</b></p><p>", "<p>In their words: ")) {
            assertThat(answers(FORCE + "<h3>Recommendation 2</h3>" + heading + LIGHTS + "</p><p>" + WORK
                            + "</p><h3>Recommendation 3</h3>" + heading + HORSES + "</p><p>" + MORE + "</p>"))
                    .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        }
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><p>" + WORK + "</p><p>" + LIGHTS + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><p>" + LIGHTS + "</p>"))
                .isEmpty();
    }

    @Test
    void aNameOnTheLeftOfAFormThatIsNotKnownEndsTheAnswer() {
        String form =
                "<table><tr><td>Force response</td><td>%s</td></tr><tr><td>Seen by %s</td><td>The yard</td></tr></table>";

        assertThat(answers(FORCE + "<h3>Recommendation 2</h3>" + form.formatted(WORK, "day")
                        + "<h3>Recommendation 3</h3>" + form.formatted(MORE, "night")))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    @Test
    void aLineWithTheNumberAtItsEndOpensTheAnswerBelow() {
        for (String line : List.of(
                "<p><u>Lamps on the lanes (recommendation %d)</u></p>",
                "<p>Lamps on the lanes \u2013 Rec. %d</p>",
                "<p>Lamps on the lanes (recommendation %d):</p>",
                "<p><b>How the lamps are kept [R%d]</b></p>",
                "<h3>Lamps on the lanes (R%d)</h3>")) {
            assertThat(answers(FORCE + line.formatted(2) + "<p>" + WORK + "</p>" + line.formatted(3) + "<p>" + MORE
                            + "</p>"))
                    .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        }
    }

    @Test
    void aSentenceWithTheNumberAtItsEndIsNoHead() {
        assertThat(
                        answers(
                                "<h1>Essex Police response</h1><p>" + TITLE + "</p><h2>The force says</h2>"
                                        + "<p>We have lamps on every lane (recommendation 2).</p><p>The yard is clean and well kept.</p>"))
                .containsExactly("chief-officer 2: We have lamps on every lane (recommendation 2).");
    }

    @Test
    void theReportsWordsWithTheNumberBehindThemAreNoAnswer() {
        for (String quote : List.of(
                "<p><b>%s (Recommendation %d)</b></p>",
                "<p>%s (Recommendation %d)</p>", "<blockquote>%s [R%d]</blockquote>", "<h3>%s (Rec %d)</h3>")) {
            assertThat(answers(FORCE + quote.formatted(LIGHTS, 2) + "<p>" + WORK + "</p>" + quote.formatted(HORSES, 3)
                            + "<p>" + MORE + "</p>"))
                    .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        }
    }

    @Test
    void aPartOfTheReportsWordsIsNoAnswer() {
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><ul><li>lamps on rural beats are tested; and</li></ul><p>"
                        + WORK + "</p><ul><li>the results are kept for two winters</li></ul>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aBoldLineWithATitleBehindTheNumberIsAHead() {
        assertThat(answers(FORCE + "<p><b>Recommendation 2 \u2013 The lanes</b></p><p>" + WORK
                        + "</p><p><b>Recommendation 3: Accepted</b></p><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: Accepted|" + MORE);
    }

    @Test
    void aClaimThatIsLikeTheReportsWordsIsAnAnswerAndAskedAbout() {
        String claim = "Every lamp on the rural beats was tested in each quarter and the results are kept.";
        String page = FORCE + "<h3>Recommendation 2</h3><p>" + claim + "</p><p>" + MORE + "</p>";

        assertThat(answers(page)).containsExactly("chief-officer 2: " + claim + "|" + MORE);
        assertThat(extract(page).questions())
                .anyMatch(question -> question.question().contains("like those of"));
        assertThat(answers(
                        FORCE + "<h3>Recommendation 2</h3><blockquote>" + claim + "</blockquote><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + MORE);
    }

    @Test
    void whatADocumentSaysOfItselfBehindItsTextIsNoAnswer() {
        for (String line : List.of(
                "ENDS",
                "Notes to editors:</p><p>1. Recommendation 3 is about stables.",
                "For questions about this response, write to the office.",
                "Press enquiries: the office",
                "Response published 30 May 2025.",
                "Published online on 30 May 2025 by the office",
                "Essex OPCC, 3 Harbour Street, Chelmsford",
                "RESOLVED that the minute be published.")) {
            String page = FORCE + "<h3>Recommendation 2</h3><p>" + WORK + "</p><p>" + line + "</p>";
            assertThat(answers(page)).as(line).containsExactly("chief-officer 2: " + WORK);
            assertThat(extract(page).draft().orElseThrow().comments())
                    .allMatch(comments -> comments.generalWords().isEmpty());
        }
    }

    @Test
    void aParagraphThatGoesOnBelongsToTheItemThatOpensTheOneBefore() {
        String page = "<p>Essex Police</p><h1>Chief Constable's comments</h1><p>" + TITLE
                + "</p><p>Recommendation 2 is in hand. We bought a meter.</p><p>They read it in each lane.</p>"
                + "<p>The ledger is full.</p><p>Recommendation 3 is not. The stables are old.</p>"
                + "<p>These are let to others.</p><p>My officers work hard.</p>";

        assertThat(answers(page))
                .containsExactly(
                        "chief-officer 2: Recommendation 2 is in hand. We bought a meter.|They read it in each lane.|The ledger is full.",
                        "chief-officer 3: Recommendation 3 is not. The stables are old.|These are let to others.");
        assertThat(extract(page).questions())
                .anyMatch(question -> question.question().contains("\"The ledger is full.\""));
    }

    @Test
    void whatStandsAboveALineResponseIsNoAnswerThatIsSure() {
        String page =
                FORCE + "<h3>Recommendation 2</h3><p>Inspectors saw five yards in the north.</p><p>Response</p><p>"
                        + WORK + "</p>";

        assertThat(answers(page)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("has words below \"Recommendation 2\""));
    }

    @Test
    void aColumnWhoseHeadIsNotKnownIsAskedAbout() {
        String body = FORCE
                + "<table><tr><th>Rec</th><th>Force response</th><th>The other building</th><th>Room</th></tr><tr><td>2</td><td>"
                + WORK + "</td><td>" + MORE + "</td><td>B4</td></tr></table>";

        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(body)).anyMatch(question -> question.contains("has words below \"The other building\""));
        assertThat(extract(body).draft().orElseThrow().unread())
                .containsExactly("the words below \"The other building\"");
    }

    @Test
    void aDayAloneIsNoAnswer() {
        String table =
                "<table><tr><th>Rec</th><th>Force response</th></tr><tr><td>2</td><td>16 August 2025</td></tr><tr><td>3</td><td>"
                        + WORK + "</td></tr></table>";
        String form = "<h3>Recommendation 3</h3><p>" + WORK
                + "</p><table><tr><td>Chief Constable response received</td><td>16 August 2025</td></tr>"
                + "<tr><td>PCC response due</td><td>1 September 2025</td></tr></table>";

        assertThat(answers(FORCE + table)).containsExactly("chief-officer 3: " + WORK);
        assertThat(questions(FORCE + table)).anyMatch(question -> question.contains("16 August 2025"));
        assertThat(answers(FORCE + form)).containsExactly("chief-officer 3: " + WORK);
    }
}
