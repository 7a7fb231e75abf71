package uk.opcc.mappa.rules.matching;

/** In what a query differs from a wording, beyond leaving words out and putting them in another order. */
final class Differences {

    /** How many words of either are compared for their order. */
    private static final int ORDERED = 200;

    private final Lexicon lexicon;
    private final Text query;
    private final Text wording;

    Differences(Lexicon lexicon, Text query, Text wording) {
        this.lexicon = lexicon;
        this.query = query;
        this.wording = wording;
    }

    /**
     * Whether the query says something else than the wording: it has a word that the wording does not have, but for a few that
     * stand before its beginning, leaves a number out of its midst, or puts one of its words in the place of another.
     */
    boolean alter() {
        return addWord() || leaveNumberOut() || replaceWord();
    }

    private boolean addWord() {
        int strange = 0;
        boolean begun = false;
        for (int word : query.sequence()) {
            boolean known = word != Lexicon.UNKNOWN;
            if (known && lexicon.isFunctionWord(word)) {
                continue;
            }
            if (known && wording.has(word)) {
                if (!begun && strange > 0 && word != wording.content()[0]) {
                    return true;
                }
                begun = true;
            } else if (begun || ++strange > Thresholds.WORDS_BEFORE) {
                return true;
            }
        }
        return false;
    }

    private boolean leaveNumberOut() {
        int[] held = wording.content();
        for (int i = 1; i + 1 < held.length; i++) {
            if (lexicon.isNumber(held[i]) && !query.has(held[i]) && query.has(held[i - 1]) && query.has(held[i + 1])) {
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

    /** The share of the neighbouring words of both that are neighbours in both, in the same order. */
    double sameOrder() {
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
