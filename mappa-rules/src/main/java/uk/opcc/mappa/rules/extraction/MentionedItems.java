package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/** Reads paragraphs of running text that name an item: they are about it. */
final class MentionedItems {

    private static final Pattern BEFORE_MENTION = Pattern.compile(
            "(?:(?:on|for|against|under|regarding|concerning|with regard to|in respect of|in relation to|in response to|as for|as to"
                    + "|turning to)\\s)?(?:the\\s)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALLUSION = Pattern.compile(
            "\\b(?:see|refer to|referred to in|as (?:in|for)|like|unlike)\\s(?:also\\s|the\\s)?$",
            Pattern.CASE_INSENSITIVE);

    /** What may stand before the item at the beginning of a paragraph that is about it. */
    private static final Pattern OPENS =
            Pattern.compile("(?:\\p{L}+,\\s)?(?:" + BEFORE_MENTION.pattern() + ")", Pattern.CASE_INSENSITIVE);

    /** What a recommendation asks, and for whom it is. */
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:should|asks?|asked|recommend(?:s|ed)|requires?|concerns?|calls?)\\b", Pattern.CASE_INSENSITIVE);

    /** How a paragraph begins that goes on with the one before. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:they|these|those|this|it|its|he|she|their|his|her|both|all of (?:them|these)|each of (?:them|these))\\b"
                    + "(?!\\s(?:responses?|report|letter|inspection|comments|recommendations?|document|statement)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Parts parts;
    private final OtherReports otherReports;
    private final FoundItems found;

    /** The item with which the paragraph before began. */
    private @Nullable Item opened;

    /** What stands behind that paragraph. It belongs to the item if another paragraph begins with an item. */
    private final List<Block> behind = new ArrayList<>();

    MentionedItems(Parts parts, OtherReports otherReports, FoundItems found) {
        this.parts = parts;
        this.otherReports = otherReports;
        this.found = found;
    }

    /** Ends what the last paragraph began: a heading or the like follows. */
    void end() {
        opened = null;
        behind.clear();
    }

    /** Reads a paragraph that is somebody's words. */
    void read(Block block, @Nullable Voice voice) {
        Item item = opened;
        boolean same = item != null && item.answers.get(item.answers.size() - 1).voice == voice;
        if (item != null && same && Mention.namedIn(block.text()).isEmpty()) {
            if (behind.isEmpty() && GOES_ON.matcher(block.text()).lookingAt()) {
                goOn(item, block);
            } else {
                behind.add(block);
            }
            return;
        }
        List<Block> between = List.copyOf(behind);
        end();
        if (readMention(block, voice) && item != null && same && item.opens) {
            for (Block each : between) {
                goOn(item, each);
            }
            found.between().addAll(between);
        }
    }

    private void goOn(Item item, Block block) {
        item.answers.get(item.answers.size() - 1).add(block, block.text());
        found.spend(block);
    }

    /** Returns whether the paragraph begins with an item and is about it. */
    private boolean readMention(Block block, @Nullable Voice voice) {
        if (voice == null || block.text().length() < ItemWording.FEWEST_CHARACTERS || !block.has(Clue.ITEM)) {
            return false;
        }
        if (parts.of(block).section() && otherReports.alone(block.text())) {
            found.ofOtherReports().add(block);
            return false;
        }
        List<Mention> mentions = Mention.in(block.text()).stream()
                .filter(mention -> !otherReports.follow(block.text(), mention.end()))
                .toList();
        List<Integer> numbers = mentions.stream()
                .flatMap(mention -> mention.numbers().stream())
                .distinct()
                .toList();
        boolean counts = !CountedItems.in(block.text()).isEmpty();
        if (numbers.size() > 1) {
            if (parts.of(block).section()) {
                readSentences(block, voice);
            }
            return false;
        }
        if (numbers.size() != 1 || counts) {
            return false;
        }
        String before = block.text().substring(0, mentions.get(0).start());
        boolean opens = OPENS.matcher(before).matches();
        boolean about =
                parts.of(block).section() ? opens || !ALLUSION.matcher(before).find() : opens && saysMore(block);
        if (!about) {
            return false;
        }
        Item item = new Item(Item.Origin.MENTION, block);
        item.kind = mentions.get(0).kind();
        item.numbers = numbers;
        found.add(item);
        item.answer(voice).add(block, block.text());
        found.spend(block);
        item.opens = opens;
        opened = item;
        return opens;
    }

    /** Returns whether a paragraph says more of an item than what it asks and for whom it is. */
    private static boolean saysMore(Block block) {
        return Sentences.of(block.text()).stream()
                .anyMatch(sentence -> !ASKS.matcher(sentence).find() && !UnreadNumbers.tellsForWhom(sentence));
    }

    /**
     * Reads a paragraph of which each of several sentences begins with an item of its own. Where one sentence names two, or
     * names one further on, nobody can tell which words answer which.
     */
    private void readSentences(Block block, Voice voice) {
        List<Item> read = new ArrayList<>();
        Item last = null;
        for (String sentence : Sentences.of(block.text())) {
            List<Mention> mentions = Mention.in(sentence).stream()
                    .filter(mention -> !otherReports.follow(sentence, mention.end()))
                    .toList();
            boolean begins = mentions.size() == 1
                    && mentions.get(0).numbers().size() == 1
                    && BEFORE_MENTION
                            .matcher(sentence.substring(0, mentions.get(0).start()))
                            .matches();
            if (!mentions.isEmpty() && !begins) {
                return;
            }
            if (begins) {
                last = new Item(Item.Origin.MENTION, block);
                last.kind = mentions.get(0).kind();
                last.numbers = mentions.get(0).numbers();
                read.add(last);
            }
            if (last != null) {
                last.answer(voice).addSentence(block, sentence);
            }
        }
        if (read.size() > 1) {
            read.forEach(found::add);
            found.spend(block);
        }
    }
}
