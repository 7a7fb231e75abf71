package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document as blocks in reading order: headings, paragraphs, items of lists, cells of tables. {@link
 * XhtmlHandler} makes one from XHTML; {@link #builder()} makes one by hand. Immutable.
 */
public final class SourceDocument {

    private final @Nullable String title;
    private final List<Block> blocks;
    private final List<String> cutShort;

    SourceDocument(@Nullable String title, List<Block.Draft> drafts, List<String> cutShort) {
        this.title = title;
        List<Block> numbered = new ArrayList<>(drafts.size());
        for (Block.Draft draft : drafts) {
            numbered.add(draft.numbered(numbered.size() + 1));
        }
        this.blocks = List.copyOf(numbered);
        this.cutShort = List.copyOf(cutShort);
    }

    /**
     * Returns the title that the document's file gives, which may be missing from its text.
     *
     * @return the title, or empty
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns all blocks in reading order, including those that are not content. The block at index {@code i} has the
     * number {@code i + 1}.
     *
     * @return the blocks
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Returns what was left out because of a {@linkplain SourceLimits limit}.
     *
     * @return a sentence for each limit that was met, or none
     */
    public List<String> cutShort() {
        return cutShort;
    }

    /**
     * Returns whether the document has no text at all outside its frame.
     *
     * @return true if there is nothing to read
     */
    public boolean hasNoText() {
        return blocks.stream().allMatch(block -> block.frame().isPresent());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceDocument that
                && title().equals(that.title())
                && blocks.equals(that.blocks)
                && cutShort.equals(that.cutShort);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    @Override
    public String toString() {
        return "SourceDocument of " + blocks.size() + " blocks";
    }

    /**
     * Returns a builder of a document without blocks.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceDocument} block by block, in reading order. Blank text is left out. */
    public static final class Builder {

        private @Nullable String title;
        private final List<Block.Draft> drafts = new ArrayList<>();
        private int page;
        private int tables;

        private Builder() {}

        /**
         * Sets the title of the file.
         *
         * @param text the title
         * @return this
         */
        public Builder title(String text) {
            this.title = text.strip();
            return this;
        }

        /**
         * Begins a page; the blocks that follow are on it.
         *
         * @param number the number of the page
         * @return this
         */
        public Builder page(int number) {
            this.page = number;
            return this;
        }

        /**
         * Adds a heading.
         *
         * @param level its level, 1 for the highest
         * @param text its text
         * @return this
         */
        public Builder heading(int level, String text) {
            return add(Block.Kind.HEADING, level, null, false, text, null);
        }

        /**
         * Adds a paragraph.
         *
         * @param text its text
         * @return this
         */
        public Builder paragraph(String text) {
            return add(Block.Kind.PARAGRAPH, 0, null, false, text, null);
        }

        /**
         * Adds an item of a list without numbers.
         *
         * @param text its text
         * @return this
         */
        public Builder bullet(String text) {
            return add(Block.Kind.LIST_ITEM, 1, null, false, text, null);
        }

        /**
         * Adds an item of a list with numbers or letters.
         *
         * @param label its label as printed, such as {@code 1.}
         * @param text its text
         * @return this
         */
        public Builder item(String label, String text) {
            return add(Block.Kind.LIST_ITEM, 1, label, true, text, null);
        }

        /**
         * Adds a table of plain cells. Line ends divide a cell into paragraphs.
         *
         * @param head the heads of the columns; none for a table without heads
         * @param rows the cells of each row, blank ones included
         * @return this
         */
        public Builder table(List<String> head, List<List<String>> rows) {
            tables++;
            int row = 0;
            if (!head.isEmpty()) {
                row++;
                addRow(row, head, true);
            }
            for (List<String> cells : rows) {
                row++;
                addRow(row, cells, false);
            }
            return this;
        }

        private void addRow(int row, List<String> cells, boolean isHead) {
            for (int column = 1; column <= cells.size(); column++) {
                Cell cell = new Cell(tables, row, column, 1, 1, isHead);
                cells.get(column - 1).lines().forEach(line -> add(Block.Kind.PARAGRAPH, 0, null, false, line, cell));
            }
        }

        private Builder add(
                Block.Kind kind, int level, @Nullable String label, boolean ordered, String text, @Nullable Cell cell) {
            String clean = Characters.oneLine(Characters.clean(text));
            if (!clean.isEmpty()) {
                Block.Draft draft = new Block.Draft(kind, clean);
                draft.level = level;
                draft.label = label;
                draft.ordered = ordered;
                draft.page = page;
                draft.cell = cell;
                drafts.add(draft);
            }
            return this;
        }

        /**
         * Returns the document.
         *
         * @return a document of the blocks so far
         */
        public SourceDocument build() {
            return new SourceDocument(title, drafts, List.of());
        }
    }
}
