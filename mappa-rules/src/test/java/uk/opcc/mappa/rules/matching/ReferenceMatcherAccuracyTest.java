package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the matcher has to be right on the queries by which its thresholds were set. */
class ReferenceMatcherAccuracyTest {

    private static final double PRECISION = 0.999;
    private static final double TOP_ONE = 0.995;

    @ParameterizedTest
    @ValueSource(ints = {19, 1_000})
    void whatItActsOnIsRightAndTheBestCandidateComesFirst(int size) {
        Accuracy accuracy = Accuracy.of(ComparedMatcher::ours, QuerySet.TUNING.among(size));

        assertThat(accuracy.answerableCount()).isGreaterThan(2_000);
        assertThat(accuracy.precision())
                .as("precision at acting, %d wrong", accuracy.wrongActs())
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat(accuracy.where(result -> !result.confused()).topOne())
                .as("top-1 of those that can be told")
                .isGreaterThanOrEqualTo(TOP_ONE);
        // It may not be right by declining everything.
        assertThat(accuracy.declined()).as("declined").isLessThan(0.5);
    }
}
