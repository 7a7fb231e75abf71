package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of a document's form: lines, and words before a colon, that stand above different words in several places. They are
 * labels whether anybody knows their words or not.
 */
final class FieldLabels {

    private static final int LONGEST = 70;
    private static final int FEWEST = 2;
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(?<label>\\p{L}[^.:;!?\u2013]{1,60}?)\\s?:\\s+(?=\\S)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Set<String> lines = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    FieldLabels(List<Block> blocks) {
        Map<String, Integer> repeatedLines = new HashMap<>();
        Map<String, Integer> repeatedBeginnings = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Matcher beginning = beginning(block);
            if (beginning.lookingAt()) {
                repeatedBeginnings.merge(folded(beginning.group("label")), 1, Integer::sum);
            } else if (isLine(block)) {
                boolean above = i + 1 < blocks.size() && isContent(blocks.get(i + 1));
                // A line with nothing below it is an answer such as "Agreed", wherever else it stands.
                repeatedLines.merge(folded(block.text()), above ? 1 : -blocks.size(), Integer::sum);
            }
        }
        repeatedLines.forEach((words, times) -> addRepeated(lines, words, times));
        repeatedBeginnings.forEach((words, times) -> addRepeated(beginnings, words, times));
    }

    private static void addRepeated(Set<String> labels, String words, int times) {
        if (times >= FEWEST && !words.isBlank()) {
            labels.add(words);
        }
    }

    /** Returns where the label ends that a block begins with or is; 0 if there is none. */
    int endIn(Block block) {
        Matcher beginning = beginning(block);
        if (beginning.lookingAt()) {
            return beginnings.contains(folded(beginning.group("label"))) ? beginning.end() : 0;
        }
        return isLine(block) && lines.contains(folded(block.text()))
                ? block.text().length()
                : 0;
    }

    private static Matcher beginning(Block block) {
        String text = block.has(Clue.LABEL) && block.kind() != Block.Kind.LIST_ITEM ? block.text() : "";
        return BEFORE_COLON.matcher(Lengths.cut(text, LONGEST));
    }

    /** Returns whether a block is a line that may be a label: short, and no sentence. */
    static boolean isLine(Block block) {
        String text = block.text();
        return block.kind() != Block.Kind.LIST_ITEM
                && text.length() <= LONGEST
                && ".,;!\"\u201d".indexOf(text.charAt(text.length() - 1)) < 0
                && Character.isUpperCase(text.charAt(0))
                && block.mention().isEmpty();
    }

    private static boolean isContent(Block block) {
        return block.kind() != Block.Kind.HEADING
                && block.mention().isEmpty()
                && block.speakerOfLabel().isEmpty()
                && !Speaker.isBareLabel(block)
                && Speaker.ofOfficeAlone(block).isEmpty();
    }

    private static String folded(String words) {
        return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
