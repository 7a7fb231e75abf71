package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;

/** What stands in an item below a label that is not known, so that nobody can tell whose words they are. */
final class UnknownPart {

    private record Line(Block block, String words) {}

    private final Block at;
    private final String label;
    private final List<Line> lines = new ArrayList<>();

    UnknownPart(Block at, String label) {
        this.at = at;
        this.label = label;
    }

    String label() {
        return label;
    }

    void add(Block block, String words) {
        if (!words.isBlank()) {
            lines.add(new Line(block, words));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Gives the words to an answer. */
    void moveTo(Item.Answered answered) {
        lines.forEach(line -> answered.add(line.block(), line.words()));
    }

    /** Returns the label and what stands below it. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(at));
        lines.forEach(line -> blocks.add(line.block()));
        return blocks;
    }
}
