package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

/** Reads the items of a table that has one in each row of a report. */
final class ReportTableItems {

    private static final Pattern LETTER = Pattern.compile("\\(?([A-Z])[.):]?|\\(?([a-z])[.)]");

    private final ResponseTable table;

    /** The column of the items' words: the only one of sentences whose head is not known, if no head tells. */
    private final ResponseTable.Column words;

    ReportTableItems(ResponseTable table) {
        this.table = table;
        boolean isKnown = !table.columnsOf(ResponseTable.Column.ITEM).isEmpty()
                || table.columnsOf(ResponseTable.Column.UNKNOWN).size() != 1;
        this.words = isKnown ? ResponseTable.Column.ITEM : ResponseTable.Column.UNKNOWN;
    }

    /** Returns the first words that were read as those of an item though the head above them is not known. */
    Optional<Block> assumedWords() {
        return words == ResponseTable.Column.ITEM
                ? Optional.empty()
                : table.rows().stream()
                        .flatMap(row -> table.in(row, words).stream())
                        .findFirst();
    }

    /**
     * Reads the rows.
     *
     * @param section the kind of items below the heading above, or null
     * @param begin begins an item of a kind at a block
     * @return the rows that have a number and no words
     */
    List<Block> read(@Nullable RecommendationKind section, BiFunction<RecommendationKind, Block, ReportItem> begin) {
        List<Block> passed = new ArrayList<>();
        for (ResponseTable.Row row : table.rows()) {
            List<Block> numbers = table.in(row, ResponseTable.Column.NUMBER);
            List<Block> blocks = new ArrayList<>(numbers);
            blocks.addAll(table.in(row, words));
            if (blocks.isEmpty()) {
                continue;
            }
            ReportItem item = begin.apply(kind(row, blocks, section), blocks.get(0));
            for (Block block : blocks) {
                readCell(item, block, numbers.contains(block));
            }
            if (item.text.isEmpty()) {
                passed.add(blocks.get(0));
            }
            item.owners.addAll(table.in(row, ResponseTable.Column.OWNER));
            for (Block block : table.in(row, ResponseTable.Column.TIMESCALE)) {
                item.limit = item.limit == null ? block.text() : item.limit + " " + block.text();
                item.limitBlock = block;
            }
        }
        return passed;
    }

    private RecommendationKind kind(ResponseTable.Row row, List<Block> blocks, @Nullable RecommendationKind section) {
        Mention named = blocks.stream()
                .flatMap(block -> Mention.atStart(Parts.labelled(block)).stream())
                .filter(mention -> mention.numbers().size() <= 1 && mention.closed())
                .findFirst()
                .orElse(null);
        return named != null && named.kind() != RecommendationKind.RECOMMENDATION
                ? named.kind()
                : table.in(row, ResponseTable.Column.OTHER).stream()
                        .flatMap(block -> kindNamed(block).stream())
                        .findFirst()
                        .orElse(section == null ? RecommendationKind.RECOMMENDATION : section);
    }

    /** Returns the kind of item that a cell names, and nothing else. */
    private static Optional<RecommendationKind> kindNamed(Block cell) {
        String words = cell.text().toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(RecommendationKind.values())
                .filter(kind -> words.equals(kind.code().replace('-', ' '))
                        || (kind == RecommendationKind.AREA_FOR_IMPROVEMENT && words.equals("afi")))
                .findFirst();
    }

    private static void readCell(ReportItem item, Block block, boolean numbers) {
        String text = Parts.labelled(block);
        Optional<Mention> mention = Mention.atStart(text);
        OptionalInt number = Labels.number(block.text());
        Matcher letter = LETTER.matcher(text.strip());
        if (number.isPresent()) {
            item.number = number.getAsInt();
            item.blocks.add(block);
        } else if (mention.isPresent() && mention.get().numbers().size() <= 1) {
            item.number = mention.get().numbers().isEmpty()
                    ? 0
                    : mention.get().numbers().get(0);
            item.letter = mention.get().letter();
            item.portal = mention.get().portal();
            item.blocks.add(block);
            item.add(block, text.substring(mention.get().end()));
        } else if (numbers && letter.matches()) {
            item.letter = (letter.group(1) != null ? letter.group(1) : letter.group(2)).toLowerCase(Locale.ROOT);
            item.blocks.add(block);
        } else if (numbers) {
            item.unreadNumber = block;
            item.blocks.add(block);
        } else {
            item.add(block, text);
        }
    }
}
