package uk.opcc.mappa.model.constraint;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the known code or name that somebody may have meant by an unknown one. */
public final class NearestText {

    /** At most so many letters are missing, added or wrong, and always fewer than half of them. */
    private static final int MOST_EDITS = 3;

    private static final int LONGEST = 100;

    private NearestText() {}

    /**
     * Returns the nearest text by its letters; of several that are equally near, the first in alphabetical order.
     *
     * @param unknown the unknown text
     * @param known the known texts
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> byLetters(String unknown, Collection<String> known) {
        int least = Math.min(MOST_EDITS + 1, (unknown.length() + 1) / 2);
        String nearest = null;
        for (String code : new TreeSet<>(known)) {
            if (Math.abs(code.length() - unknown.length()) < least) {
                int edits = edits(unknown, code);
                if (edits < least) {
                    least = edits;
                    nearest = code;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns the nearest text by its letters or, if none is near, the only one that shares most words with the unknown one.
     *
     * @param unknown the unknown text
     * @param known the known texts
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> byLettersOrWords(String unknown, Collection<String> known) {
        return byLetters(unknown, known).or(() -> byWords(unknown, known));
    }

    private static Optional<String> byWords(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> words = words(unknown);
        int most = 0;
        String nearest = null;
        for (String code : known) {
            Set<String> shared = words(code);
            shared.retainAll(words);
            if (shared.size() > most) {
                most = shared.size();
                nearest = code;
            } else if (shared.size() == most) {
                nearest = null;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Set<String> words(String code) {
        return new HashSet<>(List.of(code.split("[-_ ]")));
    }

    /** Returns how many characters must be added, left out or replaced to make one text of the other. */
    private static int edits(String one, String other) {
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[other.length()];
    }
}
