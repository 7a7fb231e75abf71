package uk.opcc.mappa.rules.matching;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places in a numbered list, each once and in order: recommendations in the catalogue, or kinds of addressees. */
final class Places {

    static final Places NONE = new Places(new int[0]);

    private final int[] places;

    private Places(int[] places) {
        this.places = places;
    }

    /** One place. */
    static Places of(int place) {
        return new Places(new int[] {place});
    }

    /** Places in whatever order. */
    static Places of(int... places) {
        if (places.length == 0) {
            return NONE;
        }
        int[] some = places.clone();
        Arrays.sort(some);
        int kept = 0;
        for (int place : some) {
            if (kept == 0 || some[kept - 1] != place) {
                some[kept++] = place;
            }
        }
        return new Places(Arrays.copyOf(some, kept));
    }

    boolean isEmpty() {
        return places.length == 0;
    }

    int size() {
        return places.length;
    }

    /** One of them, in ascending order from 0 on. */
    int get(int i) {
        return places[i];
    }

    boolean contains(int place) {
        return Arrays.binarySearch(places, place) >= 0;
    }

    /** Whether both have a place. */
    boolean meet(Places others) {
        return shared(others) > 0;
    }

    /** How many places both have. */
    private int shared(Places others) {
        int shared = 0;
        int at = 0;
        for (int place : places) {
            while (at < others.places.length && others.places[at] < place) {
                at++;
            }
            if (at < others.places.length && others.places[at] == place) {
                shared++;
            }
        }
        return shared;
    }

    /** The one place, or {@link Conclusion#NOTHING} if there is none or several. */
    int only() {
        return places.length == 1 ? places[0] : Conclusion.NOTHING;
    }

    /** Whether a place is the only one. */
    boolean isJust(int place) {
        return places.length == 1 && places[0] == place;
    }

    Places and(Places others) {
        return those(others::contains);
    }

    Places or(Places others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        if (shared(others) == others.size()) {
            return this;
        }
        int[] all = Arrays.copyOf(places, places.length + others.places.length);
        System.arraycopy(others.places, 0, all, places.length, others.places.length);
        return of(all);
    }

    Places those(IntPredicate condition) {
        int[] some = new int[places.length];
        int kept = 0;
        for (int place : places) {
            if (condition.test(place)) {
                some[kept++] = place;
            }
        }
        return kept == places.length ? this : of(Arrays.copyOf(some, kept));
    }

    /** The share of the places of both together that both have; 0 if there are none. */
    double overlap(Places others) {
        int both = shared(others);
        return both == 0 ? 0 : (double) both / (places.length + others.places.length - both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places that && Arrays.equals(places, that.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    IntStream stream() {
        return Arrays.stream(places);
    }
}
