package uk.opcc.mappa.rules;

import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;

/**
 * Counts the bytes that some work allocates, which a busy machine does not change as it changes times. The least of many
 * rounds is told: what the virtual machine has not compiled yet only adds to it.
 *
 * <p>The counter is called by its name, for the module that is tested does not read the one that has it.
 */
public final class AllocatedBytes {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 50;

    private final Object threads;
    private final Method counter;
    private final long ofCounting;
    private Object result = "";

    private AllocatedBytes(Object threads, Method counter) throws ReflectiveOperationException {
        this.threads = threads;
        this.counter = counter;
        this.ofCounting = least(() -> "");
    }

    /** The counter, or the end of the test, with that reason, where the virtual machine has none. */
    public static AllocatedBytes counted() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Class<?> counting = Class.forName("com.sun.management.ThreadMXBean");
        Assumptions.assumeTrue(
                counting.isInstance(threads)
                        && (boolean) counting.getMethod("isThreadAllocatedMemorySupported")
                                .invoke(threads)
                        && (boolean) counting.getMethod("isThreadAllocatedMemoryEnabled")
                                .invoke(threads),
                "this virtual machine does not count what a thread allocates");
        return new AllocatedBytes(threads, counting.getMethod("getCurrentThreadAllocatedBytes"));
    }

    /** How much some work allocates, its result included. */
    public long of(Supplier<?> work) throws ReflectiveOperationException {
        return least(work) - ofCounting;
    }

    private long least(Supplier<?> work) throws ReflectiveOperationException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long before = (long) counter.invoke(threads);
            // Kept where others can see it, lest the work be left out.
            result = work.get();
            least = Math.min(least, (long) counter.invoke(threads) - before);
        }
        if (result == null) {
            throw new IllegalStateException("found no result, expected one");
        }
        return least;
    }
}
