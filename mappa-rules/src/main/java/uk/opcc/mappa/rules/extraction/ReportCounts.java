package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.ReportCount;

/** The counts of items that a report states, compared with the items that were found. */
final class ReportCounts {

    /** Words that tell that a sentence counts the items of an earlier report. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:previous|earlier|last|former|prior)\\s(?:[\\p{L}-]+\\s){0,2}(?:report|inspection|thematic|recommendations)\\b|\\b(?:in|since|of|our)\\s(?:\\p{L}+\\s)?(?<year>20\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);

    private final DocumentContent content;
    private final Optional<PartialDate> published;
    private final ExtractionBuilder extraction;

    ReportCounts(DocumentContent content, Optional<PartialDate> published, ExtractionBuilder extraction) {
        this.published = published;
        this.content = content;
        this.extraction = extraction;
    }

    private boolean isOfEarlierReport(String sentence) {
        Matcher earlier = EARLIER.matcher(sentence);
        boolean found = false;
        while (!found && earlier.find()) {
            String year = earlier.group("year");
            found = year == null
                    || published
                            .filter(day ->
                                    Integer.parseInt(year) < day.earliest().getYear())
                            .isPresent();
        }
        return found;
    }

    void write(InspectionReport.Builder report, List<ReportItem> items) {
        Map<String, CountedItems> counts = new LinkedHashMap<>();
        Map<String, Block> where = new HashMap<>();
        for (Block block : content.blocks()) {
            for (String sentence : Sentences.of(block.text())) {
                if (isOfEarlierReport(sentence)) {
                    continue;
                }
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
