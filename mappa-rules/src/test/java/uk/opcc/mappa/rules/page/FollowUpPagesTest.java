package uk.opcc.mappa.rules.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.StatedTotals;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Successor;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.TrackCount;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.result.RuleDescription;

/** What stands on a page of follow-ups. A browser tests how it looks and works; see the module mappa-examples. */
class FollowUpPagesTest {

    /** A month after the 12 months of the report of 14 July 2022. */
    private static final LocalDate AS_OF = LocalDate.of(2023, 8, 14);

    private static final String EVIL = "\"><script>alert(1)</script><a href=javascript:x>\u202elink";
    private static final Pattern HREF = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private static FollowUpEvent event(String on, Speaker by, Statement statement) {
        return FollowUpEvent.builder()
                .on(PartialDate.parse(on))
                .by(by)
                .statement(statement)
                .build();
    }

    private static FollowedItem item(int number, FollowUpEvent... events) {
        return FollowedItem.builder()
                .report(SampleResponses.REPORT.id())
                .item(ItemId.recommendation(number))
                .addEvents(events)
                .build();
    }

    private static FollowUp followUp(FollowedItem... items) {
        return FollowUp.builder()
                .id("suffolk-2023")
                .force(SampleResponses.faultless().force())
                .body(SampleResponses.faultless().body())
                .addReports(SampleResponses.REPORT.id())
                .addItems(items)
                .build();
    }

    private static final FollowUp SUFFOLK = followUp(
            item(
                    14,
                    event("2023-06-02", Speaker.FORCE, new Statement.Progress(Track.IN_PROGRESS))
                            .withWords("Amber")
                            .withDocument("Tracker of June 2023")
                            .withPage(4),
                    event("2023-05", Speaker.BODY, new Statement.Progress(Track.OPEN)),
                    event("2023-09-01", Speaker.FORCE, new Statement.Progress(Track.REPORTED_COMPLETE))),
            item(15, event("2023-03-01", Speaker.FORCE, new Statement.Progress(Track.REPORTED_COMPLETE))),
            item(
                    18,
                    event("2023-03-01", Speaker.INSPECTORATE, new Statement.Closed(Closer.INSPECTORATE))
                            .withEvidence("A revisit.")),
            item(19));

    private static CheckedFollowUp checked(FollowUp followUp) {
        return new CheckedFollowUp(
                followUp, FollowUpChecker.of(List.of(SampleResponses.REPORT)).check(followUp, AS_OF));
    }

    private static String page(FollowUp... followUps) {
        return FollowUpPages.of(List.of(SampleResponses.REPORT))
                .page(Arrays.stream(followUps).map(FollowUpPagesTest::checked).toList());
    }

    private static String history(String page, int number) {
        return page.split("<h4>Recommendation " + number + " ", 2)[1].split("</section>", 2)[0];
    }

    @Test
    void theTopSaysWhatIsOpenAndLate() {
        assertThat(page(SUFFOLK))
                .containsSubsequence(
                        "<title>Suffolk Constabulary: follow-up as of 14 August 2023</title>",
                        "2 of 4 items are open, 2 past the last day",
                        "nobody has checked 1 claim that an item is done",
                        "<strong>Monday 14 August 2023</strong>",
                        "What is open",
                        "Last day 14 July 2023, 31 days ago",
                        "396 days",
                        "The force: In progress (2 June 2023)",
                        "The body: Work has not begun (May 2023)",
                        "What to do next",
                        "What is late, or soon due",
                        "What cannot be true, or does not agree",
                        "What nobody has said, shown or checked",
                        "The history of each item",
                        "How it was decided");
    }

    @Test
    void aHistorySaysWhoSaidWhatWhenWhereAndOnWhatEvidence() {
        String page = page(SUFFOLK);
        assertThat(history(page, 14))
                .containsSubsequence(
                        ">May 2023</strong> The body: <strong>Work has not begun</strong>",
                        ">2 June 2023</strong> The force: <strong>In progress</strong>",
                        "<q>Amber</q>",
                        "Where: Tracker of June 2023, page 4.");
        assertThat(history(page, 15)).contains("Evidence:</span> none is given");
        assertThat(history(page, 18)).contains("Evidence:</span> A revisit.");
        assertThat(history(page, 19))
                .contains("Nobody has said anything about it.")
                .doesNotContain("<svg");
    }

    @Test
    void anEventAfterTheDayOfAskingIsShownAsOneThatDoesNotCount() {
        String history = history(page(SUFFOLK), 14);
        assertThat(history)
                .containsOnlyOnce("After the day of asking, so it does not count.")
                .containsSubsequence(
                        "<li class=\"mappa-later\">", "1 September 2023", "<strong>Reported complete</strong>");
        assertThat(history.split("</svg>", 2)[0])
                .contains(">1</text>", ">2</text>")
                .doesNotContain(">3</text>");
    }

    @Test
    void thePictureHasARowForEachSpeakerAndTheNumbersOfTheList() {
        String picture = history(page(SUFFOLK), 14).split("<svg", 2)[1].split("</svg>", 2)[0];
        assertThat(picture)
                .contains("role=\"img\"", "<title ", "<desc ", "2 marks from 14 July 2022 to 14 August 2023")
                .contains(">Force</text>", ">Body</text>", "Last day: 14 July 2023", "Asked on: 14 August 2023")
                .contains("mappa-event-some-day")
                .doesNotContain(">Panel</text>");
    }

    @Test
    void eventsOfOneDayHaveOneMarkAndMarksDoNotCoverEachOther() {
        FollowUpEvent begun = event("2023-06-02", Speaker.FORCE, new Statement.Progress(Track.IN_PROGRESS));
        String page = page(followUp(item(
                14,
                begun,
                begun,
                begun,
                event("2023-06-03", Speaker.FORCE, new Statement.Reopened()),
                event("2023-06-04", Speaker.FORCE, new Statement.Reopened()))));
        List<int[]> boxes = Pattern.compile(
                        "<rect class=\"mappa-event[^\"]*\" x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\"")
                .matcher(page)
                .results()
                .map(box -> IntStream.of(1, 2, 3)
                        .map(group -> Integer.parseInt(box.group(group)))
                        .toArray())
                .toList();
        assertThat(page).contains(">1\u20133</text>", ">4</text>", ">5</text>");
        assertThat(boxes).hasSize(3);
        for (int[] one : boxes) {
            assertThat(one[0]).isBetween(104, 592 - one[2]);
            for (int[] other : boxes) {
                assertThat(one == other
                                || one[1] != other[1]
                                || one[0] + one[2] <= other[0]
                                || other[0] + other[2] <= one[0])
                        .isTrue();
            }
        }
    }

    @Test
    void severalFollowUpsHaveATableOfAllOpenItemsWithoutAScore() {
        String page = page(
                SUFFOLK,
                SUFFOLK.withId("norfolk-2023")
                        .withForce(SUFFOLK.force().withId("norfolk").withName("Norfolk Constabulary")));
        assertThat(page)
                .containsSubsequence(
                        "<title>Follow-up as of 14 August 2023</title>",
                        "What is open, across forces",
                        "href=\"#mappa-1-top\">Suffolk Constabulary</a></th><td>4</td><td>2</td><td>2</td><td>1</td>",
                        "href=\"#mappa-2-top\">Norfolk Constabulary</a>",
                        "Open items of all forces",
                        "past the last day only")
                .doesNotContain("score of");
        assertThat(page.split("</style>", 2)[1]).doesNotContain("%");
    }

    @Test
    void everyLinkLeadsToAnIdAndEveryIdIsUsedOnce() {
        String page = page(SUFFOLK, SUFFOLK.withId("norfolk-2023"));
        List<String> ids = ID.matcher(page).results().map(id -> id.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> targets = new HashSet<>(ids);
        assertThat(HREF.matcher(page).results().map(href -> href.group(1)))
                .isNotEmpty()
                .isSubsetOf(targets);
    }

    @Test
    void aSiteIsAnIndexAndAPageOfEach() {
        Map<String, String> site =
                FollowUpPages.of(List.of(SampleResponses.REPORT)).site(List.of(checked(SUFFOLK), checked(SUFFOLK)));
        assertThat(site.keySet()).containsExactly("index.html", "suffolk-2023.html", "suffolk-2023-2.html");
        assertThat(site.get("index.html"))
                .contains("href=\"suffolk-2023-2.html#mappa-top\"")
                .contains("href=\"suffolk-2023.html#mappa-item-" + SampleResponses.REPORT.id() + "-recommendation-14\"")
                .doesNotContain("The history of each item");
        assertThat(site.get("suffolk-2023.html")).contains("<a href=\"index.html\">", "All follow-ups", "The history");
    }

    @Test
    void aFragmentIsThePageWithoutItsFrame() {
        FollowUpPages pages = FollowUpPages.of(List.of(SampleResponses.REPORT));
        String fragment = pages.fragment(List.of(checked(SUFFOLK)));
        assertThat(fragment).startsWith("<div class=\"mappa\">").doesNotContain("<h1", "<style", "<html");
        assertThat(pages.page(List.of(checked(SUFFOLK)))).contains(fragment.strip());
        assertThat(AssessmentPages.styleSheet()).contains(".mappa-events", ".mappa-history");
    }

    @Test
    void nothingOfADocumentIsMarkupAndWhatIsHiddenIsShown() {
        FollowUpEvent event = event(
                        "2023-06-02",
                        Speaker.PANEL,
                        new Statement.Superseded(
                                Successor.builder().words("Evil " + EVIL).build()))
                .withWords(EVIL)
                .withEvidence(EVIL)
                .withDocument("Evil " + EVIL.replace("\u202e", ""));
        FollowUp evil = followUp(item(14, event))
                .withForce(SUFFOLK.force().withName("Force " + EVIL.replace("\u202e", "")))
                .withTotals(StatedTotals.builder()
                        .by(Speaker.FORCE)
                        .addCounts(TrackCount.builder()
                                .count(3)
                                .words("Evil " + EVIL.replace("\u202e", ""))
                                .build())
                        .build());
        String page = FollowUpPages.of(List.of(SampleResponses.REPORT))
                .page(List.of(new CheckedFollowUp(evil, checked(evil).status(), List.of(EVIL))));
        assertThat(page)
                .doesNotContain("<script", "<a href=javascript", "\u202e")
                .contains("&lt;script&gt;", "[U+202E]")
                .contains("Content-Security-Policy");
    }

    @Test
    void totalsThatDocumentsStateAreShown() {
        String page = page(SUFFOLK.withTotals(StatedTotals.builder()
                .by(Speaker.PANEL)
                .on(PartialDate.parse("2023-06-30"))
                .all(5)
                .addCounts(TrackCount.builder().count(2).words("on hold").build())
                .addCounts(TrackCount.builder().count(3).addTracks(Track.CLOSED).build())
                .document("Minutes")
                .build()));
        assertThat(page)
                .contains("The panel, 30 June 2023, Minutes: 5 in all, 2 \u201con hold\u201d, 3 Closed.")
                .contains("Which tracks does on hold mean?");
    }

    @Test
    void whatWasLeftOutIsSaid() {
        FollowUpChecker checker =
                FollowUpChecker.of(List.of(SampleResponses.REPORT)).leavingOut("overdue", "The panel sees the dates.");
        String page = FollowUpPages.of(List.of(SampleResponses.REPORT))
                .page(List.of(new CheckedFollowUp(SUFFOLK, checker.check(SUFFOLK, AS_OF))));
        assertThat(page)
                .contains("The rule overdue was left out: The panel sees the dates.")
                .contains("checked within 6 months", "last day is within 3 months");
    }

    @Test
    void aReportThatIsNotHeldIsSaidToBeMissing() {
        String page = FollowUpPages.of(List.of())
                .page(List.of(new CheckedFollowUp(
                        SUFFOLK, FollowUpChecker.of(List.of()).check(SUFFOLK, AS_OF))));
        assertThat(page).contains(", which is not at hand", "The last day is not known", "Not known");
    }

    @Test
    void everyRuleIsUnderAHeading() {
        Map<FollowUpWords.Matter, List<String>> matters = new EnumMap<>(FollowUpWords.Matter.class);
        for (RuleDescription rule : RuleCatalogue.followUpRules()) {
            matters.computeIfAbsent(FollowUpWords.matter(rule.id()), any -> new ArrayList<>())
                    .add(rule.id());
        }
        assertThat(matters.get(FollowUpWords.Matter.GAP))
                .as("a rule that is new needs a heading in FollowUpWords.matter, or stands here")
                .containsExactlyInAnyOrder(
                        "assured-without-measure",
                        "closed-without-closer",
                        "closed-without-date",
                        "closed-without-evidence",
                        "completion-unverified",
                        "due-moved-without-reason",
                        "item-without-event",
                        "superseded-by-nothing",
                        "track-undecided");
        assertThat(matters.get(FollowUpWords.Matter.TIME)).hasSize(5);
        assertThat(matters.get(FollowUpWords.Matter.CONTRADICTION)).hasSize(13);
    }

    @Test
    void followUpsOfTwoDaysHaveNoPageTogether() {
        FollowUpPages pages = FollowUpPages.of(List.of(SampleResponses.REPORT));
        CheckedFollowUp other =
                new CheckedFollowUp(SUFFOLK, FollowUpChecker.of(List.of()).check(SUFFOLK, AS_OF.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.page(List.of(checked(SUFFOLK), other)))
                .withMessageContaining("2023-08-14, 2023-08-15");
        assertThatIllegalArgumentException().isThrownBy(() -> pages.fragment(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckedFollowUp(
                        SUFFOLK.withId("norfolk"), checked(SUFFOLK).status()))
                .withMessageContaining("found a status of suffolk-2023");
    }

    /** The size of a page grows with its events, and a picture stops at 100 dates. */
    @Test
    void aPageOfManyEventsIsBounded() {
        FollowUpEvent[] events = IntStream.range(0, 2000)
                .mapToObj(i -> event(
                        LocalDate.of(2022, 8, 1).plusDays(i % 360).toString(),
                        Speaker.FORCE,
                        new Statement.Verification(Verification.VERIFIED)))
                .toArray(FollowUpEvent[]::new);
        String page = page(followUp(item(14, events)));
        assertThat(page.length()).isLessThan(2000 * 800 + 60_000);
        assertThat(page).contains("The picture shows the first 100 dates.");
        assertThat(page.split("<rect class=\"mappa-event", -1)).hasSize(101);
    }

    @Test
    void anUndatedEventComesLastAndIsNotInThePicture() {
        FollowUpEvent undated = event("2023-06-02", Speaker.FORCE, new Statement.Progress(Track.OPEN))
                .withOn(Optional.empty());
        String history = history(
                page(followUp(item(
                        14, undated, event("2023-06-02", Speaker.FORCE, new Statement.Progress(Track.IN_PROGRESS))))),
                14);
        assertThat(history).containsSubsequence("2 June 2023</strong>", "Day not known</strong>");
        assertThat(history.split("</svg>", 2)[0]).contains(">1</text>").doesNotContain(">2</text>");
    }

    @Test
    void whatTheResponseSaidStandsBesideTheHistory() {
        Response response = SampleResponses.faultless();
        assertThat(response.force().id()).isEqualTo(SUFFOLK.force().id());
        String page = FollowUpPages.of(List.of(SampleResponses.REPORT))
                .withResponses(List.of(response.withForce(response.force().withId("norfolk")), response))
                .page(List.of(checked(SUFFOLK)));
        assertThat(history(page, 14))
                .contains("The response said:</span> The local policing body: " + positionOn14(response) + ".");
        String silent = FollowUpPages.of(List.of(SampleResponses.REPORT))
                .withResponses(List.of(response.withComments()))
                .page(List.of(checked(SUFFOLK)));
        assertThat(history(silent, 14)).contains("The response said:</span> Nothing about it.");
        assertThat(page(SUFFOLK)).doesNotContain("The response said");
    }

    private static String positionOn14(Response response) {
        return Section55.assess(SampleResponses.REPORT, response).coverage().stream()
                .filter(coverage -> coverage.recommendation().equals(ItemId.recommendation(14)))
                .map(coverage -> InWords.position(coverage.position()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anItemThatMayBeDoneIsOpenAndCountedApart() {
        String page = page(followUp(item(
                14,
                event("2023-06", Speaker.FORCE, new Statement.Progress(Track.IN_PROGRESS)),
                event("2023-06", Speaker.FORCE, new Statement.Progress(Track.REPORTED_COMPLETE)))));
        assertThat(page)
                .contains("1 of 1 item is open, 1 past the last day")
                .contains("of 1 open item it is not known whether it is done")
                .contains("In progress or reported complete");
    }

    @Test
    void aStatusWhosePlacesDoNotFitIsStillShown() {
        CheckedFollowUp fits = checked(SUFFOLK);
        FollowUpStatus other = fits.status()
                .withStates(fits.status().states().stream()
                        .map(state -> state.withWords(state.words().stream()
                                .map(word -> word.withWhere("/items/0/events/999"))
                                .toList()))
                        .toList())
                .withFindings(fits.status().findings().stream()
                        .map(finding -> finding.withWhere("/items/999/events/0"))
                        .toList());
        assertThat(FollowUpPages.of(List.of(SampleResponses.REPORT)).page(List.of(new CheckedFollowUp(SUFFOLK, other))))
                .contains("The force: in-progress (2 June 2023)");
    }
}
