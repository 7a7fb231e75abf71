package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Voice;

/** An item of a report as a response names or quotes it, with the answers that follow. */
final class Item {

    /** How the document points to the item. */
    enum Origin {
        /** By a label that names it. */
        LABEL,

        /** By its place in a list. */
        LIST,

        /** In a row of a table. */
        ROW,

        /** By a mention in running text. */
        MENTION
    }

    /** What one voice says about the item. */
    static final class Answered {
        final @Nullable Voice voice;
        final List<Block> blocks = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        /** Whether the voice is only that of the letter before. */
        boolean inherited;

        Answered(@Nullable Voice voice) {
            this.voice = voice;
        }

        /** Adds a sentence of a block of which more sentences may follow. */
        void addSentence(Block block, String sentence) {
            boolean same = !blocks.isEmpty() && blocks.get(blocks.size() - 1).number() == block.number();
            if (same) {
                text.append(' ').append(sentence);
            } else {
                add(block, sentence);
            }
        }

        void add(Block block, String words) {
            if (!words.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(words.strip());
            }
            if (blocks.isEmpty() || blocks.get(blocks.size() - 1).number() != block.number()) {
                blocks.add(block);
            }
        }
    }

    final Origin origin;
    final Block at;
    RecommendationKind kind = RecommendationKind.RECOMMENDATION;
    List<Integer> numbers = List.of();

    @Nullable
    Block numberBlock;

    @Nullable
    String letter;

    @Nullable
    String portal;

    OptionalInt listNumber = OptionalInt.empty();

    @Nullable
    String heading;

    @Nullable
    Block headingBlock;

    final StringBuilder quote = new StringBuilder();
    final List<Block> quoteBlocks = new ArrayList<>();
    final List<Answered> answers = new ArrayList<>();

    /** What stands below labels that are not known. */
    final List<UnknownPart> unknown = new ArrayList<>();

    @Nullable
    StatedOwner owner;

    @Nullable
    StatedTimescale timescale;

    final List<Block> ownerBlocks = new ArrayList<>();
    final List<Block> timescaleBlocks = new ArrayList<>();

    /** Whether its paragraph of running text begins with it. */
    boolean opens;

    /** The item of a list elsewhere in the document whose words this one takes up. */
    @Nullable
    Item listed;

    Item(Origin origin, Block at) {
        this.origin = origin;
        this.at = at;
    }

    /** Returns the block that gives the number, the letter or the portal's reference. */
    Block labelBlock() {
        return numberBlock == null ? at : numberBlock;
    }

    /** Returns the item of a list elsewhere whose words this one takes up, else this item. */
    Item source() {
        return listed != null ? listed : this;
    }

    /** Returns the blocks that say what the item is, without those of its answers. */
    List<Block> blocks() {
        Set<Block> blocks = new LinkedHashSet<>();
        blocks.add(at);
        if (headingBlock != null) {
            blocks.add(headingBlock);
        }
        blocks.addAll(quoteBlocks);
        blocks.addAll(ownerBlocks);
        blocks.addAll(timescaleBlocks);
        return List.copyOf(blocks);
    }

    void quote(Block block, String words) {
        if (!words.isBlank()) {
            quote.append(quote.isEmpty() ? "" : " ").append(words.strip());
            quoteBlocks.add(block);
        }
    }

    /** Returns whether the document sets the words of the item apart as a quotation. */
    boolean isQuotation() {
        return quoteBlocks.stream().anyMatch(Block::quotation);
    }

    Answered answer(@Nullable Voice voice) {
        Answered last = answers.isEmpty() ? null : answers.get(answers.size() - 1);
        if (last == null || last.voice != voice) {
            last = new Answered(voice);
            answers.add(last);
        }
        return last;
    }

    /** Returns whether the last answer ends as a sentence does. */
    boolean endsInSentence() {
        CharSequence text = answers.isEmpty() ? "" : answers.get(answers.size() - 1).text;
        return !text.isEmpty() && ".!?\"\u201d\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean isAnswered() {
        return answers.stream().anyMatch(answer -> !answer.text.isEmpty());
    }
}
