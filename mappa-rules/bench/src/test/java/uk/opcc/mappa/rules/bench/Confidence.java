package uk.opcc.mappa.rules.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How sure a search engine may be of its first hit. Engines have no rule of their own for when to act, so this is ours, the
 * best that two numbers gave.
 *
 * @param lead the first hit's score as a multiple of the second's
 * @param share the first hit's score as a share of what the text of the query would score itself
 */
record Confidence(double lead, double share) {

    /** Enough to act on every hit. */
    static final Confidence ANY = new Confidence(0, 0);

    boolean isAtLeast(Confidence threshold) {
        return lead >= threshold.lead && share >= threshold.share;
    }

    /** The threshold at which acting is most precise, of those at which at most so many replies are declined that are right. */
    static Confidence threshold(double declined, List<Reply> replies) {
        double rightActs = (1 - declined) * rightActs(ANY, replies);
        return grid().stream()
                .filter(threshold -> rightActs(threshold, replies) >= rightActs)
                .max(Comparator.comparingDouble(
                        threshold -> (double) rightActs(threshold, replies) / acts(threshold, replies)))
                .orElse(ANY);
    }

    private static List<Confidence> grid() {
        List<Confidence> grid = new ArrayList<>();
        for (int lead = 100; lead <= 200; lead += 5) {
            for (int share = 0; share <= 100; share += 2) {
                grid.add(new Confidence(lead / 100.0, share / 100.0));
            }
        }
        return grid;
    }

    private static long acts(Confidence threshold, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.confidence.isAtLeast(threshold))
                .count();
    }

    private static long rightActs(Confidence threshold, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.isRight && reply.confidence.isAtLeast(threshold))
                .count();
    }

    /**
     * A reply to set a threshold by.
     *
     * @param confidence how sure it is
     * @param isRight whether it is right
     */
    record Reply(Confidence confidence, boolean isRight) {}
}
