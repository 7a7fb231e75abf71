package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * The recommendations to the police without an answer in a draft whose numbers stand where nothing was read as an answer. An
 * answer may have been overlooked there.
 */
final class UnreadNumbers {

    /** The longest text that is the number of a row and nothing else. */
    private static final int LONGEST_NUMBER = 12;

    /** A sentence that says for whom recommendations are, and not what is done. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "\\b(?:appl(?:y|ies)|addressed|directed|relevant|relat(?:e|es|ing)|made|fall|falls|are|is)\\s(?:\\p{L}+ly\\s)?(?:to|for|at)\\s"
                    + "(?:(?:the|all|our|local)\\s)?(?:police|forces?|chief|constabular|us\\b|pccs?\\b|commissioner|other agenc)",
            Pattern.CASE_INSENSITIVE);

    private final OtherReports others;
    private final Map<Integer, Recommendation> open = new LinkedHashMap<>();

    /** The blocks of answers, and the labels and words of items, which are asked about by themselves. */
    private final Set<Integer> ofItems = new HashSet<>();

    UnreadNumbers(InspectionReport report, Matches matches, OtherReports others, List<Item> items) {
        this.others = others;
        Set<Object> answered = new HashSet<>();
        for (Item item : items) {
            ofItems.add(item.at.number());
            item.quoteBlocks.forEach(block -> ofItems.add(block.number()));
            item.answers.forEach(answer -> answer.blocks.forEach(block -> ofItems.add(block.number())));
            if (item.isAnswered()) {
                Item source = item.source();
                source.numbers.forEach(answered::add);
                references(source)
                        .forEach(reference -> matches.match(reference).meant().ifPresent(answered::add));
            }
        }
        for (Recommendation recommendation : report.recommendations()) {
            // An item without a number is named nowhere by its number.
            recommendation.number().ifPresent(number -> {
                if (Numbering.isForPolice(recommendation) && !isAnswered(number, answered, matches)) {
                    open.put(number, recommendation);
                }
            });
        }
    }

    private static boolean isAnswered(int number, Set<Object> answered, Matches matches) {
        return answered.contains(number)
                || matches.match(RecommendationReference.toNational(number))
                        .meant()
                        .filter(answered::contains)
                        .isPresent();
    }

    /** Returns whether a sentence says for whom recommendations are. */
    static boolean tellsForWhom(String sentence) {
        return ADDRESSES.matcher(sentence).find();
    }

    /** Returns what points to an item besides its numbers. */
    private static List<RecommendationReference> references(Item item) {
        List<RecommendationReference> references = new ArrayList<>();
        if (item.portal != null) {
            references.add(RecommendationReference.builder()
                    .portalReference(item.portal)
                    .build());
        }
        if (!item.quote.isEmpty()) {
            references.add(RecommendationReference.builder()
                    .heading(Optional.ofNullable(item.heading))
                    .quotedWords(Lengths.cut(item.quote.toString(), Lengths.LONGEST_TEXT))
                    .build());
        }
        return references;
    }

    /** Returns the numbers with the first block that names each. */
    Map<Integer, Block> in(List<Block> blocks) {
        Map<Integer, Block> found = new LinkedHashMap<>();
        int last = 0;
        for (Block block : blocks) {
            int label = Labels.numberOf(block).orElse(0);
            boolean counts = label == last + 1;
            last = label > 0 ? label : last;
            if (open.isEmpty() || ofItems.contains(block.number())) {
                continue;
            }
            Set<Integer> named = named(block);
            if (label > 0 && !counts) {
                named.add(label);
            }
            open.forEach((number, recommendation) -> {
                boolean portal = recommendation
                        .portalReference()
                        .filter(reference -> Mention.isPortalIn(reference, block.text()))
                        .isPresent();
                if (portal || named.contains(number)) {
                    found.putIfAbsent(number, block);
                }
            });
        }
        return found;
    }

    private Set<Integer> named(Block block) {
        Set<Integer> named = new HashSet<>();
        if (block.cell().isPresent() || block.text().length() <= LONGEST_NUMBER) {
            Mention.ofCell(block.text()).ifPresent(mention -> named.addAll(mention.numbers()));
        }
        for (String sentence :
                block.has(Clue.DIGIT) || block.has(Clue.ITEM) ? Sentences.of(block.text()) : List.<String>of()) {
            boolean says = !others.alone(sentence) && CountedItems.in(sentence).isEmpty() && !tellsForWhom(sentence);
            if (says) {
                named.addAll(Mention.namedIn(sentence));
            }
        }
        return named;
    }
}
