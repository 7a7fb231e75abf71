package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one document yields: the members of the draft with the words that they rest on, the questions, and why a block is
 * not used. Every reader of a document writes here, and none reads what another wrote.
 */
final class ExtractionBuilder {

    private static final int LONGEST_EXCERPT = 300;

    private final SourceDocument document;

    /** Why a block is not used, by its number. */
    private final @Nullable String[] reasons;

    private final List<ExtractedMember> members = new ArrayList<>();
    private final List<ExtractionQuestion> questions = new ArrayList<>();
    private final List<SuggestedPosition> suggestions = new ArrayList<>();

    /** The numbers of the blocks on which a member rests. */
    private final BitSet used = new BitSet();

    /** Creates a builder, which asks first about what was cut off from the document. */
    ExtractionBuilder(SourceDocument document) {
        this.document = document;
        this.reasons = new String[document.blocks().size() + 1];
        document.cutShort()
                .forEach(limit -> ask(
                        "",
                        "The document is too long to be read whole. " + limit,
                        "Divide the document, or raise the limit.",
                        List.of()));
    }

    /** Records that a member rests on words of some blocks. */
    void member(String pointer, List<Block> blocks, String words, Certainty certainty) {
        List<Integer> numbers = new ArrayList<>();
        for (Block block : blocks) {
            numbers.add(block.number());
            used.set(block.number());
        }
        members.add(new ExtractedMember(
                pointer, numbers.stream().distinct().toList(), Lengths.cut(words, LONGEST_EXCERPT), certainty));
    }

    /** Records a date, and asks about it if it may be another. */
    void date(String pointer, Block block, String words, WrittenDate date) {
        member(pointer, List.of(block), words, date.certainty());
        if (date.certainty() == Certainty.INFERRED) {
            ask(
                    pointer,
                    "The document writes the date in figures, and it was read in British order as " + date.date() + ".",
                    "Check the day and the month.",
                    List.of(block.number()));
        }
        if (date.doubt() != null) {
            ask(pointer, date.doubt(), "Find out which day is meant.", List.of(block.number()));
        }
    }

    void ask(String pointer, String question, String remedy, List<Integer> blocks) {
        questions.add(new ExtractionQuestion(pointer, question, remedy, blocks));
    }

    /** Asks one question about several blocks, and shows the first. */
    void askOnce(String found, String more, String remedy, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            ask(
                    "/comments",
                    found + "\"" + Lengths.shown(Parts.labelled(blocks.get(0))) + "\"." + more,
                    remedy,
                    blocks.stream().map(Block::number).toList());
        }
    }

    /** Suggests the position of an answer, beside the draft. */
    void suggest(SuggestedPosition position) {
        suggestions.add(position);
    }

    /** Records why a block is not used. */
    void reason(Block block, String reason) {
        reasons[block.number()] = reason;
    }

    /** Records why a block is not used, unless a reason is known. */
    void reasonIfNone(Block block, String reason) {
        if (reasons[block.number()] == null) {
            reasons[block.number()] = reason;
        }
    }

    /** Returns whether a member rests on a block. */
    boolean isUsed(Block block) {
        return used.get(block.number());
    }

    /** Returns a text as long as the format takes it, and asks about the end that is left out. */
    String clip(String pointer, String text, List<Block> blocks) {
        if (text.length() <= Lengths.LONGEST_TEXT) {
            return text;
        }
        ask(
                pointer,
                "A text has " + text.length() + " characters; the format takes " + Lengths.LONGEST_TEXT + ".",
                "Shorten it; the end was left out.",
                blocks.isEmpty() ? List.of() : List.of(blocks.get(0).number()));
        return Lengths.cut(text, Lengths.LONGEST_TEXT);
    }

    /** Returns the extraction with a draft, or without one. The members of comments, which are many, stand last. */
    <T> Extraction<T> build(Optional<T> draft, Function<Block, String> otherReason) {
        List<ExtractedMember> sorted = members.stream()
                .sorted(Comparator.comparing(
                        (ExtractedMember member) -> member.pointer().startsWith("/comments")))
                .toList();
        return new Extraction<>(draft, sorted, questions, suggestions, unused(otherReason));
    }

    /** Returns the blocks on which no member rests, each with its reason or with a common one. */
    private List<UnusedBlock> unused(Function<Block, String> commonReason) {
        List<UnusedBlock> unused = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!used.get(block.number())) {
                String reason = reasons[block.number()];
                unused.add(new UnusedBlock(block, reason != null ? reason : commonReason.apply(block)));
            }
        }
        return unused;
    }
}
