package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;

/** The report that a document answers, by the title that it cites, and where it cites the titles of reports. */
final class AnsweredReport {

    private final InspectionReport report;
    private final Matches matches;
    private final @Nullable CitedTitle cited;

    /** The titles of reports in the blocks of content, by the number of the block. */
    private final Map<Integer, CitedTitle> titles = new HashMap<>();

    /** Finds the report: that of the longest title that the document cites, else the first. */
    AnsweredReport(DocumentContent content, ResponseExtractor.Knowledge knowledge) {
        CitedTitle longest = null;
        for (Block block : content.blocks()) {
            CitedTitle title = CitedTitle.find(knowledge.titles(), block).orElse(null);
            if (title != null) {
                titles.put(block.number(), title);
                longest = longest == null || title.length() > longest.length() ? title : longest;
            }
        }
        this.cited = longest;
        this.report = longest != null ? longest.report() : knowledge.reports().get(0);
        this.matches = new Matches(knowledge.matcher(report));
    }

    InspectionReport report() {
        return report;
    }

    Matches matches() {
        return matches;
    }

    /** Returns whether a date is or holds the day on which the report was published. */
    boolean isItsDay(PartialDate date) {
        return report.published()
                .filter(day -> !day.earliest().isBefore(date.earliest())
                        && !day.latest().isAfter(date.latest()))
                .isPresent();
    }

    boolean citesTitles() {
        return !titles.isEmpty();
    }

    /** Returns the title of a report that a block cites, or null. */
    @Nullable
    CitedTitle titleIn(Block block) {
        return titles.get(block.number());
    }

    /** Returns whether a block is little more than the title of a report. */
    boolean isTitle(Block block) {
        CitedTitle title = titleIn(block);
        return title != null && title.fillsBlock();
    }

    /** Writes by what title the document cites the report, or asks. */
    void write(Response.Builder response, ExtractionBuilder extraction) {
        if (cited != null) {
            String words = Lengths.line(cited.words());
            response.reportCitedAs(words);
            extraction.member("/report", List.of(cited.block()), words, Certainty.STATED);
            extraction.member("/reportCitedAs", List.of(cited.block()), words, Certainty.STATED);
        } else {
            extraction.ask(
                    "/report",
                    "The document has no title that the report \"" + report.title() + "\" is known by.",
                    "Check that the document answers this report.",
                    List.of());
        }
    }
}
