package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.RecommendationKind;

/** Asks about all that may be an item of a report, or another item than it was read as. */
final class ReportItemDoubts {

    private static final int MOST_SHOWN = 20;

    private static final Pattern ENDS_WITHIN = Pattern.compile(
            "(?:,|\\b(?:and|or|the|an?|of|to|for|in|on|by|with|that|which|who|is|are))\\s*$", Pattern.CASE_INSENSITIVE);

    /** A verb of the third person at the beginning: its subject is missing. */
    private static final Pattern BEGINS_WITHIN =
            Pattern.compile("(?:and|or|of|to|has|have|is|are|\\p{Ll}{3,}s)\\s\\p{Ll}");

    private final ExtractionBuilder extraction;

    ReportItemDoubts(ExtractionBuilder extraction) {
        this.extraction = extraction;
    }

    void ask(List<ReportItem> items, ReportItems reader) {
        reader.repeated().blocks().forEach(block -> extraction.reason(block, "says an item again"));
        for (ReportItem item : reader.repeated().reworded()) {
            extraction.ask(
                    "/recommendations",
                    "The document gives " + label(item) + " twice in different words; the longer were kept.",
                    "Check the words.",
                    List.of(item.at.number()));
        }
        for (Block heading : reader.mixedSections()) {
            extraction.ask(
                    "/recommendations",
                    "The heading \"" + Lengths.shown(heading.text()) + "\" announces items of several kinds.",
                    "Check the kind of each item below it that has no label.",
                    List.of(heading.number()));
        }
        if (!reader.inProse().isEmpty()) {
            extraction.ask(
                    "/recommendations",
                    "Sentences outside the sections of items ask for something: \""
                            + Lengths.shown(reader.inProse().get(0).text()) + "\".",
                    "Check whether they are items; they were left out.",
                    reader.inProse().stream()
                            .map(Block::number)
                            .limit(MOST_SHOWN)
                            .toList());
        }
        for (Block words : reader.assumedWords()) {
            extraction.ask(
                    "/recommendations",
                    "The head above \"" + Lengths.shown(words.text())
                            + "\" is not known. The column was read as what is asked, for it alone holds sentences.",
                    "Check the words of the items in the table.",
                    List.of(words.number()));
        }
        if (!reader.passed().isEmpty()) {
            extraction.ask(
                    "/recommendations",
                    "Words below a heading of items were not read as items: \""
                            + Lengths.shown(reader.passed().get(0).text()) + "\".",
                    "Check whether they are items; they were left out.",
                    reader.passed().stream()
                            .map(Block::number)
                            .limit(MOST_SHOWN)
                            .toList());
        }
        List<ReportItem> broken =
                items.stream().filter(ReportItemDoubts::isBroken).toList();
        if (!broken.isEmpty()) {
            extraction.ask(
                    "/recommendations",
                    "The words of an item begin or end within a sentence: \""
                            + Lengths.shown(broken.get(0).text.toString()) + "\".",
                    "Check the words, and whether items behind them are missing; they may stand in a table that was lost.",
                    broken.stream()
                            .map(item -> item.at.number())
                            .limit(MOST_SHOWN)
                            .toList());
        }
        List<ReportItem> causeInDoubt = items.stream()
                .filter(item -> item.causeInDoubt && item.cause == null)
                .toList();
        if (!causeInDoubt.isEmpty()) {
            extraction.ask(
                    "/recommendations",
                    "Nothing tells where the recommendations of a cause of concern end: " + label(causeInDoubt.get(0))
                            + " was read as not belonging to it.",
                    "Enter the cause of concern of each that belongs to one.",
                    causeInDoubt.stream()
                            .map(item -> item.at.number())
                            .limit(MOST_SHOWN)
                            .toList());
        }
        for (RecommendationKind kind :
                List.of(RecommendationKind.RECOMMENDATION, RecommendationKind.AREA_FOR_IMPROVEMENT)) {
            List<ReportItem> bare = items.stream()
                    .filter(item -> item.kind == kind && item.number == 0 && item.letter == null)
                    .toList();
            long all = items.stream().filter(item -> item.kind == kind).count();
            if (!bare.isEmpty() && bare.size() < all) {
                extraction.ask(
                        "/recommendations",
                        "Some items of one kind have numbers, and some have none: \""
                                + Lengths.shown(bare.get(0).text.toString()) + "\".",
                        "Check whether those without are items of their own.",
                        bare.stream()
                                .map(item -> item.at.number())
                                .limit(MOST_SHOWN)
                                .toList());
            }
        }
        reader.stemsOfLimbs()
                .forEach(block -> extraction.ask(
                        "/recommendations",
                        "Several points without numbers stand under one sentence. They were read as the limbs of one item.",
                        "Check whether each is an item of its own.",
                        List.of(block)));
        reader.unnumberedLines()
                .forEach(block -> extraction.ask(
                        "/recommendations",
                        "Several points without numbers stand under one line. Each was read as an item of its own.",
                        "Check whether they are limbs of one recommendation.",
                        List.of(block)));
        for (Block heading : reader.emptySections()) {
            extraction.ask(
                    "/recommendations",
                    "No item was read below the heading \"" + Lengths.shown(heading.text()) + "\".",
                    "Check whether the part has items.",
                    List.of(heading.number()));
        }
    }

    /** Returns whether the words of an item cannot be whole sentences. */
    private static boolean isBroken(ReportItem item) {
        String text = item.text.toString();
        return ENDS_WITHIN.matcher(text).find()
                || (item.stem == null && BEGINS_WITHIN.matcher(text).lookingAt());
    }

    private static String label(ReportItem item) {
        String label = item.kind.code().replace('-', ' ');
        return item.number > 0
                ? label + " " + item.number
                : item.letter != null ? label + " " + item.letter : "one " + label;
    }
}
