package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.constraint.Quotation;

/**
 * The difference, word by word, between the official wording of a recommendation and that of a document, for a person to
 * look at: {@code All [MAPPA nominals -> MAPPAs] managed at Levels 2 and 3}. Immutable.
 *
 * <p>Words are the same if their letters and digits are, without regard to case. Punctuation, quotes, apostrophes, hyphens
 * and dashes, soft hyphens, bullets and white space make no difference, nor do a PDF's ligatures; so {@code multi-agency},
 * {@code multiagency} and {@code multi agency} are the same, and so is whatever else is only divided in another way. Two
 * digits that something stands between are never taken as one number: {@code 2-3} is not {@code 23}, though it is {@code 2,
 * 3}. A full stop between two digits counts, and so do the signs that are read aloud, such as {@code &} and {@code %}.
 * Words are not reduced to their stems: {@code MAPPAs} differs from {@code MAPPA}, {@code made} from {@code making}.
 *
 * <p>Where the document's wording is a run of the official words, it is found as that. Otherwise as many words as can be are
 * the same, in as few stretches as can be. Official words before the first that is the same, and after the last, are {@link
 * Kind#NOT_QUOTED}, unless the document has other words there: then they are {@link Kind#REPLACED}. If no word is the same,
 * nothing is quoted, and all is a change.
 *
 * <p>Wordings may have any length. Where the numbers of their words, multiplied, are more than {@value #MOST_COMPARISONS}, not
 * every word is compared with every word: what both begin with and what both end with is the same, and what is between is one
 * {@link Kind#REPLACED} stretch, unless it is itself within the bound. The time and the memory taken grow with the lengths of
 * the wordings; besides, each comparison takes a byte.
 *
 * <p>Source: ours.
 */
public final class WordDifference {

    /**
     * How many times a word of the one text is compared with a word of the other at most: 5,000 words with 5,000, which is
     * more than 20,000 characters of English have.
     */
    public static final int MOST_COMPARISONS = 25_000_000;

    /** What became of the words of a stretch. */
    public enum Kind implements Coded {
        /** The document has the official words. */
        SAME("same", "The document has the official words."),

        /** The document has other words instead. */
        REPLACED("replaced", "The document has other words instead."),

        /** The document lacks these words. */
        LEFT_OUT("left-out", "The document lacks these words."),

        /** The document has words that are not official. */
        ADDED("added", "The document has words that are not official."),

        /** The document's quotation begins after these words, or ends before them. */
        NOT_QUOTED("not-quoted", "The document's quotation begins after these words, or ends before them.");

        private final String code;
        private final String meaning;

        Kind(String code, String meaning) {
            this.code = code;
            this.meaning = meaning;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String meaning() {
            return meaning;
        }

        /** Returns the {@linkplain #code() code}. */
        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * Neighbouring words of which the same became. Words are as they are written, punctuation included, with one space
     * between them.
     *
     * @param kind what became of them
     * @param official the official words; empty if the kind is {@link Kind#ADDED}
     * @param given the document's words; empty if the kind is {@link Kind#LEFT_OUT} or {@link Kind#NOT_QUOTED}
     */
    public record Stretch(Kind kind, String official, String given) {

        /**
         * Refuses null, and words that the kind does not have.
         *
         * @param kind what became of them
         * @param official the official words
         * @param given the document's words
         * @throws IllegalArgumentException if a side has words that should have none, or the other way about
         */
        public Stretch {
            Objects.requireNonNull(kind, "kind");
            boolean expected = kind != Kind.ADDED;
            boolean expectedGiven = kind != Kind.LEFT_OUT && kind != Kind.NOT_QUOTED;
            if (official.isEmpty() == expected || given.isEmpty() == expectedGiven) {
                throw new IllegalArgumentException("found the official words " + Quotation.of(official)
                        + " and the document's words " + Quotation.of(given) + ", expected "
                        + (expected ? "words" : "none") + " and " + (expectedGiven ? "words" : "none") + " of the kind "
                        + kind);
            }
        }

        /**
         * Returns for instance {@code [MAPPA nominals -> MAPPAs]}.
         *
         * @see WordDifference#toString()
         */
        @Override
        public String toString() {
            return Quotation.onOneLine(
                    switch (kind) {
                        case SAME -> official;
                        case REPLACED -> "[" + official + " -> " + given + "]";
                        case LEFT_OUT -> "[- " + official + "]";
                        case ADDED -> "[+ " + given + "]";
                        case NOT_QUOTED -> "...";
                    });
        }
    }

    private final List<Stretch> stretches;

    private WordDifference(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /**
     * The difference between two wordings.
     *
     * @param official the official wording, of any length
     * @param given the document's wording, of any length
     * @return the difference
     */
    public static WordDifference between(String official, String given) {
        Words words = Words.of(official);
        Words others = Words.of(given);
        List<WordSpan> shared = WordAlignment.of(words, others);
        List<Stretch> stretches = new ArrayList<>();
        WordSpan last = new WordSpan(0, 0, 0, 0);
        for (WordSpan next : shared) {
            addChange(stretches, words, others, last.upTo(next), last.isEmpty());
            stretches.add(new Stretch(
                    Kind.SAME,
                    words.written(next.official(), next.officialEnd()),
                    others.written(next.given(), next.givenEnd())));
            last = next;
        }
        WordSpan end = new WordSpan(words.size(), words.size(), others.size(), others.size());
        addChange(stretches, words, others, last.upTo(end), !last.isEmpty());
        return new WordDifference(List.copyOf(stretches));
    }

    /** Adds what is between two stretches that are the same, or on the outside of the first or the last of them. */
    private static void addChange(List<Stretch> stretches, Words words, Words others, WordSpan span, boolean outside) {
        String official = words.written(span.official(), span.officialEnd());
        String given = others.written(span.given(), span.givenEnd());
        if (!official.isEmpty() && !given.isEmpty()) {
            stretches.add(new Stretch(Kind.REPLACED, official, given));
        } else if (!official.isEmpty()) {
            stretches.add(new Stretch(outside ? Kind.NOT_QUOTED : Kind.LEFT_OUT, official, given));
        } else if (!given.isEmpty()) {
            stretches.add(new Stretch(Kind.ADDED, official, given));
        }
    }

    /**
     * The stretches, in their order. The official words of all of them, one after the other, are the official wording, and so
     * it is with the document's.
     *
     * @return the stretches; none if neither text has a letter or a digit
     */
    public List<Stretch> stretches() {
        return stretches;
    }

    /**
     * What a person should look at.
     *
     * @return the stretches that are replaced, left out or added, in their order
     */
    public List<Stretch> changes() {
        return stretches.stream()
                .filter(stretch -> stretch.kind() != Kind.SAME && stretch.kind() != Kind.NOT_QUOTED)
                .toList();
    }

    /**
     * Whether the document quotes the official wording, as a whole or in part, without a change.
     *
     * @return true if there are no {@link #changes()}
     */
    public boolean isVerbatim() {
        return changes().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordDifference that && stretches.equals(that.stretches);
    }

    @Override
    public int hashCode() {
        return stretches.hashCode();
    }

    /**
     * Returns the difference on one line: words that are the same as the official text has them, {@code [a -> b]} for words
     * replaced, {@code [- a]} for words left out, {@code [+ b]} for words added, and {@code ...} for what is before and after
     * a quotation. Invisible and turning characters are shown as {@code <U+XXXX>}.
     */
    @Override
    public String toString() {
        return stretches.stream().map(Stretch::toString).collect(Collectors.joining(" "));
    }
}
