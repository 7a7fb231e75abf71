package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;

/** The reading of one document as a report: the order in which its readers work, and what each hands to the next. */
final class ReportReading {

    private static final int MOST_ITEMS = 1_000;

    private final DocumentContent content;
    private final @Nullable String id;
    private final @Nullable PoliceNames names;
    private final ExtractionBuilder extraction;

    ReportReading(SourceDocument document, @Nullable String id, @Nullable PoliceNames names) {
        this.extraction = new ExtractionBuilder(document);
        this.content = DocumentContent.ofReport(document, extraction);
        this.id = id;
        this.names = names;
    }

    Extraction<InspectionReport> read() {
        InspectionReport.Builder report = InspectionReport.builder();
        Optional<String> title = new ReportTitle(content, extraction).write(report);
        Optional<PartialDate> published = new PublicationDay(content, extraction).write(report);
        new ReportByline(content, extraction).write(report, title);

        ReportItems reader = new ReportItems(content);
        List<ReportItem> items = atMost(reader.read());
        ItemAddressees addressees = new ItemAddressees(title, ReportTitle.subtitles(content), names, extraction);
        ItemTimescale timescale = new ItemTimescale(reader.limitForAll(), extraction);
        new ReportItemDrafts(addressees, timescale, extraction).write(report, items);
        new ReportItemDoubts(extraction).ask(items, reader);
        new ReportCounts(content, published, extraction).write(report, items);
        if (items.isEmpty()) {
            extraction.ask(
                    "/recommendations",
                    "No recommendation, area for improvement or cause of concern was found.",
                    "Check that the document is the report, or the page that lists its items.",
                    List.of());
        }
        Optional<InspectionReport> draft = title.map(line ->
                report.id(id != null ? id : ReportTitle.id(line, published)).build());
        return extraction.build(draft, block -> Parts.isHeading(block) ? "a heading" : "no item of the report");
    }

    private List<ReportItem> atMost(List<ReportItem> items) {
        if (items.size() <= MOST_ITEMS) {
            return items;
        }
        extraction.ask(
                "/recommendations",
                "The document has " + items.size() + " items; a report takes " + MOST_ITEMS + ".",
                "Divide the document; the others were left out.",
                List.of());
        return items.subList(0, MOST_ITEMS);
    }
}
