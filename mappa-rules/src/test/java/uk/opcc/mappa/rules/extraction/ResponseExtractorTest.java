package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.opcc.mappa.rules.extraction.Documents.BRIDGES;
import static uk.opcc.mappa.rules.extraction.Documents.CLERKS;
import static uk.opcc.mappa.rules.extraction.Documents.HORSES;
import static uk.opcc.mappa.rules.extraction.Documents.LIGHTS;
import static uk.opcc.mappa.rules.extraction.Documents.WARDENS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;

class ResponseExtractorTest {

    private static final String TITLE = "Lamps and horses: an inspection of how rural beats are kept";
    private static final String TESTED = "The constabulary bought a meter in May and reads every lamp with it.";
    private static final String MOVED = "A plan for each stable near the ring road was written by the mounted section.";
    private static final String BRIEFED = "Wardens meet the sergeant at the gate an hour before each fair opens.";
    private static final String SHARED = "The ferry sergeant sends each survey to the harbour master by post.";

    private static Response read(String body) {
        return Documents.extract(Documents.page(body)).draft().orElseThrow();
    }

    private static Comments in(Voice voice, Response response) {
        return response.comments().stream()
                .filter(comments -> comments.voice() == voice)
                .findFirst()
                .orElseThrow(() -> new AssertionError(voice + " in " + response.comments()));
    }

    /** The answers of a voice: the numbers given, and the beginning of the words. */
    private static List<String> answers(Voice voice, Response response) {
        List<String> answers = new ArrayList<>();
        for (Answer answer : in(voice, response).answers()) {
            StringBuilder line = new StringBuilder();
            for (RecommendationReference reference : answer.references()) {
                reference
                        .nationalNumber()
                        .ifPresent(
                                number -> line.append("report ").append(number).append(' '));
                reference
                        .localNumber()
                        .ifPresent(number -> line.append("own ").append(number).append(' '));
                reference
                        .bareNumber()
                        .ifPresent(number -> line.append("bare ").append(number).append(' '));
            }
            answers.add(line + "= " + answer.explanation().orElse("").replace('\n', '|'));
        }
        return answers;
    }

    private static List<String> questions(Extraction<Response> extraction) {
        return extraction.questions().stream().map(ExtractionQuestion::question).toList();
    }

    private static final String LETTER = "<p>Office of the Police &amp;<br/>Crime Commissioner<br/>for Dorset</p>"
            + "<p>20th March 2025</p><p>Dear Home Secretary</p><p>" + TITLE + "</p>"
            + "<p>Under section 55(5) of the Police Act 1996 I publish my comments on this report, which was published on 4 March 2025."
            + " A response is due by 28 April 2025, within the period of 56 days.</p>"
            + "<p>The report makes 5 recommendations, four of which apply to police forces.</p>"
            + "<p>Yours sincerely</p><p>Robin Example</p><p>Police and Crime Commissioner for Dorset</p>"
            + "<h1>Appendix 1</h1><h2>Dorset Police response</h2>"
            + "<h3>Police forces should ensure that:</h3>"
            + "<ul><li>" + LIGHTS + "</li></ul><p><b>Force response: " + TESTED
            + "</b></p><p><b>It costs little.</b></p>"
            + "<ul><li>" + HORSES + "</li></ul><p><b>Force response:</b> " + MOVED + "</p>"
            + "<p>All of the above recommendations should be completed within 12 months.</p>";

    @Nested
    class ALetterWithAnAppendix {

        private final Extraction<Response> extraction = Documents.extract(Documents.page(LETTER));
        private final Response response = extraction.draft().orElseThrow();

        @Test
        void isOfTheBodyAndTheForceItNames() {
            assertThat(response.id()).isEqualTo("dorset");
            assertThat(response.force().name()).isEqualTo("Dorset Police");
            assertThat(response.body().name()).isEqualTo("Police and Crime Commissioner for Dorset");
            assertThat(response.report()).isEqualTo("lamps-and-horses-2025");
            assertThat(response.reportCitedAs()).contains(TITLE);
        }

        @Test
        void givesDatesCitationPeriodAndCounts() {
            assertThat(response.reportDatedAs()).contains(PartialDate.of(LocalDate.of(2025, 3, 4)));
            assertThat(response.statedDueDate()).contains(LocalDate.of(2025, 4, 28));
            assertThat(response.statedPeriod()).contains(Period.ofDays(56));
            assertThat(response.citations()).singleElement().satisfies(citation -> {
                assertThat(citation.act()).isEqualTo("Police Act 1996");
                assertThat(citation.section()).isEqualTo("55");
                assertThat(citation.subsection()).contains("5");
                assertThat(citation.voice()).contains(Voice.LOCAL_POLICING_BODY);
            });
            assertThat(response.statedCounts().stream().map(count -> count.count() + " " + count.addressedTo()))
                    .containsExactly("5 Optional.empty", "4 Optional[police-force]");
            assertThat(response.copies())
                    .singleElement()
                    .satisfies(copy -> assertThat(copy.to()).isEqualTo(AgencyKind.SECRETARY_OF_STATE));
        }

        @Test
        void hasTheWordsOfEachVoiceApart() {
            Comments body = in(Voice.LOCAL_POLICING_BODY, response);
            assertThat(body.office()).contains("Police and Crime Commissioner for Dorset");
            assertThat(body.date()).contains(PartialDate.of(LocalDate.of(2025, 3, 20)));
            assertThat(body.generalWords().orElseThrow())
                    .startsWith("Under section 55(5)")
                    .doesNotContain("Dear", "Robin");
            assertThat(body.answers()).isEmpty();
            assertThat(response.chiefOfficerConsultation()).isEqualTo(ChiefOfficerConsultation.SUBMITTED);
        }

        @Test
        void answersUnderTheWordsOfTheReport() {
            assertThat(answers(Voice.CHIEF_OFFICER, response))
                    .containsExactly("= " + TESTED + "|It costs little.", "= " + MOVED);
            RecommendationReference first = in(Voice.CHIEF_OFFICER, response)
                    .answers()
                    .get(0)
                    .references()
                    .get(0);
            assertThat(first.heading()).contains("Police forces should ensure that:");
            assertThat(first.quotedWords()).contains(LIGHTS);
        }

        @Test
        void takesNoPosition() {
            assertThat(response.comments().stream().flatMap(comments -> comments.answers().stream()))
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(ComplianceStatus.NOT_READ));
        }

        @Test
        void losesNoBlock() {
            List<Integer> numbers = new ArrayList<>();
            extraction.members().forEach(member -> numbers.addAll(member.blocks()));
            extraction.unused().forEach(unused -> {
                assertThat(numbers).doesNotContain(unused.block().number());
                numbers.add(unused.block().number());
            });
            assertThat(numbers).contains(1, 2, 3, 4, 5, 10, 20);
            assertThat(extraction.unused().stream()
                            .map(unused ->
                                    unused.reason() + ": " + unused.block().text()))
                    .contains("a greeting: Yours sincerely".replace("greeting: Yours", "signature: Yours"))
                    .contains("a signature: Robin Example", "a heading: Appendix 1");
        }
    }

    @Test
    void aPageWithNumberedHeadingsIsAnsweredUnderThem() {
        Response response = read("<h1>Kent PCC response</h1><p>" + TITLE + "</p>"
                + "<h2>Recommendation 2</h2><blockquote><p>" + LIGHTS + "</p></blockquote>"
                + "<h3>Chief Constable's comments</h3><p>" + TESTED
                + "</p><h3>PCC response</h3><p>I read the results.</p>"
                + "<h2>Recommendation 3</h2><p>" + HORSES + "</p><h3>Chief Constable's comments</h3><p>" + MOVED
                + "</p>"
                + "<h3>PCC response</h3><p>I saw the plans in June.</p>");

        assertThat(answers(Voice.CHIEF_OFFICER, response))
                .containsExactly("report 2 = " + TESTED, "report 3 = " + MOVED);
        assertThat(answers(Voice.LOCAL_POLICING_BODY, response))
                .containsExactly("report 2 = I read the results.", "report 3 = I saw the plans in June.");
    }

    @Test
    void sectionsOfTwoVoicesAnswerTheSameRecommendation() {
        Response response = read("<h1>" + TITLE + "</h1><p>Office of the Police and Crime Commissioner for Surrey</p>"
                + "<h2>1.0 Chief Constable's comments</h2>"
                + "<p><b>Recommendation 2</b> - Asks that lamps on rural beats are tested each quarter.</p><p>" + TESTED
                + "</p>"
                + "<h2>2.0 The Commissioner's reply</h2><p>I thank the force for its work on the lamps of the county.</p>"
                + "<p>I am content with what is done about recommendation 2 and will look again in spring.</p>");

        assertThat(answers(Voice.CHIEF_OFFICER, response)).containsExactly("report 2 = " + TESTED);
        assertThat(answers(Voice.BODY_REPLY, response))
                .containsExactly(
                        "report 2 = I am content with what is done about recommendation 2 and will look again in spring.");
        assertThat(in(Voice.BODY_REPLY, response).generalWords().orElseThrow()).startsWith("I thank the force");
    }

    @Test
    void answersBeforeTheFirstSpeakerAreKeptAndAskedAbout() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<h1>Kent response</h1><p>" + TITLE
                + "</p><p>Police and Crime Commissioner for Kent</p><h2>Recommendation 2</h2><p>" + TESTED
                + "</p><h2>Commissioner's comments</h2><p>I welcome the report and what it says of our lamps.</p>"));

        assertThat(answers(Voice.CHIEF_OFFICER, extraction.draft().orElseThrow()))
                .containsExactly("report 2 = " + TESTED);
        assertThat(questions(extraction))
                .contains("The document does not say whose answer this is. It was read as the force's.");
    }

    @Test
    void aTableGivesOwnerTimescaleAndAnswers() {
        Response response = read("<h1>Essex Police response</h1><p>" + TITLE + "</p><table>"
                + "<tr><td>Rec No.</td><td>Recommendation</td><td>Owner</td><td>Timescale</td><td>Progress</td><td>RAG</td></tr>"
                + "<tr><td>2</td><td>" + LIGHTS + "</td><td>Police forces and prisons</td><td>By March 2026</td><td><p>"
                + TESTED
                + "</p><p>It works.</p></td><td>G</td></tr>"
                + "<tr><td rowspan='2'>3</td><td rowspan='2'>" + HORSES + "</td><td/><td>-</td><td>" + MOVED
                + "</td></tr>"
                + "<tr><td/><td/><td>Riders were told.</td></tr></table>"
                + "<table><tr><td>Rec No.</td><td>Recommendation</td><td>Owner</td><td>Timescale</td><td>Progress</td><td>RAG</td></tr>"
                + "<tr><td/><td/><td/><td/><td>The plan went to the vet.</td><td/></tr></table>");

        assertThat(answers(Voice.CHIEF_OFFICER, response))
                .containsExactly("report 2 = " + TESTED + "|It works.", "report 3 = " + MOVED + "|Riders were told.");
        RecommendationReference first =
                in(Voice.CHIEF_OFFICER, response).answers().get(0).references().get(0);
        assertThat(first.owner())
                .contains(StatedOwner.builder()
                        .words("Police forces and prisons")
                        .addKinds(AgencyKind.POLICE_FORCE, AgencyKind.PRISON)
                        .build());
        assertThat(first.timescale())
                .contains(StatedTimescale.builder()
                        .words("By March 2026")
                        .timescale(Timescale.by(PartialDate.parse("2026-03")))
                        .build());
        RecommendationReference second =
                in(Voice.CHIEF_OFFICER, response).answers().get(1).references().get(0);
        assertThat(second.owner().orElseThrow().leftBlank()).isTrue();
        assertThat(second.timescale().orElseThrow().leftBlank()).isTrue();
    }

    @Test
    void aRowWithoutItemGoesOnWithTheRowAbove() {
        Response response = read("<h1>Essex Police response</h1><p>" + TITLE + "</p><table>"
                + "<tr><th>Recommendation</th><th>Chief Constable's comments</th><th>PCC comments</th></tr>"
                + "<tr><td>Recommendation 2: " + LIGHTS + "</td><td>" + TESTED + "</td><td>I agree.</td></tr></table>"
                + "<table><tr><td/><td>The meter is shared.</td><td/></tr></table>");

        assertThat(answers(Voice.CHIEF_OFFICER, response)).containsExactly("report 2 = " + TESTED);
        assertThat(answers(Voice.LOCAL_POLICING_BODY, response)).containsExactly("report 2 = I agree.");
    }

    @Test
    void aNarrativeTakesUpTheWordsOfTheList() {
        Response response =
                read("<h1>Cleveland Police and Crime Commissioner</h1><p>" + TITLE + "</p><h2>Recommendations</h2>"
                        + "<ol><li><b>#51234 Recommendation 2 - " + TITLE
                        + "</b><p>Police forces should ensure that:</p><p>" + LIGHTS
                        + "</p></li><li><b>#51235 Recommendation 4 -</b><p>" + WARDENS + "</p></li></ol>"
                        + "<h2>PCC and Chief Constable response</h2><p>The commissioner welcomes the report of the inspectors on the county.</p>"
                        + "<p>The commissioner was told that lamps on rural beats are tested each quarter and results are kept."
                        + " Market wardens receive their briefing on lost children before fairs.</p>");

        assertThat(answers(Voice.MERGED, response))
                .containsExactly(
                        "report 2 own 1 = The commissioner was told that lamps on rural beats are tested each quarter and"
                                + " results are kept.",
                        "report 4 own 2 = Market wardens receive their briefing on lost children before fairs.");
        assertThat(in(Voice.MERGED, response)
                        .answers()
                        .get(0)
                        .references()
                        .get(0)
                        .portalReference())
                .contains("51234");
    }

    @Test
    void numbersThatTheWordsContradictAreTheDocumentsOwn() {
        Response response = read(
                "<table><tr><td>Subject</td><td>" + TITLE + "</td></tr><tr><td>Date</td><td>30 th March 2025</td></tr>"
                        + "<tr><td>PREPARED BY</td><td>Det/Supt Robin Example - Mounted Section</td></tr></table>"
                        + "<h1>Introduction</h1><p>This paper gives Suffolk Constabulary's position and response to the report.</p>"
                        + "<h1>Recommendation 1</h1><p>Police forces should ensure that: " + BRIDGES
                        + "</p><h2>Response to Recommendation 1</h2><p>"
                        + SHARED + "</p><h1>Recommendation 2</h1><p>Police forces should ensure that: " + WARDENS
                        + "</p><h2>Response to Recommendation 2</h2><p>" + BRIEFED + "</p>");

        assertThat(answers(Voice.CHIEF_OFFICER, response)).containsExactly("own 1 = " + SHARED, "own 2 = " + BRIEFED);
        assertThat(in(Voice.CHIEF_OFFICER, response).office()).contains("Det/Supt, Mounted Section");
        assertThat(in(Voice.CHIEF_OFFICER, response).date()).contains(PartialDate.of(LocalDate.of(2025, 3, 30)));
    }

    @Test
    void numbersThatOnlyCountAreAskedAbout() {
        Extraction<Response> extraction = Documents.extract(
                Documents.page("<h1>Suffolk Constabulary response</h1><p>" + TITLE + "</p><h2>Recommendation 1</h2><p>"
                        + SHARED + "</p><h2>Recommendation 2</h2><p>" + BRIEFED + "</p>"));

        assertThat(answers(Voice.CHIEF_OFFICER, extraction.draft().orElseThrow()))
                .containsExactly("bare 1 = " + SHARED, "bare 2 = " + BRIEFED);
        assertThat(questions(extraction))
                .contains("The document gives the number 1, and does not tell whether it is the report's or its own.");
    }

    @Test
    void aListWithoutAnswersIsAListTypedAgain() {
        Response response = read("<h1>Essex Police response</h1><p>" + TITLE + "</p>"
                + "<h2>Recommendation 2</h2><p>" + LIGHTS + "</p><p>" + TESTED + "</p><h2>All recommendations</h2>"
                + "<p>Prisons should ensure that:</p><ol><li>" + CLERKS + "</li></ol>"
                + "<p>Police forces should ensure that:</p><ol start='2'><li>See above - " + LIGHTS + "</li><li>"
                + HORSES
                + "</li><li value='5'>" + WARDENS + "</li><li>" + BRIDGES + "</li></ol><p>Ends/.</p>");

        assertThat(answers(Voice.CHIEF_OFFICER, response)).containsExactly("report 2 = " + TESTED);
        assertThat(response.retypedList().stream().map(RecommendationReference::nationalNumber))
                .containsExactly(
                        OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(5), OptionalInt.of(6));
        assertThat(response.retypedList().get(1).quotedWords()).contains(LIGHTS);
        assertThat(response.retypedListIsPart()).isFalse();
    }

    @Test
    void theLinesOfAPdfAreAnsweredLikeParagraphs() {
        SourceDocument document = Documents.converted(
                "application/pdf",
                "<div class='page'><p>Essex Police response\n</p><p>Lamps and horses: an inspection of how rural beats\nare kept\n</p>"
                        + "<p>Recommendation 2\n</p><p>Lamps on rural beats are tested each quarter and the\n</p><p>results are kept for two"
                        + " winters.\n</p><p>Force response: The constabulary bought a meter in May\nand reads every lamp with\n</p><p>1\n</p></div>"
                        + "<div class='page'><p>it.\n</p><p>Recs 3 and 4\n</p><p>Force response: One plan serves both of these at once, and it\n"
                        + "is kept at the stables.\n</p><p>2\n</p></div>");
        Response response = Documents.extract(document).draft().orElseThrow();

        assertThat(answers(Voice.CHIEF_OFFICER, response))
                .containsExactly(
                        "report 2 = " + TESTED,
                        "report 3 report 4 = One plan serves both of these at once, and it is kept at the stables.");
    }

    @Test
    void anAutomaticNumberNamesTheRecommendation() {
        Response response = read("<h1>Essex Police response</h1><p>" + TITLE + "</p>"
                + "<p data-label='Recommendation 4 -'>" + WARDENS + "</p><p>" + BRIEFED + "</p>");

        assertThat(answers(Voice.CHIEF_OFFICER, response)).containsExactly("report 4 = " + BRIEFED);
    }

    @Test
    void aLabelWithTheAnswerBehindItIsOneBlock() {
        Response response = read(
                "<h1>Essex Police response</h1><p>" + TITLE + "</p>"
                        + "<p>Recommendation four: We brief the wardens by radio.</p><p>R5 - We share the surveys by post.</p>");

        assertThat(answers(Voice.CHIEF_OFFICER, response))
                .containsExactly(
                        "report 4 = We brief the wardens by radio.", "report 5 = We share the surveys by post.");
    }

    @Test
    void aBodyContentWithTheForceAnswersEverythingAtOnce() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<p>4 April 2025</p><p>" + TITLE + "</p>"
                + "<p>I am happy with the Constabulary’s response and will monitor the plan in the coming year.</p>"
                + "<p>Robin Example</p><p>Police and Crime Commissioner for Norfolk</p>"
                + "<p>Norfolk Constabulary</p><p>Dear Robin</p><p>We answer the report below, as section 55 of the Police Act 1996 asks"
                + " of you and of nobody else in the county.</p><p>Kind regards</p><p>Sam Sample</p><p>Assistant Chief Constable 1234</p>"
                + "<h2>Recommendation 2</h2><p>" + TESTED + "</p>"));
        Response response = extraction.draft().orElseThrow();

        assertThat(answers(Voice.LOCAL_POLICING_BODY, response))
                .containsExactly(
                        "= I am happy with the Constabulary’s response and will monitor the plan in the coming year.");
        assertThat(in(Voice.CHIEF_OFFICER, response).office()).contains("Assistant Chief Constable");
        assertThat(answers(Voice.CHIEF_OFFICER, response)).containsExactly("report 2 = " + TESTED);
        assertThat(questions(extraction))
                .anySatisfy(question -> assertThat(question).startsWith("The body speaks of the force's"));
    }

    // ---- what is asked

    @Test
    void twoForcesThatAreNamedAlikeAreAskedAbout() {
        Extraction<Response> extraction = Documents.extract(
                Documents.page("<h1>Response of Kent Police and Essex Police</h1><p>" + TITLE + "</p>"));

        assertThat(extraction.draft()).isEmpty();
        assertThat(questions(extraction))
                .contains("The document names 2 forces or bodies where it says whose it is: Essex Police, Kent Police."
                        .replace("Essex Police, Kent Police", "Kent Police, Essex Police"));
    }

    @Test
    void aForceThatIsGivenDecides() {
        Extraction<Response> extraction = Documents.extractor()
                .withForce("Essex Police")
                .extract(Documents.page("<h1>Response of Kent Police</h1><p>" + TITLE
                        + "</p><h2>Recommendation 2</h2><p>" + TESTED + "</p>"));

        assertThat(extraction.draft().orElseThrow().id()).isEqualTo("essex");
        assertThat(questions(extraction)).contains("The document does not name Essex Police.");
        assertThatThrownBy(() -> Documents.extractor().withForce("Narnia"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found the force \"Narnia\", expected an id or a name that the directory knows");
    }

    @Test
    void aDocumentThatNamesNobodyHasNoDraft() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<p>Some words.</p>"));

        assertThat(extraction.draft()).isEmpty();
        assertThat(questions(extraction))
                .contains("The document names no force and no local policing body that the directory knows.")
                .anySatisfy(question -> assertThat(question).startsWith("The document has no title that the report"));
    }

    @Test
    void aDateInFiguresIsReadAsBritishAndAskedAbout() {
        Extraction<Response> extraction = Documents.extract(
                Documents.page("<h1>Essex Police response</h1><p>Published: 03/04/2025</p><h2>Recommendation 2</h2><p>"
                        + TESTED + "</p>"));
        Response response = extraction.draft().orElseThrow();

        assertThat(response.publishedOn()).contains(PartialDate.of(LocalDate.of(2025, 4, 3)));
        assertThat(response.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(extraction.members())
                .contains(new ExtractedMember("/publishedOn", List.of(2), "Published: 03/04/2025", Certainty.INFERRED));
        assertThat(questions(extraction))
                .contains("The document writes the date in figures, and it was read in British order as 2025-04-03.");
    }

    @Test
    void theDaysOfReportAndResponseAreNotConfused() {
        Response both = read("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><p>Published on 4 March 2025. Our response was published on 28 April 2025.</p>");
        Response misdated = read("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><p>The inspection was published by HMICFRS on 4 February 2025.</p>");
        Response line = read("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><p>Response to two HMICFRS reports Published 2 April 2025</p>");

        assertThat(both.publishedOn()).contains(PartialDate.parse("2025-04-28"));
        assertThat(both.reportDatedAs()).contains(PartialDate.parse("2025-03-04"));
        assertThat(misdated.reportDatedAs()).contains(PartialDate.parse("2025-02-04"));
        assertThat(line.reportDatedAs()).isEmpty();
    }

    @Test
    void aWeekdayThatDoesNotFitItsDateIsAskedAbout() {
        Extraction<Response> extraction = Documents.extract(Documents.page(
                "<h1>Essex Police response</h1><p>Published on Monday 4 March 2025</p><p>" + TITLE + "</p>"));

        assertThat(questions(extraction))
                .contains("The document writes \"Monday 4 March 2025\", but that day is a Tuesday.");
    }

    @Test
    void aDayWithoutAYearIsAskedAbout() {
        Extraction<Response> extraction = Documents.extract(
                Documents.page("<h1>Essex Police response</h1><p>Monday 5 June</p><p>" + TITLE + "</p>"));

        assertThat(questions(extraction)).contains("The document writes \"Monday 5 June\" without a year.");
    }

    @Test
    void anAnnexThatIsNotThereIsUnread() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><p>Our answers stand in Annex B. A map is in Appendix 2.</p><h2>Appendix 2</h2><p>A map.</p>"));

        assertThat(extraction.draft().orElseThrow().unread()).containsExactly("Annex B");
        assertThat(questions(extraction)).contains("The document refers to \"Annex B\", which is not in it.");
    }

    @Test
    void anAttachedPlanHoldsTheAnswersThatAreMissing() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><p>Please find the attached action plan for every answer.</p>"));

        assertThat(extraction.draft().orElseThrow().unread()).containsExactly("action plan");
    }

    @Test
    void anItemWithoutAnswerIsAskedAbout() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><h2>Recommendation 2</h2><p>" + TESTED + "</p><h2>Recommendation 3</h2><p>" + HORSES + "</p>"));

        assertThat(questions(extraction))
                .anySatisfy(question -> assertThat(question)
                        .contains("Stables near busy roads")
                        .endsWith("no answer to it was found."));
    }

    @Test
    void aDocumentWithoutSpeakerIsAskedAbout() {
        Extraction<Response> extraction = Documents.extract(Documents.page(
                "<p>Essex Police</p><p>" + TITLE + "</p><h2>Recommendation 2</h2><p>" + TESTED + "</p>"));

        assertThat(answers(Voice.CHIEF_OFFICER, extraction.draft().orElseThrow()))
                .containsExactly("report 2 = " + TESTED);
        assertThat(questions(extraction))
                .contains(
                        "The document does not say whose words it holds. They were read as those of \"Essex Police\", whom it names first.");
    }

    @Test
    void aDocumentCutShortIsAskedAbout() {
        SourceDocument document = Documents.read(
                "<html><body><p>Essex Police response</p><p>More</p></body></html>",
                SourceLimits.standard().withMaxBlocks(1));

        assertThat(questions(Documents.extract(document)))
                .contains("The document is too long to be read whole. Only the first 1 blocks were read.");
    }

    @Test
    void aDraftIsADraftAndHasNoDayOfPublication() {
        Response response =
                read("<p>DRAFT</p><h1>Essex Police response</h1><p>Published: 4 April 2025</p><p>" + TITLE + "</p>");

        assertThat(response.state()).isEqualTo(PublicationState.DRAFT);
        assertThat(response.publishedOn()).isEmpty();
    }

    @Test
    void wordsBeyondTheFormatsLengthAreCutAndAskedAbout() {
        String much = "The lamps were read again. ".repeat(1000);
        Extraction<Response> extraction = Documents.extract(Documents.page(
                "<h1>Essex Police response</h1><p>" + TITLE + "</p><h2>Recommendation 2</h2><p>" + much + "</p>"));

        assertThat(in(Voice.CHIEF_OFFICER, extraction.draft().orElseThrow())
                        .answers()
                        .get(0)
                        .explanation()
                        .orElseThrow())
                .hasSizeLessThanOrEqualTo(20_000);
        assertThat(questions(extraction))
                .anySatisfy(question -> assertThat(question).contains("the format takes 20000"));
    }

    @Test
    void answersBeyondWhatAResponseTakesAreLeftOutAndAskedAbout() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<h1>Essex Police response</h1><p>" + TITLE
                + "</p>" + "<h2>Recommendation 2</h2><p>We accept this.</p>".repeat(10_001)));

        Response response = extraction.draft().orElseThrow();
        assertThat(in(Voice.CHIEF_OFFICER, response).answers()).hasSize(10_000);
        assertThat(response.unread()).contains("the answers beyond the first 10000 references");
        assertThat(questions(extraction))
                .contains(
                        "The answers have more than 10000 references. Left out was what follows on \"We accept this.\".");
    }

    @Test
    void oneOfSeveralReportsIsTheOneCited() {
        ResponseExtractor extractor = ResponseExtractor.of(
                List.of(ReferenceData.twentyYearsOn(), Documents.REPORT), ReferenceData.policeAreas());

        assertThat(extractor
                        .extract(Documents.page("<h1>Essex Police response</h1><p>" + TITLE + "</p>"))
                        .draft()
                        .orElseThrow()
                        .report())
                .isEqualTo("lamps-and-horses-2025");
        assertThatThrownBy(() -> ResponseExtractor.of(List.of(), ReferenceData.policeAreas()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found no report, expected at least one");
    }

    @Test
    void aPositionIsSuggestedWithItsPhrase() {
        Extraction<Response> extraction = Documents.extract(Documents.page("<h1>Essex Police response</h1><p>" + TITLE
                + "</p><h2>Recommendation 2</h2><p>A meter is already in place.</p>"
                + "<h2>Recommendation 3</h2><p>A plan is in place, but not for every stable.</p>"));

        assertThat(extraction.suggestions())
                .containsExactly(new SuggestedPosition(
                        "/comments/0/answers/0/status", ComplianceStatus.MET, "is already in place", 4));
    }
}
