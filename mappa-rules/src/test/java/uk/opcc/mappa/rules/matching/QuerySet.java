package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The queries of the benchmark, in two sets that share neither catalogue nor seed. Each kind of alteration is asked as
 * often, of recommendations that it fits; one query in eight is for a recommendation that the catalogue does not have, a
 * fifth of these near-duplicates of one that it has. Half of the queries give the heading, and all those of
 * recommendations that only the heading tells apart.
 */
public enum QuerySet {
    /** For setting thresholds. */
    TUNING(1_000_000),

    /** For reporting. */
    REPORTED(3_000_000);

    private static final int FEW = 19;
    private static final int CATALOGUES_OF_FEW = 40;
    private static final int OF_A_KIND = 200;
    private static final int TRIES = 1_000;

    private final long seed;

    QuerySet(long seed) {
        this.seed = seed;
    }

    /** The seed of its catalogue of several reports; those of one report have the seeds that follow. */
    public long seed() {
        return seed;
    }

    /** Queries among so many recommendations: one catalogue, or 40 of them where they are as few as one report has. */
    public List<QueriedCatalogue> among(int size) {
        return size > FEW
                ? List.of(amongOne(size))
                : LongStream.rangeClosed(1, CATALOGUES_OF_FEW)
                        .mapToObj(i -> queried(seed + i, size, OF_A_KIND / CATALOGUES_OF_FEW))
                        .toList();
    }

    /** Queries among so many recommendations in one catalogue, however few they are. */
    public QueriedCatalogue amongOne(int size) {
        return queried(seed, size, OF_A_KIND);
    }

    private static QueriedCatalogue queried(long seed, int size, int ofAKind) {
        SyntheticCatalogue catalogue = SyntheticCatalogue.of(seed, size);
        Asking asking = new Asking(catalogue, new SplittableRandom(-seed));
        for (int i = 0; i < ofAKind; i++) {
            asking.ask(Query.VERBATIM, words -> List.of());
            for (Alteration alteration : Alteration.values()) {
                asking.ask(alteration.name(), words -> List.of(alteration));
            }
            asking.ask(Query.MIXTURE, asking::mixture);
            if (i % 5 == 0) {
                asking.askInVain(Query.HELD_OUT, 8);
                asking.askInVain(Query.HELD_OUT_NEAR, 2);
            }
        }
        return new QueriedCatalogue(catalogue.reports(), List.copyOf(asking.queries), Set.copyOf(asking.confused));
    }

    /** Collects the queries to one catalogue. */
    private static final class Asking {

        private final List<Query> queries = new ArrayList<>();
        private final Set<Query> confused = new HashSet<>();
        private final SyntheticCatalogue catalogue;
        private final Lookalikes lookalikes;
        private final SplittableRandom random;

        Asking(SyntheticCatalogue catalogue, SplittableRandom random) {
            this.catalogue = catalogue;
            this.lookalikes = new Lookalikes(catalogue);
            this.random = random;
        }

        /** Asks for an entry whose wording each of the alterations alters; not at all if there seems to be none. */
        void ask(String kind, Function<String, List<Alteration>> choice) {
            for (int i = 0; i < TRIES; i++) {
                SyntheticCatalogue.Entry entry = Phrases.any(catalogue.entries(), random);
                List<Alteration> alterations = choice.apply(entry.text().words());
                if (alterations.stream().allMatch(p -> alters(p, entry.text().words()))) {
                    ask(entry, kind, alterations);
                    return;
                }
            }
        }

        private void ask(SyntheticCatalogue.Entry entry, String kind, List<Alteration> alterations) {
            boolean withHeading = random.nextBoolean() || lookalikes.sharesWords(entry);
            Query query = Query.asking(entry.text(), Optional.of(entry.id()), kind, alterations, withHeading, random);
            queries.add(query);
            if (lookalikes.confuses(query.kept(), entry, withHeading)) {
                confused.add(query);
            }
        }

        /** Asks for what the catalogue does not have, as long as what is left of it does not say all the same what an entry says. */
        void askInVain(String kind, int times) {
            for (int asked = 0; asked < times; ) {
                SyntheticRecommendation text = (kind.equals(Query.HELD_OUT_NEAR)
                                ? catalogue.heldOutNear(1, random)
                                : catalogue.heldOut(1, random))
                        .get(0);
                Query query = Query.asking(
                        text, Optional.empty(), kind, anyAlteration(text.words()), random.nextBoolean(), random);
                if (!lookalikes.says(query.kept())) {
                    queries.add(query);
                    asked++;
                }
            }
        }

        /** Two or three alterations of those that alter the wording. */
        List<Alteration> mixture(String words) {
            List<Alteration> mixture = new ArrayList<>(Arrays.stream(Alteration.values())
                    .filter(p -> alters(p, words))
                    .toList());
            int several = random.nextInt(2, 4);
            while (mixture.size() > several) {
                mixture.remove(random.nextInt(mixture.size()));
            }
            return mixture;
        }

        private List<Alteration> anyAlteration(String words) {
            List<List<Alteration>> alterations = new ArrayList<>(List.of(List.of(), mixture(words)));
            for (Alteration alteration : Alteration.values()) {
                alterations.add(List.of(alteration));
            }
            return Phrases.any(alterations, random);
        }

        private boolean alters(Alteration alteration, String words) {
            return !alteration.apply(words, random.split()).equals(words);
        }
    }
}
