package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern PUBLISHED = Pattern.compile("\\bpubli(?:shed|cation)\\b", Pattern.CASE_INSENSITIVE);

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
        leaveOutSiblings();
        List.copyOf(content.tables()).forEach(this::leaveOutRows);
    }

    /** A heading beside that of this report, at its level, may have the answers to another one below it. */
    private void leaveOutSiblings() {
        Optional<Block> title = content.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && isTitleOfThis(block))
                .findFirst();
        if (title.isEmpty()) {
            return;
        }
        List<List<Block>> sections = new ArrayList<>();
        List<Block> ofThis = List.of();
        List<Block> section = null;
        int level = title.get().level();
        for (Block block : content.blocks()) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading && block.level() < level) {
                // Sections below another heading stand in no row with that of this report.
                if (!ofThis.isEmpty()) {
                    break;
                }
                sections.clear();
                section = null;
            } else if (heading && block.level() == level) {
                section = new ArrayList<>();
                sections.add(section);
                ofThis = block.equals(title.get()) ? section : ofThis;
            }
            if (section != null) {
                section.add(block);
            }
        }
        if (!numbers(ofThis).isEmpty()) {
            for (List<Block> each : sections) {
                if (!isTitleOfThis(each.get(0)) && isOnOther(each, ofThis)) {
                    leaveOut(each);
                }
            }
        }
    }

    /** Returns whether a section is on another report, to judge by its heading, its layout, its days and its numbers. */
    private boolean isOnOther(List<Block> section, List<Block> ofThis) {
        Block heading = section.get(0);
        Set<Integer> numbers = numbers(section);
        boolean publication = section.stream()
                .anyMatch(block ->
                        block.has(Clue.DATE) && PUBLISHED.matcher(block.text()).find());
        boolean hasContent = !numbers.isEmpty() || publication;
        if (!hasContent || heading.mention().isPresent() || !CitedTitle.hasMatter(heading.text(), answered.report())) {
            return false;
        }
        Set<String> layout = subheadings(ofThis);
        layout.retainAll(subheadings(section));
        return publication
                || !layout.isEmpty()
                || REPORT.matcher(heading.text()).find()
                || numbers.stream().noneMatch(this::isForPolice);
    }

    private boolean isForPolice(int number) {
        return answered.report()
                .recommendation(number)
                .filter(Numbering::isForPolice)
                .isPresent();
    }

    /** Returns the numbers of the items that blocks begin with. */
    private static Set<Integer> numbers(List<Block> section) {
        Set<Integer> numbers = new LinkedHashSet<>();
        section.forEach(block -> block.mention().ifPresent(mention -> numbers.addAll(mention.numbers())));
        return numbers;
    }

    private static Set<String> subheadings(List<Block> section) {
        Set<String> headings = new LinkedHashSet<>();
        section.stream()
                .skip(1)
                .filter(block -> block.kind() == Block.Kind.HEADING
                        && block.mention().isEmpty()
                        && block.speakerOfHeading().isEmpty())
                .forEach(block -> headings.add(block.text()));
        return headings;
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

    /** Returns what names the report of a row: its column, or the first column where the title of this report stands in it. */
    private List<Block> nameOfReport(ResponseTable table, ResponseTable.Row row) {
        return table.purpose() == ResponseTable.Purpose.ITEMS ? table.in(row, ResponseTable.Column.REPORT) : row.in(1);
    }

    /** Returns whether each row of a table without items stands for a report, as one has the title of this and an answer beside. */
    private boolean hasRowsOfReports(ResponseTable table) {
        return table.rows().stream()
                        .anyMatch(row ->
                                !row.in(2).isEmpty() && row.in(1).stream().anyMatch(this::isTitleOfThis))
                && table.rows().stream()
                        .flatMap(row -> row.in(1).stream())
                        .allMatch(block -> block.mention().isEmpty());
    }

    /** Leaves out the rows of a table that names the report of each row, where one of them is this report. */
    private void leaveOutRows(ResponseTable table) {
        Set<String> others = new LinkedHashSet<>();
        List<Block> left = new ArrayList<>();
        List<ResponseTable.Row> rows = new ArrayList<>();
        boolean ofThis = false;
        String last = "";
        if (table.purpose() != ResponseTable.Purpose.ITEMS && !hasRowsOfReports(table)) {
            return;
        }
        for (ResponseTable.Row row : table.rows()) {
            String name = ResponseTable.words(nameOfReport(table, row));
            name = name.isEmpty() ? last : name;
            last = name;
            if (ResponseTable.isHeadOfReports(name)) {
                continue;
            }
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
            if (table.purpose() == ResponseTable.Purpose.ITEMS) {
                left.forEach(block -> extraction.reason(block, "a row on another report"));
            } else {
                content.leaveOut(left, "a row on another report");
            }
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
