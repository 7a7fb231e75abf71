package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The reading of one document, while it goes on: its content, the members found so far with the words that they rest on,
 * and the questions.
 */
abstract class DocumentReading {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 500;
    private static final int LONGEST_EXCERPT = 300;
    private static final int LONGEST_SHOWN = 100;

    final SourceDocument document;

    /** The blocks that are content, without the frame of the page. */
    final List<Block> content = new ArrayList<>();

    /** The tables by their numbers. */
    final Map<Integer, ResponseTable> tables = new TreeMap<>();

    /** Why a block is not used, by its number. */
    final Map<Integer, String> reasons = new HashMap<>();

    final List<ExtractedMember> members = new ArrayList<>();
    final List<ExtractionQuestion> questions = new ArrayList<>();

    /** The numbers of the blocks on which a member rests. */
    final Set<Integer> used = new HashSet<>();

    DocumentReading(SourceDocument document) {
        this.document = document;
    }

    final void askWhatWasCutShort() {
        document.cutShort()
                .forEach(limit -> ask(
                        "",
                        "The document is too long to be read whole. " + limit,
                        "Divide the document, or raise the limit.",
                        List.of()));
    }

    /** Records that a member rests on words of some blocks. */
    final void member(String pointer, List<Block> blocks, String words, Certainty certainty) {
        List<Integer> numbers = new ArrayList<>();
        for (Block block : blocks) {
            numbers.add(block.number());
            used.add(block.number());
        }
        members.add(new ExtractedMember(
                pointer, numbers.stream().distinct().toList(), cut(words, LONGEST_EXCERPT), certainty));
    }

    final void ask(String pointer, String question, String remedy, List<Integer> blocks) {
        questions.add(new ExtractionQuestion(pointer, question, remedy, blocks));
    }

    /** Returns the blocks on which no member rests, each with its reason or with a common one. */
    final List<UnusedBlock> unused(Function<Block, String> commonReason) {
        List<UnusedBlock> unused = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!used.contains(block.number())) {
                String reason = reasons.get(block.number());
                unused.add(new UnusedBlock(block, reason != null ? reason : commonReason.apply(block)));
            }
        }
        return unused;
    }

    /** Returns a text as long as the format takes it, and asks about the end that is left out. */
    final String clip(String pointer, String text, List<Block> blocks) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        ask(
                pointer,
                "A text has " + text.length() + " characters; the format takes " + LONGEST_TEXT + ".",
                "Shorten it; the end was left out.",
                blocks.isEmpty() ? List.of() : List.of(blocks.get(0).number()));
        return cut(text, LONGEST_TEXT);
    }

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    /** Returns a text on one line, as long as the format takes a line. */
    static String line(String text) {
        return cut(Characters.oneLine(text).strip(), LONGEST_LINE);
    }

    /** Returns a text as a question shows it. */
    static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : cut(text, LONGEST_SHOWN) + " ...";
    }
}
