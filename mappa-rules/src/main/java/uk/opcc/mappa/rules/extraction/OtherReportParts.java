package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * Leaves out the parts and the rows of a document that answer another report, because the numbers there are not those of the report
 * that the draft is about.
 */
final class OtherReportParts {

    private static final Pattern REPORT = Pattern.compile("\\b(?:reports?|inspections?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u2018]([^\"\u201c\u201d\u2018\u2019]{15,200})[\"\u201d\u2019]");

    /** The shortest text whose words tell a report. */
    private static final int FEWEST_CHARACTERS = 40;

    private final DocumentContent content;
    private final AnsweredReport answered;
    private final ExtractionBuilder extraction;
    private final List<String> quotedTitles;

    OtherReportParts(DocumentContent content, AnsweredReport answered, ExtractionBuilder extraction) {
        this.content = content;
        this.answered = answered;
        this.quotedTitles = quotedTitles(content, answered);
        this.extraction = extraction;
    }

    /** Returns the titles of other reports that the document quotes. */
    private static List<String> quotedTitles(DocumentContent content, AnsweredReport answered) {
        return content.blocks().stream()
                .filter(block ->
                        block.has(Clue.REPORT) && REPORT.matcher(block.text()).find())
                .flatMap(block -> QUOTED.matcher(block.text()).results())
                .map(quoted -> quoted.group(1))
                .filter(title -> !CitedTitle.isLike(title, answered.report()))
                .toList();
    }

    void leaveOut() {
        leaveOutParts();
        content.tables().forEach(this::leaveOutRows);
    }

    /** Such a part begins with a title. It ends with the title of this report, or where the letter ends. */
    private void leaveOutParts() {
        if (!answered.citesTitles()) {
            return;
        }
        List<Block> part = new ArrayList<>();
        int level = 0;
        List<Block> all = List.copyOf(content.blocks());
        for (Block block : all) {
            boolean above = block.kind() == Block.Kind.HEADING && block.level() < level;
            boolean begins = isTitleOfOther(block);
            if (begins || above || isTitleOfThis(block) || Parts.isClosing(block)) {
                leaveOut(part);
                part.clear();
                level = 0;
            }
            if (begins) {
                level = block.kind() == Block.Kind.HEADING ? block.level() : 0;
            }
            if (begins || !part.isEmpty()) {
                part.add(block);
            }
        }
        leaveOut(part);
    }

    private boolean isTitleOfThis(Block block) {
        CitedTitle title = answered.titleIn(block);
        return title != null
                && title.report().equals(answered.report())
                && (Parts.isHeading(block) || title.fillsBlock());
    }

    private boolean isTitleOfOther(Block block) {
        if (block.cell().isPresent() || block.kind() == Block.Kind.LIST_ITEM || block.quotation()) {
            return false;
        }
        if (block.kind() == Block.Kind.HEADING && CitedTitle.isShortFormOf(block.text(), quotedTitles)) {
            return true;
        }
        CitedTitle title = answered.titleIn(block);
        return title == null
                ? CitedTitle.looksSo(block) && !CitedTitle.isLike(block.text(), answered.report())
                : !title.report().equals(answered.report()) && title.fillsBlock();
    }

    /** Leaves out a part, unless it has words of this report's recommendations. */
    private void leaveOut(List<Block> part) {
        if (part.isEmpty()) {
            return;
        }
        Block first = part.get(0);
        boolean ofThis = part.stream().anyMatch(block -> hasWordsOfReport(block.text()));
        extraction.ask(
                "/report",
                "The document has a part on \"" + Lengths.shown(first.text()) + "\""
                        + (ofThis
                                ? ", which seems to be another report. It has words of this report, and was read."
                                : ", another report. That part was left out."),
                "Check which report the part answers.",
                List.of(first.number()));
        if (!ofThis) {
            content.leaveOut(part, "a part on another report");
        }
    }

    /** Leaves out the rows of a table that names the report of each row, where one of them is this report. */
    private void leaveOutRows(ResponseTable table) {
        Set<String> others = new LinkedHashSet<>();
        List<Block> left = new ArrayList<>();
        List<ResponseTable.Row> rows = new ArrayList<>();
        boolean ofThis = false;
        String last = "";
        for (ResponseTable.Row row : table.rows()) {
            String name = ResponseTable.words(table.in(row, ResponseTable.Column.REPORT));
            name = name.isEmpty() ? last : name;
            last = name;
            if (name.isEmpty() || CitedTitle.names(name, answered.report())) {
                ofThis |= !name.isEmpty();
            } else {
                others.add(name);
                rows.add(row);
                left.addAll(ResponseTable.blocksOf(row));
            }
        }
        if (others.isEmpty() || (!ofThis && others.size() == 1)) {
            return;
        }
        extraction.ask(
                "/report",
                "A table has rows on several reports, such as \""
                        + Lengths.shown(others.iterator().next()) + "\"."
                        + (ofThis
                                ? " Only the rows on \""
                                        + Lengths.shown(answered.report().title()) + "\" were read."
                                : ""),
                "Check which rows are on this report.",
                List.of(left.get(0).number()));
        if (ofThis) {
            table.rows().removeAll(rows);
            left.forEach(block -> extraction.reason(block, "a row on another report"));
        }
    }

    private boolean hasWordsOfReport(String words) {
        return words.length() >= FEWEST_CHARACTERS
                && words.length() <= Lengths.LONGEST_TEXT
                && answered.matches()
                        .match(RecommendationReference.builder()
                                .quotedWords(words)
                                .build())
                        .meant()
                        .isPresent();
    }
}
