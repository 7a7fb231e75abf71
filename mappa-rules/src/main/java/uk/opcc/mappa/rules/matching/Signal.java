package uk.opcc.mappa.rules.matching;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that points to a candidate.
 *
 * @param kind what it is
 * @param strength how far it points there, from 0 to 1: 1 for a number or a portal reference that is the candidate's; for
 *     words the share of the document's distinctive words, by weight, that are the candidate's; for addressees the share
 *     of those of document and candidate together that both have
 */
public record Signal(SignalKind kind, double strength) {

    /**
     * Refuses null and what is not a share.
     *
     * @param kind what it is
     * @param strength how far it points there, from 0 to 1
     * @throws IllegalArgumentException if the strength is not from 0 to 1
     */
    public Signal {
        Objects.requireNonNull(kind, "kind");
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("found the strength " + strength + ", expected one from 0 to 1");
        }
    }

    /** Returns for instance {@code words 0.87}. */
    @Override
    public String toString() {
        return kind + " " + String.format(Locale.ROOT, "%.2f", strength);
    }
}
