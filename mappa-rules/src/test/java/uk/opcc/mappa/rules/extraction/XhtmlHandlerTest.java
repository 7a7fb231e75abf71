package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.AttributesImpl;

class XhtmlHandlerTest {

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .filter(block -> block.frame().isEmpty())
                .map(Block::text)
                .toList();
    }

    private static Block only(SourceDocument document) {
        assertThat(document.blocks()).hasSize(1);
        return document.blocks().get(0);
    }

    @Test
    void headingsParagraphsAndItemsComeInReadingOrder() {
        SourceDocument document =
                Documents.page("<h2>Plans</h2><p>One.</p><ul><li>Two.</li><li><p>Three.</p><p>Four.</p></li></ul>");

        assertThat(document.title()).contains("Page");
        assertThat(texts(document)).containsExactly("Plans", "One.", "Two.", "Three.", "Four.");
        assertThat(document.blocks().stream().map(Block::kind))
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.PARAGRAPH);
        assertThat(document.blocks().get(0).level()).isEqualTo(2);
        assertThat(document.blocks().get(4).number()).isEqualTo(5);
    }

    @Test
    void anItemHasTheLabelThatItsListPrints() {
        SourceDocument document = Documents.page("<ol start='4'><li>a</li><li value='9'>b</li><li>c</li></ol>"
                + "<ol type='a'><li>d</li></ol><ol type='A'><li>e</li></ol><ol type='i' start='4'><li>f</li></ol>"
                + "<ol type='I' start='9'><li>g</li></ol><ul><li>h</li></ul>");

        assertThat(document.blocks().stream().map(block -> block.label().orElse("-")))
                .containsExactly("4.", "9.", "10.", "a.", "A.", "iv.", "IX.", "-");
        assertThat(document.blocks().stream().map(Block::ordered))
                .containsExactly(true, true, true, true, true, true, true, false);
    }

    @Test
    void anAutomaticNumberIsTheLabelOfItsBlock() {
        SourceDocument document =
                Documents.page("<p data-label='Recommendation 14 -'>Lamps.</p><h1 data-label='2.0'>Plans</h1>"
                        + "<ul><li data-label='(b)'>Horses.</li></ul><p>Plain.</p>");

        assertThat(document.blocks().stream().map(Block::label))
                .containsExactly(
                        Optional.of("Recommendation 14 -"), Optional.of("2.0"), Optional.of("(b)"), Optional.empty());
    }

    @Test
    void aCellKnowsItsRowAndColumnBelowCellsThatSpan() {
        SourceDocument document = Documents.page(
                "<table><thead><tr><td>No</td><td>Text</td></tr></thead>"
                        + "<tr><td rowspan='2'>1</td><td colspan='2'>wide</td><td>last</td></tr><tr><td>below</td></tr></table>");

        assertThat(document.blocks().stream().map(block -> block.cell().orElseThrow()))
                .containsExactly(
                        new Cell(1, 1, 1, 1, 1, true),
                        new Cell(1, 1, 2, 1, 1, true),
                        new Cell(1, 2, 1, 2, 1, false),
                        new Cell(1, 2, 2, 1, 2, false),
                        new Cell(1, 2, 4, 1, 1, false),
                        new Cell(1, 3, 2, 1, 1, false));
    }

    @Test
    void aTableWithinACellIsATableOfItsOwn() {
        SourceDocument document =
                Documents.page("<table><tr><td>a<table><tr><th>b</th></tr></table>c</td><td>d</td></tr></table>");

        assertThat(document.blocks().stream()
                        .map(block -> block.text() + block.cell().orElseThrow().table()))
                .containsExactly("a1", "b2", "c1", "d1");
        assertThat(document.blocks().get(1).cell().orElseThrow().head()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nav><p>x</p></nav>|navigation",
                "<aside>x</aside>|an aside",
                "<header>x</header>|the page's header",
                "<footer>x</footer>|the page's footer",
                "<div role='contentinfo'>x</div>|the page's footer",
                "<div role='search'>x</div>|a search form",
                "<div class='big header'>x</div>|a running header",
                "<p class='footer'>x</p>|a running footer",
                "<div id='cookie-notice'><p>x</p></div>|a cookie banner",
                "<p hidden='hidden'>x</p>|hidden",
                "<p aria-hidden='true'>x</p>|hidden",
                "<p style='display: none'>x</p>|hidden",
                "<div class='annotation'>x</div>|a link's address",
            })
    void theFrameOfAPageIsKeptWithTheReason(String body, String reason) {
        Block block = only(Documents.page(body));

        assertThat(block.frame()).contains(reason);
        assertThat(Documents.page(body).hasNoText()).isTrue();
    }

    @Test
    void whatStandsOutsideTheMainPartIsFrame() {
        SourceDocument document = Documents.page(
                "<p>Skip</p><main><header><h1>Title</h1></header><p>Text.</p></main><p>After</p><div role='main'>More.</div>");

        assertThat(texts(document)).containsExactly("Title", "Text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<button>x</button>",
                "<p><del>x</del></p>",
                "<p> </p>",
                ""
            })
    void scriptsButtonsAndDeletionsLeaveNothing(String body) {
        assertThat(Documents.page(body).blocks()).isEmpty();
    }

    @Test
    void aButtonThatOpensAPartIsItsHeading() {
        assertThat(texts(Documents.page("<h2><button aria-expanded='false'>Recommendation 2</button></h2><p>Done.</p>"
                        + "<button aria-expanded='true'>Recommendation 3</button><div>Begun.</div>")))
                .containsExactly("Recommendation 2", "Done.", "Recommendation 3", "Begun.");
    }

    @Test
    void charactersAreMended() {
        assertThat(texts(Documents.page(
                        "<p>of\uFB01ce\u00A0of  the\u00ADft\n and \u200Bdon\u00E2\u20AC\u2122t &amp;amp; \uF0B7</p>")))
                .containsExactly("office of theft and don\u2019t & \u2022");
    }

    @Test
    void aRaisedNumberIsAFootnoteMarkAndARaisedEndingIsNot() {
        assertThat(texts(Documents.page("<p>guidance<sup>12</sup> of the 20<sup>th</sup></p>")))
                .containsExactly("guidance of the 20th");
    }

    @Test
    void boldWordsAtTheBeginningAreCounted() {
        SourceDocument document =
                Documents.page("<p><b>Label:</b> rest</p><p><strong>All of it</strong></p><p>a <b>b</b></p>");

        assertThat(document.blocks().stream().map(Block::boldStart)).containsExactly(6, 9, 0);
        assertThat(document.blocks().get(1).allBold()).isTrue();
    }

    @Test
    void aLineBreakBeginsABlock() {
        assertThat(texts(Documents.page("<p>Office of the Police &amp;<br/>Crime Commissioner</p>")))
                .containsExactly("Office of the Police &", "Crime Commissioner");
        assertThat(texts(Documents.page("<p>one\nline</p>"))).containsExactly("one line");
        assertThat(texts(Documents.converted("application/msword", "<table><tr><td>one\ntwo</td></tr></table>")))
                .containsExactly("one", "two");
    }

    @Test
    void aQuotationAndAPageAreKnown() {
        SourceDocument document = Documents.converted(
                "application/pdf",
                "<div class='page'><p>First line of it.\n</p></div><div class='page'><p>Second.\n</p></div><ul><li>Outline</li></ul>");

        assertThat(document.blocks().stream().map(Block::page))
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.empty());
        assertThat(document.blocks().get(2).frame()).contains("the outline of a PDF");
        assertThat(only(Documents.page("<blockquote><p>Words.</p></blockquote>"))
                        .quotation())
                .isTrue();
    }

    @Test
    void typedBulletsAndNumbersBecomeLabels() {
        SourceDocument document =
                Documents.page("<p>\u2022 Lamps</p><p>3. Horses</p><p>(b) Ferries</p><p>2.0 Plans for lamps</p>");

        assertThat(texts(document)).containsExactly("Lamps", "Horses", "Ferries", "2.0 Plans for lamps");
        assertThat(document.blocks().stream()
                        .map(block -> block.kind() + block.label().orElse("")))
                .containsExactly("LIST_ITEM", "LIST_ITEM3.", "LIST_ITEM(b)", "HEADING");
    }

    @Test
    void aConverterThatPrintsTheSameNumberTwiceIsNotTrusted() {
        SourceDocument document =
                Documents.page("<p>1. Lamps</p><p>1. Horses</p><p>Text</p><p class='list_Number'>1. Ferries</p>");

        assertThat(document.blocks().stream().map(Block::label)).allMatch(Optional::isEmpty);
        assertThat(document.blocks().get(3).kind()).isEqualTo(Block.Kind.LIST_ITEM);
    }

    private static final String PAGES = "<div class='page'><p>KENT POLICE AND CRIME COMMISSIONER\n</p>"
            + "<p>The constabulary tests its lamps each quarter and keeps the re-\nsults of every test for multi-\n"
            + "agency work in the two winters that\n</p><p>Page 1 of 2\n</p></div>"
            + "<div class='page'><p>KENT POLICE AND CRIME COMMISSIONER\n</p><p>follow. The results are read by the\n"
            + "force-\nwide group of the force.\n</p><p>\u2022 Stables are\nvisited\n\u2022 Horses are counted\n</p>"
            + "<p>Recommendation 2\nLamps on rural beats.\n</p><p>Page 2 of 2\n</p></div>";

    @Test
    void linesOfAPageBecomeParagraphsAcrossItsEnd() {
        SourceDocument document = Documents.converted("application/pdf", PAGES);

        assertThat(texts(document))
                .containsExactly(
                        "The constabulary tests its lamps each quarter and keeps the results of every test for multi-agency"
                                + " work in the two winters that follow. The results are read by the force-wide group of the"
                                + " force.",
                        "Stables are visited",
                        "Horses are counted",
                        "Recommendation 2",
                        "Lamps on rural beats.");
    }

    @Test
    void runningHeadsAndPageNumbersAreFrame() {
        SourceDocument document = Documents.converted("application/pdf", PAGES);

        assertThat(document.blocks().stream()
                        .filter(block -> block.frame().isPresent())
                        .map(block -> block.frame().get() + ": " + block.text()))
                .containsExactly(
                        "a running head: KENT POLICE AND CRIME COMMISSIONER",
                        "a page number: Page 1 of 2",
                        "a running head: KENT POLICE AND CRIME COMMISSIONER",
                        "a page number: Page 2 of 2");
    }

    @Test
    void plainTextHasParagraphsAndRowsWithTabs() {
        SourceDocument document = Documents.converted(
                "text/plain; charset=UTF-8",
                "<p>Subject\tLamps\nDate\t4 March 2025\n\nThe force tests its lamps\nevery quarter.\n\nIt counts horses.</p>");

        assertThat(texts(document))
                .containsExactly(
                        "Subject",
                        "Lamps",
                        "Date",
                        "4 March 2025",
                        "The force tests its lamps every quarter.",
                        "It counts horses.");
        assertThat(document.blocks().get(3).cell()).contains(new Cell(1, 2, 2, 1, 1, false));
    }

    @Test
    void longLinesOfPlainTextAreParagraphs() {
        String first = "The force tests lamps. ".repeat(8).strip();
        String second = "the force counts horses, ".repeat(8).strip();

        assertThat(texts(Documents.page("<pre>" + first + "\n" + second + "</pre>")))
                .containsExactly(first, second);
    }

    // ---- limits

    @Test
    void whatIsBeyondTheCharactersIsLeftOutAndReported() {
        SourceDocument document = Documents.read(
                "<html><body><p>12345</p><p>67890</p></body></html>",
                SourceLimits.standard().withMaxCharacters(7));

        assertThat(texts(document)).containsExactly("12345", "67");
        assertThat(document.cutShort()).containsExactly("Only the first 7 characters were read.");
    }

    @Test
    void whatIsBeyondTheBlocksIsLeftOutAndReported() {
        SourceDocument document = Documents.read(
                "<html><body><p>a</p><p>b</p><p>c</p></body></html>",
                SourceLimits.standard().withMaxBlocks(2));

        assertThat(texts(document)).containsExactly("a", "b");
        assertThat(document.cutShort()).containsExactly("Only the first 2 blocks were read.");
    }

    @Test
    void whatIsNestedTooDeepIsLeftOutAndReported() {
        String deep = Stream.generate(() -> "<div>").limit(50).collect(Collectors.joining()) + "deep"
                + Stream.generate(() -> "</div>").limit(50).collect(Collectors.joining());
        SourceDocument document = Documents.read(
                "<html><body><p>a</p>" + deep + "<p>b</p></body></html>",
                SourceLimits.standard().withMaxDepth(20));

        assertThat(texts(document)).containsExactly("a", "b");
        assertThat(document.cutShort()).containsExactly("Elements nested more than 20 deep were not read.");
    }

    @Test
    void aLimitIsPositive() {
        assertThatThrownBy(() -> SourceLimits.standard().withMaxDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found the limit 0, expected 1 or more");
    }

    // ---- by hand

    @Test
    void aDocumentBuiltByHandEqualsTheSameOneRead() {
        SourceDocument byHand = SourceDocument.builder()
                .title("Page")
                .heading(1, "Plans")
                .paragraph("Text.")
                .bullet("Lamps")
                .item("1.", "Horses")
                .table(List.of("No", "Answer"), List.of(List.of("1", "Yes\nNo"), List.of("", "None")))
                .build();
        SourceDocument read = Documents.page(
                "<h1>Plans</h1><p>Text.</p><ul><li>Lamps</li></ul><ol><li>Horses</li></ol>"
                        + "<table><tr><th>No</th><th>Answer</th></tr><tr><td>1</td><td>Yes<br/>No</td></tr><tr><td/><td>None</td></tr></table>");

        assertThat(byHand).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(byHand).isNotEqualTo(SourceDocument.builder().build()).isNotEqualTo("Page");
        assertThat(byHand).hasToString("SourceDocument of 10 blocks");
        assertThat(byHand.blocks().get(9).toString())
                .startsWith("block 10 (PARAGRAPH")
                .endsWith("None");
    }

    @Test
    void aPageOfADocumentBuiltByHandIsKept() {
        SourceDocument document = SourceDocument.builder()
                .paragraph("a")
                .page(2)
                .paragraph("b\nc")
                .paragraph(" ")
                .build();

        assertThat(document.blocks().stream().map(block -> block.page().orElse(0)))
                .containsExactly(0, 2);
        assertThat(texts(document)).containsExactly("a", "b c");
    }

    // ---- events that no well-formed page has

    @Test
    void eventsMayStandInAnyOrder() {
        XhtmlHandler handler = new XhtmlHandler();
        AttributesImpl none = new AttributesImpl();
        handler.endElement("", "p", "p");
        handler.startElement("", "", "LI", none);
        handler.startElement("", "", "TD", none);
        handler.startElement("", "", "TR", none);
        handler.ignorableWhitespace("a".toCharArray(), 0, 1);
        handler.endElement("", "", "TR");
        handler.startElement("", "", "script", none);
        handler.startElement("", "", "b", none);
        handler.characters("x".toCharArray(), 0, 1);
        handler.endElement("", "", "b");
        handler.endElement("", "", "script");

        assertThat(texts(handler.document())).containsExactly("a");
    }

    @Test
    void whatLiesBehindALimitIsNotEntered() {
        SourceDocument document = Documents.read(
                "<html><body><p>ab</p><p>c<b>d</b></p><main>e</main></body></html>",
                SourceLimits.standard().withMaxCharacters(2));

        assertThat(texts(document)).containsExactly("ab");
    }

    @Test
    void aMainPartWithinAnotherOrWithoutTextChangesNothing() {
        assertThat(texts(Documents.page("<p>a</p><main></main>"))).containsExactly("a");
        assertThat(texts(Documents.page("<p>a</p><main><main>b</main>c</main><nav>d</nav>")))
                .containsExactly("b", "c");
    }

    @Test
    void aConverterMayPutLinesTogetherItself() {
        SourceDocument document = Documents.converted(
                "application/pdf",
                "<div class='page' data-paragraphs='yes'><p>One.</p></div><div><p>Two.</p></div><ol><li>Outline</li></ol>");

        assertThat(texts(document)).startsWith("One.");
    }

    @Test
    void numbersOfPagesMayBeBareOrCountFromElsewhere() {
        String page = "<div class='page'><p>Words of page %s that end.\n</p><p>%s\n</p></div>";
        SourceDocument elsewhere =
                Documents.converted("application/pdf", String.format(Locale.ROOT, page + page, "a", "17", "b", "18"));
        assertThat(texts(elsewhere)).containsExactly("Words of page a that end.", "Words of page b that end.");

        SourceDocument once = Documents.converted("application/pdf", String.format(Locale.ROOT, page, "a", "1999"));
        assertThat(texts(once)).containsExactly("Words of page a that end.", "1999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The respon-;sible officer wrote this line.|The responsible officer wrote this line.",
                "They are well-;known in the county of Kent.|They are well-known in the county of Kent.",
                "The Anglo-;Welsh border is long and green.|The Anglo-Welsh border is long and green.",
                "The boat lies at pier-;2 in the old harbour.|The boat lies at pier-2 in the old harbour.",
                "A gate-;keeper met a gatekeeper at the gate.|A gatekeeper met a gatekeeper at the gate.",
                "Short;Lines end paragraphs where there was room for more.|Short#Lines end paragraphs where there was room for more.",
                "words that go on to the very end of the long line;Begin in capitals.|words that go on to the very end of the long line Begin in capitals.",
                "Nothing;(a) one;• two;3. three|Nothing#one#two#three",
                "A minus at the end -;of it|A minus at the end - of it",
                "This is said by section 55(5) and;(6) of the Act.|This is said by section 55(5) and (6) of the Act.",
                "It is for us to;(a) light lamps and;(b) buy oil.|It is for us to#light lamps and#buy oil.",
            })
    void linesAreJoinedAsTheirAuthorWroteThem(String lines, String paragraphs) {
        SourceDocument document = Documents.converted(
                "application/pdf", "<div class='page'><p>" + lines.replace(';', '\n') + "\n</p></div>");

        assertThat(String.join("#", texts(document))).isEqualTo(paragraphs);
    }

    @Test
    void attributesThatSayNothingChangeNothing() {
        SourceDocument document =
                Documents.page("<ol start='x' type='a'><li value='12345'>a</li><li value=''>b</li></ol>"
                        + "<p data-label=' '>c<sup>2023</sup><sup> </sup><sup>*</sup></p><table><tr><td rowspan='3'>d</td></tr><tr/><tr/><tr><td>e</td></tr></table>"
                        + "<meta name='Content-Type' content='application/pdf'/><p data-label='7.'>f</p>");

        assertThat(texts(document)).containsExactly("a", "b", "c2023*", "d", "e", "f");
        assertThat(document.blocks().get(4).cell().orElseThrow().row()).isEqualTo(4);
        assertThat(document.blocks().get(5).label()).contains("7.");
        assertThat(texts(Documents.read(
                        "<html><head><meta name='author' content='x'/><meta name='Content-Type' content='application/xhtml+xml'/>"
                                + "<style>s</style>head</head><body><p>one\ntwo</p></body></html>")))
                .containsExactly("one two");
    }

    @Test
    void numberedItemsOfPagesKeepTheirLabels() {
        SourceDocument document = Documents.converted(
                "text/plain",
                "<p>1. Lamps\n1. Horses\n2. Ferries\n&#160;\nUnder-\n\n-\nlined word is long, and so on.\nA\t\tB</p><p hidden='x'>gone</p>");

        assertThat(document.blocks().stream().map(block -> block.label().orElse("-") + " " + block.text()))
                .startsWith("- Lamps", "- Horses", "2. Ferries");
    }

    @Test
    void aHeadingAndALineOfAPageAreTwoBlocks() {
        assertThat(Documents.page("<div class='page'><h1>Lamps of the county</h1><p>last updated in May</p></div>")
                        .blocks())
                .extracting(Block::text)
                .containsExactly("Lamps of the county", "last updated in May");
    }
}
