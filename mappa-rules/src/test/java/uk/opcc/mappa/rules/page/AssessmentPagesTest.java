package uk.opcc.mappa.rules.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.extraction.Certainty;
import uk.opcc.mappa.rules.extraction.ExtractedMember;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ExtractionQuestion;
import uk.opcc.mappa.rules.extraction.SourceDocument;
import uk.opcc.mappa.rules.extraction.SuggestedPosition;
import uk.opcc.mappa.rules.extraction.UnusedBlock;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;
import uk.opcc.mappa.rules.page.WordComparison.Origin;
import uk.opcc.mappa.rules.page.WordComparison.Piece;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;

/** What stands on a page. A browser tests how it looks and works; see the module mappa-examples. */
class AssessmentPagesTest {

    private static final InspectionReport REPORT = SampleResponses.REPORT;
    private static final Response FAULTLESS = SampleResponses.faultless();
    private static final Response LATE =
            FAULTLESS.withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(13)));
    private static final Response SILENT_ON_19 = FAULTLESS.withComments(SampleResponses.comments(
            Voice.LOCAL_POLICING_BODY,
            SampleResponses.answer(14, ComplianceStatus.MET),
            SampleResponses.answer(15, ComplianceStatus.PARTLY_MET),
            SampleResponses.answer(18, ComplianceStatus.MET)));
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private static final PreparedReport PREPARED = Section55.prepare(REPORT);

    private static AssessedResponse assessed(Response response) {
        return new AssessedResponse(response, Section55.assess(PREPARED, response));
    }

    private static String page(Response... responses) {
        Map<Response, Assessment> assessments = new HashMap<>();
        return AssessmentPages.of(REPORT)
                .page(Stream.of(responses)
                        .map(each -> new AssessedResponse(
                                each,
                                assessments
                                        .computeIfAbsent(each.withId("same"), same -> Section55.assess(PREPARED, same))
                                        .withResponse(each.id())))
                        .toList());
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void theTopSaysWhetherTheDutyIsMetAndByWhen() {
        assertThat(page(LATE))
                .containsSubsequence(
                        "<title>The duty is not met: Police and Crime Commissioner for Suffolk</title>",
                        ">The duty is not met</h3>",
                        "1 finding must be put right",
                        "<strong>Wednesday 7 September 2022</strong>: 56 days beginning with the day on which the report",
                        "Published on 20 September 2022, 13 days late",
                        "What to do next",
                        "Recommendations and answers",
                        "Everything that was found",
                        "The response was published after the last lawful day",
                        "How the law was read");
        assertThat(page(FAULTLESS)).contains(">The duty is met</h3>").doesNotContain("What to do next");
    }

    @Test
    void theMostSeriousIsDoneFirstAndByWhom() {
        Response response = LATE.withComments(SampleResponses.comments(
                Voice.CHIEF_OFFICER,
                SampleResponses.answer(14, ComplianceStatus.MET),
                SampleResponses.answer(15, ComplianceStatus.MET).withExplanation("TBC"),
                SampleResponses.answer(18, ComplianceStatus.MET),
                SampleResponses.answer(19, ComplianceStatus.MET)));
        String steps = page(response).split("mappa-steps", 3)[2].split("</ol>", 2)[0];

        assertThat(steps)
                .containsSubsequence("Must be put right", "Should be put right")
                .contains("Who: Police and Crime Commissioner for Suffolk.")
                .contains("Who: the chief officer of Suffolk Constabulary.");
        assertThat(steps.lastIndexOf("Must be put right")).isLessThan(steps.indexOf("Should be put right"));
    }

    @Test
    void whatDiffersOnlyInTheRecommendationIsSaidOnce() {
        Response adopted = FAULTLESS.withComments(
                SampleResponses.comments(Voice.LOCAL_POLICING_BODY, SampleResponses.answer(14, ComplianceStatus.MET))
                        .withGeneralWords("We agree with the force.")
                        .withAnswers(),
                SampleResponses.comments(
                        Voice.CHIEF_OFFICER,
                        SampleResponses.answer(14, ComplianceStatus.MET),
                        SampleResponses.answer(15, ComplianceStatus.MET),
                        SampleResponses.answer(18, ComplianceStatus.MET),
                        SampleResponses.answer(19, ComplianceStatus.MET)));

        assertThat(page(adopted))
                .containsOnlyOnce(
                        "> Recommendations 14, 15, 18 and 19: each is explained by the chief officer, not by the local policing "
                                + "body. <strong>Add the body&#39;s own explanation on recommendations 14, 15, 18 and 19 to its "
                                + "comments.</strong>");
    }

    @Test
    void aRecommendationShowsWhatItAsksWhoAnswersAndTheWords() {
        String item =
                page(FAULTLESS).split("id=\"mappa-recommendation-15\"", 2)[1].split("</section>", 2)[0];
        Answer answer = FAULTLESS.comments().get(0).answers().get(1);

        assertThat(item)
                .containsSubsequence(
                        "Recommendation 15",
                        "Met",
                        "Asks:",
                        "Addressed to Probation Service, Police forces and Prisons.",
                        "To be done within 12 months.",
                        "An answer is required.",
                        "The local policing body",
                        "Where: answer 2 of the local policing body.",
                        Html.escape(answer.explanation().orElseThrow()));
    }

    @Test
    void aRecommendationWithoutAnAnswerSaysSo() {
        assertThat(page(SILENT_ON_19).split("id=\"mappa-recommendation-19\"", 2)[1])
                .containsSubsequence("No answer", "There is no answer.", "Must be put right");
    }

    @Test
    void actionsAndReasonsAreShown() {
        Answer answer = SampleResponses.answer(19, ComplianceStatus.DECLINED)
                .withReasonForNoAction("It costs too much.")
                .withActions(Action.builder()
                        .what("Hire two managers")
                        .owner("Head of unit")
                        .due(PartialDate.parse("2023-03"))
                        .state(ActionState.UNDER_WAY)
                        .build());
        assertThat(page(FAULTLESS.withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, answer))))
                .contains("Hire two managers; under way; Head of unit; due March 2023")
                .contains("Why no action is taken")
                .contains("It costs too much.");
    }

    @Test
    void theLawIsCitedQuotedAndLinked() {
        assertThat(page(LATE))
                .contains("<a href=\"https://www.legislation.gov.uk/ukpga/1996/16/section/55\" rel=\"noreferrer\">"
                        + "Police Act 1996 s.55(5A)</a>")
                .contains("<q>before the end of the period of 56 days beginning with the day</q>");
    }

    @Test
    void questionsComeBeforeTheRecommendations() {
        assertThat(page(FAULTLESS.withPublishedOn(Optional.empty())))
                .containsSubsequence(
                        ">It is not known yet whether the duty is met</h3>",
                        "Questions that only a person can answer",
                        "On which day did the body publish the response?",
                        "Recommendations and answers");
    }

    @Test
    void anInferredMatchIsMarked() {
        Answer answer = SampleResponses.answer(19, ComplianceStatus.MET)
                .withReferences(RecommendationReference.builder()
                        .quotedWords(
                                "Workloads for staff managing sexual offenders are reviewed against national expectations")
                        .build());
        assertThat(page(FAULTLESS.withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, answer))))
                .contains("Matched by heading or words. The document does not name the recommendation: check it.");
    }

    @Test
    void quotedWordsAreComparedWithTheOfficialWords() {
        InspectionReport report = REPORT.withRecommendations(REPORT.recommendations().stream()
                .map(each -> each.number().orElse(0) == 18 ? each.withOfficialText("Train all managers now.") : each)
                .toArray(Recommendation[]::new));
        Answer answer = SampleResponses.answer(18, ComplianceStatus.MET)
                .withReferences(RecommendationReference.builder()
                        .nationalNumber(18)
                        .quotedWords("Train some managers now.")
                        .build());
        Response response = FAULTLESS.withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, answer));
        List<AssessedResponse> shown = List.of(new AssessedResponse(response, Section55.assess(report, response)));
        List<Piece> pieces = List.of(
                new Piece("Train ", Origin.BOTH),
                new Piece("all ", Origin.OFFICIAL),
                new Piece("some ", Origin.QUOTED),
                new Piece("managers now.", Origin.BOTH));

        AssessmentPages pages = AssessmentPages.of(report);
        assertThat(pages.page(shown))
                .contains("In the report&#39;s words:".replace("&#39;", "'"))
                .contains("<q>Train some managers now.</q>")
                .doesNotContain("<del>");
        assertThat(pages.comparedBy((official, quoted) -> pieces).page(shown))
                .contains("left out: </span>all <span", "added: </span>some <span")
                .contains("(struck out: only in the report");
        assertThat(pages.comparedBy((official, quoted) -> List.of(new Piece(quoted, Origin.BOTH)))
                        .page(shown))
                .contains("(the official words)");
    }

    private static ExtractedMember member(String pointer, int block, String words) {
        return new ExtractedMember(pointer, List.of(block), words, Certainty.STATED);
    }

    /** Returns a document of so many paragraphs. */
    private static SourceDocument document(int paragraphs) {
        SourceDocument.Builder document = SourceDocument.builder();
        for (int i = 1; i <= paragraphs; i++) {
            document.paragraph("Paragraph " + i + " <of the document>");
        }
        return document.build();
    }

    private static String pageOf(Response response, SourceDocument document, Extraction<Response> extraction) {
        return AssessmentPages.of(REPORT)
                .page(List.of(
                        new AssessedResponse(response, Section55.assess(PREPARED, response), document, extraction)));
    }

    @Test
    void placesInTheDocumentAreShownInsteadOfMembers() {
        String page = pageOf(
                LATE,
                document(3),
                new Extraction<>(
                        Optional.of(LATE),
                        List.of(
                                member("/publishedOn", 1, "20 September 2022"),
                                member("/comments/0/answers/0/explanation", 3, "Every nominal")),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(page)
                .contains("Where: block 3.")
                .contains("Where: block 1, \u201c20 September 2022\u201d.")
                .doesNotContain("What was not read");
    }

    @Test
    void aDocumentsOpenPointsAreShown() {
        Response response = FAULTLESS.withComments(SampleResponses.comments(
                Voice.LOCAL_POLICING_BODY, SampleResponses.answer(18, ComplianceStatus.NOT_READ)));
        String page = pageOf(
                response,
                document(2),
                new Extraction<>(
                        Optional.of(response),
                        List.of(),
                        List.of(
                                new ExtractionQuestion("/publishedOn", "No day.", "Enter it.", List.of()),
                                new ExtractionQuestion("/force", "Which force?", "Name it.", List.of(2))),
                        List.of(new SuggestedPosition(
                                "/comments/0/answers/0/status", ComplianceStatus.MET, "is in place", 1)),
                        List.of()));
        assertThat(page)
                .contains("<li>Which force? Name it. (block 2)</li>")
                .contains(
                        "The words \u201cis in place\u201d seem to say: met. A person has to read the answer and decide.")
                .doesNotContain("No day.");
    }

    @Test
    void blocksThatWereNotUsedComeLastAndLongListsAreCollapsed() {
        for (int number : new int[] {1, 11, 250}) {
            SourceDocument document = document(number);
            String page = pageOf(
                    FAULTLESS,
                    document,
                    new Extraction<>(
                            Optional.of(FAULTLESS),
                            List.of(),
                            List.of(),
                            List.of(),
                            document.blocks().stream()
                                    .map(block -> new UnusedBlock(block, "a greeting"))
                                    .toList()));
            assertThat(page)
                    .containsSubsequence(
                            "What was not read of the document</h3>",
                            number == 1
                                    ? "1 part of the document was not used"
                                    : number + " parts of the document were not used",
                            "<li>block 1, a greeting: <q>Paragraph 1 &lt;of the document&gt;</q></li>",
                            "How the law was read");
            assertThat(page.contains("<details")).isEqualTo(number > 10);
            assertThat(page.contains("The list shows the first 200.")).isEqualTo(number > 200);
            assertThat(page.contains("block 201,")).isFalse();
        }
    }

    @Test
    void menusAndRunningHeadsAreOnlyCounted() throws Exception {
        XhtmlHandler handler = new XhtmlHandler();
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(new StringReader("<html xmlns='http://www.w3.org/1999/xhtml'><body>"
                + "<nav><p>Home</p></nav><p>Dear Home Secretary</p></body></html>")));
        SourceDocument document = handler.document();
        String page = pageOf(
                FAULTLESS,
                document,
                new Extraction<>(
                        Optional.of(FAULTLESS),
                        List.of(),
                        List.of(),
                        List.of(),
                        document.blocks().stream()
                                .map(block -> new UnusedBlock(block, "a reason"))
                                .toList()));
        assertThat(page)
                .contains("Menus, running heads and the like are not listed: 1.", "Dear Home Secretary")
                .doesNotContain("<q>Home</q>");
    }

    @Test
    void wordsOnNoRecommendationAreShown() {
        Response response = FAULTLESS.withComments(
                FAULTLESS.comments().get(0),
                Comments.builder()
                        .voice(Voice.CHIEF_OFFICER)
                        .generalWords("We welcome the report.")
                        .addAnswers(SampleResponses.answer(18, ComplianceStatus.MET)
                                .withReferences(RecommendationReference.builder()
                                        .quotedWords("Nothing that the report says")
                                        .build())
                                .withExplanation("An answer to something else."))
                        .build());
        assertThat(page(response))
                .containsSubsequence(
                        "Words on no single recommendation",
                        "<blockquote>We welcome the report.</blockquote>",
                        "<blockquote>An answer to something else.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "/comments/99999999999",
                "/comments/7",
                "/comments/0/answers/99",
                "/comments/x/answers",
                "/citations/3",
                "/copies",
                "/statedDueDate",
                "/statedPeriod",
                "/statedCounts/0",
                "/retypedList/1",
                "/chiefOfficerConsultation",
                "/body/name",
                "/force/id",
                "/reportCitedAs",
                "/reportDatedAs",
                "/unread/0",
                "/extension",
                "/providedOn",
                "/else"
            })
    void aPlaceIsSaidInWordsOrNotAtAll(String pointer) {
        AssessedResponse once = assessed(LATE);
        Finding found = once.assessment().findings().get(0).withWhere(pointer);
        String page = AssessmentPages.of(REPORT)
                .page(List.of(new AssessedResponse(LATE, once.assessment().withFindings(found))));
        assertThat(page).contains(found.message()).doesNotContain(pointer);
    }

    @Test
    void whatWasNotReadIsListed() {
        Response response = FAULTLESS
                .withUnread("Appendix A")
                .withComments(SampleResponses.comments(
                        Voice.LOCAL_POLICING_BODY, SampleResponses.answer(18, ComplianceStatus.NOT_READ)));
        assertThat(page(response))
                .containsSubsequence(
                        "What position does the answer of the local policing body to recommendation 18 take?",
                        "What was not read",
                        "<li>Appendix A</li>");
    }

    @Test
    void aRuleThatWasLeftOutIsNamedWithItsReason() {
        AssessedResponse response = new AssessedResponse(
                FAULTLESS,
                Section55.assessor()
                        .asOf(LocalDate.of(2022, 9, 1))
                        .leavingOut("statute-not-cited", "Letters never cite.")
                        .assess(REPORT, FAULTLESS));
        assertThat(AssessmentPages.of(REPORT).page(List.of(response)))
                .contains("<dt>Judged on</dt><dd>1 September 2022</dd>")
                .contains("The rule statute-not-cited was left out: Letters never cite.");
    }

    // ---- several

    private static Response of(String id, Response response) {
        return response.withId(id);
    }

    @Test
    void severalResponsesStandInATableThatLeadsToTheWords() {
        String page = page(of("one", FAULTLESS), of("two", LATE), of("three", SILENT_ON_19));

        assertThat(page)
                .contains("3 responses to ")
                .contains("The last day to publish a response: <strong>Wednesday 7 September 2022</strong>")
                .contains("<td class=\"mappa-p-not-answered\"><a href=\"#mappa-3-recommendation-19\">")
                .contains("Police and Crime Commissioner for Suffolk (two)")
                .contains("<desc id=\"mappa-timeline-text\">Last day: 7 September 2022. Suffolk Constabulary: "
                        + "20 September 2022, 13 days late.")
                .contains("Recommendation 19: 2 met, 1 no answer.");
    }

    @Test
    void theLatestStandsFirstWhereLatenessSorts() {
        String page = page(
                of("in-time", FAULTLESS),
                of("undated", FAULTLESS.withPublishedOn(Optional.empty())),
                of("draft", FAULTLESS.withPublishedOn(Optional.empty()).withState(PublicationState.DRAFT)),
                of("late", LATE));
        String table = page.split("mappa-by-lateness\" role", 2)[1].split("</table>", 2)[0];

        assertThat(table).containsSubsequence("(late)", "(undated)", "(draft)", "(in-time)");
    }

    @Test
    void everyLinkWithinAPageLeadsSomewhere() {
        for (String page :
                List.of(page(LATE), page(of("one", FAULTLESS), of("two", LATE), of("three", SILENT_ON_19)))) {
            List<String> ids = all(ID, page);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(all(HREF, page).stream().filter(href -> href.startsWith("#")))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        }
    }

    @Test
    void aSiteHasAnIndexAndAPageOfEachResponse() {
        Map<String, String> site = AssessmentPages.of(REPORT)
                .site(List.of(
                        assessed(of("kent", FAULTLESS)), assessed(of("kent", LATE)), assessed(of("index", LATE))));

        assertThat(site.keySet()).containsExactly("index.html", "kent.html", "kent-2.html", "index-2.html");
        assertThat(site.get("index.html")).contains("href=\"kent-2.html#mappa-recommendation-19\"");
        assertThat(site.get("kent-2.html"))
                .contains("id=\"mappa-recommendation-19\"", "href=\"index.html\"")
                .doesNotContain("mappa-several\"");
        assertThat(all(HREF, site.get("index.html")).stream().filter(href -> !href.startsWith("#")))
                .allSatisfy(href -> assertThat(all(ID, site.get(href.substring(0, href.indexOf('#')))))
                        .contains(href.substring(href.indexOf('#') + 1)));
    }

    @Test
    void thePictureOfDaysShowsTheFirstHundred() {
        Response[] many =
                IntStream.range(0, 101).mapToObj(i -> of("r" + i, LATE)).toArray(Response[]::new);
        assertThat(page(many)).contains("The picture shows the first 100 of 101 responses.");
    }

    @Test
    void aReportWithoutADayHasNoPictureOfDays() {
        InspectionReport undated = REPORT.withPublished(Optional.empty());
        List<AssessedResponse> responses = Stream.of("one", "two")
                .map(id -> of(id, FAULTLESS))
                .map(each -> new AssessedResponse(each, Section55.assess(undated, each)))
                .toList();
        assertThat(AssessmentPages.of(undated).page(responses)).doesNotContain("When each was published");
    }

    // ---- safety

    @Test
    void thePolicyOfThePageAllowsItsOwnStyleAlone() throws NoSuchAlgorithmException {
        String page = page(FAULTLESS);
        String style = page.split("<style>", 2)[1].split("</style>", 2)[0];
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(style).isEqualTo(AssessmentPages.styleSheet());
        assertThat(page)
                .contains("content=\""
                        + Html.escape("default-src 'none'; style-src 'sha256-" + hash
                                + "'; base-uri 'none'; form-action 'none'")
                        + "\">");
    }

    @Test
    void aDocumentCannotWriteMarkup() {
        String evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)><form><a href='javascript:x'>\u202e</a>";
        Response response = FAULTLESS
                .withReportCitedAs(evil)
                .withBody(FAULTLESS.body().withName(evil))
                .withForce(FAULTLESS.force().withName(evil))
                .withUnread(evil)
                .withComments(SampleResponses.comments(
                                Voice.LOCAL_POLICING_BODY,
                                SampleResponses.answer(18, ComplianceStatus.MET)
                                        .withExplanation(evil)
                                        .withReferences(RecommendationReference.builder()
                                                .nationalNumber(18)
                                                .quotedWords(evil)
                                                .build()))
                        .withOffice(evil));
        for (String page : List.of(page(response), page(response, FAULTLESS))) {
            assertThat(page)
                    .doesNotContain("<script", "<img", "<form", "<a href='", "\u202e")
                    .contains("&lt;script&gt;alert(1)", "[U+202E]");
            assertThat(all(HREF, page))
                    .allMatch(href -> href.startsWith("#") || href.startsWith("https://www.legislation"));
        }
    }

    @Test
    void aFragmentIsThePageWithoutItsFrame() {
        List<AssessedResponse> one = List.of(assessed(LATE));
        String fragment = AssessmentPages.of(REPORT).fragment(one);

        assertThat(fragment)
                .startsWith("<div class=\"mappa\">")
                .endsWith("</div>\n")
                .doesNotContain("<html", "<style", "<main", "<h1");
        assertThat(AssessmentPages.of(REPORT).page(one)).contains(fragment.strip());
        assertThat(all(ID, fragment)).allMatch(id -> id.startsWith("mappa-"));
    }

    @Test
    void theSameInputGivesTheSamePage() {
        assertThat(page(LATE, FAULTLESS)).isEqualTo(page(LATE, FAULTLESS));
    }

    @Test
    void noResponseAndOtherReportsAreRefused() {
        AssessmentPages pages = AssessmentPages.of(REPORT.withId("another"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.page(List.of()))
                .withMessage("found no response, expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.page(List.of(assessed(LATE))))
                .withMessage("found a response to the report twenty-years-on-2022, expected one to another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssessedResponse(of("other", LATE), Section55.assess(REPORT, LATE)));
    }

    @ParameterizedTest
    @EnumSource
    void everyPositionHasItsOwnWordAndShape(ComplianceStatus position) {
        List<ComplianceStatus> others = new ArrayList<>(List.of(ComplianceStatus.values()));
        others.remove(position);
        assertThat(others)
                .noneMatch(other -> InWords.position(other).equals(InWords.position(position)))
                .noneMatch(other -> InWords.shape(other).equals(InWords.shape(position)));
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasItsOwnWords(Outcome outcome) {
        assertThat(Stream.of(Outcome.values()).map(InWords::shortOutcome)).doesNotHaveDuplicates();
        assertThat(InWords.outcome(outcome)).isNotBlank();
    }

    @Test
    void aBarIsAsLongAsTheShareOfTheResponses() {
        Response answersSix = of("six", FAULTLESS)
                .withComments(SampleResponses.comments(
                        Voice.LOCAL_POLICING_BODY, SampleResponses.answer(6, ComplianceStatus.MET)));
        assertThat(page(FAULTLESS, answersSix))
                .contains("<rect class=\"mappa-bar mappa-bar-met\" x=\"190\" y=\"4\" width=\"260\"");
    }

    @Test
    void thePictureSaysWhatIsNotKnownOfADay() {
        Response inAMonth = of("month", FAULTLESS.withPublishedOn(PartialDate.parse("2022-09")));
        Response longName = of("long", FAULTLESS.withPublishedOn(Optional.empty()))
                .withForce(SampleResponses.agency("long", "n".repeat(200), AgencyKind.POLICE_FORCE));
        assertThat(page(inAMonth, longName))
                .contains(">September 2022, not known if in time</text>", ">day not known</text>")
                .contains(">" + "n".repeat(40) + " \u2026</text>");
    }

    // ---- bounds

    /** A page of twice as many responses is twice as long, and no longer. */
    @Test
    void aPageGrowsWithWhatItShows() {
        assertThat((double) page(times(500)).length() / page(times(250)).length())
                .isBetween(1.5, 2.1);
    }

    @Test
    void tenThousandFindingsAreOnePage() {
        AssessedResponse once = assessed(SILENT_ON_19);
        Finding found = once.assessment().findings().get(0);
        List<Finding> many = IntStream.range(0, 10_000)
                .mapToObj(i -> found.withWhere("/comments/0/answers/" + i))
                .toList();
        AssessedResponse full =
                new AssessedResponse(once.response(), once.assessment().withFindings(many));

        String page = AssessmentPages.of(REPORT).page(List.of(full));
        assertThat(page.split("Where: answer ", -1)).hasSizeGreaterThan(10_000);
        assertThat(page.length()).isLessThan(10_000_000);
    }

    private static Response[] times(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> of("r" + i, SILENT_ON_19))
                .toArray(Response[]::new);
    }
}
