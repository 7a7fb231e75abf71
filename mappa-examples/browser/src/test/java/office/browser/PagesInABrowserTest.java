package office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import uk.opcc.mappa.examples.ExampleFollowUps;
import uk.opcc.mappa.examples.ExampleResponses;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.extraction.SourceDocument;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.page.AssessmentPages;
import uk.opcc.mappa.rules.page.CheckedFollowUp;
import uk.opcc.mappa.rules.page.FollowUpPages;

/** Pages as people use them: with eyes, by keyboard, on a telephone, on paper, and with what helps those who cannot see. */
class PagesInABrowserTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final PreparedReport PREPARED = Section55.prepare(REPORT);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);
    private static final String EVIL =
            "\"><script>window.harmed=1</script><img src=http://localhost:9/x onerror=window.harmed=1>"
                    + "<style>*{display:none}</style><form action=http://localhost:9/><input></form>"
                    + "<a href=\"javascript:window.harmed=1\">\u202elink\u202c</a><svg onload=window.harmed=1>";

    /** The pages that the tests open. */
    enum Pages {
        ONE,
        FIVE,
        FORTY_THREE,
        HOSTILE,
        DOCUMENT,
        FOLLOW_UP,
        FOLLOW_UPS,
        HOSTILE_FOLLOW_UP;

        boolean isOfResponses() {
            return compareTo(DOCUMENT) <= 0;
        }
    }

    @TempDir
    private static Path folder;

    private static Optional<Browser> started = Optional.empty();

    private Browser browser;

    @BeforeAll
    static void writeThePages() throws IOException {
        Path profile = Files.createDirectory(folder.resolve("profile"));
        started = Browser.start(profile);
        if (started.isEmpty()) {
            System.out.println("SKIPPED: the tests in a browser, for found no chromium and chromedriver in /usr/bin");
        }
        write(Pages.ONE, List.of(ExampleResponses.gloucestershire()));
        write(Pages.FIVE, ExampleResponses.all());
        write(Pages.FORTY_THREE, fortyThree());
        write(Pages.HOSTILE, List.of(hostile(), ExampleResponses.suffolk()));
        show(Pages.DOCUMENT, List.of(letter()));
        writeFollowUps(Pages.FOLLOW_UP, ExampleFollowUps.all().subList(0, 1));
        writeFollowUps(Pages.FOLLOW_UPS, ExampleFollowUps.all());
        writeFollowUps(
                Pages.HOSTILE_FOLLOW_UP,
                List.of(hostileFollowUp(), ExampleFollowUps.all().get(1)));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Browser::close);
    }

    @BeforeEach
    void needABrowser() {
        Assumptions.assumeTrue(started.isPresent(), "expected chromium and chromedriver in /usr/bin");
        browser = started.orElseThrow();
        browser.resize(1280, 900);
        browser.show("screen", "light");
    }

    private static Path file(Pages page) {
        return folder.resolve(page.name().toLowerCase(Locale.ROOT) + ".html");
    }

    private static void write(Pages page, List<Response> responses) throws IOException {
        show(
                page,
                responses.stream()
                        .map(each -> new AssessedResponse(each, Section55.assess(PREPARED, each)))
                        .toList());
    }

    private static void show(Pages page, List<AssessedResponse> responses) throws IOException {
        Files.writeString(file(page), AssessmentPages.of(REPORT).page(responses));
    }

    /** A letter as an office writes it, with more words around the answers than a list on a page shows. */
    private static AssessedResponse letter() {
        SourceDocument.Builder letter = SourceDocument.builder()
                .heading(1, "Kent Police: response to " + REPORT.title())
                .paragraph("Response of the Chief Constable");
        for (int i = 1; i <= 20; i++) {
            letter.heading(2, "Enclosure " + i + EVIL);
        }
        letter.heading(2, "Recommendation 18")
                .paragraph("This recommendation has been implemented. Every nominal has a trained manager.")
                .heading(2, "Recommendation 19")
                .paragraph("We will review the workload of all offender managers.");
        SourceDocument document = letter.build();
        Extraction<Response> extraction = ResponseExtractor.of(List.of(REPORT), ReferenceData.policeAreas())
                .withForce("kent")
                .extract(document);
        Response response = extraction.draft().orElseThrow();
        return new AssessedResponse(response, Section55.assess(PREPARED, response), document, extraction);
    }

    private static void writeFollowUps(Pages page, List<FollowUp> followUps) throws IOException {
        FollowUpChecker checker =
                FollowUpChecker.of(List.of(ExampleFollowUps.report())).withResponses(ExampleFollowUps.responses());
        Files.writeString(
                file(page),
                FollowUpPages.of(List.of(ExampleFollowUps.report()))
                        .page(followUps.stream()
                                .map(each -> new CheckedFollowUp(
                                        each, checker.check(each, LocalDate.of(2024, 3, 31)), List.of(EVIL)))
                                .toList()));
    }

    private static FollowUp hostileFollowUp() {
        FollowUp followUp = ExampleFollowUps.all().get(0);
        FollowUpEvent event = FollowUpEvent.builder()
                .on(PartialDate.parse("2023-02"))
                .by(Speaker.PANEL)
                .statement(new Statement.DueMoved(
                        PartialDate.parse("2025"), Optional.empty(), Optional.empty(), Optional.of(EVIL)))
                .words(EVIL + "word".repeat(400))
                .evidence(EVIL)
                .document(EVIL)
                .build();
        return followUp.withForce(followUp.force().withName(EVIL))
                .withBody(followUp.body().withName(EVIL))
                .withItems(followUp.items().stream()
                        .map(item -> item.withEvents(event, event.withOn(PartialDate.parse("2023-02-03"))))
                        .toList());
    }

    /** Each area answers in another way: early, late, as a draft, without a day; met, not met, declined, not at all. */
    private static List<Response> fortyThree() {
        List<Response> responses = new ArrayList<>();
        ComplianceStatus[] positions = Stream.of(ComplianceStatus.values())
                .filter(status -> status != ComplianceStatus.NOT_ANSWERED)
                .toArray(ComplianceStatus[]::new);
        for (PoliceArea area : ReferenceData.policeAreas().policeAreas()) {
            int at = responses.size();
            List<Answer> answers = new ArrayList<>();
            for (int number : new int[] {6, 9, 14, 15, 18, 19}) {
                if (at % 7 != 0 || number != 19) {
                    answers.add(Answer.builder()
                            .addReferences(RecommendationReference.toNational(number))
                            .status(positions[(at + number) % positions.length])
                            .explanation("What " + area.force().name() + " does about " + number + ".")
                            .reasonForNoAction("Why nothing more is done about " + number + ".")
                            .build());
                }
            }
            Response response = ExampleResponses.devonAndCornwall()
                    .withId(area.force().id())
                    .withForce(area.force())
                    .withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_STATED)
                    .withBody(ReferenceData.policeAreas()
                            .bodyOf(area.force().id(), LAST_DAY)
                            .orElseThrow()
                            .body())
                    .withComments(Comments.builder()
                            .voice(at % 9 == 0 ? Voice.CHIEF_OFFICER : Voice.LOCAL_POLICING_BODY)
                            .addAllAnswers(answers)
                            .build());
            responses.add(
                    switch (at % 5) {
                        case 0 -> response;
                        case 1 -> response.withState(PublicationState.DRAFT);
                        case 2 -> response.withPublishedOn(PartialDate.parse("2022-09"));
                        default -> response.withPublishedOn(PartialDate.of(LAST_DAY.plusDays(at - 20L)));
                    });
        }
        assertThat(responses).hasSize(43);
        return responses;
    }

    private static Response hostile() {
        Response response = ExampleResponses.gloucestershire();
        return response.withBody(response.body().withName(EVIL))
                .withForce(response.force().withName(EVIL))
                .withUnread(EVIL)
                .withComments(Comments.builder()
                        .voice(Voice.LOCAL_POLICING_BODY)
                        .office(EVIL)
                        .generalWords(EVIL)
                        .addAnswers(Answer.builder()
                                .addReferences(RecommendationReference.builder()
                                        .nationalNumber(18)
                                        .quotedWords(EVIL)
                                        .build())
                                .status(ComplianceStatus.MET)
                                .explanation(EVIL + "word".repeat(400))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingInLightAndDark(Pages page) {
        for (String scheme : List.of("light", "dark")) {
            browser.show("screen", scheme);
            browser.open(file(page));
            assertThat(browser.violations()).as(scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedForAndNothingRuns(Pages page) {
        browser.requests();
        browser.complaints();
        browser.open(file(page));
        assertThat(browser.requests()).containsOnly(file(page).toUri().toString());
        assertThat(browser.run("return String(window.harmed)")).isEqualTo("undefined");
        assertThat(browser.run("return document.querySelectorAll('script, img, form, iframe, object, link').length"))
                .isEqualTo(0L);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePolicyLetsNoScriptRun() {
        browser.open(file(Pages.FIVE));
        browser.run("const s = document.createElement('script'); s.textContent = 'window.harmed = 1';"
                + " document.body.append(s);");
        assertThat(browser.run("return String(window.harmed)")).isEqualTo("undefined");
    }

    @Test
    void theStyleSheetIsTheOneThatThePolicyAllows() {
        browser.open(file(Pages.FIVE));
        assertThat(browser.run("return getComputedStyle(document.querySelector('.mappa-by-lateness')).display"))
                .isEqualTo("none");
    }

    @Test
    void outcomesAreFilteredByKeyboard() {
        browser.open(file(Pages.FORTY_THREE));
        long all = shown();
        browser.tabTo("#mappa-show-all");
        browser.press(Keys.ARROW_RIGHT);
        String chosen = (String) browser.run("return document.activeElement.id.replace('mappa-show-', '')");
        assertThat(shown()).isLessThan(all).isPositive();
        assertThat(browser.run(
                        "return [...document.querySelectorAll('.mappa-row, .mappa-response')].filter(e => e.offsetParent)"
                                + ".every(e => e.classList.contains('mappa-is-' + arguments[0]))",
                        chosen))
                .isEqualTo(true);
        browser.press(Keys.ARROW_LEFT);
        assertThat(shown()).isEqualTo(all);
    }

    private long shown() {
        return browser.number("[...document.querySelectorAll('tr.mappa-row')].filter(e => e.offsetParent).length");
    }

    @Test
    void latenessSortsByKeyboard() {
        browser.open(file(Pages.FIVE));
        browser.tabTo("#mappa-sort-body");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('tr.mappa-row th')].filter(e => e.offsetParent)[0].innerText"))
                .isEqualTo("Police and Crime Commissioner for Gloucestershire");
    }

    @Test
    void aCellLeadsToTheWordsByKeyboard() {
        browser.open(file(Pages.FIVE));
        browser.tabTo(".mappa-by-body td.mappa-p-not-met a");
        String target = (String) browser.run("return document.activeElement.hash");
        browser.press(Keys.ENTER);
        assertThat(browser.driver().getCurrentUrl()).endsWith(target);
        assertThat(browser.number("document.querySelector(location.hash).getBoundingClientRect().top"))
                .isBetween(-5L, 900L);
        assertThat(browser.run("return document.querySelector(location.hash).innerText"))
                .asString()
                .contains("What it says");
    }

    @Test
    void whatWasNotUsedIsOpenedByKeyboard() {
        browser.open(file(Pages.DOCUMENT));
        assertThat(browser.run("return document.querySelector('.mappa-unused').open"))
                .isEqualTo(false);
        browser.tabTo(".mappa-unused summary");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.querySelector('.mappa-unused').open"))
                .isEqualTo(true);
        assertThat(browser.run("return document.querySelector('.mappa-unused').innerText"))
                .asString()
                .contains("Enclosure 20");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        browser.open(file(Pages.ONE));
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("mappa-skip");
        assertThat(browser.number("document.activeElement.getBoundingClientRect().left"))
                .isNotNegative();
    }

    /** 640 pixels are 1,280 at twice the size; 320 are 1,280 at four times the size, and a small telephone. */
    @ParameterizedTest
    @EnumSource
    void aNarrowScreenScrollsTablesOnly(Pages page) {
        for (int width : new int[] {320, 640}) {
            browser.resize(width, 700);
            browser.open(file(page));
            assertThat(browser.number("document.documentElement.scrollWidth"))
                    .as("%s pixels", width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void theMatrixScrollsByKeyboardAtThreeHundredAndTwenty() {
        browser.resize(320, 700);
        browser.open(file(Pages.FORTY_THREE));
        browser.tabTo(".mappa-by-body");
        assertThat(browser.number("document.activeElement.scrollWidth - document.activeElement.clientWidth"))
                .isPositive();
        for (int i = 0; i < 5; i++) {
            browser.press(Keys.ARROW_RIGHT);
        }
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (browser.number("document.activeElement.scrollLeft") == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(browser.number("document.activeElement.scrollLeft")).isPositive();
    }

    /** A4 less its margins is 180 millimetres wide, which are 680 pixels. */
    @ParameterizedTest
    @EnumSource
    void paperCutsNoRow(Pages page) {
        browser.show("print", "light");
        browser.resize(680, 980);
        browser.open(file(page));
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(681);
        assertThat(browser.run(
                        "return [...document.querySelectorAll('.mappa tr, .mappa li, .mappa-answer, .mappa-item')]"
                                + ".filter(e => getComputedStyle(e).breakInside !== 'avoid').length"))
                .isEqualTo(0L);
        assertThat(browser.run("return [...document.querySelectorAll('.mappa-matrix')].filter(e => e.offsetParent)"
                        + ".every(e => e.getBoundingClientRect().right <= 681)"))
                .isEqualTo(true);
        if (page.isOfResponses()) {
            assertThat(browser.run("const a = document.querySelector('.mappa-law a');"
                            + " return getComputedStyle(a, '::after').content"))
                    .asString()
                    .contains("legislation.gov.uk");
        }
    }

    @Test
    void whatIsLateIsFilteredByKeyboard() {
        browser.open(file(Pages.FOLLOW_UPS));
        assertThat(shown()).isEqualTo(9);
        browser.tabTo("#mappa-show-all");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(shown()).isEqualTo(4);
    }

    @Test
    void anOpenItemLeadsToItsHistoryByKeyboard() {
        browser.open(file(Pages.FOLLOW_UPS));
        browser.tabTo(".mappa-open th a");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.querySelector(location.hash).innerText"))
                .asString()
                .startsWith("Recommendation 1")
                .contains("Invented tracker of 2022, page 1");
    }

    /** The list says the same, and a picture of 260 pixels cannot be read. */
    @Test
    void aTelephoneShowsTheListWithoutThePicture() {
        browser.open(file(Pages.FOLLOW_UP));
        assertThat(pictures()).isPositive();
        browser.resize(320, 700);
        assertThat(pictures()).isZero();
        assertThat(browser.number("document.querySelectorAll('.mappa-events li').length"))
                .isPositive();
    }

    private long pictures() {
        return browser.number("[...document.querySelectorAll('.mappa-history')]"
                + ".filter(e => getComputedStyle(e).display !== 'none').length");
    }

    /** Screenshots for people: -Dmappa.screenshots=target/screenshots */
    @Test
    void screenshotsAreTakenWhereAsked() throws IOException {
        String target = System.getProperty("mappa.screenshots");
        Assumptions.assumeTrue(target != null, "expected -Dmappa.screenshots=FOLDER");
        Path shots = Files.createDirectories(Path.of(target));
        for (Pages page : Pages.values()) {
            for (Map.Entry<String, int[]> size : Map.of("wide", new int[] {1280, 3000}, "narrow", new int[] {320, 3000})
                    .entrySet()) {
                for (String scheme : List.of("light", "dark")) {
                    browser.show("screen", scheme);
                    browser.resize(size.getValue()[0], size.getValue()[1]);
                    browser.open(file(page));
                    Files.write(
                            shots.resolve(page + "-" + size.getKey() + "-" + scheme + ".png"), browser.screenshot());
                }
            }
        }
    }
}
