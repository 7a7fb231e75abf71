package uk.opcc.mappa.rules.extraction;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A heading, a paragraph or an item of a list in a {@link SourceDocument}. A block in a table has a {@linkplain #cell()
 * cell}. A block is immutable.
 */
public final class Block {

    /** What a block is. */
    public enum Kind {
        /** A heading. */
        HEADING,

        /** A paragraph. */
        PARAGRAPH,

        /** The first paragraph of an item of a list. */
        LIST_ITEM
    }

    private record Beginning(Optional<Mention> mention, Optional<Speaker> label, Optional<Speaker> heading) {}

    private final int number;
    private final Kind kind;
    private final int level;
    private final @Nullable String label;
    private final boolean ordered;
    private final String text;
    private final int boldStart;
    private final boolean quotation;
    private final int page;
    private final @Nullable Cell cell;
    private final @Nullable String frame;
    private final long clues;

    private @Nullable Beginning beginning;

    private Block(Draft draft, int number) {
        this.number = number;
        this.kind = draft.kind;
        this.level = draft.level;
        this.label = draft.label;
        this.ordered = draft.ordered;
        this.text = draft.text;
        this.boldStart = Math.min(draft.boldStart, draft.text.length());
        this.quotation = draft.quotation;
        this.page = draft.page;
        this.cell = draft.cell;
        this.frame = draft.frame;
        this.clues = draft.clues == Clue.UNKNOWN ? Clue.in(text) : draft.clues;
    }

    /**
     * Returns the address of this block: its place in the document, counted from 1.
     *
     * @return the number
     */
    public int number() {
        return number;
    }

    /**
     * Returns what this block is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the level of a heading, or the depth of the list of an item.
     *
     * @return 1 or more; 0 for a paragraph outside lists
     */
    public int level() {
        return level;
    }

    /**
     * Returns the label that stands before the text as the document prints it. It is not part of {@link #text()}.
     *
     * @return for instance {@code 1.}, {@code (a)} or {@code Recommendation 14 -}, or empty
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Returns whether this is an item of a numbered or lettered list.
     *
     * @return true for such an item
     */
    public boolean ordered() {
        return ordered;
    }

    /**
     * Returns the text: one line, not blank, without white space at either end. A line break of the document begins a block.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns how many characters at the beginning of the text are bold.
     *
     * @return 0 if it does not begin in bold, the length of the text if all of it is bold
     */
    public int boldStart() {
        return boldStart;
    }

    /**
     * Returns whether the document sets the block apart as a quotation.
     *
     * @return true for a block quotation
     */
    public boolean quotation() {
        return quotation;
    }

    /**
     * Returns the page on which the block begins.
     *
     * @return the page, or empty if the document does not say
     */
    public OptionalInt page() {
        return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    }

    /**
     * Returns the place in a table.
     *
     * @return the cell, or empty outside tables
     */
    public Optional<Cell> cell() {
        return Optional.ofNullable(cell);
    }

    /**
     * Returns why this block is not content but, for instance, a menu, a running head or a page number.
     *
     * @return the reason in a few words, or empty for content
     */
    public Optional<String> frame() {
        return Optional.ofNullable(frame);
    }

    /** Returns whether the text has a clue. The label is no part of it. */
    boolean has(Clue clue) {
        return clue.isIn(clues);
    }

    /** Returns the mention of items that this block begins with, its label included. */
    Optional<Mention> mention() {
        return beginning().mention();
    }

    /** Returns the label of a response that this block begins with. */
    Optional<Speaker> speakerOfLabel() {
        return beginning().label();
    }

    /** Returns who speaks below this block, if it is a heading. */
    Optional<Speaker> speakerOfHeading() {
        return beginning().heading();
    }

    /** Several readers ask how a block begins; it is worked out when the first of them asks. */
    private Beginning beginning() {
        Beginning known = beginning;
        if (known == null) {
            known = new Beginning(Mention.atStart(this), Speaker.ofLabel(this), Speaker.ofHeading(this));
            beginning = known;
        }
        return known;
    }

    /** Returns whether all of the text is bold. */
    boolean allBold() {
        return boldStart == text.length();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block that
                && number == that.number
                && kind == that.kind
                && level == that.level
                && Objects.equals(label, that.label)
                && ordered == that.ordered
                && text.equals(that.text)
                && boldStart == that.boldStart
                && quotation == that.quotation
                && page == that.page
                && Objects.equals(cell, that.cell)
                && Objects.equals(frame, that.frame);
    }

    @Override
    public int hashCode() {
        return 31 * number + text.hashCode();
    }

    @Override
    public String toString() {
        return "block " + number + " (" + kind + (label == null ? "" : ", label " + label)
                + (cell == null ? "" : ", " + cell) + (frame == null ? "" : ", frame: " + frame) + "): " + text;
    }

    /** A block that is being made. */
    static final class Draft {

        final Kind kind;
        final String text;
        int level;

        @Nullable
        String label;

        boolean ordered;
        int boldStart;
        boolean quotation;
        int page;

        @Nullable
        Cell cell;

        @Nullable
        String frame;

        /** Whether the label was found at the beginning of the text. */
        boolean typedLabel;

        /** Whether the line ends of the text are those of a page, not of its author. */
        boolean pageLines;

        /** The clues in the text, if they are known. */
        private final long clues;

        Draft(Kind kind, String text) {
            this(kind, text, Clue.UNKNOWN);
        }

        Draft(Kind kind, String text, long clues) {
            this.kind = kind;
            this.text = text;
            this.clues = clues;
        }

        /** Returns the same block with another text, which begins in bold as far as this one does. */
        Draft with(Kind otherKind, String otherText) {
            Draft draft = new Draft(otherKind, otherText, otherText.equals(text) ? clues : Clue.UNKNOWN);
            draft.level = level;
            draft.label = label;
            draft.ordered = ordered;
            draft.boldStart = boldStart == text.length() ? otherText.length() : Math.min(boldStart, otherText.length());
            draft.quotation = quotation;
            draft.page = page;
            draft.cell = cell;
            draft.frame = frame;
            return draft;
        }

        Block numbered(int number) {
            return new Block(this, number);
        }
    }
}
