package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.extraction.Documents.HORSES;
import static uk.opcc.mappa.rules.extraction.Documents.LIGHTS;
import static uk.opcc.mappa.rules.extraction.LayoutsTest.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;

/** What single lines, fields of forms and sentences of a response state: days, counts, targets, and who reports. */
class ParticularsTest {

    private static final String TITLE = "<p>Lamps and horses: an inspection of how rural beats are kept</p>";
    private static final String WORK = "A meter was bought in May for every beat.";
    private static final String MORE = "The sergeants keep the results in a ledger.";
    private static final String ANSWER = "<h2>Recommendation 2</h2><p>" + WORK + "</p>";

    private static Extraction<Response> extract(String body) {
        return Documents.extract(Documents.page(body));
    }

    private static Response read(String body) {
        return extract(body).draft().orElseThrow();
    }

    private static List<String> questions(Extraction<Response> extraction) {
        return extraction.questions().stream().map(ExtractionQuestion::question).toList();
    }

    private static PartialDate day(String iso) {
        return PartialDate.of(LocalDate.parse(iso));
    }

    private static Optional<PartialDate> dateOf(Voice voice, Response response) {
        return response.comments().stream()
                .filter(comments -> comments.voice() == voice)
                .flatMap(comments -> comments.date().stream())
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of PCC response: 28 April 2025",
                "Date of the Commissioner’s reply: 28 April 2025",
                "Date of our comments: 28/04/2025",
                "Sent: Monday, 28 April 2025 16:41",
                "Response of the Commissioner to the inspectors, 28 April 2025",
                "Prepared for the Home Secretary, 28 April 2025"
            })
    void aLineDatesTheComments(String line) {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER);

        assertThat(dateOf(Voice.LOCAL_POLICING_BODY, response)).contains(day("2025-04-28"));
        assertThat(response.comments())
                .singleElement()
                .satisfies(comments -> assertThat(comments.answers())
                        .singleElement()
                        .satisfies(answer -> assertThat(answer.explanation()).contains(WORK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our response will be complete, 28 April 2025",
                "Response for the Police and Crime Panel meeting, 28 April 2025",
                "Our response to recommendation 2, 28 April 2025"
            })
    void aDayOfWhatWillBeOrOfAMeetingDatesNoComments(String line) {
        assertThat(dateOf(
                        Voice.LOCAL_POLICING_BODY,
                        read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date of report: 4 March 2025", "Report date: 3 March 2025", "4 March 2025"})
    void theDayOfTheReportIsNotThatOfTheComments(String line) {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line
                + "</p><p>Date of response: 28 April 2025</p>" + ANSWER);

        assertThat(dateOf(Voice.LOCAL_POLICING_BODY, response)).contains(day("2025-04-28"));
        assertThat(response.reportDatedAs().isPresent()).isEqualTo(line.contains("eport"));
    }

    @Test
    void theDayOfAPaperThatIsCalledReportIsThatOfItsComments() {
        Response response =
                read("<h1>Essex PCC response</h1>" + TITLE + "<p>Date of report: 28 April 2025</p>" + ANSWER);

        assertThat(dateOf(Voice.LOCAL_POLICING_BODY, response)).contains(day("2025-04-28"));
        assertThat(response.reportDatedAs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Report published 4 March 2025 | Response published 29 April 2025</p>",
                "<p>Date of publication of these comments: 29.04.2025</p>",
                "<dl><dt>Date response published</dt><dd>29/4/2025</dd></dl>",
                "<p>The Commissioner published this response on 29 April 2025.</p>"
            })
    void theDayOfPublicationIsReadByItsLabel(String line) {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE + line + ANSWER);

        assertThat(response.publishedOn()).contains(day("2025-04-29"));
        assertThat(dateOf(Voice.LOCAL_POLICING_BODY, response)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Last updated: 29 April 2025", "Version 1.2 – 29 April 2025", "Position at 29 April 2025"})
    void aDayOfAnotherKindIsNoDayOfPublicationAndIsShown(String line) {
        Extraction<Response> extraction =
                extract("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER);

        assertThat(extraction.draft().orElseThrow().publishedOn()).isEmpty();
        assertThat(questions(extraction))
                .contains("It is not certain on which day the body published the document. \"" + line
                        + "\" was not read as that day.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendations 2 to 5 are addressed to police forces in the report.|",
                "Of the report, recommendations 2, 3 and 4 are for police forces.|",
                "I write upon the four recommendations for police forces.|4 police-force",
                "Four of its nineteen recommendations are for police forces.|19 all, 4 police-force",
                "I write upon four ways to keep lamps for police forces.|",
                "It has seven recommendations.|7 all",
                "Three recommendations are for police forces.|3 police-force",
                "The report makes 9 recommendations to be met by May.|9 all",
                "Of the nine recommendations, two are addressed to chief constables.|9 all, 2 chief-officer",
                "The report has three recommendations that police forces must meet.|3 police-force",
                "It makes 9 recommendations, of which chief constables must act on two.|9 all, 2 chief-officer",
                "The report has three recommendations that concern lamps.|",
            })
    void aNumberOfAnItemIsNoCount(String sentence, String counts) {
        assertThat(CountedItems.in(sentence).stream()
                        .map(count -> count.count() + " "
                                + (count.addressedTo() == null
                                        ? "all"
                                        : count.addressedTo().code()))
                        .toList())
                .isEqualTo(counts == null ? List.of() : List.of(counts.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our comments on the report were published on 29 April 2025.",
                "The Commissioner\u2019s reply to it, under s.55 of the Police Act 1996, was first published on 29 April 2025.",
                "We owe the inspectors comments. They were published on the website on 29 April 2025.",
                "PCC reply published and sent to HMICFRS: 29 April 2025",
                "Published: 09:45 29 April 2025",
                "Published online on 29 April 2025 by the office",
            })
    void whatWasPublishedIsWhatTheVerbBelongsTo(String line) {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER);

        assertThat(response.publishedOn()).contains(day("2025-04-29"));
        assertThat(response.reportDatedAs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My comments on the report, which was published on 4 March 2025, follow.",
                "I comment on the report that was published on 4 March 2025.",
                "In response to the lamps, the report was published on 4 March 2025."
            })
    void aReportThatWasPublishedIsTheReport(String line) {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER);

        assertThat(response.publishedOn()).isEmpty();
        assertThat(response.reportDatedAs()).contains(day("2025-03-04"));
    }

    @Test
    void aDayOfSomePublicationIsShown() {
        Extraction<Response> extraction = extract("<h1>Essex PCC response</h1>" + TITLE
                + "<p>A film on lamps was published by the county on 2 April 2025.</p>" + ANSWER);

        assertThat(questions(extraction)).anyMatch(question -> question.contains("\"A film on lamps"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Form completed: 29/04/2025",
                "Plan dated: 29 April 2025",
                "Issued on 29 April 2025",
                "Response dated 29 April 2025"
            })
    void aLabelOfDatingGivesTheDate(String line) {
        assertThat(dateOf(
                        Voice.LOCAL_POLICING_BODY,
                        read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER)))
                .contains(day("2025-04-29"));
    }

    @Test
    void aTableOfDaysIsNoForm() {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE
                + "<table><tr><td>Chief Constable response received:</td><td>2 April 2025</td></tr>"
                + "<tr><td>PCC response published:</td><td>29 April 2025</td></tr></table>" + ANSWER);

        assertThat(response.publishedOn()).contains(day("2025-04-29"));
        assertThat(response.comments())
                .extracting(comments -> comments.voice())
                .containsExactly(Voice.LOCAL_POLICING_BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We must comment within 56 days, that is by 29 April 2025.",
                "Replies are published within 56 days, which means 29 April 2025.",
                "The period for comments ends on 29 April 2025.",
                "The 56 days run out on 29 April 2025.",
                "Force comments due: 29 April 2025",
                "The last day to reply to the inspectors is 29 April 2025."
            })
    void theEndOfThePeriodIsTheDueDate(String line) {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE + "<p>" + line + "</p>" + ANSWER);

        assertThat(response.statedDueDate()).contains(LocalDate.parse("2025-04-29"));
    }

    @Test
    void aPeriodThatStartsOnADayIsDueOnAnother() {
        Response response = read("<h1>Essex PCC response</h1>" + TITLE
                + "<p>We comment within 56 days of the publication on 4 March 2025.</p>" + ANSWER);

        assertThat(response.statedDueDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accepted? Yes",
                "Accepted: in part",
                "Is the recommendation accepted? Yes",
                "Agreed by the force? No",
                "Complete: N/A"
            })
    void aMarkInAFormIsNoAnswer(String mark) {
        assertThat(answers("<h1>Essex Police response</h1>" + TITLE + "<p><b>Recommendation 2</b></p><p>" + mark
                        + "</p><p>" + WORK + "</p><p><b>Recommendation 3</b></p><p>" + mark + "</p><p>" + MORE
                        + "</p>"))
                .containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
    }

    private static Stream<StatedTimescale> timescales(String column) {
        String page = "<h1>Kent Police response</h1><p>Twenty years on, is MAPPA achieving its objectives?</p><table>"
                + "<tr><th>Recommendation</th><th>Response</th><th>Timescale</th></tr><tr><td>18</td><td>" + WORK
                + "</td><td>" + column + "</td></tr></table>";
        return ResponseExtractor.of(List.of(ReferenceData.twentyYearsOn()), ReferenceData.policeAreas())
                .extract(Documents.page(page))
                .draft()
                .orElseThrow()
                .comments()
                .stream()
                .map(Comments::answers)
                .flatMap(List::stream)
                .flatMap(answer -> answer.references().stream())
                .flatMap(reference -> reference.timescale().stream());
    }

    @Test
    void aForcesOwnTargetIsNotTheTimeLimitOfTheReport() {
        assertThat(timescales("31 December 2022"))
                .containsExactly(
                        StatedTimescale.builder().words("31 December 2022").build());
        assertThat(timescales("14 July 2023"))
                .singleElement()
                .satisfies(stated -> assertThat(stated.timescale()).isPresent());
        assertThat(timescales("Within 6 months"))
                .singleElement()
                .satisfies(stated -> assertThat(stated.timescale()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint response of the Police and Crime Commissioner for Essex and the Chief Constable of Essex Police",
                "This is a joint response of the PCC and the Chief Constable.",
                "Comments by the Chief Constable and the Commissioner on the report"
            })
    void aResponseOfBothIsInBothVoices(String line) {
        assertThat(answers("<p>Essex Police</p>" + TITLE + "<p>" + line + "</p>" + ANSWER))
                .containsExactly("merged 2: " + WORK);
    }

    @Test
    void whomAResponseIsSentToDoesNotSpeakInIt() {
        assertThat(answers("<h1>Response of the Chief Constable to the Police and Crime Commissioner for Essex</h1>"
                        + TITLE + ANSWER))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void whatTheChiefConstableHasToldTheWriterIsHisOwn() {
        String page =
                "<h1>Essex PCC letter</h1>" + TITLE + "<p>20 April 2025</p><p>The Chief Constable of Essex Police has"
                        + " told me as follows:</p><p>Recommendation 2: " + WORK + "</p><p>Recommendation 3: " + MORE
                        + "</p><p>I shall look at the ledger in autumn.</p>";

        assertThat(answers(page)).containsExactly("chief-officer 2: " + WORK, "chief-officer 3: " + MORE);
        assertThat(dateOf(Voice.CHIEF_OFFICER, read(page))).isEmpty();
        assertThat(questions(extract(page))).contains("The document gives what an office reported, as minutes do.");
    }

    @Test
    void theParticularsOfAPaperNameItsWriter() {
        assertThat(answers(
                        "<table><tr><td>Report to:</td><td>Lamp Board of the Essex Commissioner</td></tr><tr><td>Report"
                                + " of:</td><td>Chief Constable of Essex Police</td></tr></table>" + TITLE
                                + "<p>1.1 To update the Commissioner on the response of the force.</p>" + ANSWER))
                .containsExactly("chief-officer 2: " + WORK);
    }

    @Test
    void aSentenceThatMentionsAResponseNamesNoWriter() {
        assertThat(answers("<p>Essex Police</p>" + TITLE
                        + "<p>To update the Police and Crime Commissioner on the response to" + " lamps.</p><p>"
                        + LIGHTS + "</p>" + ANSWER + "<p>" + HORSES + "</p>"))
                .allMatch(answer -> answer.startsWith("chief-officer"));
    }

    @Test
    void minutesGoOnTellingWhatTheSameOfficeSaid() {
        assertThat(answers("<h1>Minutes of the lamp board held on 2 May 2025</h1><p>Essex PCC</p>" + TITLE
                        + "<p>Recommendation 2. The Deputy Chief Constable said that lamps are tested.</p>"
                        + "<p>Recommendation 3. She confirmed that horses are moved.</p>"))
                .containsExactly(
                        "chief-officer 2: The Deputy Chief Constable said that lamps are tested.",
                        "chief-officer 3: She confirmed that horses are moved.");
    }
}
