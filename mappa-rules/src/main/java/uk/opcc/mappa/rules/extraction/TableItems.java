package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Voice;

/** Reads the items and the answers of a table that has an item in each row. */
final class TableItems {

    private static final Pattern NUMBER_OF_LIMB = Pattern.compile("([1-9]\\d{0,2})\\s?\\(?[a-z]\\)?");

    /** A number with a dash behind it, before the words of the item. */
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("([1-9]\\d{0,2})\\s?[:\u2013\u2014-]\\s(?=[\\p{L}\"\u201c\u2018])");

    /** A cell that answers nothing: a mark, or words that say that the answer is elsewhere, later, or another's. */
    private static final Pattern EMPTY = Pattern.compile(
            "[\\s\\p{Pd}.*?]+|(?:n[\\s/.]{0,2}a|not applicable|not for (?:us|the police|(?:the |this )?(?:force|police|constabulary))|none|nil|blank"
                    + "|tb[ca]|to be (?:confirmed|advised|completed)|(?:please )?(?:see|refer to) (?:above|below|over(?:leaf)?|previous|rec(?:ommendation)?\\.? ?\\d{1,3})|as (?:above|before))"
                    + "(?:\\s?[\\p{Pd},(]\\s?[^.]{1,40})?[.)]?",
            Pattern.CASE_INSENSITIVE);

    private final Parts parts;
    private final DocumentVoice documentVoice;
    private final ItemWording wording;
    private final FoundItems found;

    TableItems(Parts parts, DocumentVoice documentVoice, ItemWording wording, FoundItems found) {
        this.wording = wording;
        this.parts = parts;
        this.documentVoice = documentVoice;
        this.found = found;
    }

    /**
     * Reads a table.
     *
     * @param above the item whose label stands above the table, if it may be that of a row that has no number; else null
     */
    void read(ResponseTable table, @Nullable Item above) {
        table.headBlocks().forEach(found::spend);
        Voice otherwise = documentVoice.otherwise();
        List<Integer> answers = answersOf(table);
        Item last = null;
        List<Block> lastItem = List.of();
        boolean grouped = false;
        for (ResponseTable.Row row : table.rows()) {
            List<Block> itemBlocks = new ArrayList<>(table.in(row, ResponseTable.Column.NUMBER));
            itemBlocks.addAll(table.in(row, ResponseTable.Column.ITEM));
            if (table.isTotal(row)) {
                found.totals().addAll(ResponseTable.blocksOf(row));
                continue;
            }
            Block group = table.groupOf(row);
            if (group != null) {
                last = item(group);
                lastItem = List.of();
                grouped = !last.numbers.isEmpty() && last.kind != RecommendationKind.CAUSE_OF_CONCERN;
                continue;
            }
            boolean ofGroup =
                    grouped && table.in(row, ResponseTable.Column.ITEM).isEmpty() && !namesItem(itemBlocks);
            boolean continued = last != null && (ofGroup || itemBlocks.isEmpty() || itemBlocks.equals(lastItem));
            Item item;
            if (above != null && table.in(row, ResponseTable.Column.NUMBER).isEmpty() && !namesItem(itemBlocks)) {
                item = above;
                for (Block block : itemBlocks) {
                    readItemCell(item, block);
                    found.spend(block);
                }
            } else {
                item = continued ? last : rowItem(table, row, itemBlocks);
            }
            if (item == null) {
                continue;
            }
            boolean limb = last != null && !item.numbers.isEmpty() && item.numbers.equals(last.numbers);
            List<Block> before = limb && last != null ? blocksOfAnswers(last) : List.of();
            last = item;
            lastItem = itemBlocks;
            ItemDetails.readRow(table, row, item, continued, found);
            Voice ofRow = table.voiceOf(row);
            table.in(row, ResponseTable.Column.VOICE).forEach(found::spend);
            Voice beside = null;
            for (int column : answers) {
                Voice named = table.voiceOf(column);
                Voice ofHead = named != null ? named : ofRow;
                beside = ofHead != null ? ofHead : beside;
                for (Block block : row.in(column)) {
                    if (before.contains(block)) {
                        // One cell beside all limbs of an item is one answer.
                        continue;
                    }
                    if (EMPTY.matcher(block.text()).matches() || WrittenDate.isDate(block.text())) {
                        found.emptyCells().add(block);
                        found.spend(block);
                        continue;
                    }
                    if (wording.isReports(block.text())) {
                        item.quote(block, block.text());
                        found.spend(block);
                        continue;
                    }
                    Voice voice = ofHead != null ? ofHead : parts.of(block).voice();
                    boolean inherited = ofHead == null && !parts.of(block).section();
                    Item.Answered answered =
                            item.answer(voice != null ? voice : otherwise != null ? otherwise : beside);
                    answered.add(block, block.text());
                    answered.inherited |= inherited;
                    found.spend(block);
                }
            }
        }
    }

    /**
     * Returns the columns that hold answers. Where no head is known, it is the only one with sentences that are not the report's
     * own. What else has such sentences is kept apart.
     */
    private List<Integer> answersOf(ResponseTable table) {
        List<Integer> answers = table.columnsOf(ResponseTable.Column.RESPONSE);
        List<Integer> open = table.columnsOf(ResponseTable.Column.UNKNOWN).stream()
                .filter(column -> !sentencesIn(table, column).isEmpty())
                .toList();
        if (table.headsInferred() && answers.isEmpty() && open.size() == 1) {
            return open;
        }
        for (int column : open) {
            List<Block> blocks = sentencesIn(table, column);
            UnknownPart part = new UnknownPart(
                    blocks.get(0), table.headOf(column).isEmpty() ? "a column without a head" : table.headOf(column));
            for (Block block : blocks) {
                part.add(block, block.text());
                found.spend(block);
            }
            found.unknown().add(part);
        }
        return answers;
    }

    /** Returns what stands in a column, without the report's own words. */
    private List<Block> sentencesIn(ResponseTable table, int column) {
        return table.rows().stream()
                .filter(row -> table.groupOf(row) == null)
                .flatMap(row -> row.in(column).stream())
                .filter(block -> !wording.isReports(block.text()))
                .distinct()
                .toList();
    }

    private static boolean namesItem(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> Mention.atStart(Parts.labelled(block)).isPresent());
    }

    private Item item(Block block) {
        Item item = new Item(Item.Origin.ROW, block);
        readItemCell(item, block);
        found.spend(block);
        found.add(item);
        return item;
    }

    private static List<Block> blocksOfAnswers(Item item) {
        return item.answers.stream().flatMap(answer -> answer.blocks.stream()).toList();
    }

    private @Nullable Item rowItem(ResponseTable table, ResponseTable.Row row, List<Block> itemBlocks) {
        if (itemBlocks.isEmpty()) {
            return null;
        }
        Item item = new Item(Item.Origin.ROW, itemBlocks.get(0));
        for (Block block : table.in(row, ResponseTable.Column.NUMBER)) {
            Optional<Mention> numbers = Mention.ofCell(block.text());
            Matcher limb = NUMBER_OF_LIMB.matcher(block.text());
            if (numbers.isPresent()) {
                item.numbers = numbers.get().numbers();
                item.numberBlock = block;
            } else if (limb.matches()) {
                item.numbers = List.of(Integer.parseInt(limb.group(1)));
                item.numberBlock = block;
            } else {
                readItemCell(item, block);
            }
            found.spend(block);
        }
        for (Block block : table.in(row, ResponseTable.Column.ITEM)) {
            readItemCell(item, block);
            found.spend(block);
        }
        found.add(item);
        return item;
    }

    private void readItemCell(Item item, Block block) {
        String text = Parts.labelled(block);
        Optional<Mention> mention = Mention.atStart(text);
        if (mention.isPresent() && (mention.get().closed() || item.numbers.isEmpty())) {
            item.numberBlock = block;
            item.kind = mention.get().kind();
            item.numbers = mention.get().numbers().isEmpty()
                    ? item.numbers
                    : mention.get().numbers();
            item.letter = mention.get().letter();
            item.portal =
                    mention.get().portal() == null ? item.portal : mention.get().portal();
            text = text.substring(mention.get().end());
        } else if (item.numbers.isEmpty() && item.quoteBlocks.isEmpty()) {
            OptionalInt label = Labels.numberOf(block);
            OptionalInt number = label.isPresent() ? label : Labels.number(text);
            if (number.isPresent() && number.getAsInt() > 0) {
                item.numbers = List.of(number.getAsInt());
                item.numberBlock = block;
                text = label.isPresent() ? block.text() : "";
            }
        }
        Matcher leading = LEADING_NUMBER.matcher(text);
        if (item.numbers.isEmpty() && item.quoteBlocks.isEmpty() && leading.lookingAt()) {
            item.numbers = List.of(Integer.parseInt(leading.group(1)));
            item.numberBlock = block;
            text = text.substring(leading.end());
        }
        Optional<Stem> stem = Stem.atStart(text);
        if (stem.isPresent() && item.quoteBlocks.isEmpty()) {
            item.heading = stem.get().words();
            item.headingBlock = block;
            text = stem.get().rest();
        }
        item.quote(block, text);
    }
}
