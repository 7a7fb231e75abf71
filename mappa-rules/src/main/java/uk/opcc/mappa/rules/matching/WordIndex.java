package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The wordings of a catalogue, and how well a query fits the few that it may mean. */
final class WordIndex {

    private static final int NONE = -1;

    private final Lexicon lexicon;
    private final boolean[] heldWhole;
    private final Text[] wordings;
    private final double[] wordingWeights;
    private final double[] weights;
    private final double singlesOut;
    private final Postings postings;

    /** By the hash of a whole wording the last wording that has it, and for each the one before it. */
    private final int[] lastOfHash;

    private final int[] sameHash;

    /**
     * What a wording has of a query.
     *
     * @param wording which wording
     * @param words how many of the query's words it has, each once
     * @param found what these weigh
     * @param strange what those of the query's words weigh that it has not
     * @param missing what those of its words weigh that the query has not
     */
    record Match(int wording, int words, double found, double strange, double missing) {}

    /**
     * Indexes wordings.
     *
     * @param lexicon one that has learnt them
     * @param texts the wordings
     * @param heldWhole for each whether it is the whole of the wording
     */
    WordIndex(Lexicon lexicon, List<String> texts, boolean[] heldWhole) {
        this.lexicon = lexicon;
        this.heldWhole = heldWhole;
        // A query may have a part only of a compound, or of what an abbreviation stands for.
        this.wordings = texts.stream()
                .map(text -> Text.of(lexicon.read(text), lexicon.readApart(text), lexicon))
                .toArray(Text[]::new);
        this.postings = new Postings(List.of(wordings), lexicon.size());
        this.singlesOut = Math.log(1.0 + wordings.length);
        this.weights = new double[lexicon.size()];
        for (int word = 0; word < weights.length; word++) {
            int occurrences = postings.occurrences(word);
            weights[word] = occurrences == 0
                    ? singlesOut * Thresholds.UNKNOWN_WORD
                    : Math.log(1.0 + (double) wordings.length / occurrences);
        }
        this.lastOfHash = new int[Integer.highestOneBit(wordings.length + 1) << 1];
        this.sameHash = new int[wordings.length];
        Arrays.fill(lastOfHash, NONE);
        this.wordingWeights = new double[wordings.length];
        for (int i = 0; i < wordingWeights.length; i++) {
            wordingWeights[i] = weight(wordings[i]);
            int slot = slot(wordings[i]);
            sameHash[i] = lastOfHash[slot];
            lastOfHash[slot] = i;
        }
    }

    private int slot(Text wording) {
        int hash = Arrays.hashCode(wording.sequence());
        return (hash ^ (hash >>> 16)) & (lastOfHash.length - 1);
    }

    /** The weight of a word that only one wording of the catalogue has. */
    double singlesOut() {
        return singlesOut;
    }

    Text query(String text) {
        return Text.of(lexicon.read(text), lexicon);
    }

    private double weight(Text text) {
        double weight = 0;
        for (int word : text.bag()) {
            weight += weights[word];
        }
        return weight;
    }

    /** The wordings that are the query's words from the first to the last, and nothing else. */
    Places wholes(Text query) {
        if (query.unknown() > 0) {
            return Places.NONE;
        }
        int last = lastOfHash[slot(query)];
        int count = 0;
        for (int wording = last; wording != NONE; wording = sameHash[wording]) {
            count += isWhole(query, wording) ? 1 : 0;
        }
        if (count == 0) {
            return Places.NONE;
        }
        int[] wholes = new int[count];
        for (int wording = last; wording != NONE; wording = sameHash[wording]) {
            if (isWhole(query, wording)) {
                wholes[--count] = wording;
            }
        }
        return Places.of(wholes);
    }

    private boolean isWhole(Text query, int wording) {
        return Arrays.equals(wordings[wording].sequence(), query.sequence());
    }

    /** The wordings that may be meant, with others that are known to be, in no order. */
    List<Match> find(Text query, Places others) {
        double unknown = query.unknown() * singlesOut * Thresholds.UNKNOWN_WORD;
        int[] candidates = postings.find(query);
        List<Match> matches = new ArrayList<>(candidates.length + others.size());
        for (int candidate : candidates) {
            if (!others.contains(candidate)) {
                matches.add(match(query, unknown, candidate));
            }
        }
        for (int i = 0; i < others.size(); i++) {
            matches.add(match(query, unknown, others.get(i)));
        }
        return matches;
    }

    private Match match(Text query, double unknown, int candidate) {
        int[] bag = wordings[candidate].bag();
        // What is held in part only may well have the words that it seems not to have.
        double most = heldWhole[candidate] ? Double.MAX_VALUE : singlesOut * Thresholds.UNKNOWN_WORD;
        int words = 0;
        double found = 0;
        double strange = unknown;
        int at = 0;
        for (int word : query.bag()) {
            while (at < bag.length && bag[at] < word) {
                at++;
            }
            if (at < bag.length && bag[at] == word) {
                words++;
                found += weights[word];
            } else {
                strange += Math.min(weights[word], most);
            }
        }
        return new Match(candidate, words, found, strange, wordingWeights[candidate] - found);
    }

    /** In what a query differs from a wording. */
    Differences differences(Text query, int wording) {
        return new Differences(lexicon, query, wordings[wording]);
    }

    /** The weight of the query's words that one wording has and another has not. */
    double onlyIn(Text query, int wording, int other) {
        double weight = 0;
        for (int word : query.bag()) {
            if (wordings[wording].has(word) && !wordings[other].has(word)) {
                weight += weights[word];
            }
        }
        return weight;
    }
}
