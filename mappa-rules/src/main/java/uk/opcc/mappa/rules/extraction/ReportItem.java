package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

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

    @Nullable
    String owner;

    @Nullable
    Block ownerBlock;

    @Nullable
    String limit;

    @Nullable
    Block limitBlock;

    @Nullable
    ReportItem cause;

    boolean accelerated;

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

    /** Returns the text for comparison with that of another item. */
    String folded() {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
