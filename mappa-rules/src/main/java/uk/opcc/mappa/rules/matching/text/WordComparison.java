package uk.opcc.mappa.rules.matching.text;

/** How the words of a query differ from a wording, beyond words left out and another order. */
public final class WordComparison {

    /** How many words of either are compared for their order. */
    private static final int ORDERED = 200;

    /** How many words a document may put before the beginning of a wording: {@code See table above}. */
    private static final int WORDS_BEFORE = 3;

    private final Vocabulary vocabulary;
    private final WordSequence query;
    private final WordSequence wording;

    /** Compares a query with a wording, both read with one vocabulary. */
    public WordComparison(Vocabulary vocabulary, WordSequence query, WordSequence wording) {
        this.vocabulary = vocabulary;
        this.query = query;
        this.wording = wording;
    }

    /**
     * Returns whether the query says something else than the wording: it has a word that the wording does not have, but for a
     * few before its beginning, leaves a number out of its midst, or puts one of its words in the place of another.
     */
    public boolean alters() {
        return addWord() || leaveNumberOut() || replaceWord();
    }

    private boolean addWord() {
        int strange = 0;
        boolean begun = false;
        for (int word : query.sequence()) {
            boolean known = word != Vocabulary.UNKNOWN;
            if (known && vocabulary.isFunctionWord(word)) {
                continue;
            }
            if (known && wording.has(word)) {
                if (!begun && strange > 0 && word != wording.content()[0]) {
                    return true;
                }
                begun = true;
            } else if (begun || ++strange > WORDS_BEFORE) {
                return true;
            }
        }
        return false;
    }

    private boolean leaveNumberOut() {
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
