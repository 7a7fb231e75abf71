package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.rules.matching.text.Vocabulary;
import uk.opcc.mappa.rules.matching.text.WordComparison;
import uk.opcc.mappa.rules.matching.text.WordSequence;

/** The wordings of a catalogue, all of which are compared with each query. */
final class WordingScan {

    private final Vocabulary vocabulary;
    private final List<WordSequence> wordings;

    /** By the recommendation the sentence and the limbs of it; none where it has no limbs. */
    private final List<List<WordSequence>> parts;

    private final List<WordSequence> timescales;
    private final List<WordSequence> addressees;

    // Filled when needed. Two threads that fill one place at once put equal, immutable values there.
    private final @Nullable WordSequence[] allWords;
    private final WordSequence[] @Nullable [] terms;
    private final List<Recommendation> recommendations;
    private final List<WordSequence> titles;
    private final boolean[] heldWhole;
    private final double[] wholes;

    /** By the number of a word what it weighs. */
    private final double[] weights;

    /** By the number of a word the wordings that have it. */
    private final int[][] withWord;

    private final double singlesOut;

    /**
     * What a wording has of a query.
     *
     * @param wording which wording
     * @param words how many of the query's words it has, each once
     * @param found what these weigh
     * @param strange what the query's other words weigh
     * @param missing what the wording's other words weigh
     */
    record Match(int wording, int words, double found, double strange, double missing) {}

    /**
     * Reads wordings.
     *
     * @param vocabulary a vocabulary that has their words
     * @param recommendations the recommendations
     * @param titles for each the title of its report, the words of which tell no recommendation from another
     */
    WordingScan(Vocabulary vocabulary, List<Recommendation> recommendations, List<String> titles) {
        this.vocabulary = vocabulary;
        this.heldWhole = new boolean[recommendations.size()];
        for (int i = 0; i < heldWhole.length; i++) {
            heldWhole[i] = recommendations.get(i).officialText().isPresent();
        }
        this.timescales = sequences(recommendations.stream()
                .map(each -> each.timescale().map(Timescale::toString).orElse(""))
                .toList());
        this.addressees = sequences(recommendations.stream()
                .map(each -> each.addressees().stream().map(Agency::name).collect(Collectors.joining("; ")))
                .toList());
        this.titles = sequences(titles);
        this.recommendations = recommendations;
        // A query may have a part only of a compound, or of what an abbreviation stands for.
        this.parts = recommendations.stream()
                .map(each -> each.limbs().isEmpty()
                        ? List.<WordSequence>of()
                        : Wordings.texts(each).map(this::query).toList())
                .toList();
        this.wordings = IntStream.range(0, recommendations.size())
                .mapToObj(i -> WordSequence.withParts(wholeText(i), vocabulary))
                .toList();
        int size = wordings.size();
        this.allWords = new WordSequence[size];
        this.terms = new WordSequence[size][];
        this.singlesOut = Math.log(1.0 + size);
        int[] occurrences = new int[vocabulary.size()];
        wordings.forEach(wording -> Arrays.stream(wording.bag()).forEach(word -> occurrences[word]++));
        this.weights = Arrays.stream(occurrences)
                .mapToDouble(count ->
                        count == 0 ? singlesOut * Thresholds.UNKNOWN_WORD : Math.log(1.0 + (double) size / count))
                .toArray();
        this.withWord = withWord(occurrences);
        this.wholes =
                wordings.stream().mapToDouble(wording -> weight(wording.bag())).toArray();
    }

    private int[][] withWord(int[] occurrences) {
        int[][] places = Arrays.stream(occurrences).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[occurrences.length];
        for (int i = 0; i < wordings.size(); i++) {
            for (int word : wordings.get(i).bag()) {
                places[word][filled[word]++] = i;
            }
        }
        return places;
    }

    /** The sentence of a recommendation with the limbs that it does not hold. */
    private String wholeText(int recommendation) {
        String sentence = Wordings.wording(recommendations.get(recommendation));
        List<WordSequence> some = parts.get(recommendation);
        return some.isEmpty()
                ? sentence
                : Stream.concat(
                                Stream.of(sentence),
                                IntStream.range(1, some.size())
                                        .filter(i -> !some.get(0).hasAll(some.get(i)))
                                        .mapToObj(i -> recommendations
                                                .get(recommendation)
                                                .limbs()
                                                .get(i - 1)))
                        .collect(Collectors.joining("; "));
    }

    /** Reads texts of which many are the same. */
    private List<WordSequence> sequences(List<String> texts) {
        Map<String, WordSequence> read = new HashMap<>();
        return texts.stream()
                .map(text -> read.computeIfAbsent(text, this::query))
                .toList();
    }

    /** All that is recorded of a recommendation. It is read when it is needed first. */
    private WordSequence allWords(int recommendation) {
        WordSequence read = allWords[recommendation];
        if (read == null) {
            Recommendation each = recommendations.get(recommendation);
            read = query(Stream.concat(
                            Stream.of(Wordings.wording(each), each.summary()),
                            Stream.concat(each.limbs().stream(), each.distinctiveTerms().stream()))
                    .collect(Collectors.joining("; ")));
            allWords[recommendation] = read;
        }
        return read;
    }

    /** The distinctive terms of a recommendation. They are read when they are needed first. */
    private WordSequence[] terms(int recommendation) {
        WordSequence[] read = terms[recommendation];
        if (read == null) {
            read = recommendations.get(recommendation).distinctiveTerms().stream()
                    .map(this::query)
                    .toArray(WordSequence[]::new);
            terms[recommendation] = read;
        }
        return read;
    }

    private double weight(int[] words) {
        double weight = 0;
        for (int word : words) {
            weight += weights[word];
        }
        return weight;
    }

    /** The weight of a word that only one wording of the catalogue has. */
    double singlesOut() {
        return singlesOut;
    }

    WordSequence query(String text) {
        return WordSequence.of(text, vocabulary);
    }

    /** The share of a recommendation's weight that a query has, or of that of its sentence where that is more. */
    double coverage(WordSequence query, Match match) {
        double whole = match.found() / wholes[match.wording()];
        return hasLimbs(match.wording())
                ? Math.max(whole, coverage(query, parts.get(match.wording()).get(0)))
                : whole;
    }

    /** The share of a limb's weight that a query has: of that limb of which it has most. */
    double limbCoverage(WordSequence query, int recommendation) {
        return parts.get(recommendation).stream()
                .skip(1)
                .mapToDouble(limb -> coverage(query, limb))
                .max()
                .orElse(0);
    }

    private double coverage(WordSequence query, WordSequence part) {
        int[] both = Arrays.stream(part.bag()).filter(query::has).toArray();
        boolean isEnough = both.length >= Thresholds.FEWEST_WORDS && weight(both) >= Thresholds.EVIDENCE * singlesOut;
        return isEnough ? weight(both) / weight(part.bag()) : 0;
    }

    /** Whether the words of a query stand in a wording in a row, and are many or its beginning. */
    boolean quotes(WordSequence query, int wording) {
        WordSequence held = wordings.get(wording);
        return query.content().length >= Thresholds.FEWEST_IN_A_ROW ? held.quotes(query) : held.quotesAt(0, query);
    }

    boolean hasLimbs(int recommendation) {
        return !parts.get(recommendation).isEmpty();
    }

    /** The wordings that are the query's words from the first to the last, and nothing else. */
    IndexSet wholes(WordSequence query) {
        return IndexSet.where(
                wordings.size(),
                i -> isSame(query, wordings.get(i))
                        || (hasLimbs(i) && isSame(query, parts.get(i).get(0))));
    }

    /** The wordings that are recorded whole and of which a limb is the query's words, and nothing else. */
    IndexSet withLimb(WordSequence query) {
        return IndexSet.where(
                wordings.size(),
                i -> heldWhole[i] && parts.get(i).stream().skip(1).anyMatch(limb -> isSame(query, limb)));
    }

    private static boolean isSame(WordSequence one, WordSequence other) {
        return Arrays.equals(one.sequence(), other.sequence());
    }

    /** The wordings that have at least a quarter as much of the query as the one that has most. */
    List<Match> matches(WordSequence query) {
        double[] found = new double[wordings.size()];
        for (int word : query.bag()) {
            for (int wording : withWord[word]) {
                found[wording] += weights[word];
            }
        }
        double most = Arrays.stream(found).max().orElse(0);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] > 0 && found[i] >= Thresholds.COMPARED * most) {
                matches.add(match(query, i));
            }
        }
        return matches;
    }

    private Match match(WordSequence query, int wording) {
        // What is recorded in part only may well have the words that it seems not to have.
        double most = heldWhole[wording] ? Double.MAX_VALUE : singlesOut * Thresholds.UNKNOWN_WORD;
        int words = 0;
        double found = 0;
        double strange = query.unknown() * singlesOut * Thresholds.UNKNOWN_WORD;
        for (int word : query.bag()) {
            if (wordings.get(wording).has(word)) {
                words++;
                found += weights[word];
            } else if (!query.introduces(word) && !titles.get(wording).has(word)) {
                strange += Math.min(weights[word], most);
            }
        }
        return new Match(wording, words, found, strange, Math.max(0, wholes[wording] - found));
    }

    /** Whether a query leaves out a level, a category or another quantity of a wording. */
    boolean leavesQuantityOut(WordSequence query, int wording) {
        return comparison(query, wording).leavesQuantityOut();
    }

    /** How a query differs from a wording. */
    WordComparison comparison(WordSequence query, int wording) {
        return new WordComparison(
                vocabulary, query, wordings.get(wording), parts.get(wording), timescales.get(wording));
    }

    /** Whether a query says something else than a wording, so far as what is recorded of it shows. */
    boolean contradicts(WordSequence query, int wording) {
        WordComparison comparison = comparison(query, wording);
        return heldWhole[wording]
                ? comparison.alters()
                : comparison.beginsOtherwise()
                        || comparison.denies()
                        || comparison.regroups()
                        || comparison.addsQuantity(allWords(wording))
                        || comparison.addsWordToTerms(
                                List.of(terms(wording)), addressees.get(wording), titles.get(wording));
    }

    /** The share of a recommendation's terms that a query quotes as they stand; 1 if it has none. */
    double quotedTerms(WordSequence query, int recommendation) {
        return Arrays.stream(terms(recommendation))
                .mapToInt(term -> query.quotes(term) ? 1 : 0)
                .average()
                .orElse(1);
    }

    /** Whether a query denies a recommendation, or has another level, category, number, period or day than what is recorded of it. */
    boolean saysOtherwise(WordSequence query, int wording) {
        WordComparison comparison = comparison(query, wording);
        return heldWhole[wording] ? comparison.altersFacts() : comparison.contradicts(allWords(wording));
    }

    /** Whether a query quotes several terms of a recommendation as they stand, and hardly any word of other terms. */
    boolean quotesTerms(WordSequence query, int recommendation) {
        List<WordSequence> quoted =
                Arrays.stream(terms(recommendation)).filter(query::quotes).toList();
        double found = 0;
        double broken = 0;
        for (int word : query.bag()) {
            if (wordings.get(recommendation).has(word)) {
                found += weights[word];
                broken += quoted.stream().anyMatch(term -> term.has(word)) ? 0 : weights[word];
            }
        }
        return quoted.size() >= Thresholds.FEWEST_TERMS && broken <= Thresholds.BROKEN_TERMS * found;
    }

    /** The share of a query's words, by weight and numbers apart, that anything recorded of a recommendation has. */
    double shareOfAll(WordSequence query, int recommendation) {
        WordSequence held = allWords(recommendation);
        double found = 0;
        double all = query.unknown() * singlesOut * Thresholds.UNKNOWN_WORD;
        for (int word : query.bag()) {
            if (!query.introduces(word) && !vocabulary.isNumber(word)) {
                all += weights[word];
                found += held.has(word) && !Vocabulary.isWeak(word) ? weights[word] : 0;
            }
        }
        return all == 0 ? 1 : found / all;
    }

    /** Whether a query has at least so many words, numbers and function words apart, and a recommendation one of them at most. */
    boolean hasOneWordAtMost(WordSequence query, int recommendation, int atLeast) {
        WordSequence held = allWords(recommendation);
        int found = 0;
        int all = query.unknown();
        for (int word : query.bag()) {
            if (!query.introduces(word) && !vocabulary.isNumber(word) && weights[word] > 0) {
                all++;
                found += held.has(word) && !Vocabulary.isWeak(word) ? 1 : 0;
            }
        }
        return all >= atLeast && found <= 1;
    }

    /** The weight of the query's words that one wording has and another has not, but for those before the quotation. */
    double onlyIn(WordSequence query, int wording, int other) {
        double weight = 0;
        for (int word : query.bag()) {
            if (wordings.get(wording).has(word) && !wordings.get(other).has(word) && !query.introduces(word)) {
                weight += weights[word];
            }
        }
        return weight;
    }
}
