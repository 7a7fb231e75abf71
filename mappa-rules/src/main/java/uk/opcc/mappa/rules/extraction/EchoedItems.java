package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a narrative that takes up the words of a list of items, which nothing else in the document answers. */
final class EchoedItems {

    private static final Pattern CONTENT_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> COMMON = Set.of(
            "should",
            "that",
            "this",
            "with",
            "from",
            "have",
            "been",
            "where",
            "which",
            "their",
            "they",
            "will",
            "would",
            "police",
            "force",
            "forces",
            "report",
            "recommendation",
            "recommendations",
            "made",
            "make",
            "into",
            "through",
            "also",
            "these",
            "those",
            "including",
            "ensure",
            "commissioner",
            "crime",
            "constable",
            "chief");

    private static final double SHARE = 0.35;
    private static final int FEWEST_SHARED = 3;
    private static final double AHEAD = 1.5;

    private static final int MOST = 200;

    private final DocumentContent content;
    private final Parts parts;
    private final Predicate<String> isTitle;
    private final FoundItems found;

    EchoedItems(DocumentContent content, Parts parts, Predicate<String> isTitle, FoundItems found) {
        this.content = content;
        this.parts = parts;
        this.isTitle = isTitle;
        this.found = found;
    }

    void read() {
        List<Item> listed = found.items().stream()
                .filter(item -> !item.isAnswered() && !item.quoteBlocks.isEmpty())
                .limit(MOST)
                .toList();
        boolean others = found.items().stream().anyMatch(Item::isAnswered);
        if (listed.isEmpty() || others) {
            return;
        }
        List<Set<String>> words =
                listed.stream().map(item -> contentWords(item.quote.toString())).toList();
        Item last = null;
        List<Item> echoed = new ArrayList<>();
        for (Block block : content.blocks()) {
            Parts.Part part = parts.of(block);
            if (part.role() != Parts.Role.TEXT
                    || !part.section()
                    || part.voice() == null
                    || found.isSpent(block)
                    || isTitle.test(block.text())) {
                last = part.role() == Parts.Role.TEXT ? last : null;
                continue;
            }
            for (String sentence : Sentences.of(block.text())) {
                int echo = echo(contentWords(sentence), words);
                if (echo >= 0) {
                    Item source = listed.get(echo);
                    last = echoed.stream()
                            .filter(item -> item.listed == source)
                            .findFirst()
                            .orElse(null);
                    if (last == null) {
                        last = new Item(Item.Origin.MENTION, block);
                        last.listed = source;
                        echoed.add(last);
                    }
                }
                if (last != null) {
                    Item.Answered answered = last.answer(part.voice());
                    answered.addSentence(block, sentence);
                    found.spend(block);
                }
            }
        }
        echoed.forEach(found::add);
    }

    private static int echo(Set<String> sentence, List<Set<String>> listed) {
        int best = -1;
        int most = 0;
        int second = 0;
        for (int i = 0; i < listed.size(); i++) {
            int shared = 0;
            for (String word : sentence) {
                shared += listed.get(i).contains(word) ? 1 : 0;
            }
            if (shared > most) {
                second = most;
                most = shared;
                best = i;
            } else if (shared > second) {
                second = shared;
            }
        }
        boolean enough = most >= FEWEST_SHARED && most >= SHARE * sentence.size() && most >= AHEAD * second;
        return enough ? best : -1;
    }

    private static Set<String> contentWords(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = CONTENT_WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!COMMON.contains(word.group())) {
                words.add(word.group().substring(0, Math.min(6, word.group().length())));
            }
        }
        return words;
    }
}
