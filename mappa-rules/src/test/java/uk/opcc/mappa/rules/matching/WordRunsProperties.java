package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Runs of words are replaced as their definition says. */
class WordRunsProperties {

    private static final String SEED = "20220714";

    @Provide
    Arbitrary<List<List<Integer>>> runs() {
        return Arbitraries.integers()
                .between(0, 5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(400);
    }

    @Provide
    Arbitrary<List<Integer>> sequences() {
        return Arbitraries.integers().between(Lexicon.UNKNOWN, 5).list().ofMaxSize(30);
    }

    @Property(seed = SEED, tries = 500)
    void theLongestRunIsReplacedByWhatWasSaidFirst(
            @ForAll("runs") List<List<Integer>> runs, @ForAll("sequences") List<Integer> sequence) {
        WordRuns some = new WordRuns();
        Map<List<Integer>, Integer> meanings = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            some.add(numbers(runs.get(i)), 100 + i);
            meanings.putIfAbsent(runs.get(i), 100 + i);
        }
        int[] words = numbers(sequence);

        int length = some.replaceIn(words, words.length);

        assertThat(Arrays.copyOf(words, length)).isEqualTo(numbers(replaced(sequence, meanings)));
    }

    private static List<Integer> replaced(List<Integer> sequence, Map<List<Integer>, Integer> meanings) {
        List<Integer> replaced = new ArrayList<>();
        for (int at = 0; at < sequence.size(); ) {
            int end = sequence.size();
            while (end > at + 1 && !meanings.containsKey(sequence.subList(at, end))) {
                end--;
            }
            replaced.add(meanings.getOrDefault(sequence.subList(at, end), sequence.get(at)));
            at = end;
        }
        return replaced;
    }

    private static int[] numbers(List<Integer> words) {
        return words.stream().mapToInt(Integer::intValue).toArray();
    }
}
