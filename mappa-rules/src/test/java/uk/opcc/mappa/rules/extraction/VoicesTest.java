package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;

/** Whose words a document holds, where two offices may speak in it. */
class VoicesTest {

    private static final String TITLE = "<p>Lamps and horses: an inspection of how rural beats are kept</p>";
    private static final String BODY = "<h1>Essex PCC response</h1>" + TITLE;
    private static final String WORK = "A meter was bought in May for every beat.";
    private static final String VIEW = "The meters are money well spent.";

    private static Extraction<Response> extract(String body) {
        return Documents.extract(Documents.page(body));
    }

    /** Every answer and the general words, each behind its voice. */
    private static List<String> said(String body) {
        List<String> said = new ArrayList<>();
        for (Comments comments : extract(body).draft().orElseThrow().comments()) {
            String voice = comments.voice().code() + ": ";
            comments.generalWords().ifPresent(words -> said.add(voice + words.replace('\n', '|')));
            comments.answers()
                    .forEach(answer ->
                            said.add(voice + answer.explanation().orElse("").replace('\n', '|')));
        }
        return said;
    }

    private static List<String> questions(String body) {
        return extract(body).questions().stream()
                .map(ExtractionQuestion::question)
                .filter(question -> !question.contains("on which day"))
                .toList();
    }

    @Test
    void wordsOutsideLabelledAnswersAreNobodysAndAskedAbout() {
        String page = "<h1>Essex Police: lamps</h1>" + TITLE + "<p>This paper was written for the board in June.</p>"
                + "<p>Recommendation 2:</p><p>Force response: " + WORK + "</p><p>PCC response: " + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
        assertThat(questions(page)).anyMatch(question -> question.contains("stand outside the answers"));
    }

    @Test
    void aLabelledCommentBesideTheItemsIsItsWriters() {
        String page = "<h1>Essex Police log</h1>" + TITLE + "<table><tr><th>Rec</th><th>Force response</th></tr>"
                + "<tr><td>2</td><td>" + WORK + "</td></tr></table><p>PCC comment: " + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: PCC comment: " + VIEW);
    }

    @Test
    void minutesThatSayWhoReportedAreAskedAbout() {
        String page = BODY + "<p>The Chief Constable reported on the items.</p>" + "<p>Recommendation 2:</p><p>" + WORK
                + "</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("The Chief Constable reported"));
    }

    @Test
    void whatAnOfficeReportedInMinutesIsItsOwn() {
        String page = "<h1>Essex PCC: minutes of the board</h1>" + TITLE + "<h2>2. Lamps</h2>"
                + "<p>2.1 The Chief Constable reported on the items as follows.</p><p>2.2 Recommendation 2: " + WORK
                + "</p><p>2.3 The Commissioner asked who pays for the meters.</p><h2>3. Any other business</h2><p>The"
                + " Commissioner thanked the officers of the market.</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("minutes"));
    }

    @Test
    void aHeadingWithAnotherOfficeIsAskedAbout() {
        String page = BODY + "<h2>In the words of the Chief Constable</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("In the words of the Chief Constable"));
    }

    @Test
    void aQuotationInsideAnAnswerIsAskedAbout() {
        String page =
                BODY + "<h2>Recommendation 2</h2><p>I support this. The Chief Constable comments: \u201cThe meters"
                        + " are here.\u201d</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("I support this."));
    }

    @Test
    void aHeadingOfTheSameOfficeIsNotAskedAbout() {
        String page = BODY + "<h2>What the PCC has done</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(questions(page)).isEmpty();
    }

    @Test
    void aHeadingThatAnOfficeSaysNamesTheSpeaker() {
        String page = BODY + "<h2>What the Chief Constable said</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>"
                + "<h2>The Commissioner says</h2><p>" + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
    }

    @Test
    void aLabelMayNameTheOfficeBehindTheResponse() {
        String page = BODY + "<h2>Recommendation 2</h2><p>Response of the Police and Crime Commissioner: " + VIEW
                + "</p><p>Response of the Chief Constable: " + WORK + "</p>";

        assertThat(said(page)).containsExactly("local-policing-body: " + VIEW, "chief-officer: " + WORK);
    }

    @Test
    void myCommentsAreTheWriters() {
        String page = BODY + "<h2>Chief Constable's comments</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>"
                + "<h2>My own comments</h2><p>" + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
    }

    @Test
    void myCommentsOfAnUnknownWriterAreNobodys() {
        String page = "<h1>Lamps in Essex</h1><p>To: Essex Police</p>" + TITLE
                + "<h2>Chief Constable's comments</h2><h3>Recommendation 2</h3><p>" + WORK
                + "</p><h2>My comments</h2><p>" + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("My comments"));
    }

    @Test
    void aSentenceIsNoOffice() {
        String page = BODY + "<p>I asked the Chief Constable for his views and he has written in these terms:</p>"
                + "<h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(extract(page).draft().orElseThrow().comments())
                .filteredOn(comments -> comments.voice() == Voice.CHIEF_OFFICER)
                .singleElement()
                .satisfies(comments -> assertThat(comments.office()).isEmpty());
    }

    @Test
    void aBlockQuotationSaidToBeCommentsHoldsTheirWords() {
        String page = BODY
                + "<p>The Chief Constable has provided these comments:</p><blockquote><p><b>Recommendation 2</b></p>"
                + "<p>" + WORK + "</p></blockquote><h2>Commissioner's comments</h2><p>" + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
    }

    @Test
    void columnsMayBeHeadedByAnOfficeAlone() {
        String page = BODY + "<table><tr><th>Recommendation</th><th>Chief Constable</th><th>Commissioner</th></tr>"
                + "<tr><td>2. " + Documents.LIGHTS + "</td><td>" + WORK + "</td><td>" + VIEW + "</td></tr></table>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
    }

    @Test
    void aColumnOfNamesIsNoAnswer() {
        String page = BODY + "<table><tr><th>Rec</th><th>Force response</th><th>PCC</th></tr><tr><td>2</td><td>" + WORK
                + "</td><td>Yes</td></tr></table>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK);
    }

    @Test
    void headsOverSeveralColumnsSayWhoseTheyAre() {
        String page = BODY + "<table><tr><td></td><td colspan=\"2\">Force</td><td>EPFCC</td></tr>"
                + "<tr><td>Rec</td><td>Response</td><td>Owner</td><td>Comment</td></tr><tr><td>2</td><td>" + WORK
                + "</td><td>Stores</td><td>" + VIEW + "</td></tr></table>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
    }

    @Test
    void theHeadOfAColumnDoesNotSpeakBelowTheTable() {
        String page = BODY + "<table><tr><th>Rec</th><th>MPS response</th></tr><tr><td>2</td><td>" + WORK
                + "</td></tr></table><p>" + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
    }

    @Test
    void aJointResponseReadAsOneOfficesIsAskedAbout() {
        String page = BODY + "<h2>Joint response</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(questions(page)).anyMatch(question -> question.contains("Joint response"));
    }

    @Test
    void aPartOnAReportWithASubtitleIsLeftOut() {
        String page =
                "<h1>Essex Police response</h1><h2>Report A: Behind the curtain \u2013 an inspection of how forces keep"
                        + " theatres</h2><h3>Recommendation 3</h3><p>The stage is swept.</p><h2>Report B: Lamps and horses: an"
                        + " inspection of how rural beats are kept</h2><h3>Recommendation 2</h3><p>" + WORK + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("another report"));
    }

    @Test
    void minutesThatTellWhatEachSaidAreTwoVoices() {
        assertThat(
                        said(
                                "<h1>Extract from the minutes of the meeting of 25 August 2025</h1><p>Essex PCC; Essex Police</p>"
                                        + TITLE
                                        + "<h3>Recommendation 2</h3><p>The Chief Constable reported that every beat had its lamps.</p>"
                                        + "<p>The Commissioner replied that this was a fair start.</p><p>RESOLVED that the minute be published.</p>"))
                .contains(
                        "chief-officer: The Chief Constable reported that every beat had its lamps.",
                        "local-policing-body: The Commissioner replied that this was a fair start.");
    }

    @Test
    void aHeadingOfWhatAnOfficeGaveNamesWhoseWordsFollow() {
        for (String heading : List.of(
                "The submission of Essex Police",
                "What Essex Police told me",
                "What the force told me",
                "Annex 1 \u2013 Account of the Chief Constable of Essex Police",
                "Essex Police\u2019s submission",
                "Evidence from the Chief Constable",
                "Received from the Chief Constable on 19 August 2025")) {
            String page = "<h1>Response</h1><p>Police, Fire and Crime Commissioner for Essex</p>" + TITLE + "<h2>"
                    + heading + "</h2><p>Recommendation 2: " + WORK + "</p><h2>My comments</h2><p>Recommendation 2: "
                    + VIEW + "</p>";
            assertThat(said(page))
                    .as(heading)
                    .containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
            assertThat(questions(page)).anyMatch(question -> question.contains("\"My comments\""));
        }
    }

    @Test
    void theTitleOfAReportOnThePoliceNamesNoSpeaker() {
        for (String title : List.of(
                "Response to Out of step: An inspection of how the police keep horses",
                "Comments on Watching the lamps: A review of services by the police",
                "Response to The lamps and the horses of the police",
                "Formal response to HMICFRS \u2013 How well the police keep lamps")) {
            assertThat(said("<h1>" + title + "</h1>" + TITLE + "<p>Dear Home Secretary</p><h3>Recommendation 2</h3><p>"
                            + VIEW + "</p><p>Yours sincerely</p><p>Police, Fire and Crime Commissioner for Essex</p>"))
                    .as(title)
                    .containsExactly("local-policing-body: " + VIEW);
        }
    }

    @Test
    void aCommentThatIsMineBelowTheChiefOfficersIsTheBodys() {
        for (String head : List.of(BODY, "<p>Essex PCC</p>" + TITLE)) {
            assertThat(said(head + "<h3>Recommendation 2</h3><p>Chief Constable: " + WORK + "</p><p>My comment: " + VIEW
                            + "</p>"))
                    .containsExactly("chief-officer: " + WORK, "local-policing-body: " + VIEW);
        }
    }

    private static final String LETTER =
            "<p>Essex Police and Crime Commissioner</p>" + TITLE + "<p>Dear Home Secretary</p>";
    private static final String SIGNED =
            "<p>Yours sincerely</p><p>Ann Example</p><p>Police and Crime Commissioner for Essex</p>";

    @Test
    void aWriterWithWordsBelowAHeadingHasNoAnswersByDefault() {
        String answers = "<h2>Where things stand</h2><p><b>Recommendation 2</b></p><p>" + WORK + "</p>";
        String page = LETTER + answers + "<h2>Commissioner's comments</h2><p>" + VIEW + "</p>" + SIGNED;

        assertThat(said(page)).containsExactly("local-policing-body: " + VIEW);
        assertThat(questions(page)).anyMatch(question -> question.contains("has words below \"Recommendation 2\""));
        assertThat(extract(page).draft().orElseThrow().unread()).contains("the words below \"Recommendation 2\"");
        assertThat(said(LETTER + answers + SIGNED)).containsExactly("local-policing-body: " + WORK);
    }

    @Test
    void aLetterThatTellsOfTheCommentsOfTheChiefConstableMayGiveThem() {
        String opening =
                LETTER + "<p>The Chief Constable's comments are set out below.</p><p><b>Recommendation 2</b></p><p>";
        String page = opening + WORK + "</p>" + SIGNED;

        assertThat(said(page)).noneMatch(said -> said.contains(WORK));
        assertThat(questions(page)).anyMatch(question -> question.contains("has words below \"Recommendation 2\""));
        assertThat(said(opening + "The Commissioner says: " + VIEW + "</p>" + SIGNED))
                .contains("local-policing-body: The Commissioner says: " + VIEW);
    }

    @Test
    void aHeadingAsHighAsThatOfASpeakerEndsHisWords() {
        String page = "<h1>Essex Police: lamps</h1>" + TITLE
                + "<h2>Chief Constable's comments</h2><h3>Recommendation 2</h3><p>" + WORK
                + "</p><h2>The other building</h2><h3>Recommendation 2</h3><p>" + VIEW + "</p>";

        assertThat(said(page)).containsExactly("chief-officer: " + WORK);
        assertThat(questions(page)).anyMatch(question -> question.contains("has words below \"Recommendation 2\""));
    }

    @Test
    void wordsInTheFirstPersonBehindASpeakersSectionAreAskedAbout() {
        Extraction<Response> extraction = extract("<h1>Comments of the Police and Crime Commissioner for Essex</h1><p>"
                + Documents.REPORT.title()
                + "</p><h2>Chief Constable's comments</h2><h3>Recommendation 2</h3><p>" + WORK
                + "</p><h2>Conclusion</h2><p>My office will look at it again in May.</p>");

        assertThat(extraction.questions())
                .anyMatch(question -> question.question().contains("My office will look at it again in May."));
        assertThat(extraction.draft().orElseThrow().unread())
                .containsExactly("the words that begin \"My office will look at it again in May.\"");
    }

    @Test
    void whatTheWriterMayAddToTheLastAnswerOfAnotherIsAskedAbout() {
        String letter = "<p>Police and Crime Commissioner for Essex</p><p>" + Documents.REPORT.title()
                + "</p><p>Dear Home Secretary</p><p>I welcome the report. It was read by all of us.</p>"
                + "<p>The Chief Constable has provided the following response:</p><p>Recommendation 2: " + WORK
                + "</p><p>Recommendation 3: The yard is clear.</p>%s<p>Yours sincerely</p><p>Police and Crime Commissioner</p>";

        assertThat(questions(letter.formatted("<p>I shall ask about it in January.</p>")))
                .anyMatch(question -> question.contains("\"I shall ask about it in January.\""));
        assertThat(questions(letter.formatted("<p>The other yards follow in May.</p>")))
                .noneMatch(question -> question.contains("may be the writer's"));
    }
}
