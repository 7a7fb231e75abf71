package uk.opcc.mappa.rules.extraction;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.helpers.AttributesImpl;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;

/**
 * Checks that the handler takes any order of events, and that the extractors read or doubt any document: what they draft is
 * valid JSON, every member rests on a block that exists, and no block is lost. Run by the profile {@code fuzz}; see the comment
 * there.
 *
 * <p>An input is a text in which {@code <name key=value>} begins an element and {@code </>} ends the last one. Unlike XML, it need not
 * be well formed.
 */
class ExtractionFuzz {

    private static final SourceLimits NARROW =
            SourceLimits.standard().withMaxCharacters(3000).withMaxBlocks(60).withMaxDepth(12);
    private static final ResponseExtractor RESPONSES =
            ResponseExtractor.of(List.of(ReferenceData.twentyYearsOn()), ReferenceData.policeAreas());
    private static final ReportExtractor REPORTS = ReportExtractor.create().withDirectory(ReferenceData.policeAreas());

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "<html><head><meta name=Content-Type content=application/pdf></><body><div class=page><p>Kent Police\nresponse</><p>1</></></></>",
                        "<main><h1>Kent PCC response</><h2>Recommendation 14</><p>Force response: We have.</><ol start=3><li>All</></></>",
                        "<p>Dear Home Secretary</><p>20th September 2022</><p>section 55(5) of the Police Act 1996</><p>Yours sincerely</>"
                                + "<p>Robin Example</><p>Police and Crime Commissioner for Kent</>",
                        "<table><tr><th>Recommendation</><th>Owner</><th>Timescale</><th>Progress</></><tr><td rowspan=2>Rec 18</><td>Prisons</>"
                                + "<td>Within 12 months</><td>Done</></></>",
                        "<h1>Report</><h2>Causes of concern</><p>It fails.</><h2>Recommendations</><p>By March 2023, chief constables should:</><ul><li>act</></>",
                        "<p class=list_Number data-label=Recommendation_14_->Words</><pre>Date\t3/4/2022\n\nforce-\nwide</><nav>Home</>")
                .map(seed -> seed.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void anyDocumentIsReadOrDoubted(byte[] bytes) {
        String input = new String(bytes, StandardCharsets.UTF_8);
        SourceDocument document = read(input, SourceLimits.standard());
        check(document, RESPONSES.extract(document), MappaJson.RESPONSE::toBytes);
        check(document, REPORTS.extract(document), MappaJson.INSPECTION_REPORT::toBytes);
        SourceDocument narrow = read(input, NARROW);
        if (narrow.blocks().size() > 10 * NARROW.maxBlocks()) {
            throw new AssertionError(narrow.blocks().size() + " blocks");
        }
        check(narrow, RESPONSES.extract(narrow), MappaJson.RESPONSE::toBytes);
    }

    private interface Writer<T> {
        byte[] write(T value);
    }

    private static <T> void check(SourceDocument document, Extraction<T> extraction, Writer<T> writer) {
        extraction.draft().ifPresent(writer::write);
        Set<Integer> seen = new HashSet<>();
        for (ExtractedMember member : extraction.members()) {
            seen.addAll(member.blocks());
        }
        for (UnusedBlock unused : extraction.unused()) {
            if (!seen.add(unused.block().number())) {
                throw new AssertionError("used and unused: " + unused);
            }
        }
        if (seen.size() != document.blocks().size()) {
            throw new AssertionError(seen.size() + " of " + document.blocks().size() + " blocks");
        }
    }

    private static SourceDocument read(String input, SourceLimits limits) {
        XhtmlHandler handler = new XhtmlHandler(limits);
        int at = 0;
        while (at < input.length()) {
            int begin = input.indexOf('<', at);
            int end = begin < 0 ? -1 : input.indexOf('>', begin);
            if (end < 0) {
                characters(handler, input.substring(at));
                break;
            }
            characters(handler, input.substring(at, begin));
            String tag = input.substring(begin + 1, end);
            if (tag.startsWith("/")) {
                handler.endElement("", "", "");
            } else {
                begin(handler, tag);
            }
            at = end + 1;
        }
        return handler.document();
    }

    private static void characters(XhtmlHandler handler, String text) {
        handler.characters(text.toCharArray(), 0, text.length());
    }

    private static void begin(XhtmlHandler handler, String tag) {
        String[] parts = tag.split(" ", -1);
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            if (sign > 0) {
                String name = parts[i].substring(0, sign).toLowerCase(Locale.ROOT);
                attributes.addAttribute(
                        "", name, name, "CDATA", parts[i].substring(sign + 1).replace('_', ' '));
            }
        }
        handler.startElement("", parts[0], parts[0], attributes);
    }
}
