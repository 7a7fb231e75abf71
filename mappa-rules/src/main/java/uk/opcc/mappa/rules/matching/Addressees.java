package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Recommendation;

/** Which kinds of addressees a heading names, in the catalogue's words for them or in common ones. */
final class Addressees {

    /** Kinds of addressees, each once. */
    static final class Kinds {

        static final Kinds NONE = new Kinds(Places.NONE, Places.NONE);

        private final Places kinds;
        private final Places sorts;

        private Kinds(Places kinds, Places sorts) {
            this.kinds = kinds;
            this.sorts = sorts;
        }

        boolean isEmpty() {
            return kinds.isEmpty();
        }

        /** The share of the kinds of both together that both have; kinds that headings confuse count nearly as one. */
        double agreement(Kinds others) {
            if (isEmpty()) {
                return 0;
            }
            return Thresholds.SAME_SORT * sorts.overlap(others.sorts)
                    + (1 - Thresholds.SAME_SORT) * kinds.overlap(others.kinds);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kinds that && sorts.equals(that.sorts);
        }

        @Override
        public int hashCode() {
            return sorts.hashCode();
        }
    }

    private final Lexicon lexicon;
    private final WordRuns names = new WordRuns();
    private final Map<AgencyKind, Integer> kinds = new HashMap<>();
    private final List<Integer> sorts = new ArrayList<>();

    /**
     * Learns the names of addressees.
     *
     * @param lexicon one that has learnt {@link #texts}
     * @param recommendations the catalogue, in an order that is always the same
     */
    Addressees(Lexicon lexicon, List<Recommendation> recommendations) {
        this.lexicon = lexicon;
        for (Recommendation recommendation : recommendations) {
            for (Agency addressee : recommendation.addressees()) {
                add(addressee.name(), addressee.kind());
            }
        }
        FieldWords.ADDRESSEES.forEach(addressee -> addressee.names().forEach(name -> add(name, addressee.what())));
    }

    /** The texts of which the lexicon has to know the words. */
    static List<String> texts(List<Recommendation> recommendations) {
        List<String> texts = new ArrayList<>();
        FieldWords.ADDRESSEES.forEach(addressee -> texts.addAll(addressee.names()));
        recommendations.forEach(
                recommendation -> recommendation.addressees().forEach(addressee -> texts.add(addressee.name())));
        return texts;
    }

    private void add(String name, AgencyKind kind) {
        int[] words = lexicon.read(name);
        if (words.length > 0) {
            // The number of a kind, as that of a word beyond the last.
            names.add(words, lexicon.size() + kind(kind));
        }
    }

    private int kind(AgencyKind kind) {
        Integer known = kinds.get(kind);
        if (known == null) {
            known = kinds.size();
            kinds.put(kind, known);
            sorts.add(known);
            AgencyKind sort = FieldWords.SAME_ADDRESSEE.getOrDefault(kind, kind);
            if (!sort.equals(kind)) {
                sorts.set(known, kind(sort));
            }
        }
        return known;
    }

    private Kinds kinds(int... some) {
        int[] sortsOfThem = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            sortsOfThem[i] = sorts.get(some[i]);
        }
        return new Kinds(Places.of(some), Places.of(sortsOfThem));
    }

    /** The kinds that a heading names. */
    Kinds namedIn(String heading) {
        int[] words = lexicon.read(heading);
        int length = names.replaceIn(words, words.length);
        int named = 0;
        for (int i = 0; i < length; i++) {
            if (words[i] >= lexicon.size()) {
                words[named++] = words[i] - lexicon.size();
            }
        }
        return kinds(Arrays.copyOf(words, named));
    }

    /** The kinds to which a recommendation is addressed. */
    Kinds of(Recommendation recommendation) {
        return kinds(recommendation.addressees().stream()
                .mapToInt(addressee -> kind(addressee.kind()))
                .toArray());
    }
}
