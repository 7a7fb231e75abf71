package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ReportCount;

/** The counts of items that a report states, compared with the items that were found. */
final class ReportCounts {

    private final DocumentContent content;
    private final ExtractionBuilder extraction;

    ReportCounts(DocumentContent content, ExtractionBuilder extraction) {
        this.content = content;
        this.extraction = extraction;
    }

    void write(InspectionReport.Builder report, List<ReportItem> items) {
        Map<String, CountedItems> counts = new LinkedHashMap<>();
        Map<String, Block> where = new HashMap<>();
        for (Block block : content.blocks()) {
            for (String sentence : Sentences.of(block.text())) {
                for (CountedItems count : CountedItems.in(sentence)) {
                    String key = count.kind() + "|" + count.addressedTo();
                    if (counts.putIfAbsent(key, count) == null) {
                        where.put(key, block);
                    }
                }
            }
        }
        int index = 0;
        for (Map.Entry<String, CountedItems> each : counts.entrySet()) {
            CountedItems count = each.getValue();
            long found =
                    items.stream().filter(item -> item.kind == count.kind()).count();
            Block block = where.get(each.getKey());
            if (block == null) {
                continue;
            }
            boolean whole = count.addressedTo() == null;
            if (whole && found > count.count()) {
                extraction.ask(
                        "/counts",
                        "The document counts " + count.count() + ", and " + found + " items of this kind were found.",
                        "Check the items; the count was left out.",
                        List.of(block.number()));
                continue;
            }
            report.addCounts(ReportCount.builder()
                    .count(count.count())
                    .of(count.kind())
                    .addressedTo(Optional.ofNullable(count.addressedTo()))
                    .build());
            extraction.member("/counts/" + index, List.of(block), count.words(), Certainty.STATED);
            index++;
            if (whole && found < count.count()) {
                extraction.ask(
                        "/recommendations",
                        "The document counts " + count.count() + ", and " + found + " items of this kind were found.",
                        "Find the others; they may stand in another document.",
                        List.of(block.number()));
            }
        }
    }
}
