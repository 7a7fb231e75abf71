package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.matching.text.Folding;

/** An item of a report that is being read. */
final class ReportItem {

    final RecommendationKind kind;
    final Block at;
    int number;

    @Nullable
    String letter;

    @Nullable
    String portal;

    /** The heading or the stem above the item, which may name the addressees and the time limit. */
    @Nullable
    String stem;

    @Nullable
    Block stemBlock;

    final StringBuilder text = new StringBuilder();
    final List<Block> blocks = new ArrayList<>();
    final List<String> limbs = new ArrayList<>();

    /** The cells of the columns that tell who is addressed. */
    final List<Block> owners = new ArrayList<>();

    @Nullable
    String limit;

    @Nullable
    Block limitBlock;

    @Nullable
    ReportItem cause;

    boolean accelerated;

    /** Whether these cells stand where the item is said again, so that its own words come first. */
    boolean ownersOfRepetition;

    /** Whether the cause of concern above may have ended before the item. */
    boolean causeInDoubt;

    /** What stands in the column of numbers and is none, or null. */
    @Nullable
    Block unreadNumber;

    ReportItem(RecommendationKind kind, Block at) {
        this.kind = kind;
        this.at = at;
    }

    void add(Block block, String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(words.strip());
            blocks.add(block);
        }
    }

    /** Takes what the same item has where the report says it again: the longer words, and what is still missing. */
    void merge(ReportItem again) {
        if (again.folded().length() > folded().length()) {
            text.setLength(0);
            text.append(again.text);
            blocks.addAll(again.blocks);
            limbs.clear();
            limbs.addAll(again.limbs);
        }
        number = number == 0 ? again.number : number;
        letter = letter == null ? again.letter : letter;
        portal = portal == null ? again.portal : portal;
        cause = cause == null ? again.cause : cause;
        if (owners.isEmpty()) {
            owners.addAll(again.owners);
            ownersOfRepetition = !again.owners.isEmpty();
        }
        if (limit == null) {
            limit = again.limit;
            limitBlock = again.limitBlock;
        }
        if (stem == null) {
            stem = again.stem;
            stemBlock = again.stemBlock;
        }
    }

    /** Returns the text for comparison with that of another item. */
    String folded() {
        return Folding.letters(text);
    }
}
