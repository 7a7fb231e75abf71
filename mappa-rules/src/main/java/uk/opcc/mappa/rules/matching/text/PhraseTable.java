package uk.opcc.mappa.rules.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that count as one word, such as the parts of a compound or what an abbreviation stands for. */
public final class PhraseTable {

    private final Map<List<Integer>, Integer> meanings;

    /** By the first word of a phrase how long the longest such phrase is. */
    private final Map<Integer, Integer> longest;

    /** Creates a table without phrases. */
    public PhraseTable() {
        meanings = new HashMap<>();
        longest = new HashMap<>();
    }

    /** Creates a table that has the phrases of another. */
    PhraseTable(PhraseTable other) {
        meanings = new HashMap<>(other.meanings);
        longest = new HashMap<>(other.longest);
    }

    /** Adds a phrase; of several meanings of one phrase the first counts. */
    public void add(List<Integer> phrase, int meaning) {
        meanings.putIfAbsent(List.copyOf(phrase), meaning);
        longest.merge(phrase.get(0), phrase.size(), Math::max);
    }

    /** Replaces each phrase in a list of words by its meaning, the longest where several begin. */
    public List<Integer> replaceIn(List<Integer> words) {
        List<Integer> replaced = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(longest.getOrDefault(words.get(at), 0), words.size() - at);
            while (length > 0 && !meanings.containsKey(words.subList(at, at + length))) {
                length--;
            }
            replaced.add(length == 0 ? words.get(at) : meanings.get(words.subList(at, at + length)));
            at += Math.max(1, length);
        }
        return replaced;
    }
}
