package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Timescale;

/** By when an item of a report is to be done: by the column of a table, its words, the stem above it, or a sentence for all. */
final class ItemTimescale {

    private final @Nullable Block blockForAll;
    private final Optional<Timescale> forAll;
    private final ExtractionBuilder extraction;

    /** Creates a reader; the block sets the limit of the recommendations that have none themselves. */
    ItemTimescale(@Nullable Block blockForAll, ExtractionBuilder extraction) {
        this.blockForAll = blockForAll;
        this.forAll = Optional.ofNullable(blockForAll)
                .flatMap(block -> WrittenTimescale.in(block.text()))
                .map(WrittenTimescale::timescale);
        this.extraction = extraction;
    }

    void write(Recommendation.Builder draft, ReportItem item, String pointer) {
        Optional<Timescale> limit = Optional.empty();
        if (item.limit != null && item.limitBlock != null) {
            limit = WrittenTimescale.ofCell(item.limit);
            if (limit.isPresent()) {
                extraction.member(pointer + "/timescale", List.of(item.limitBlock), item.limit, Certainty.STATED);
            } else {
                extraction.ask(
                        pointer + "/timescale",
                        "The time limit \"" + Lengths.shown(item.limit) + "\" was not understood.",
                        "Enter it.",
                        List.of(item.limitBlock.number()));
            }
            draft.timescale(limit);
            Optional<Timescale> ofWords = Sentences.of(item.text.toString()).stream()
                    .flatMap(sentence -> WrittenTimescale.in(sentence).stream())
                    .map(WrittenTimescale::timescale)
                    .findFirst();
            if (limit.isPresent() && ofWords.isPresent() && !ofWords.equals(limit)) {
                extraction.ask(
                        pointer + "/timescale",
                        "The column says " + limit.get() + ", the words say " + ofWords.get() + "; the first was kept.",
                        "Check the time limit.",
                        List.of(item.limitBlock.number()));
            }
            return;
        }
        for (String sentence : Sentences.of(item.text.toString())) {
            Optional<WrittenTimescale> found = WrittenTimescale.in(sentence);
            if (found.isPresent() && limit.isEmpty()) {
                limit = found.map(WrittenTimescale::timescale);
                extraction.member(pointer + "/timescale", item.blocks, sentence, Certainty.STATED);
                if (item.limbs.size() > 1 && item.limbs.contains(sentence)) {
                    extraction.ask(
                            pointer + "/timescale",
                            "The time limit stands in one limb: \"" + Lengths.shown(sentence) + "\".",
                            "Check whether it is that of the whole item.",
                            List.of(item.at.number()));
                }
            } else if (found.isPresent()
                    && !found.map(WrittenTimescale::timescale).equals(limit)) {
                extraction.ask(
                        pointer + "/timescale",
                        "The item has more than one time limit; the first was taken.",
                        "Check the time limit.",
                        List.of(item.at.number()));
            }
        }
        askAboutTime(item, pointer, limit);
        if (limit.isEmpty() && item.stem != null && item.stemBlock != null) {
            limit = WrittenTimescale.in(item.stem).map(WrittenTimescale::timescale);
            if (limit.isPresent()) {
                extraction.member(pointer + "/timescale", List.of(item.stemBlock), item.stem, Certainty.STATED);
            }
        }
        if (limit.isEmpty()
                && forAll.isPresent()
                && blockForAll != null
                && item.kind == RecommendationKind.RECOMMENDATION) {
            limit = forAll;
            extraction.member(pointer + "/timescale", List.of(blockForAll), blockForAll.text(), Certainty.STATED);
        }
        draft.timescale(limit);
    }

    /** Asks about a time that the words set in a way that cannot be read, and about one that was worked out. */
    private void askAboutTime(ReportItem item, String pointer, Optional<Timescale> limit) {
        for (String sentence : Sentences.of(item.text.toString())) {
            Optional<String> words = limit.isPresent() && !WrittenTimescale.isFinancialYear(sentence)
                    ? Optional.empty()
                    : WrittenTimescale.isFinancialYear(sentence)
                            ? Optional.of(sentence)
                            : WrittenTimescale.notReadIn(sentence);
            if (words.isPresent()) {
                extraction.ask(
                        pointer + "/timescale",
                        limit.isPresent()
                                ? "The time limit of \"" + Lengths.shown(words.get()) + "\" was read as " + limit.get()
                                        + "."
                                : "The words \"" + Lengths.shown(words.get())
                                        + "\" may set a time limit; none was read.",
                        "Check the time limit.",
                        List.of(item.at.number()));
                return;
            }
        }
    }
}
