package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Phrases are replaced as their definition says. */
class PhraseTableProperties {

    private static final String SEED = "20220714";

    @Provide
    Arbitrary<List<List<Integer>>> phrases() {
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
        return Arbitraries.integers().between(Vocabulary.UNKNOWN, 5).list().ofMaxSize(30);
    }

    @Property(seed = SEED, tries = 500)
    void theLongestPhraseIsReplacedByItsFirstMeaning(
            @ForAll("phrases") List<List<Integer>> phrases, @ForAll("sequences") List<Integer> sequence) {
        PhraseTable some = new PhraseTable();
        Map<List<Integer>, Integer> meanings = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            some.add(phrases.get(i), 100 + i);
            meanings.putIfAbsent(phrases.get(i), 100 + i);
        }
        assertThat(some.replaceIn(sequence)).isEqualTo(replaced(sequence, meanings));
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
}
