package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The content of a document: its blocks and tables without the frame of its pages, each left out with its reason. */
final class DocumentContent {

    private static final int REPEATED = 3;
    private static final int SHORTEST_REPEATED = 40;
    private static final int LONGEST_PAGE_NUMBER = 20;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("page \\d{1,4}(?: (?:of|/) ?\\d{1,4})?", Pattern.CASE_INSENSITIVE);

    private final SourceDocument document;
    private final ExtractionBuilder extraction;
    private final List<Block> blocks = new ArrayList<>();

    /** The tables by their numbers. */
    private final Map<Integer, ResponseTable> tables = new TreeMap<>();

    private final Map<Integer, String> names;

    private DocumentContent(
            SourceDocument document, Function<Block, Optional<String>> outside, ExtractionBuilder extraction) {
        this.document = document;
        this.extraction = extraction;
        Map<Integer, List<Block>> cells = new TreeMap<>();
        for (Block block : document.blocks()) {
            Optional<String> reason = block.frame().or(() -> outside.apply(block));
            if (reason.isPresent()) {
                extraction.reason(block, reason.get());
                continue;
            }
            blocks.add(block);
            block.cell()
                    .ifPresent(cell -> cells.computeIfAbsent(cell.table(), table -> new ArrayList<>())
                            .add(block));
        }
        ResponseTable before = null;
        for (Map.Entry<Integer, List<Block>> table : cells.entrySet()) {
            before = new ResponseTable(table.getValue(), before);
            tables.put(table.getKey(), before);
        }
        names = names(tables.values());
    }

    /** Returns the content of a report. */
    static DocumentContent ofReport(SourceDocument document, ExtractionBuilder extraction) {
        return new DocumentContent(document, block -> Optional.empty(), extraction);
    }

    /** Returns the content of a response, without numbers of pages and what is repeated on every page. */
    static DocumentContent ofResponse(SourceDocument document, ExtractionBuilder extraction) {
        Map<Integer, String> outside = runningLines(document);
        return new DocumentContent(document, block -> Optional.ofNullable(outside.get(block.number())), extraction);
    }

    /** Returns the blocks that are no content though no frame says so, by their numbers, each with the reason. */
    private static Map<Integer, String> runningLines(SourceDocument document) {
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block.frame().isEmpty()
                    && block.cell().isEmpty()
                    && block.text().length() >= SHORTEST_REPEATED) {
                seen.merge(block.text(), 1, Integer::sum);
            }
        }
        Map<Integer, String> outside = new HashMap<>();
        boolean belowLabel = false;
        for (Block block : document.blocks()) {
            boolean said =
                    belowLabel || block.quotation() || block.speakerOfLabel().isPresent();
            belowLabel = block.quotation()
                    || block.kind() == Block.Kind.HEADING
                    || block.mention().isPresent();
            if (isPageNumber(block)) {
                outside.put(block.number(), "a page number");
            } else if (!said
                    && seen.getOrDefault(block.text(), 0) >= REPEATED
                    && block.cell().isEmpty()) {
                outside.put(block.number(), "repeated on every page");
            }
        }
        return outside;
    }

    private static boolean isPageNumber(Block block) {
        return block.has(Clue.DIGIT)
                && block.text().length() <= LONGEST_PAGE_NUMBER
                && PAGE_NUMBER.matcher(block.text()).matches();
    }

    SourceDocument document() {
        return document;
    }

    /** Returns the blocks, the cells of tables included, in the order of the document. */
    List<Block> blocks() {
        return blocks;
    }

    /** Returns the first block behind the one of a number. */
    Optional<Block> behind(int number) {
        int from = 0;
        int to = blocks.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (blocks.get(middle).number() > number) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < blocks.size() ? Optional.of(blocks.get(from)) : Optional.empty();
    }

    /** Returns whether one block alone is of a sort. */
    boolean hasOnce(Predicate<Block> sort) {
        return blocks.stream().filter(sort).limit(2).count() == 1;
    }

    /** Returns the tables in the order of the document. */
    Collection<ResponseTable> tables() {
        return tables.values();
    }

    /** Returns the table in which a block stands, or null. */
    @Nullable
    ResponseTable tableOf(Block block) {
        return block.cell().map(cell -> tables.get(cell.table())).orElse(null);
    }

    /** Returns whether a block is the head of a column, or the name of a particular. */
    boolean isHead(Block block) {
        ResponseTable table = tableOf(block);
        return table != null
                && (table.isHead(block)
                        || (table.purpose() == ResponseTable.Purpose.PARTICULARS
                                && block.cell()
                                        .filter(cell -> cell.column() == 1)
                                        .isPresent()));
    }

    private @Nullable Block above(Block block) {
        return block.has(Clue.DIGIT) && block.number() > 1 ? document.blocks().get(block.number() - 2) : null;
    }

    /** Returns the name that stands before a value, as a label: in a table of particulars, or above a date; blank elsewhere. */
    String nameOf(Block block) {
        String name = names.get(block.number());
        if (name != null) {
            return name;
        }
        Block above = above(block);
        return above != null && WrittenDate.isLabel(above.text()) ? asLabel(above) : "";
    }

    private static String asLabel(Block block) {
        return block.text().replaceAll("\\s?:$", "") + ": ";
    }

    /** Returns the names that stand before the values in tables of particulars, as labels, by the numbers of the values. */
    private static Map<Integer, String> names(Collection<ResponseTable> tables) {
        Map<Integer, String> names = new HashMap<>();
        for (ResponseTable table : tables) {
            if (table.purpose() != ResponseTable.Purpose.PARTICULARS) {
                continue;
            }
            for (ResponseTable.Row row : table.rows()) {
                if (!row.in(1).isEmpty()) {
                    String name = asLabel(row.in(1).get(0));
                    row.in(2).forEach(block -> names.putIfAbsent(block.number(), name));
                }
            }
        }
        return names;
    }

    /** Returns the blocks in which a document says whose it is: its content, and the heads of its pages. */
    List<Block> withLetterhead() {
        return document.blocks().stream()
                .filter(block -> block.frame().isEmpty() || block.frame().get().contains("head"))
                .toList();
    }

    /** Leaves out some blocks. The readers that come later do not see them. */
    void leaveOut(List<Block> part, String reason) {
        Set<Integer> left = new HashSet<>();
        for (Block block : part) {
            left.add(block.number());
            extraction.reason(block, reason);
        }
        blocks.removeIf(block -> left.contains(block.number()));
        tables.values().removeIf(table -> table.blocks().stream().allMatch(block -> left.contains(block.number())));
    }
}
