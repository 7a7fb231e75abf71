package uk.opcc.mappa.rules.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * A counter of the bytes that some work allocates. A busy machine changes times, but not bytes. The counter returns the least
 * of many rounds, because code that is not compiled yet only adds to it.
 */
final class AllocatedBytes {

    private static final int ROUNDS = 150;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Kept where others can see it, so that the compiler does not remove the work. */
    private static volatile Object result = "";

    private AllocatedBytes() {}

    /** Returns how many bytes some work allocates, its result included. */
    static long of(Supplier<?> work) {
        return least(work) - least(() -> "");
    }

    private static long least(Supplier<?> work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            result = work.get();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        if (result == null) {
            throw new IllegalStateException("found no result, expected one");
        }
        return least;
    }
}
