package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a recommendation asks, from the sentences of sentences.txt and the phrases of one topic of topics.txt. */
final class Sentences {

    static final int FEWEST_WORDS = 15;
    static final int MOST_WORDS = 50;

    private static final Pattern SYMBOL = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern A_BEFORE_VOWEL = Pattern.compile("\\ba(?= [aeio])");
    private static final Set<String> OPTIONAL = Set.of("condition", "often-or-not");
    private static final Map<String, List<String>> COMMON = common();
    private static final List<Sentences> TOPICS = topics();

    private final String topic;
    private final Map<String, List<String>> phrases;

    private Sentences(String topic, Map<String, List<String>> phrases) {
        this.topic = topic;
        this.phrases = phrases;
    }

    static List<Sentences> everyTopic() {
        return TOPICS;
    }

    String topic() {
        return topic;
    }

    /** Whom recommendations on this topic are addressed to, the commonest first. */
    List<List<Addressee>> addressees() {
        return phrases.getOrDefault("to", List.of()).stream().map(Addressee::of).toList();
    }

    /** A recommendation of 15 to 50 words that follows a heading ending as the form says. */
    String write(Form form, SplittableRandom random) {
        while (true) {
            String text = expand("{" + form.symbol() + "}", new HashSet<>(), random);
            int words = text.split(" ").length;
            if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
                return Phrases.capitalised(text) + ".";
            }
        }
    }

    /** One more clause, such as {@code , working with refuges}. */
    String clause(SplittableRandom random) {
        return expand(", {clause}", new HashSet<>(), random);
    }

    private String expand(String text, Set<String> said, SplittableRandom random) {
        String expanded =
                SYMBOL.matcher(text).replaceAll(symbol -> Matcher.quoteReplacement(one(symbol.group(1), said, random)));
        return A_BEFORE_VOWEL.matcher(expanded).replaceAll("an");
    }

    private String one(String symbol, Set<String> said, SplittableRandom random) {
        List<String> options = phrases.containsKey(symbol) ? phrases.get(symbol) : COMMON.get(symbol);
        if (options == null) {
            throw new IllegalStateException("found {" + symbol + "}, expected a symbol of sentences.txt or topics.txt");
        }
        String chosen = expand(unsaid(options, said, random), said, random);
        return OPTIONAL.contains(symbol) && !chosen.isEmpty() ? " " + chosen : chosen;
    }

    /** One of the options that has not been used in this text, if three tries find one. */
    private static String unsaid(List<String> options, Set<String> said, SplittableRandom random) {
        String chosen = Phrases.skewed(options, random);
        for (int i = 0; i < 3 && said.contains(chosen); i++) {
            chosen = Phrases.skewed(options, random);
        }
        said.add(chosen);
        return chosen;
    }

    private static Map<String, List<String>> common() {
        Map<String, List<String>> symbols = new LinkedHashMap<>();
        for (String line : Phrases.lines("sentences.txt")) {
            add(symbols, line);
        }
        return symbols;
    }

    private static List<Sentences> topics() {
        List<Sentences> topics = new ArrayList<>();
        Map<String, List<String>> phrases = Map.of();
        for (String line : Phrases.lines("topics.txt")) {
            if (line.startsWith("== ")) {
                phrases = new LinkedHashMap<>();
                topics.add(new Sentences(line.substring(3), phrases));
            } else {
                add(phrases, line);
            }
        }
        return List.copyOf(topics);
    }

    private static void add(Map<String, List<String>> symbols, String line) {
        int colon = line.indexOf(':');
        symbols.computeIfAbsent(line.substring(0, colon), symbol -> new ArrayList<>())
                .addAll(Phrases.of(line.substring(colon + 1)));
    }

    /** How the heading ends, and so whether an order or a statement follows. */
    enum Form {
        /** Police forces should: review ... */
        SHOULD(" should:"),
        /** Police forces should ensure that: there is ... */
        THAT(" should ensure that:");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        String symbol() {
            return this == SHOULD ? "should" : "that";
        }

        String heading(List<Addressee> addressees) {
            return Addressee.together(addressees) + ending;
        }
    }
}
