package uk.opcc.mappa.rules.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wordings of a catalogue, and how well a query fits the few that it may mean. */
final class WordIndex {

    private final Lexicon lexicon;
    private final boolean[] heldWhole;
    private final List<Text> wordings;
    private final double[] wordingWeights;
    private final double[] weights;
    private final double singlesOut;
    private final Postings postings;
    private final Map<Integer, List<Integer>> byWhole = new HashMap<>();

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
                .toList();
        this.postings = new Postings(wordings, lexicon.size());
        this.singlesOut = Math.log(1.0 + wordings.size());
        this.weights = new double[lexicon.size()];
        for (int word = 0; word < weights.length; word++) {
            int occurrences = postings.occurrences(word);
            weights[word] = occurrences == 0
                    ? singlesOut * Thresholds.UNKNOWN_WORD
                    : Math.log(1.0 + (double) wordings.size() / occurrences);
        }
        this.wordingWeights = new double[wordings.size()];
        for (int i = 0; i < wordingWeights.length; i++) {
            wordingWeights[i] = weight(wordings.get(i));
            byWhole.computeIfAbsent(Arrays.hashCode(wordings.get(i).sequence()), hash -> new ArrayList<>(1))
                    .add(i);
        }
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

    private double weightOfUnknown(Text text) {
        int unknown = 0;
        for (int word : text.sequence()) {
            unknown += word == Lexicon.UNKNOWN ? 1 : 0;
        }
        return unknown * singlesOut * Thresholds.UNKNOWN_WORD;
    }

    /** The wordings that are the query's words from the first to the last, and nothing else. */
    Places wholes(Text query) {
        List<Integer> alike = byWhole.getOrDefault(Arrays.hashCode(query.sequence()), List.of());
        return alike.isEmpty()
                ? Places.NONE
                : Places.of(alike.stream()
                        .mapToInt(Integer::intValue)
                        .filter(wording -> Arrays.equals(wordings.get(wording).sequence(), query.sequence()))
                        .toArray());
    }

    /** The wordings that may be meant, with others that are known to be, in no order. */
    List<Match> find(Text query, Places others) {
        double unknown = weightOfUnknown(query);
        List<Match> matches = new ArrayList<>();
        for (int candidate : postings.find(query)) {
            if (!others.contains(candidate)) {
                matches.add(match(query, unknown, candidate));
            }
        }
        if (!others.isEmpty()) {
            others.stream().forEach(other -> matches.add(match(query, unknown, other)));
        }
        return matches;
    }

    private Match match(Text query, double unknown, int candidate) {
        int[] bag = wordings.get(candidate).bag();
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
        return new Differences(lexicon, query, wordings.get(wording));
    }

    /** The weight of the query's words that one wording has and another has not. */
    double onlyIn(Text query, int wording, int other) {
        double weight = 0;
        for (int word : query.bag()) {
            if (wordings.get(wording).has(word) && !wordings.get(other).has(word)) {
                weight += weights[word];
            }
        }
        return weight;
    }
}
