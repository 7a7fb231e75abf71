package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/**
 * Keeps apart what stands in an item below a label that is not known. It is no part of the answer before it, and nobody can tell
 * whose words it is.
 */
final class UnknownParts {

    private static final Pattern COLON = Pattern.compile("\\s*:?\\s*$");

    private final FieldLabels fields;
    private final ItemWording wording;
    private final FoundItems found;

    /** The number of the last block that begins with the name of an item. */
    private final int lastItem;

    /** The part that goes on. */
    private @Nullable UnknownPart current;

    UnknownParts(List<Block> blocks, ItemWording wording, FoundItems found) {
        this.fields = new FieldLabels(blocks);
        this.wording = wording;
        this.found = found;
        this.lastItem = blocks.stream()
                .filter(block -> block.mention().isPresent())
                .mapToInt(Block::number)
                .max()
                .orElse(0);
    }

    /** Returns where a label ends that a block of an item begins with, and that is not known; 0 if there is none. */
    int labelIn(Item item, Block block, Parts.Part part, @Nullable Block next, boolean answering) {
        boolean isHigher = block.kind() == Block.Kind.HEADING
                && item.at.kind() == Block.Kind.HEADING
                && block.level() <= item.at.level();
        if (isHigher || part.alone() || Speaker.ofSaying(block).isPresent() || ItemDetails.isNamed(block)) {
            return 0;
        }
        int end = isNameOfRow(block, next) ? block.text().length() : fields.endIn(block);
        // Behind the last item, a line that looks as its label does goes on with the document.
        boolean isAsHigh = item.at.kind() != Block.Kind.HEADING && block.allBold() && block.number() > lastItem;
        if (end > 0 || isAsHigh) {
            return end;
        }
        boolean isLine = part.role() == Parts.Role.HEADING || (answering && isLooseLine(item, block));
        return isLine && !introducesList(block, next) ? block.text().length() : 0;
    }

    /** Returns whether a block is a sentence that goes on in a list. */
    static boolean introducesList(Block block, @Nullable Block next) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.allBold()
                && next != null
                && next.kind() == Block.Kind.LIST_ITEM;
    }

    /** Returns whether a block stands on the left in a form, with the next beside it. */
    private static boolean isNameOfRow(Block block, @Nullable Block next) {
        Cell cell = block.cell().orElse(null);
        Cell beside = next == null ? null : next.cell().orElse(null);
        return cell != null
                && beside != null
                && cell.column() == 1
                && beside.table() == cell.table()
                && beside.row() == cell.row()
                && beside.column() > 1
                && FieldLabels.isLine(block);
    }

    /** Returns whether a block is a line that is no sentence, behind sentences that answer. */
    private static boolean isLooseLine(Item item, Block block) {
        return block.cell().isEmpty()
                && block.kind() == Block.Kind.PARAGRAPH
                && !block.quotation()
                && FieldLabels.isLine(block)
                && item.endsInSentence();
    }

    /**
     * Reads a block of an item: the label of an unknown part, or what goes on with one. Another heading or speaker ends it.
     *
     * @param of what is known of the block
     * @param next the block behind it, or null
     * @param end where the label ends that the block begins with; 0 if there is none
     * @return whether the block belongs to an unknown part, or is the report's words below such a label
     */
    boolean read(Item item, Block block, Parts.Part of, @Nullable Block next, int end) {
        boolean isEnded = of.alone()
                || Speaker.ofSaying(block).isPresent()
                || (of.role() == Parts.Role.HEADING && !introducesList(block, next));
        UnknownPart part = isEnded ? null : current;
        if (end > 0) {
            part = new UnknownPart(
                    block, COLON.matcher(block.text().substring(0, end)).replaceAll(""));
            current = part;
            item.unknown.add(part);
        }
        String words = block.text().substring(end);
        boolean isReports = part != null && wording.isReports(words);
        if (part == null || (isReports && item.origin == Item.Origin.LIST)) {
            current = null;
            return false;
        }
        found.spend(block);
        if (isReports) {
            item.quote(block, words);
            if (part.isEmpty()) {
                // The label is that of the quotation.
                item.unknown.remove(part);
                current = null;
            }
        } else if (!ItemDetails.readLine(item, block)) {
            part.add(block, words);
        }
        return true;
    }

    /** Keeps apart words of an item that no label and no heading announces. */
    void hold(Item item, Block block, String words) {
        UnknownPart part = new UnknownPart(item.at, Parts.labelled(item.at));
        part.add(block, words);
        found.unknown().add(part);
        found.spend(block);
    }

    /** Ends the part that goes on: a label that is known follows. */
    void end() {
        current = null;
    }

    /**
     * Settles what the parts of an item are: the words below its only label are the answer of the only office that the document
     * names; all others are asked about.
     *
     * @param only the only office, or null
     */
    void settle(Item item, @Nullable Voice only) {
        current = null;
        String quote = item.quote.toString();
        boolean mayBeAnswer = !item.isAnswered() && (quote.isEmpty() || item.isQuotation() || wording.isReports(quote));
        if (only != null && item.unknown.size() == 1 && mayBeAnswer) {
            item.unknown.get(0).moveTo(item.answer(only));
        } else {
            found.unknown().addAll(item.unknown);
        }
        item.unknown.clear();
        for (Item.Answered answered : List.copyOf(item.answers)) {
            // A day is that of something, and answers nothing.
            if (WrittenDate.isDate(answered.text.toString())) {
                item.answers.remove(answered);
                answered.blocks.forEach(block -> hold(item, block, block.text()));
            }
        }
    }
}
