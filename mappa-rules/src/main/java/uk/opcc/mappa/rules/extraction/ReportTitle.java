package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;

/** The title of a report, its other title, and the id that is made of it. */
final class ReportTitle {

    private static final int LONGEST_ID = 60;
    private static final int OPENING = 20;
    private static final int SUBTITLE = 8;
    private static final int LONGEST_SUBTITLE = 150;
    private static final Pattern INSPECTION_OF = Pattern.compile(
            "(?:[^:]{3,80}: )?(?:an? )?(?:[\\p{L}-]+ ){0,3}(?:inspection|review|assessment|investigation)s? (?:of|into) .*[^.]",
            Pattern.CASE_INSENSITIVE);
    /** What kind of report it is, and not yet which. */
    private static final Pattern KIND_OF_REPORT = Pattern.compile(
            "(?:(?:(?:an?|the|our|this) )?(?:(?:hmicfrs|peel|joint|criminal justice|super-complaint|thematic|spotlight|independent|national|unannounced|announced|full|final|interim|annual|special|rapid|follow-up|insight) )*"
                    + "(?:report|inspection|review|investigation|study|assessment|publication)s?(?: (?:of|on|into|by|from)\\b)?[ :]*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s");

    /** How a line of particulars names the title. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:(?:title|name) of )?(?:the )?(?:report|inspection|publication)(?: title| name)?|title): ",
            Pattern.CASE_INSENSITIVE);

    private final DocumentContent content;
    private final ExtractionBuilder extraction;

    ReportTitle(DocumentContent content, ExtractionBuilder extraction) {
        this.content = content;
        this.extraction = extraction;
    }

    /** Writes the title, and returns it if there is one. */
    Optional<String> write(InspectionReport.Builder report) {
        Optional<Block> heading = content.blocks().stream()
                .limit(3L * OPENING)
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() == 1 && mayBeTitle(block))
                .findFirst()
                .or(() -> content.blocks().stream()
                        .limit(3L * OPENING)
                        .filter(block ->
                                NAME.matcher(content.nameOf(block)).matches() && !ReportByline.namesOnly(block.text()))
                        .findFirst())
                .or(() -> content.blocks().stream()
                        .limit(OPENING)
                        .filter(block -> block.kind() == Block.Kind.HEADING && mayBeTitle(block))
                        .findFirst());
        Optional<String> title = heading.map(Block::text)
                .or(content.document()::title)
                .or(() -> content.blocks().stream()
                        .filter(ReportTitle::mayBeTitle)
                        .findFirst()
                        .map(Block::text));
        if (title.isEmpty()) {
            extraction.ask("/title", "The document has no title.", "Enter the title of the report.", List.of());
            return title;
        }
        String line = Lengths.line(title.get());
        report.title(line);
        extraction.member(
                "/title",
                heading.map(List::of).orElse(List.of()),
                line,
                heading.isPresent() ? Certainty.STATED : Certainty.INFERRED);
        if (heading.isEmpty()) {
            extraction.ask(
                    "/title",
                    "The title was taken from the file or the first line: \"" + Lengths.shown(line) + "\".",
                    "Check the title.",
                    List.of());
        }
        content.document()
                .title()
                .map(Lengths::line)
                .filter(other -> !other.equals(line) && !other.isBlank() && heading.isPresent())
                .map(other -> other.replaceAll("\\s[|\u2013-]\\s.*$", ""))
                .filter(other -> !other.equals(line) && other.length() > 10)
                .ifPresent(other -> {
                    report.addOtherTitles(other);
                    extraction.member("/otherTitles/0", List.of(), other, Certainty.INFERRED);
                });
        return Optional.of(line);
    }

    /** Returns whether a block is neither the name of a part or a kind of report nor that of those who made it. */
    private static boolean mayBeTitle(Block block) {
        return !ReportByline.namesOnly(block.text())
                && !ItemSection.isNameOfPart(block.text())
                && !isKindOfReport(block.text())
                && !(block.level() > 0
                        && PART_NUMBER.matcher(Parts.labelled(block)).lookingAt());
    }

    private static boolean isKindOfReport(String text) {
        Matcher kind = KIND_OF_REPORT.matcher(text);
        return kind.lookingAt()
                && (kind.end() == text.length()
                        || ReportByline.namesOnly(text.substring(kind.end()).strip()));
    }

    /** Returns the first lines that say of what the report is an inspection, as {@code An inspection of Kent Police}. */
    static List<String> subtitles(DocumentContent content) {
        return content.blocks().stream()
                .limit(SUBTITLE)
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_SUBTITLE
                        && INSPECTION_OF.matcher(text).matches())
                .toList();
    }

    /** Returns an id that is made of a title and the year of publication. */
    static String id(String title, Optional<PartialDate> published) {
        String slug = WrittenAgencies.slug(title);
        if (slug.length() > LONGEST_ID) {
            int end = slug.lastIndexOf('-', LONGEST_ID);
            slug = slug.substring(0, end < 1 ? LONGEST_ID : end);
        }
        String base = slug.isEmpty() ? "report" : slug;
        return published.map(date -> base + "-" + date.earliest().getYear()).orElse(base);
    }
}
