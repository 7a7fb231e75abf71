package uk.opcc.mappa.rules.matching.text;

/**
 * A small rule that makes one word of its inflected forms: {@code manages, managed, managing, manage} all come to {@code
 * manag}, {@code policy, policies} to {@code polici} and {@code police} to {@code polic}. It only cuts, after
 * every y has become i, so that {@code -y} and {@code -ies} meet.
 *
 * <ol>
 *   <li>Words of up to three letters, and those with a digit, stay.
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

    /** Returns the stem of a word in lower case. */
    static String stem(String word) {
        String letters = word.replace('y', 'i');
        return letters.length() <= SHORTEST_STEM || hasDigit(letters)
                ? letters
                : withoutLastE(withoutParticiple(withoutPlural(letters)));
    }

    private static String withoutPlural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        boolean es = (word.endsWith("ies") || word.endsWith("sses")) && word.length() - 2 >= SHORTEST_STEM;
        return word.substring(0, word.length() - (es ? 2 : 1));
    }

    private static String withoutParticiple(String word) {
        int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") && !word.endsWith("eed") ? 2 : 0;
        String stem = word.substring(0, word.length() - cut);
        if (cut == 0 || stem.length() < SHORTEST_STEM || stem.chars().noneMatch(Inflection::isVowel)) {
            return word;
        }
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = last == stem.charAt(stem.length() - 2) && !isVowel(last) && "lsz".indexOf(last) < 0;
        return doubled ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String withoutLastE(String word) {
        return word.length() > SHORTEST_STEM && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isVowel(int letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
