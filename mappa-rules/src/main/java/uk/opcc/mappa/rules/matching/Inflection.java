package uk.opcc.mappa.rules.matching;

/**
 * A small rule that makes one word of its inflected forms: {@code manages, managed, managing, manage} all come to {@code
 * manag}, {@code policy, policies} to {@code polici} and {@code police} to {@code polic}. It only cuts; {@link FoldedWords} writes
 * every y as i, so that {@code -y} and {@code -ies} meet.
 *
 * <ol>
 *   <li>FoldedWords of up to three letters, and those with a digit, stay.
 *   <li>The plural is cut: {@code -es} after {@code i} or {@code ss}, else {@code -s} unless after {@code s} or {@code u}.
 *   <li>So are {@code -ed} (not {@code -eed}) and {@code -ing}, if at least three letters with a vowel stay; then one of two
 *       like consonants, but for {@code ll}, {@code ss} and {@code zz}.
 *   <li>So is a last {@code -e}, if at least three letters stay.
 * </ol>
 *
 * <p>The steps are those that the stemmers of Harman (1991) and Porter (1980) have in common; derived words ({@code manager},
 * {@code management}) stay apart.
 */
final class Inflection {

    private static final int SHORTEST_STEM = 3;

    private Inflection() {}

    /**
     * Where the stem of a word ends.
     *
     * @param letters lower-case letters
     * @param start where the word starts
     * @param end where the word ends
     * @return where its stem ends, after the start and at most at the end
     */
    static int stemEnd(char[] letters, int start, int end) {
        if (end - start <= SHORTEST_STEM || hasDigit(letters, start, end)) {
            return end;
        }
        int stem = withoutPlural(letters, start, end);
        stem = withoutParticiple(letters, start, stem);
        return withoutLastE(letters, start, stem);
    }

    private static int withoutPlural(char[] letters, int start, int end) {
        if (letters[end - 1] != 's') {
            return end;
        }
        char before = letters[end - 2];
        if (before == 's' || before == 'u') {
            return end;
        }
        boolean es = before == 'e'
                && (letters[end - 3] == 'i' || (letters[end - 3] == 's' && letters[end - 4] == 's'))
                && end - 2 - start >= SHORTEST_STEM;
        return es ? end - 2 : end - 1;
    }

    private static int withoutParticiple(char[] letters, int start, int end) {
        int cut = end;
        if (ends(letters, start, end, 'i', 'n', 'g')) {
            cut = end - 3;
        } else if (ends(letters, start, end, 'e', 'd') && letters[end - 3] != 'e') {
            cut = end - 2;
        }
        if (cut == end || cut - start < SHORTEST_STEM || !hasVowel(letters, start, cut)) {
            return end;
        }
        char last = letters[cut - 1];
        boolean doubled = last == letters[cut - 2] && !isVowel(last) && last != 'l' && last != 's' && last != 'z';
        return doubled ? cut - 1 : cut;
    }

    private static int withoutLastE(char[] letters, int start, int end) {
        return end - start > SHORTEST_STEM && letters[end - 1] == 'e' ? end - 1 : end;
    }

    private static boolean ends(char[] letters, int start, int end, char... last) {
        if (end - start <= last.length) {
            return false;
        }
        for (int i = 0; i < last.length; i++) {
            if (letters[end - last.length + i] != last[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(char[] letters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isVowel(letters[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char letter) {
        return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
    }

    private static boolean hasDigit(char[] letters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (letters[i] <= '9') {
                return true;
            }
        }
        return false;
    }
}
