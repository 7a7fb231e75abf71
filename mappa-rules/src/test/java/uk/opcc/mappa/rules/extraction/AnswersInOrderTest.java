package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.extraction.LayoutsTest.answers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Response;

/** Where an answer begins and ends, and whose it is, in documents that say so in passing. */
class AnswersInOrderTest {

    private static final String REPORT = "<p>Lamps and horses: an inspection of how rural beats are kept</p>";
    private static final String FORCE = "<h1>Essex Police response</h1>" + REPORT;
    private static final String BODY = "<p>Police and Crime Commissioner for Essex</p>" + REPORT;
    private static final String WORK = "A meter was bought in May for every beat.";
    private static final String MORE = "The sergeants keep the results in a ledger.";

    private static Response draft(String body) {
        return Documents.extract(Documents.page(body)).draft().orElseThrow();
    }

    private static List<String> questions(String body) {
        return Documents.extract(Documents.page(body)).questions().stream()
                .map(ExtractionQuestion::question)
                .toList();
    }

    private static List<String> general(String body) {
        return draft(body).comments().stream()
                .flatMap(comments -> comments.generalWords().stream()
                        .map(words -> comments.voice().code() + ": " + words.replace('\n', '|')))
                .toList();
    }

    private static List<String> dates(String body) {
        return draft(body).comments().stream()
                .map(comments -> comments.voice().code()
                        + comments.date().map(date -> " " + date).orElse(""))
                .toList();
    }

    // ---- whose answer it is

    @ParameterizedTest
    @CsvSource({
        "<h4>Chief Constable</h4>, <h4>Commissioner</h4>",
        "<p>The Chief Constable:</p>, <p>Police and Crime Commissioner</p>",
        "<h4>Force</h4>, <h4>PCC</h4>",
        "<p><b>From the Chief Constable of Essex Police</b></p>, <p><b>From the Commissioner</b></p>",
        "<h4>What does the Chief Constable say?</h4>, <h4>What does the Commissioner think?</h4>"
    })
    void anOfficeAloneBelowAnItemSaysWhoAnswers(String chief, String commissioner) {
        assertThat(answers(BODY + "<h3>Recommendation 2</h3>" + chief + "<p>" + WORK + "</p>" + commissioner
                        + "<p>Agreed.</p>" + "<h3>Recommendation 3</h3>" + chief + "<p>" + MORE + "</p>" + commissioner
                        + "<p>Noted.</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 3: " + MORE,
                        "local-policing-body 2: Agreed.",
                        "local-policing-body 3: Noted.");
    }

    @Test
    void oneWordBehindALabelIsAnAnswer() {
        assertThat(answers(BODY + "<h3>Recommendation 2</h3><p>Chief Constable: " + WORK + "</p><p>PCC: Noted.</p>"))
                .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: Noted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did inspectors recommend?",
                "What is the recommendation?",
                "What the report said",
                "What HMICFRS asked for"
            })
    void aHeadingThatAsksWhatWasAskedIsNoAnswer(String heading) {
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><h4>" + heading + "</h4><p>" + Documents.LIGHTS
                        + "</p><h4>What we are doing</h4><p>" + WORK + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aQuotationBehindAnAnswerToAQuotationBeginsAnItemThoughItIsCutShort() {
        assertThat(answers(BODY + "<blockquote>" + Documents.LIGHTS + "</blockquote><p>The force says: \u201c" + WORK
                        + "\u201d</p><blockquote>Every beat in the county</blockquote><p>The force says: \u201c" + MORE
                        + "\u201d</p>"))
                .hasSize(2)
                .first()
                .asString()
                .contains(WORK)
                .doesNotContain(MORE, "Every beat");
    }

    @Test
    void aNameOfADetailOnALineOfItsOwnEndsTheAnswer() {
        Response response = draft(FORCE + "<h3>Recommendation 2</h3><p>" + WORK
                + "</p><p><b>Owner</b></p><p>Head of Lamps</p><p>Target date</p><p>In place</p>");

        assertThat(response.comments().get(0).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.explanation()).contains(WORK);
            assertThat(answer.references().get(0).owner().orElseThrow().words()).contains("Head of Lamps");
        });
    }

    @Test
    void aReportOnHowThePoliceActIsNoResponseOfTheForce() {
        assertThat(answers(
                        BODY + "<h2>The police response to lost dogs</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>"))
                .containsExactly("local-policing-body 2: " + WORK);
    }

    @Test
    void whatTheChiefConstableReportsIsTheForces() {
        assertThat(answers(BODY + "<h2>Part A: what the Chief Constable reports</h2><p><b>Recommendation 2.</b> " + WORK
                        + "</p><h2>The Commissioner\u2019s observations</h2><p><b>Recommendation 2.</b> " + MORE
                        + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: " + MORE);
    }

    @Test
    void theNameOfAForceIsALabel() {
        assertThat(answers(BODY + "<h3>Recommendation 2</h3><p>Essex Police: Done.</p><p>Commissioner: Good.</p>"))
                .containsExactly("chief-officer 2: Done.", "local-policing-body 2: Good.");
    }

    @Test
    void linksToShareThePageEndNoAnswer() {
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><p>" + WORK
                        + "</p><div class=\"share\"><p>Share this page</p></div>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aCountOfThoseThatConcernSomebodyIsNotOfAll() {
        assertThat(draft(FORCE
                                + "<p>The four recommendations that concern the police are answered below.</p><h3>Recommendation 2</h3><p>"
                                + WORK + "</p>")
                        .statedCounts())
                .isEmpty();
    }

    // ---- where an answer begins

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Response</b></p>",
                "<p>Our update:</p>",
                "<h4>Progress to date</h4>",
                "<p>Action taken</p>"
            })
    void aLabelThatNamesNobodyIsNoPartOfTheAnswer(String label) {
        assertThat(answers(FORCE + "<h3>Recommendation 2</h3><p>" + Documents.LIGHTS + "</p>" + label + "<ul><li>"
                        + WORK + "</li><li>" + MORE + "</li></ul>"))
                .containsExactly("chief-officer 2: " + WORK + "|" + MORE);
    }

    @Test
    void aHeadingBesideTheItemsIsNoLabelOfTheLast() {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK + "</p><h2>Comments</h2><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void theSameLabelBeginsTheAnswerToTheNextPointOfAList() {
        String shortened = "Stables near busy roads";
        assertThat(answers(FORCE + "<h2>Police forces should ensure that:</h2><ul><li>" + Documents.LIGHTS
                        + "</li></ul><p>Our position: " + WORK + "</p><ul><li>" + shortened
                        + "</li></ul><p>Our position: " + MORE + "</p>"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith(": " + MORE);
    }

    @Test
    void pointsOfAnAnswerBeforeTheLabelOfAnotherBelongToIt() {
        assertThat(answers(FORCE + "<h2>Police forces should ensure that:</h2><ul><li>" + Documents.LIGHTS
                        + "</li></ul><p>Force response: We have two things.</p><ul><li>" + WORK + "</li><li>" + MORE
                        + "</li></ul><p>PCC response: Good to hear.</p>"))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("We have two things.|" + WORK + "|" + MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.1 Recommendation 2 asks that lamps are tested. The force has bought a meter for every beat.",
                "On recommendation 2, which deals with lamps, we have bought a meter for every beat.",
                "As for recommendation 2, a meter was bought for every beat.",
                "Lastly, recommendation 2 is complete. A meter was bought for every beat.",
            })
    void aParagraphThatOpensWithAnItemIsAboutIt(String paragraph) {
        String page = "<p>Report of: Chief Constable of Essex Police</p>" + REPORT + "<p>" + paragraph + "</p>";
        assertThat(answers(page))
                .singleElement()
                .asString()
                .startsWith("chief-officer 2: ")
                .endsWith("beat.");
    }

    @Test
    void aParagraphThatOnlySaysWhatAnItemAsksIsNoAnswer() {
        String page = "<p>Report of: Chief Constable of Essex Police</p>" + REPORT
                + "<p>Recommendation 2 is addressed to police forces.</p><p>Recommendation 3 asks for a plan.</p>";
        assertThat(answers(page)).isEmpty();
    }

    @Test
    void aStatementAloneBehindALabelIsTheAnswerThoughItSoundsLikeTheItem() {
        assertThat(answers(
                        FORCE + "<h2>Point 4 (HMICFRS recommendation 4)</h2><p>All market wardens receive a briefing on"
                                + " lost children before each fair.</p><p>Owner: The fair officer</p>"))
                .singleElement()
                .asString()
                .contains("All market wardens receive");
    }

    @Test
    void theReportsOwnWordsAloneBehindALabelAreNoAnswer() {
        assertThat(answers(FORCE + "<h2>Recommendation 4</h2><p>" + Documents.WARDENS + "</p>"))
                .isEmpty();
    }

    // ---- where an answer ends

    @Test
    void aParagraphBehindATableIsNoPartOfItsLastAnswer() {
        assertThat(answers(BODY + "<table><tr><td colspan=\"2\"><b>Recommendation 2</b></td></tr>"
                        + "<tr><td>Chief Constable's comments</td><td>" + WORK + "</td></tr>"
                        + "<tr><td>Commissioner's comments</td><td>I am content.</td></tr></table>"
                        + "<p>In all, the Commissioner finds the report fair and useful.</p>"))
                .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: I am content.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I hope that you find this useful.",
                "This response is given under section 55 of the Police Act 1996.",
            })
    void aSentenceOnTheWholeResponseIsNoPartOfTheLastAnswer(String sentence) {
        assertThat(answers(FORCE + "<h2>Recommendation 2</h2><p>" + WORK + "</p><p>" + sentence
                        + "</p><p>Yours sincerely</p><p>Chief Constable</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    // ---- whose it is

    @Test
    void anOfficeInTheFirstLineIsNoSignature() {
        String page =
                "<p>Police and Crime Commissioner for Essex</p><p>Essex Police's response to the report \u201cLamps and"
                        + " horses: an inspection of how rural beats are kept\u201d</p><h2>Recommendation 2</h2><p>"
                        + WORK + "</p>";
        assertThat(answers(page)).containsExactly("chief-officer 2: " + WORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint response of the Police and Crime Commissioner for Essex and the Chief Constable of Essex Police, 3 May 2025",
                "This is a joint response of the Police and Crime Commissioner and the Chief Constable.",
            })
    void aJointResponseIsTheWordsOfBoth(String line) {
        assertThat(answers(BODY + "<p>" + line + "</p><h2>Recommendation 2</h2><p>" + WORK + "</p>"))
                .containsExactly("merged 2: " + WORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The response of the Chief Constable is set out below.",
                "Report of the inspection of police stables"
            })
    void aSentenceOnAResponseDoesNotSayWhoseTheDocumentIs(String line) {
        assertThat(answers("<h1>Commissioner's response</h1><p>Police and Crime Commissioner for Essex</p>" + REPORT
                        + "<p>" + line + "</p><h2>Recommendation 2</h2><p>" + WORK + "</p>"))
                .containsExactly("local-policing-body 2: " + WORK);
    }

    @Test
    void theAnswerBelowALabelOfNobodyIsKeptBeforeTheFirstSpeaker() {
        String page =
                "<p>Police and Crime Commissioner for Essex</p>" + REPORT + "<h2>Police forces should ensure that:</h2>"
                        + "<ul><li>" + Documents.LIGHTS + "</li></ul><p>Our position: " + WORK
                        + "</p><h2>Commissioner's comments</h2><p>I have read this and agree with all of it.</p>";
        assertThat(answers(page)).singleElement().asString().contains(WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("does not say whose answer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>2</td><td>Force</td><td>%s</td></tr><tr><td>2</td><td>Commissioner</td><td>%s</td></tr>",
                "<tr><td rowspan=\"2\">2</td><td>Force</td><td>%s</td></tr><tr><td>Commissioner</td><td>%s</td></tr>",
            })
    void aColumnSaysWhoAnswersInEachRow(String rows) {
        assertThat(answers(BODY + "<table><tr><th>Recommendation</th><th>Response by</th><th>Response</th></tr>"
                        + rows.formatted(WORK, MORE) + "</table>"))
                .containsExactly("chief-officer 2: " + WORK, "local-policing-body 2: " + MORE);
    }

    @Test
    void aLongHeadOfAColumnIsKnown() {
        assertThat(answers(BODY
                        + "<table><tr><th>Recommendation</th><th>Comments of the Chief Constable of the county"
                        + " force, Essex Police</th></tr><tr><td>2</td><td>" + WORK + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aNumberStandsBeforeTheWordsOfTheItemInACell() {
        assertThat(answers(FORCE + "<table><tr><th>Recommendation</th><th>Response</th></tr><tr><td>2 – "
                        + Documents.LIGHTS + "</td><td>" + WORK + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void whatAnOfficeToldTheWriterIsItsOwn() {
        String page = "<p>Police and Crime Commissioner for Essex</p>" + REPORT
                + "<p>The Chief Constable of Essex Police has told me as follows:</p><ul><li>R2 - " + WORK
                + "</li></ul><p>My view: I find this a sound position in all.</p>";
        assertThat(answers(page)).containsExactly("chief-officer 2: " + WORK);
        assertThat(general(page)).containsExactly("local-policing-body: My view: I find this a sound position in all.");
    }

    @Test
    void whatAnOfficeReportedInNotesOfAMeetingIsItsOwn() {
        String page = "<h1>Essex board</h1><p>Notes of the meeting held on 3 June 2025</p>" + BODY
                + "<p>Recommendation 2. The Chief Constable reported that meters were bought.</p>"
                + "<p>The Commissioner thanked the officers for the work.</p>";
        assertThat(answers(page))
                .containsExactly("chief-officer 2: The Chief Constable reported that meters were bought.");
    }

    @Test
    void aPartBelowTheShortTitleOfAnotherReportIsLeftOut() {
        String page = FORCE
                + "<p>We answer two reports: \u201cLamps and horses: an inspection of how rural beats are kept\u201d"
                + " and \u201cHow harbours deal with stolen anchors\u201d.</p><h2>Lamps</h2><p>Recommendation 2: "
                + WORK
                + "</p><h2>Stolen anchors</h2><p>Recommendation 3: " + MORE + "</p>";
        assertThat(answers(page)).containsExactly("chief-officer 2: " + WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("Stolen anchors"));
    }

    @Test
    void aSignatureMayNameThePlaceBeforeTheOffice() {
        List<Comments> comments = draft(
                        REPORT + "<p>Dear Minister</p><p>This letter gives my comments on the report.</p>"
                                + "<p>Yours sincerely</p><p>Ann Example</p><p>Essex Police &amp; Crime Commissioner</p>")
                .comments();
        assertThat(comments).singleElement().satisfies(each -> {
            assertThat(each.voice().code()).isEqualTo("local-policing-body");
            assertThat(each.office()).contains("Essex Police & Crime Commissioner");
        });
    }

    // ---- dates

    @Test
    void theDayOfTheReportIsNotThatOfTheComments() {
        assertThat(dates("<p>Date of report: 4 March 2025</p><p>Date of response: 2 May 2025</p>" + FORCE
                        + "<h2>Recommendation 2</h2><p>" + WORK + "</p>"))
                .containsExactly("chief-officer 2025-05-02");
    }

    @Test
    void theDateOfTheResponseOfOneOfficeIsIts() {
        assertThat(dates("<p>Date of PCC response: 2 May 2025</p>" + BODY
                        + "<h2>Recommendation 2</h2><p>Force response: " + WORK + "</p><p>PCC response: " + MORE
                        + "</p>"))
                .containsExactly("chief-officer", "local-policing-body 2025-05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl><dt>Date response published</dt><dd>2 May 2025</dd></dl>",
                "<p>Report published 4 March 2025 | Response published 2 May 2025</p>",
                "<p>Date of publication of these comments: 2 May 2025</p>",
            })
    void theDayOfPublicationHasALabelOfItsOwn(String line) {
        assertThat(draft(FORCE + line + "<h2>Recommendation 2</h2><p>" + WORK + "</p>")
                        .publishedOn()
                        .map(Object::toString))
                .contains("2025-05-02");
    }
}
