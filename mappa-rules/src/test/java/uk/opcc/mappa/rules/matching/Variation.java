package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;

/** How a recommendation differs from its near-duplicate. */
enum Variation {
    /** One phrase of contrasts.txt in the place of another: annually, quarterly. */
    ONE_CONTRAST {
        @Override
        Optional<SyntheticRecommendation> of(SyntheticRecommendation one, SplittableRandom random) {
            return contrasted(one.words(), random).map(one::withWords);
        }
    },
    /** Two such changes. */
    TWO_CONTRASTS {
        @Override
        Optional<SyntheticRecommendation> of(SyntheticRecommendation one, SplittableRandom random) {
            return contrasted(one.words(), random)
                    .flatMap(words -> contrasted(words, random))
                    .map(one::withWords);
        }
    },
    /** A clause more. */
    ADDED_CLAUSE {
        @Override
        Optional<SyntheticRecommendation> of(SyntheticRecommendation one, SplittableRandom random) {
            String words = one.words().replaceAll("\\.$", "") + one.topic().clause(random) + ".";
            return words.split(" ").length > Sentences.MOST_WORDS
                    ? Optional.empty()
                    : Optional.of(one.withWords(words));
        }
    },
    /** The same words to somebody else. */
    OTHER_ADDRESSEES {
        @Override
        Optional<SyntheticRecommendation> of(SyntheticRecommendation one, SplittableRandom random) {
            return Optional.of(one.withAddressees(Phrases.any(one.topic().addressees(), random)))
                    .filter(other -> !other.equals(one));
        }
    };

    /** Most near-duplicates differ in one phrase, the fewest in addressees alone. */
    private static final List<Variation> MIX = mix();

    /** A near-duplicate; empty if the one that was tried does not fit this recommendation. */
    abstract Optional<SyntheticRecommendation> of(SyntheticRecommendation one, SplittableRandom random);

    static Variation any(SplittableRandom random) {
        return Phrases.any(MIX, random);
    }

    private static List<Variation> mix() {
        List<Variation> mix = new ArrayList<>(Collections.nCopies(14, ONE_CONTRAST));
        mix.addAll(Collections.nCopies(3, TWO_CONTRASTS));
        mix.addAll(Collections.nCopies(2, ADDED_CLAUSE));
        mix.add(OTHER_ADDRESSEES);
        return List.copyOf(mix);
    }

    private static Optional<String> contrasted(String words, SplittableRandom random) {
        List<MatchResult> found =
                Thesaurus.CONTRASTS.anyPhrase().matcher(words).results().toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MatchResult match = Phrases.any(found, random);
        String other = Thesaurus.CONTRASTS.other(match.group(), random);
        return Optional.of(words.substring(0, match.start()) + other + words.substring(match.end()));
    }
}
