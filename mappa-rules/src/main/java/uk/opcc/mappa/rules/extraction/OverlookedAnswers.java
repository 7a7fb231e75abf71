package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.RecommendationId;

/** Asks where a document may hold an answer that was not read, and says what was not understood. */
final class OverlookedAnswers {

    /** How many items are asked about one by one. */
    private static final int MOST_SINGLY = 5;

    private static final int FEWEST_CHARACTERS = 40;

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\\b");

    private final DocumentContent content;
    private final AnsweredReport answered;
    private final ExtractionBuilder extraction;

    /** What may hold an answer. What seems to be missing is asked about, then. */
    private final Set<String> unread = new LinkedHashSet<>();

    OverlookedAnswers(DocumentContent content, AnsweredReport answered, ExtractionBuilder extraction) {
        this.content = content;
        this.answered = answered;
        this.extraction = extraction;
    }

    /** Returns what was not understood. */
    Set<String> unread() {
        return unread;
    }

    /** Asks about the numbers of recommendations without an answer that stand somewhere else. */
    void askUnreadNumbers(OtherReports others, List<Item> items) {
        new UnreadNumbers(answered.report(), answered.matches(), others, items)
                .in(content.blocks())
                .forEach(this::askUnreadNumber);
    }

    private void askUnreadNumber(int number, Block block) {
        extraction.ask(
                "/comments",
                "No answer to recommendation " + number + " was found, and the document names it in \""
                        + Lengths.shown(Parts.labelled(block)) + "\".",
                "Check whether the document answers it there, and add the answer.",
                List.of(block.number()));
        unread.add("what the document says on recommendation " + number);
    }

    /** Asks about the parts of items below labels that are not known, once for each label. */
    void askUnknown(List<UnknownPart> parts) {
        Map<String, List<UnknownPart>> byLabel = new LinkedHashMap<>();
        for (UnknownPart part : parts) {
            byLabel.computeIfAbsent(Lengths.shown(part.label()), label -> new ArrayList<>())
                    .add(part);
        }
        List<String> labels = List.copyOf(byLabel.keySet());
        int singly = labels.size() > MOST_SINGLY ? MOST_SINGLY - 1 : labels.size();
        for (int i = 0; i < singly; i++) {
            String label = "\"" + labels.get(i) + "\"";
            askUnknown(label, byLabel.getOrDefault(labels.get(i), List.of()));
        }
        if (singly < labels.size()) {
            String others = "\"" + labels.get(singly) + "\" and other labels";
            askUnknown(
                    others,
                    labels.subList(singly, labels.size()).stream()
                            .flatMap(label -> byLabel.getOrDefault(label, List.of()).stream())
                            .toList());
        }
    }

    /** Asks about the columns of tables of items whose heads are not known. */
    void askUnknownColumns() {
        for (ResponseTable table : content.tables()) {
            for (List<Block> column : table.unknownColumns()) {
                extraction.askOnce(
                        "A table has a column whose head is not known: ",
                        " It was not read.",
                        "Check whether the column holds answers, and whose.",
                        column);
                unread.add("the column \"" + Lengths.shown(column.get(0).text()) + "\"");
            }
        }
    }

    /** Asks about sentences in the first person that are nobody's: they may be the comments of an office. */
    void askWhoseSentences(List<Block> ofNobody) {
        List<Block> own = ofNobody.stream()
                .filter(block -> FIRST_PERSON.matcher(block.text()).find())
                .toList();
        extraction.askOnce(
                "The document does not say whose words these are: ",
                " They were left out.",
                "Find out whose they are, and enter what belongs to the comments.",
                own);
        if (!own.isEmpty()) {
            unread.add("the words that begin \"" + Lengths.shown(own.get(0).text()) + "\"");
        }
    }

    private void askUnknown(String labels, List<UnknownPart> parts) {
        extraction.ask(
                "/comments",
                "The document has words below " + labels
                        + ". It does not say whose they are, or whether they answer anything. They were left out.",
                "Find out whose words they are, and add them to the answers if they belong there.",
                parts.stream()
                        .flatMap(part -> part.blocks().stream())
                        .map(Block::number)
                        .distinct()
                        .toList());
        unread.add("the words below " + labels);
    }

    /** Text that a page hides until its reader opens it may hold answers. */
    void askWhatIsHidden() {
        List<Block> hidden = content.document().blocks().stream()
                .filter(block -> block.frame().equals(Optional.of("hidden"))
                        && (block.text().length() >= FEWEST_CHARACTERS
                                || !Mention.namedIn(block.text()).isEmpty()))
                .toList();
        extraction.askOnce(
                "The document has hidden text, such as ",
                " It was not read.",
                "Open the hidden parts, and check whether they hold answers.",
                hidden);
        if (!hidden.isEmpty()) {
            unread.add("hidden text, such as \"" + Lengths.shown(hidden.get(0).text()) + "\"");
        }
    }

    void askUnanswered(List<Item> items, RetypedList retyped) {
        Set<RecommendationId> known = new HashSet<>();
        Set<Item> taken = new HashSet<>(retyped.items());
        for (Item item : items) {
            if (item.isAnswered()) {
                taken.add(item.source());
                meant(item.source()).ifPresent(known::add);
            }
        }
        List<Item> open = new ArrayList<>();
        for (Item item : items) {
            if (taken.contains(item)) {
                continue;
            }
            boolean elsewhere = (item.quoteBlocks.isEmpty() && item.numbers.isEmpty())
                    || meant(item).filter(known::contains).isPresent();
            item.blocks()
                    .forEach(block -> extraction.reason(
                            block,
                            elsewhere
                                    ? "the report's words, answered elsewhere"
                                    : "the report's words, without an answer"));
            if (!elsewhere) {
                open.add(item);
            }
        }
        Set<Integer> ofItems = new HashSet<>();
        items.forEach(item -> item.blocks().forEach(block -> ofItems.add(block.number())));
        for (Item item : open) {
            if (hasUnusedWordsBehind(item, ofItems) || hasOtherWords(item)) {
                unread.add("what the document says on \"" + Lengths.shown(name(item)) + "\"");
            }
        }
        if (open.size() > MOST_SINGLY) {
            extraction.ask(
                    "/comments",
                    "The document lists " + open.size() + " items of the report, and no answer to them was found.",
                    "Check whether they are answered, or are a list that the document types again.",
                    open.stream().map(item -> item.at.number()).toList());
            return;
        }
        for (Item item : open) {
            extraction.ask(
                    "/comments",
                    "The document names \"" + Lengths.shown(name(item)) + "\", and no answer to it was found.",
                    "Check whether it is answered, and add the answer.",
                    List.of(item.at.number()));
        }
    }

    /** Returns whether the words that were taken for the report's are not its words: they may be an answer. */
    private boolean hasOtherWords(Item item) {
        String quote = item.quote.toString().strip();
        return !quote.isEmpty()
                && answered.report().recommendations().stream()
                        .noneMatch(each -> each.summary().equals(quote))
                && answered.matches()
                        .match(RecommendationReference.builder()
                                .heading(Optional.ofNullable(item.heading))
                                .quotedWords(Lengths.cut(item.quote.toString(), Lengths.LONGEST_TEXT))
                                .build())
                        .meant()
                        .isEmpty();
    }

    /** Whether words stand behind an item that belong to nothing. A heading with nothing below it has no answer. */
    private boolean hasUnusedWordsBehind(Item item, Set<Integer> ofItems) {
        int last = item.blocks().stream().mapToInt(Block::number).max().orElse(item.at.number());
        return content.behind(last)
                .filter(block ->
                        !Parts.isHeading(block) && !ofItems.contains(block.number()) && !extraction.isUsed(block))
                .isPresent();
    }

    private Optional<RecommendationId> meant(Item item) {
        if (item.quote.isEmpty() && item.numbers.size() != 1) {
            return Optional.empty();
        }
        RecommendationReference.Builder reference = RecommendationReference.builder();
        if (item.quote.isEmpty()) {
            reference.nationalNumber(item.numbers.get(0));
        } else {
            reference
                    .heading(Optional.ofNullable(item.heading))
                    .quotedWords(Lengths.cut(item.quote.toString(), Lengths.LONGEST_TEXT));
        }
        return answered.matches().match(reference.build()).meant();
    }

    private static String name(Item item) {
        return item.quote.isEmpty() ? Parts.labelled(item.at) : item.quote.toString();
    }
}
