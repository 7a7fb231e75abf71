package uk.opcc.mappa.rules.matching.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the words of a query differ from a wording, beyond words left out and another order. */
public final class WordComparison {

    /** How many words of either are compared for their order. */
    private static final int ORDERED = 200;

    private static final int WORDS_OF_A_BEGINNING = 3;

    private final Vocabulary vocabulary;
    private final WordSequence query;
    private final WordSequence wording;
    private final List<WordSequence> limbs;
    private final WordSequence timescale;

    /**
     * Compares texts that are all read with one vocabulary.
     *
     * @param vocabulary the vocabulary
     * @param query the words of a document
     * @param wording a wording
     * @param limbs the limbs of the wording, each of which may be quoted without those before it
     * @param timescale the time limit that is held beside the wording
     */
    public WordComparison(
            Vocabulary vocabulary,
            WordSequence query,
            WordSequence wording,
            List<WordSequence> limbs,
            WordSequence timescale) {
        this.vocabulary = vocabulary;
        this.query = query;
        this.wording = wording;
        this.limbs = limbs;
        this.timescale = timescale;
    }

    /**
     * Returns whether the query says something else than a wording that is held whole: it adds a word, leaves a number or a
     * denial out, names other levels or categories, or puts one of its words in the place of another.
     */
    public boolean alters() {
        return addsWord()
                || startsMidway()
                || addsQuantity(wording)
                || leavesNumberOut()
                || leavesDenialOut()
                || denies()
                || regroups()
                || replaceWord();
    }

    /** Words before the quotation add nothing if they only say who should do it, and by when where the wording says no day. */
    private boolean addsWord() {
        int[] words = query.sequence();
        Set<Integer> surplus = surplus();
        for (int i = 0; i < words.length; i++) {
            if (CommonWords.isQuestion(words[i]) && count(words, words[i]) > count(wording.sequence(), words[i])) {
                return true;
            }
            if (!CommonWords.isFunctionWord(words[i])
                    && (i < query.introduction() ? !wording.has(words[i]) : surplus.contains(words[i]))
                    && !(i < query.introduction() && (vocabulary.isIntroductory(words[i]) || isOfOwnTime(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The words that the query has behind its introduction and that the wording does not have, or not as often. */
    private Set<Integer> surplus() {
        Map<Integer, Integer> held = wording.counts();
        Set<Integer> surplus = new HashSet<>();
        query.countsBehindIntroduction().forEach((word, count) -> {
            // "Level 2 and Level 3" is the same as "Levels 2 and 3".
            boolean isMore = count > Math.max(1, held.getOrDefault(word, 0)) && !CommonWords.isNumbered(word);
            if (isMore || !wording.has(word)) {
                surplus.add(word);
            }
        });
        return surplus;
    }

    /** Whether words that the wording does not have stand before a part that does not begin as a clause of the wording does. */
    private boolean startsMidway() {
        int[] words = query.sequence();
        int start = query.introduction();
        boolean strange = Arrays.stream(words, 0, start)
                .anyMatch(word -> !CommonWords.isFunctionWord(word) && !wording.has(word));
        int[] held = wording.sequence();
        return strange
                && start < words.length
                && limbs.stream().noneMatch(this::startsAsLimb)
                && IntStream.range(0, held.length)
                        .filter(at -> held[at] == words[start])
                        .noneMatch(at -> startsClause(held, at, words, start));
    }

    /** Whether a clause starts at a word of the wording, or before it with words that the query has before it, too. */
    private boolean startsClause(int[] held, int at, int[] words, int start) {
        for (int back = 0; ; back++) {
            if (at == back || CommonWords.startsClause(held[at - back - 1])) {
                return true;
            }
            if (start == back || held[at - back - 1] != words[start - back - 1]) {
                return false;
            }
        }
    }

    /** Whether the query begins as a limb does, behind what introduces both. */
    private boolean startsAsLimb(WordSequence limb) {
        int length = Math.min(
                WORDS_OF_A_BEGINNING,
                Math.min(query.sequence().length - query.introduction(), limb.sequence().length - limb.introduction()));
        return length > 0
                && Arrays.equals(
                        query.sequence(),
                        query.introduction(),
                        query.introduction() + length,
                        limb.sequence(),
                        limb.introduction(),
                        limb.introduction() + length);
    }

    /** Whether a number stands in a time limit of the introduction that nothing held contradicts. */
    private boolean isOfOwnTime(int at) {
        int[] words = query.sequence();
        if (at == 0
                || at >= query.introduction()
                || !CommonWords.isBeforeTime(words[at - 1])
                || !isWholeIntroduction()) {
            return false;
        }
        return timescale.has(words[at])
                || Stream.of(wording, timescale)
                        .flatMapToInt(held -> Arrays.stream(held.content()))
                        .noneMatch(vocabulary::isNumber);
    }

    /** Whether the introduction says that something should be done, or the wording begins after it. */
    private boolean isWholeIntroduction() {
        int[] words = query.sequence();
        int end = query.introduction();
        return (end < words.length && wording.content().length > 0 && words[end] == wording.content()[0])
                || Arrays.stream(words, 0, end).anyMatch(CommonWords::isModal);
    }

    /** Returns whether the query says how many, how often or when and neither the wording nor another text does. */
    public boolean addsQuantity(WordSequence other) {
        NumberGroups held = NumberGroups.of(wording, vocabulary);
        NumberGroups alsoHeld = NumberGroups.of(other, vocabulary);
        return NumberGroups.of(query, vocabulary).ungrouped().stream().anyMatch(at -> {
            int quantity = query.sequence()[at];
            return !held.hasUngrouped(quantity) && !alsoHeld.hasUngrouped(quantity) && !isOfOwnTime(at);
        });
    }

    private boolean leavesNumberOut() {
        int[] held = wording.content();
        for (int i = 1; i + 1 < held.length; i++) {
            if (vocabulary.isNumber(held[i])
                    && !query.has(held[i])
                    && query.has(held[i - 1])
                    && query.has(held[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the query denies more than the wording does. */
    public boolean denies() {
        for (int word : query.bag()) {
            if (CommonWords.isDenier(word) && count(query.sequence(), word) > count(wording.sequence(), word)) {
                return true;
            }
            int denied = vocabulary.deniedBy(word);
            if (!wording.has(word) && Vocabulary.isKnown(denied) && wording.has(denied)) {
                return true;
            }
        }
        return false;
    }

    private static long count(int[] words, int word) {
        return Arrays.stream(words).filter(each -> each == word).count();
    }

    /** Whether a denial of the wording is left out of the query, or denies another word there. */
    private boolean leavesDenialOut() {
        Map<Integer, Integer> heldDenied = denied(wording);
        Map<Integer, Integer> askedDenied = denied(query);
        boolean moved = askedDenied.entrySet().stream()
                .anyMatch(each ->
                        wording.has(each.getKey()) && each.getValue() > heldDenied.getOrDefault(each.getKey(), 0));
        boolean fewer = Arrays.stream(wording.bag())
                .filter(CommonWords::isDenier)
                .anyMatch(word -> count(query.sequence(), word) < count(wording.sequence(), word));
        return moved
                || (fewer
                        && heldDenied.keySet().stream()
                                .anyMatch(word -> affirmed(query, word) > affirmed(wording, word)));
    }

    private long affirmed(WordSequence text, int word) {
        return count(text.sequence(), word) - denied(text).getOrDefault(word, 0);
    }

    /** How often each word stands right behind a denier, function words apart. */
    private Map<Integer, Integer> denied(WordSequence text) {
        Map<Integer, Integer> denied = new HashMap<>();
        boolean denies = false;
        for (int word : text.sequence()) {
            if (CommonWords.isDenier(word)) {
                denies = true;
            } else if (CommonWords.isLink(word)) {
                denies = false;
            } else if (Vocabulary.isKnown(word) && !CommonWords.isFunctionWord(word)) {
                if (denies) {
                    denied.merge(word, 1, Integer::sum);
                }
                denies = false;
            }
        }
        return denied;
    }

    /** Returns whether a word stands before all words of the wording that is more than an introduction. */
    public boolean beginsOtherwise() {
        for (int word : query.sequence()) {
            if (wording.has(word) && !vocabulary.isIntroductory(word)) {
                return false;
            }
            if (!vocabulary.isIntroductory(word) && !vocabulary.isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the query says more than the wording, or something else: by a word that the wording does not have, or by
     * one in the place of another. The wording is a list of terms, so a word that only links others says nothing.
     *
     * @param terms the terms of the wording
     * @param addressees the names of those who are asked, who may also be named within the words if none of these is missing
     * @param title the title, of which an abbreviation may stand anywhere
     */
    public boolean addsWordToTerms(List<WordSequence> terms, WordSequence addressees, WordSequence title) {
        int[] words = query.sequence();
        Set<Integer> surplus = surplus();
        Map<Integer, Integer> asked = query.counts();
        boolean isWhole = Arrays.stream(wording.content()).allMatch(asked::containsKey);
        return IntStream.range(query.introduction(), words.length)
                .filter(at -> says(words[at], title))
                .anyMatch(at -> wording.has(words[at])
                        ? surplus.contains(words[at]) && replacesInTerm(at, terms)
                        : !(isWhole && addressees.has(words[at])));
    }

    /** Returns whether the query begins with a word of a name that the wording does not have, and asks nobody for anything. */
    public boolean beginsWithName() {
        List<Integer> beginning = query.beginning();
        return beginning.stream().noneMatch(CommonWords::isModal)
                && beginning.stream()
                        .anyMatch(word -> vocabulary.isIntroductory(word)
                                && !CommonWords.isFunctionWord(word)
                                && !CommonWords.isIntroductory(word)
                                && !CommonWords.isAbbreviation(word)
                                && !wording.has(word));
    }

    private boolean says(int word, WordSequence title) {
        return !CommonWords.isFunctionWord(word)
                && !CommonWords.isWeak(word)
                && !CommonWords.isNumbered(word)
                && !vocabulary.isQuantity(word)
                && !(CommonWords.isAbbreviation(word) && title.has(word));
    }

    /** Whether a word stands where a word of a term stands that is nowhere quoted. */
    private boolean replacesInTerm(int at, List<WordSequence> terms) {
        int[] words = query.sequence();
        int before = at > 0 ? words[at - 1] : Vocabulary.UNKNOWN;
        int behind = at + 1 < words.length ? words[at + 1] : Vocabulary.UNKNOWN;
        return terms.stream()
                .anyMatch(term -> !query.hasAll(term)
                        && !term.has(words[at])
                        && (term.hasBeforeLast(before) || term.hasBehindFirst(behind)));
    }

    /** Returns whether the query names levels, categories or the like, but leaves out a quantity of the wording. */
    public boolean leavesQuantityOut() {
        return Arrays.stream(query.sequence()).anyMatch(CommonWords::isNumbered)
                && Arrays.stream(wording.content()).anyMatch(word -> vocabulary.isQuantity(word) && !query.has(word));
    }

    /** Returns whether the query names levels or categories that the wording does not name, or not together. */
    public boolean regroups() {
        return !NumberGroups.of(wording, vocabulary).haveGroupsOf(NumberGroups.of(query, vocabulary));
    }

    private boolean replaceWord() {
        int[] asked = query.content();
        int[] held = wording.content();
        int heldLength = Math.min(held.length, ORDERED);
        int next = 1;
        for (int i = 1; i < Math.min(asked.length, ORDERED); i++, next++) {
            if (next < heldLength && asked[i - 1] == held[next - 1] && asked[i] == held[next]) {
                // It follows the same word in both, as most words do, and belongs where it is.
                continue;
            }
            if (vocabulary.isNumber(asked[i]) && CommonWords.isNumbered(asked[i - 1])) {
                // Levels and the like are compared in groups.
                continue;
            }
            boolean replaces = false;
            boolean belongs = false;
            for (int j = 1; j < heldLength; j++) {
                boolean after = asked[i - 1] == held[j - 1];
                boolean before = i + 1 == asked.length || (j + 1 < held.length && asked[i + 1] == held[j + 1]);
                boolean same = asked[i] == held[j];
                next = same ? j : next;
                replaces |= after && before && !same;
                belongs |= same && (after || (before && i + 1 < asked.length));
            }
            if (replaces && !belongs) {
                return true;
            }
        }
        return false;
    }

    /** Returns the share of the neighbouring words of both that are neighbours in both, in the same order. */
    public double sameOrder() {
        int[] asked = query.content();
        int[] held = wording.content();
        int askedLength = Math.min(asked.length, ORDERED);
        int heldLength = Math.min(held.length, ORDERED);
        boolean[] counted = new boolean[heldLength];
        int pairs = 0;
        int next = 1;
        for (int i = 1; i < askedLength; i++) {
            // Most pairs follow one another in both; whichever of like pairs is counted, as many are.
            int at = isPair(asked, i, held, next, counted) ? next : 1;
            while (at < heldLength && !isPair(asked, i, held, at, counted)) {
                at++;
            }
            if (at < heldLength) {
                counted[at] = true;
                pairs++;
                next = at + 1;
            }
        }
        return 2.0 * pairs / Math.max(1, askedLength + heldLength - 2);
    }

    private static boolean isPair(int[] asked, int i, int[] held, int j, boolean[] counted) {
        return j < counted.length && !counted[j] && asked[i - 1] == held[j - 1] && asked[i] == held[j];
    }
}
