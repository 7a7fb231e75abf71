package uk.opcc.mappa.rules.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of words that are one word, such as the parts of a compound or what an abbreviation stands for. */
final class WordRuns {

    private final Map<List<Integer>, Integer> meanings = new HashMap<>();
    private final Map<Integer, Integer> longestByFirstWord = new HashMap<>();

    void add(int[] words, int meaning) {
        meanings.putIfAbsent(run(words, 0, words.length), meaning);
        longestByFirstWord.merge(words[0], words.length, Math::max);
    }

    /** Marks the words with which a run begins. */
    void markFirstWords(boolean[] marks) {
        longestByFirstWord.keySet().forEach(first -> marks[first] = true);
    }

    /**
     * Puts one word for each run, the longest where several begin.
     *
     * @param sequence words, of which the first places are overwritten
     * @param length how many there are
     * @return how many there are then
     */
    int replaceIn(int[] sequence, int length) {
        int kept = 0;
        for (int at = 0; at < length; ) {
            int meaning = sequence[at];
            int next = at + 1;
            for (int end = Math.min(length, at + longestByFirstWord.getOrDefault(meaning, 0)); end > at; end--) {
                Integer found = meanings.get(run(sequence, at, end));
                if (found != null) {
                    meaning = found;
                    next = end;
                    break;
                }
            }
            sequence[kept++] = meaning;
            at = next;
        }
        return kept;
    }

    private static List<Integer> run(int[] words, int start, int end) {
        List<Integer> run = new ArrayList<>(end - start);
        for (int i = start; i < end; i++) {
            run.add(words[i]);
        }
        return run;
    }
}
