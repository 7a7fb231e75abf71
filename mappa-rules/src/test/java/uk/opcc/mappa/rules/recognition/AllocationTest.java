package uk.opcc.mappa.rules.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;

/**
 * How many bytes a lookup allocates. Unlike its time, that is nearly the same on every machine: the compiler may save some of
 * them, so that the bounds are a tenth above what the interpreter takes.
 */
class AllocationTest {

    private static final int ROUNDS = 5;
    private static final long BYTES_OF_WORDS = 5_000;
    private static final long BYTES_OF_A_NUMBER = 880;

    @BeforeAll
    static void needsAMeter() {
        assumeTrue(
                ManagementFactory.getThreadMXBean() instanceof ThreadMXBean meter
                        && meter.isThreadAllocatedMemorySupported()
                        && meter.isThreadAllocatedMemoryEnabled(),
                "skipped: this Java does not tell how many bytes a thread allocates");
    }

    /** The least that a lookup takes, of several rounds, on average over the references. */
    private static <T> long bytes(List<T> asked, Consumer<T> lookup) {
        ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = meter.getThreadAllocatedBytes(thread);
            asked.forEach(lookup);
            least = Math.min(least, meter.getThreadAllocatedBytes(thread) - before);
        }
        return least / asked.size();
    }

    @Test
    void aLookupOfWordsAmongNineteenAllocatesLittle() {
        Trial trial = QuerySet.TUNING.amongOne(19);
        Recogniser recogniser = Recogniser.of(trial.catalogue());

        assertThat(bytes(trial.queries(), query -> recogniser.recognise(query.reference())))
                .isLessThanOrEqualTo(BYTES_OF_WORDS);
    }

    @Test
    void aNumberAloneAllocatesNextToNothing() {
        Recogniser recogniser = Recogniser.of(ReferenceData.twentyYearsOn());
        List<RecommendationReference> references = List.of(RecommendationReference.toNational(18));

        assertThat(bytes(references, recogniser::recognise)).isLessThanOrEqualTo(BYTES_OF_A_NUMBER);
    }
}
