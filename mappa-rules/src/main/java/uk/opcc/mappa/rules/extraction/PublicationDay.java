package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;

/** The day on which a report was published: that of a label, else a day alone in the first lines. */
final class PublicationDay {

    private static final int OPENING = 20;
    private static final int LONGEST_BYLINE = 120;
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?<start>^|[.|;:\u00b7\u2013-]\\s{1,3})?(?:this report was |report |first )?"
                    + "(?:date (?:of )?publi(?:shed|cation)|publi(?:shed|cation date|cation)|posted)(?: by [\\p{L} &]{3,80})?(?: on| in)?\\s?:?\\s{0,3}(?:\\p{L}+day,? )?(?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "(?:date (?:of )?|first )?publi(?:shed|cation)(?: date| on)?\\s?:?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BYLINE = Pattern.compile(".*[,|\u2013-]\\s");

    private final DocumentContent content;
    private final ExtractionBuilder extraction;

    PublicationDay(DocumentContent content, ExtractionBuilder extraction) {
        this.content = content;
        this.extraction = extraction;
    }

    /** A day of publication that the document seems to give. */
    private record Day(WrittenDate date, Block at, boolean labelled, boolean sentence) {

        /** A label counts for more than a day alone, a day for more than a month, and a sentence about some report for least. */
        int weight() {
            return (sentence ? 0 : 4) + (date.date().day().isPresent() ? 2 : 0) + (labelled ? 1 : 0);
        }
    }

    /** Writes the day, and returns it if the document gives one. */
    Optional<PartialDate> write(InspectionReport.Builder report) {
        List<Day> days = new ArrayList<>();
        String before = "";
        int read = 0;
        for (Block block : content.blocks()) {
            if (block.text().length() <= 200) {
                for (WrittenDate date : WrittenDate.in(block.text())) {
                    String start = block.text().substring(0, date.start());
                    Matcher published = PUBLISHED.matcher(start);
                    boolean labelled = published.find();
                    boolean byline = date.start() == 0
                            || (block.text().length() <= LONGEST_BYLINE
                                    && BYLINE.matcher(start).matches());
                    boolean alone = byline
                            && block.cell().isEmpty()
                            && date.end() >= block.text().length() - 1
                            && read < OPENING;
                    labelled |= date.start() == 0 && LABEL.matcher(before).matches();
                    if (labelled || alone) {
                        days.add(new Day(
                                date,
                                block,
                                labelled,
                                date.start() > 0 && labelled && published.group("start") == null));
                    }
                }
            }
            before = block.text();
            read++;
        }
        Day best = null;
        for (Day day : days) {
            best = best == null || day.weight() > best.weight() ? day : best;
        }
        if (best == null) {
            extraction.ask(
                    "/published",
                    "The document does not say when the report was published.",
                    "Enter the day of publication; the period for a response begins with it.",
                    List.of());
            return Optional.empty();
        }
        WrittenDate found = best.date();
        Block at = best.at();
        boolean another = false;
        for (Day day : days) {
            another |= day.labelled()
                    && !day.sentence()
                    && (day.date().date().latest().isBefore(found.date().earliest())
                            || day.date().date().earliest().isAfter(found.date().latest()));
        }
        report.published(found.date());
        extraction.member(
                "/published", List.of(at), at.text(), best.sentence() ? Certainty.INFERRED : found.certainty());
        if (found.certainty() == Certainty.INFERRED
                || found.doubt() != null
                || found.date().day().isEmpty()
                || best.sentence()
                || another) {
            extraction.ask(
                    "/published",
                    "The day of publication was read as " + found.date() + " from \"" + Lengths.shown(at.text()) + "\"."
                            + (another ? " The document has another day, too." : ""),
                    "Check the day; the period for a response begins with it.",
                    List.of(at.number()));
        }
        return Optional.of(found.date());
    }
}
