package uk.opcc.mappa.rules.matching;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of indexes in ascending order: of recommendations in the catalogue, or of kinds of addressees. */
final class IndexSet {

    static final IndexSet NONE = new IndexSet(new int[0]);

    private final int[] indexes;

    private IndexSet(int[] indexes) {
        this.indexes = indexes;
    }

    /** The set of one index. */
    static IndexSet of(int index) {
        return new IndexSet(new int[] {index});
    }

    /** The set of indexes in whatever order. */
    static IndexSet of(int... indexes) {
        if (indexes.length == 0) {
            return NONE;
        }
        int[] some = indexes.clone();
        Arrays.sort(some);
        int kept = 0;
        for (int index : some) {
            if (kept == 0 || some[kept - 1] != index) {
                some[kept++] = index;
            }
        }
        return new IndexSet(Arrays.copyOf(some, kept));
    }

    /** The set of the indexes below a size for which a condition holds. */
    static IndexSet where(int size, IntPredicate condition) {
        return new IndexSet(IntStream.range(0, size).filter(condition).toArray());
    }

    boolean isEmpty() {
        return indexes.length == 0;
    }

    int size() {
        return indexes.length;
    }

    /** One of them, in ascending order from 0 on. */
    int get(int i) {
        return indexes[i];
    }

    boolean contains(int index) {
        return Arrays.binarySearch(indexes, index) >= 0;
    }

    /** Whether both have an index. */
    boolean meet(IndexSet others) {
        return shared(others) > 0;
    }

    /** How many indexes both have. */
    private int shared(IndexSet others) {
        int shared = 0;
        int at = 0;
        for (int index : indexes) {
            while (at < others.indexes.length && others.indexes[at] < index) {
                at++;
            }
            if (at < others.indexes.length && others.indexes[at] == index) {
                shared++;
            }
        }
        return shared;
    }

    /** The only index, or {@link Conclusion#NOTHING} if there is none or several. */
    int only() {
        return indexes.length == 1 ? indexes[0] : Conclusion.NOTHING;
    }

    /** Whether an index is the only one. */
    boolean isJust(int index) {
        return indexes.length == 1 && indexes[0] == index;
    }

    IndexSet and(IndexSet others) {
        return those(others::contains);
    }

    IndexSet or(IndexSet others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        if (shared(others) == others.size()) {
            return this;
        }
        int[] all = Arrays.copyOf(indexes, indexes.length + others.indexes.length);
        System.arraycopy(others.indexes, 0, all, indexes.length, others.indexes.length);
        return of(all);
    }

    IndexSet those(IntPredicate condition) {
        int[] some = new int[indexes.length];
        int kept = 0;
        for (int index : indexes) {
            if (condition.test(index)) {
                some[kept++] = index;
            }
        }
        return kept == indexes.length ? this : of(Arrays.copyOf(some, kept));
    }

    /** The share of the indexes of both together that both have; 0 if there are none. */
    double overlap(IndexSet others) {
        int both = shared(others);
        return both == 0 ? 0 : (double) both / (indexes.length + others.indexes.length - both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexSet that && Arrays.equals(indexes, that.indexes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(indexes);
    }

    IntStream stream() {
        return Arrays.stream(indexes);
    }
}
