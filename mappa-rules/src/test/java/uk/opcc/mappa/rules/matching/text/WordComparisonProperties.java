package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Differences are found as their definitions say, however few words are compared for that. */
class WordComparisonProperties {

    private static final String SEED = "20220714";

    private static final List<String> WORDS = List.of("audit", "bail", "cases", "data", "enforce");

    /** Every word at least once, so that no query adds one. */
    @Provide
    Arbitrary<List<String>> wordings() {
        return Arbitraries.of(WORDS).list().ofMaxSize(12).flatMap(more -> {
            List<String> all = new ArrayList<>(WORDS);
            all.addAll(more);
            return Arbitraries.shuffle(all);
        });
    }

    @Provide
    Arbitrary<List<String>> queries() {
        return Arbitraries.of(WORDS).list().ofMaxSize(12);
    }

    private static WordComparison comparison(List<String> wording, List<String> query) {
        Vocabulary vocabulary = new Vocabulary(List.of(String.join(" ", wording)), List.of());
        return new WordComparison(
                vocabulary,
                WordSequence.of(String.join(" ", query), vocabulary),
                WordSequence.of(String.join(" ", wording), vocabulary),
                List.of(),
                WordSequence.of("", vocabulary));
    }

    @Property(seed = SEED, tries = 2_000)
    void aWordInThePlaceOfAnotherIsFoundWhereverItStands(
            @ForAll("wordings") List<String> wording, @ForAll("queries") List<String> query) {
        assertThat(comparison(wording, query).alters())
                .isEqualTo(replaceWord(query, wording) || repeatsMore(query, wording));
    }

    @Property(seed = SEED, tries = 500)
    void aPartOfAWordingIsRead(@ForAll("wordings") List<String> wording) {
        for (int first = 0; first < wording.size(); first++) {
            List<String> query = wording.subList(first, wording.size());
            assertThat(comparison(wording, query).alters()).isEqualTo(replaceWord(query, wording));
        }
    }

    @Property(seed = SEED, tries = 2_000)
    void neighboursInBothAreCountedAsOftenAsBothHaveThem(
            @ForAll("wordings") List<String> wording, @ForAll("queries") List<String> query) {
        List<List<String>> left = pairs(wording);
        long shared = pairs(query).stream().filter(left::remove).count();

        assertThat(comparison(wording, query).sameOrder())
                .isEqualTo(2.0 * shared / Math.max(1, wording.size() + query.size() - 2));
    }

    private static List<List<String>> pairs(List<String> words) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(List.of(words.get(i - 1), words.get(i)));
        }
        return pairs;
    }

    /** Whether a word stands more often in a query than once, and than in the wording. */
    private static boolean repeatsMore(List<String> query, List<String> wording) {
        return query.stream()
                .anyMatch(
                        word -> Collections.frequency(query, word) > Math.max(1, Collections.frequency(wording, word)));
    }

    /** Whether a word stands between the neighbours of another and nowhere beside its own. */
    private static boolean replaceWord(List<String> query, List<String> wording) {
        for (int i = 1; i < query.size(); i++) {
            boolean replaces = false;
            boolean belongs = false;
            for (int j = 1; j < wording.size(); j++) {
                boolean last = i + 1 == query.size();
                boolean after = query.get(i - 1).equals(wording.get(j - 1));
                boolean before =
                        !last && j + 1 < wording.size() && query.get(i + 1).equals(wording.get(j + 1));
                boolean same = query.get(i).equals(wording.get(j));
                replaces |= after && (before || last) && !same;
                belongs |= same && (after || before);
            }
            if (replaces && !belongs) {
                return true;
            }
        }
        return false;
    }
}
