package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A lookup finds what sorting all words and pairs of the query by their rarity finds. */
class PostingsProperties {

    private static final String SEED = "20220714";
    private static final int WALKED = 128;
    private static final int FOUND = 8;
    private static final double WORTH_FINDING = 0.6;

    private static final List<String> WORDS = List.of(
            "audit", "bail", "cases", "data", "enforce", "file", "grade", "health", "inform", "jail", "kept", "law");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> fewTexts() {
        return texts().list().ofMinSize(1).ofMaxSize(25);
    }

    /** So many that all words, and even some pairs, are in more texts than are walked. */
    @Provide
    Arbitrary<List<String>> manyTexts() {
        return texts().list().ofMinSize(300).ofMaxSize(900);
    }

    @Property(seed = SEED, tries = 500)
    void amongFewTheMostOfTheRarestIsFound(@ForAll("fewTexts") List<String> texts, @ForAll("texts") String query) {
        assertFinds(texts, query);
    }

    @Property(seed = SEED, tries = 100)
    void amongManyTheMostOfTheRarestIsFound(@ForAll("manyTexts") List<String> texts, @ForAll("texts") String query) {
        assertFinds(texts, query);
    }

    private static void assertFinds(List<String> texts, String query) {
        Lexicon lexicon = new Lexicon(texts);
        List<Text> read =
                texts.stream().map(text -> Text.of(lexicon.read(text), lexicon)).toList();
        Text asked = Text.of(lexicon.read(query), lexicon);

        assertThat(new Postings(read, lexicon.size()).find(asked)).containsExactly(found(read, asked));
    }

    /** In the order of the words' numbers, then of the pairs as they come first. */
    private static int[] found(List<Text> texts, Text query) {
        Map<List<Integer>, List<Integer>> textsByWord = new TreeMap<>(Comparator.comparing(word -> word.get(0)));
        Map<List<Integer>, List<Integer>> textsByPair = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            words(texts.get(i))
                    .forEach(word -> textsByWord
                            .computeIfAbsent(word, first -> new ArrayList<>())
                            .add(text));
            pairs(texts.get(i)).stream()
                    .distinct()
                    .forEach(pair -> textsByPair
                            .computeIfAbsent(pair, first -> new ArrayList<>())
                            .add(text));
        }
        List<List<Integer>> postings = new ArrayList<>();
        textsByWord.forEach((word, some) -> {
            if (words(query).contains(word)) {
                postings.add(some);
            }
        });
        textsByPair.forEach(
                (pair, some) -> pairs(query).stream().filter(pair::equals).forEach(again -> postings.add(some)));
        postings.sort(Comparator.comparingInt(List::size));
        Map<Integer, Double> weights = new TreeMap<>();
        int walked = 0;
        for (List<Integer> some : postings) {
            if (walked > 0 && walked + some.size() > WALKED) {
                break;
            }
            walked += some.size();
            double weight = (float) Math.log(1.0 + (double) texts.size() / some.size());
            some.forEach(text -> weights.merge(text, weight, Double::sum));
        }
        double most =
                weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
        return weights.entrySet().stream()
                .filter(text -> text.getValue() >= WORTH_FINDING * most)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(FOUND)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static List<List<Integer>> words(Text text) {
        return IntStream.of(text.bag()).mapToObj(List::of).collect(Collectors.toList());
    }

    private static List<List<Integer>> pairs(Text text) {
        int[] content = text.content();
        return IntStream.range(1, content.length)
                .mapToObj(i -> List.of(content[i - 1], content[i]))
                .toList();
    }
}
