package uk.opcc.mappa.rules.matching;

import java.util.Arrays;

/** Weights added up by text, for a few texts of many. */
final class Tally {

    private static final int NONE = -1;

    private final int[] texts;
    private final double[] weights;
    private final int[] used;
    private int count;

    /** A tally of at most so many texts. */
    Tally(int atMost) {
        int size = Integer.highestOneBit(2 * atMost + 1);
        texts = new int[size];
        weights = new double[size];
        used = new int[atMost];
        Arrays.fill(texts, NONE);
    }

    void add(int text, double weight) {
        // Texts are numbered one after the other, so that few come to have one slot.
        int slot = text & (texts.length - 1);
        while (texts[slot] != text) {
            if (texts[slot] == NONE) {
                texts[slot] = text;
                used[count++] = slot;
                break;
            }
            slot = (slot + 1) & (texts.length - 1);
        }
        weights[slot] += weight;
    }

    private double most() {
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, weights[used[i]]);
        }
        return most;
    }

    /**
     * The heaviest texts, and of those of one weight the first ones.
     *
     * @param part what part of the greatest weight each has at least
     * @param atMost how many there are at most
     */
    int[] heaviest(double part, int atMost) {
        double least = part * most();
        int[] slots = new int[atMost];
        int found = 0;
        for (int i = 0; i < count; i++) {
            int slot = used[i];
            if (weights[slot] >= least) {
                int at = found;
                while (at > 0 && isBefore(slot, slots[at - 1])) {
                    at--;
                }
                if (at < atMost) {
                    found = Math.min(found + 1, atMost);
                    System.arraycopy(slots, at, slots, at + 1, found - at - 1);
                    slots[at] = slot;
                }
            }
        }
        int[] heaviest = new int[found];
        for (int i = 0; i < found; i++) {
            heaviest[i] = texts[slots[i]];
        }
        return heaviest;
    }

    private boolean isBefore(int slot, int other) {
        return weights[slot] > weights[other] || (weights[slot] == weights[other] && texts[slot] < texts[other]);
    }
}
