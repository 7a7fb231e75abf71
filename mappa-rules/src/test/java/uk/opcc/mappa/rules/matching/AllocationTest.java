package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.AllocatedBytes;

/**
 * How many bytes a lookup allocates. The bounds are a tenth above what the interpreter takes, of which the compiler may save
 * some.
 */
class AllocationTest {

    private static final long BYTES_OF_WORDS = 3_850;
    private static final long BYTES_OF_A_NUMBER = 132;

    private AllocatedBytes allocated;

    @BeforeEach
    void count() throws Exception {
        allocated = AllocatedBytes.counted();
    }

    @Test
    void aLookupOfWordsAmongNineteenAllocatesLittle() throws Exception {
        Trial trial = QuerySet.TUNING.amongOne(19);
        ReferenceMatcher matcher = ReferenceMatcher.of(trial.catalogue());
        List<RecommendationReference> references =
                trial.queries().stream().map(Query::reference).toList();

        long all = allocated.of(() -> recognised(matcher, references));

        assertThat(all / references.size()).isLessThanOrEqualTo(BYTES_OF_WORDS);
    }

    @Test
    void aNumberAloneAllocatesNextToNothing() throws Exception {
        ReferenceMatcher matcher = ReferenceMatcher.of(ReferenceData.twentyYearsOn());
        RecommendationReference reference = RecommendationReference.toNational(18);

        assertThat(allocated.of(() -> matcher.match(reference))).isLessThanOrEqualTo(BYTES_OF_A_NUMBER);
    }

    private static ReferenceMatch recognised(ReferenceMatcher matcher, List<RecommendationReference> references) {
        ReferenceMatch last = matcher.match(references.get(0));
        for (RecommendationReference reference : references) {
            last = matcher.match(reference);
        }
        return last;
    }
}
