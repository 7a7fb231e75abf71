package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.extraction.Documents.HORSES;
import static uk.opcc.mappa.rules.extraction.Documents.LIGHTS;
import static uk.opcc.mappa.rules.extraction.LayoutsTest.answers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Response;

/** Answers are found by the numbers that stand at them, in the ways in which people write numbers and lines. */
class WritingsTest {

    private static final String OPENING =
            "<h1>Essex Police response</h1><p>Lamps and horses: an inspection of how rural beats are kept</p>";
    private static final String WORK = "A meter was bought in May for every beat.";
    private static final String MORE = "The sergeants keep the results in a ledger.";

    private static Extraction<Response> extract(String body) {
        return Documents.extract(Documents.page(body));
    }

    private static List<String> questions(Extraction<Response> extraction) {
        return extraction.questions().stream().map(ExtractionQuestion::question).toList();
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> (block.kind() == Block.Kind.HEADING ? "# " : "")
                        + block.frame().map(frame -> "(" + frame + ") ").orElse("")
                        + Parts.labelled(block))
                .toList();
    }

    @Test
    void aNumberAtTheEndOfAHeading() {
        assertThat(answers(OPENING + "<h2>1. Lamps (Recommendation 2)</h2><p>" + WORK
                        + "</p><h2>Horses – Rec. 3</h2><p>" + MORE + "</p><h2>Bridges (HMICFRS portal #51234)</h2><p>"
                        + "The harbour office has them.</p>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 3: " + MORE,
                        "chief-officer #51234: The harbour office has them.");
    }

    @Test
    void theTitleBeforeTheNumberIsTheHeading() {
        assertThat(extract(OPENING + "<h2>Lamps on the beat (Recommendation 2)</h2><p>" + WORK + "</p>")
                        .draft()
                        .orElseThrow()
                        .comments()
                        .get(0)
                        .answers()
                        .get(0)
                        .references()
                        .get(0)
                        .heading())
                .contains("Lamps on the beat");
    }

    @Test
    void aNumberInTheMiddleOfAHeadingIsNoLabel() {
        assertThat(answers(OPENING + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><h2>Work beyond recommendation 3 in the north</h2><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void theOwnNumberBeforeThatOfTheReport() {
        assertThat(answers(OPENING + "<h2>Recommendation 1 (HMICFRS recommendation 3)</h2><p>" + WORK
                        + "</p><h2>Recommendation 2 (HMICFRS recommendation 2)</h2><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 3 own 1: " + WORK, "chief-officer 2 own 2: " + MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2 &amp; R3", "2 and 3", "2/3", "MAPPA Recs 2 and 3", "HMICFRS/2, 3"})
    void severalNumbersInOneCell(String cell) {
        assertThat(answers(OPENING + "<table><tr><th>Ref</th><th>By whom</th><th>Response</th></tr><tr><td>" + cell
                        + "</td><td>Sergeants</td><td>" + WORK + "</td></tr></table>"))
                .containsExactly("chief-officer 2 3: " + WORK);
    }

    @Test
    void limbsWithLettersInTheirOwnRows() {
        assertThat(answers(OPENING
                        + "<table><tr><th>Rec</th><th>Recommendation</th><th>Response</th></tr><tr><td>2a</td><td>"
                        + LIGHTS + "</td><td>" + WORK + "</td></tr><tr><td>2b</td><td>results are kept</td><td>" + MORE
                        + "</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 2: " + MORE);
    }

    @Test
    void theOwnerOfAColumnByWhom() {
        assertThat(extract(OPENING
                                + "<table><tr><th>Rec</th><th>By whom</th><th>Response</th></tr><tr><td>2</td><td>Sergeants</td><td>"
                                + WORK + "</td></tr></table>")
                        .members())
                .anyMatch(member ->
                        member.pointer().endsWith("/owner") && member.words().equals("Sergeants"));
    }

    @Test
    void aSentenceGoesOnBehindARunningHeadThatStandsOnce() {
        SourceDocument document = Documents.read(
                "<html><body><div class='page' data-paragraphs='true'><p>Recommendation 2</p><p>Lamps on rural beats are tested"
                        + " each quarter and</p></div><div class='page' data-paragraphs='true'><p>Essex Police and Crime Office</p>"
                        + "<p>the results are kept for two winters.</p><p>Force response: " + WORK
                        + "</p></div></body></html>");

        assertThat(texts(document))
                .containsExactly(
                        "Recommendation 2",
                        LIGHTS,
                        "(a running head) Essex Police and Crime Office",
                        "Force response: " + WORK);
    }

    @Test
    void aSentenceGoesOnAtTheTopOfThePage() {
        SourceDocument document = Documents.read(
                "<html><body><div class='page' data-paragraphs='true'><p>We bought a meter for</p></div>"
                        + "<div class='page' data-paragraphs='true'><p>every beat.</p><p>but not here</p></div></body></html>");

        assertThat(texts(document)).containsExactly("We bought a meter for every beat.", "but not here");
    }

    @Test
    void aLineAboveARuleIsAHeadingOfPlainText() {
        SourceDocument document = Documents.converted(
                "text/plain", "<p>2. Force response\n-----------------\n\n14. Lamps are lit.\n\nEnd\n====\n</p>");

        assertThat(texts(document)).containsExactly("# 2. Force response", "14. Lamps are lit.", "# End");
    }

    @Test
    void aShortLineOfPlainTextIsNotJoinedToTheNext() {
        SourceDocument document = Documents.converted("text/plain", """
                <p>Essex Police
                Force response to the inspectors

                Recommendation 1 (HMICFRS recommendation 2)
                Lamps are tested by the sergeants of all the rural beats, as is known.
                Chief Constable's comment
                Done twice a year, in the second week of March and in the last week of
                September.</p>""");

        assertThat(texts(document))
                .containsExactly(
                        "Essex Police",
                        "Force response to the inspectors",
                        "Recommendation 1 (HMICFRS recommendation 2)",
                        "Lamps are tested by the sergeants of all the rural beats, as is known.",
                        "Chief Constable's comment",
                        "Done twice a year, in the second week of March and in the last week of September.");
    }

    @Test
    void aBrokenLineAmongLongOnesGoesOn() {
        String longLine = "The sergeants " + "of every single beat and lane ".repeat(5) + "met.";
        SourceDocument document = Documents.converted(
                "text/plain",
                "<p>14. The lamps of the north are refer-\nred to the\nPeel office and\nto nobody else.\n" + longLine
                        + "\n" + longLine + "</p>");

        assertThat(texts(document))
                .containsExactly(
                        "14. The lamps of the north are referred to the Peel office and to nobody else.",
                        longLine,
                        longLine);
    }

    @Test
    void labelsWithAPointAndInBrackets() {
        assertThat(answers(OPENING + "<p><b>R.2</b> " + WORK + "</p><p><b>Recommendation (3)</b> " + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(questions(extract(OPENING + "<p><b>R.2</b> " + HORSES + "</p>")))
                .isNotEmpty();
    }

    @Test
    void aNumberAloneGoesOnWithLabelledItemsAndIsAskedAbout() {
        String body = OPENING + "<p><b>Recommendation 2</b> " + WORK + "</p><p><b>5)</b> " + MORE + "</p>";

        assertThat(answers(body)).containsExactly("chief-officer 2: " + WORK, "chief-officer 5: " + MORE);
        assertThat(questions(extract(body)))
                .contains("A number without a name was read as that of a recommendation, as in \"5) " + MORE + "\".");
    }

    @Test
    void theNumbersOfAListWithinAnAnswerAreNoItems() {
        assertThat(answers(OPENING + "<p><b>Recommendation 2</b> " + WORK
                        + "</p><p>1) We bought it.</p><p>2) We lit it.</p><p>3) We watched it.</p>"))
                .hasSize(1);
    }

    @Test
    void wordsBetweenTheLabelAndTheSpeakerAreTheReportsInOtherWords() {
        assertThat(answers(OPENING + "<h2>Recommendation 2</h2><p>Lamps of rural beats are tested every quarter.</p>"
                        + "<p>Chief Constable's comment:</p><p>" + WORK + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
        assertThat(answers(OPENING + "<h2>Recommendation 2</h2><p>We have no lamps.</p>"
                        + "<p>Chief Constable's comment:</p><p>" + WORK + "</p>"))
                .containsExactly("chief-officer 2: We have no lamps.|" + WORK);
    }

    @Test
    void twoItemsQuotedInOneSentenceEach() {
        assertThat(answers(OPENING + "<p><b>Recommendations two and three</b> – " + LIGHTS + " " + HORSES
                        + "</p><p>Force response: " + WORK + "</p>"))
                .containsExactly("chief-officer 2 3: " + WORK);
    }

    @Test
    void aRowThatAddsOthersUpIsNoAnswer() {
        assertThat(answers(OPENING + "<table><tr><th>Rec</th><th>Response</th></tr><tr><td>2</td><td>" + WORK
                        + "</td></tr><tr><td>Total open</td><td>1</td></tr></table>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aCellBesideAllLimbsOfAnItemIsOneAnswer() {
        assertThat(answers(OPENING
                        + "<table><tr><th>Rec</th><th>Recommendation</th><th>Force response</th><th>PCC comment</th></tr>"
                        + "<tr><td rowspan='2'>2</td><td>lamps are tested</td><td>" + WORK
                        + "</td><td rowspan='2'>I have read it.</td></tr><tr><td>results are kept</td><td>" + MORE
                        + "</td></tr></table>"))
                .containsExactly(
                        "chief-officer 2: " + WORK,
                        "chief-officer 2: " + MORE,
                        "local-policing-body 2: I have read it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 2 of the HMICFRS report on vetting is complete in all its parts.",
                "In 2021 the force answered Recommendation 2 of another report, and was praised.",
                "The clerks answer Recommendation 2 in our last PEEL inspection with a new ledger.",
                "Recommendation 2 of the board's own audit says the same of our lamps.",
                "Recommendation 2 of that report was closed in the spring of the year.",
            })
    void anItemOfAnotherReportIsNoAnswerToThisOne(String text) {
        Extraction<Response> extraction = extract(OPENING + "<p>" + text + "</p>");

        assertThat(answers(extraction)).isEmpty();
        assertThat(questions(extraction))
                .contains("The document names items of other reports, such as \"" + text
                        + "\". They were not read as answers to this one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendation 2 of the report is complete in all its parts.",
                "Recommendation 2 of this joint inspection is complete in all its parts.",
                "Recommendation 2 in the HMICFRS report on lamps and horses is complete.",
                "Recommendation 2 of the report of 14 May is complete in all its parts.",
            })
    void anItemOfThisReportIsAnswered(String text) {
        assertThat(answers(OPENING + "<p>" + text + "</p>")).containsExactly("chief-officer 2: " + text);
    }

    @Test
    void aHeadingOnAnotherReportIsNoLabel() {
        assertThat(answers(OPENING + "<h2>Recommendation 2</h2><p>" + WORK
                        + "</p><h2>Recommendation 3 of the vetting report</h2><p>" + MORE + "</p>"))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The inspectors praise us. On R.3 and R5 we have more to do than we had hoped for.</p>",
                "<p>Much was done for recommendations 3 and 5, which the sergeants will report on.</p>",
                "<table><tr><td>3</td><td>A ledger.</td><td>May</td></tr><tr><td>5</td><td>A boat.</td><td>June</td></tr></table>",
            })
    void aNumberInTextThatIsNoAnswerIsAskedAboutAndUnread(String text) {
        Extraction<Response> extraction =
                extract(OPENING + "<h2>Recommendation 2</h2><p>" + WORK + "</p><h2>Next steps</h2>" + text);

        assertThat(extraction.draft().orElseThrow().unread())
                .contains("what the document says on recommendation 3", "what the document says on recommendation 5")
                .doesNotContain(
                        "what the document says on recommendation 2", "what the document says on recommendation 4");
        assertThat(questions(extraction))
                .anyMatch(question ->
                        question.startsWith("No answer to recommendation 3 was found, and the document names it"));
    }

    @Test
    void numbersThatSayWhoIsAskedAreNotPlacesOfAnswers() {
        assertThat(extract(OPENING
                                + "<p>Recommendations 2, 3, 4 and 5 are for police forces.</p><h2>Recommendation 2</h2><p>"
                                + WORK + "</p>")
                        .draft()
                        .orElseThrow()
                        .unread())
                .isEmpty();
    }

    @Test
    void wordsInAQuotationThatAreNotTheReportsAreUnread() {
        assertThat(extract(OPENING + "<h2>Recommendation 2</h2><blockquote><p>" + MORE + "</p></blockquote>")
                        .draft()
                        .orElseThrow()
                        .unread())
                .isNotEmpty();
    }

    @Test
    void hiddenTextIsAskedAboutAndUnread() {
        Extraction<Response> extraction = extract(OPENING + "<h2>Recommendation 2</h2><p>" + WORK
                + "</p><h2>Recommendation 3</h2><div style='display: none'><p>" + MORE + "</p></div>");

        assertThat(extraction.draft().orElseThrow().unread()).contains("hidden text, such as \"" + MORE + "\"");
        assertThat(questions(extraction))
                .contains("The document has hidden text, such as \"" + MORE + "\". It was not read.");
    }

    @Test
    void hiddenWordsForReadersOfScreensAreNoContent() {
        assertThat(
                        questions(
                                extract(
                                        OPENING + "<p>" + WORK
                                                + "</p><span class='x'>More</span><div hidden=''>(opens in a new tab)</div>"
                                                + "<div id='cookies' hidden=''><p>We set small files on your device so that we can count you.</p></div>")))
                .noneMatch(question -> question.contains("hidden"));
    }

    private static Response draft(String body) {
        return extract(body).draft().orElseThrow();
    }

    @Test
    void factsInATableOfParticulars() {
        Response draft = draft(OPENING + "<table><tr><td>Report published</td><td>14 July 2025</td></tr>"
                + "<tr><td>PCC response published</td><td>5 September 2025</td></tr>"
                + "<tr><td>Response due (56 days)</td><td>7 September 2025</td></tr>"
                + "<tr><td>Date of this response</td><td>1 September 2025</td></tr></table><h2>Recommendation 2</h2><p>"
                + WORK + "</p>");

        assertThat(draft.publishedOn().map(Object::toString)).contains("2025-09-05");
        assertThat(draft.statedDueDate().map(Object::toString)).contains("2025-09-07");
        assertThat(draft.comments())
                .extracting(comments -> comments.voice().code() + " "
                        + comments.date().map(Object::toString).orElse(""))
                .containsExactly("chief-officer 2025-09-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our ref: PCC/22/0914 Date: Tuesday 2nd September 2025",
                "Version date: 2.9.2025",
                "the second of September 2025",
            })
    void theDateAtTheHeadIsThatOfTheOnlyVoice(String date) {
        assertThat(draft("<p>" + date + "</p>" + OPENING + "<h2>Recommendation 2</h2><p>" + WORK + "</p>")
                        .comments()
                        .get(0)
                        .date()
                        .map(Object::toString))
                .contains("2025-09-02");
    }

    @Test
    void theDateBelowTheNameOfTheBodyIsTheBodysAndAskedAbout() {
        Extraction<Response> extraction =
                extract("<p>Office of the Police and Crime Commissioner for Essex</p><p>2 September 2025</p><p>"
                        + "Lamps and horses: an inspection of how rural beats are kept</p><h2>Chief Constable's comments</h2>"
                        + "<h3>Recommendation 2</h3><p>" + WORK
                        + "</p><h2>Commissioner's comments</h2><p>I have read what the force says, and agree.</p>");

        assertThat(extraction.draft().orElseThrow().comments().get(1).date().map(Object::toString))
                .contains("2025-09-02");
        assertThat(questions(extraction))
                .contains(
                        "The document has the date 2025-09-02 above all that anybody says. It was read as that of the body, whose"
                                + " name stands there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statutory deadline: Wednesday, 3 September 2025",
                "Deadline for our response: 3 September 2025",
            })
    void aDeadlineWithItsLabel(String line) {
        assertThat(draft(OPENING + "<p>" + line + "</p><h2>Recommendation 2</h2><p>" + WORK + "</p>")
                        .statedDueDate()
                        .map(Object::toString))
                .contains("2025-09-03");
    }

    @Test
    void aDayOfPublicationAmongOtherSentences() {
        assertThat(draft(OPENING + "<p>Report issued 14 July 2025. PCC response published 5 September 2025.</p><p>"
                                + WORK
                                + " This response, due by 8 September 2025, was published on 6 September 2025.</p>")
                        .publishedOn()
                        .map(Object::toString))
                .contains("2025-09-05");
        assertThat(draft(OPENING + "<p>This response, due by 8 September 2025, was published on 6 September 2025.</p>")
                        .publishedOn()
                        .map(Object::toString))
                .contains("2025-09-06");
    }

    @Test
    void aSentenceOnAnAnnexIsNotTheAnnex() {
        assertThat(draft(OPENING + "<h2>Recommendation 2</h2><p>" + WORK
                                + "</p><p>Appendix 2, the plan of the force, is exempt from publication.</p>")
                        .unread())
                .containsExactly("Appendix 2");
    }

    @Test
    void aCountGoesOnInTheNextSentence() {
        assertThat(draft(
                                OPENING
                                        + "<p>The report makes nine recommendations. Four of these are directed at police forces.</p>")
                        .statedCounts())
                .extracting(count -> count.count() + " "
                        + count.addressedTo().map(Object::toString).orElse("all"))
                .containsExactly("9 all", "4 police-force");
    }
}
