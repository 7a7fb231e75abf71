package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bound is 50 throughout: the expectation is broken only if no value that fits the evidence meets it. */
class ExpectationTest {

    private static Expectation expecting(Bound bound) {
        return ExampleValues.expectation().withBound(bound);
    }

    private static Evidence stating(Comparison comparison, String value) {
        return ExampleValues.evidence().withComparison(comparison).withValue(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        // 49 of 50 meets "at most 50"; 51 does not.
        "EXACTLY, 49, false",
        "EXACTLY, 50, false",
        "EXACTLY, 50.0, false",
        "EXACTLY, 50.000001, true",
        "EXACTLY, 51, true",
        // More than 49 may be 50; more than 50 may not.
        "MORE_THAN, 49, false",
        "MORE_THAN, 50, true",
        "MORE_THAN, 51, true",
        "AT_LEAST, 49, false",
        "AT_LEAST, 50, false",
        "AT_LEAST, 51, true",
        // Fewer than anything may be 0.
        "FEWER_THAN, 49, false",
        "FEWER_THAN, 50, false",
        "FEWER_THAN, 51, false",
        "AT_MOST, 49, false",
        "AT_MOST, 50, false",
        "AT_MOST, 51, false",
        "ABOUT, 49, false",
        "ABOUT, 50, false",
        "ABOUT, 500, false",
    })
    void atMost50IsBrokenOnlyByMore(Comparison comparison, String value, boolean broken) {
        assertThat(expecting(Bound.AT_MOST).isBrokenBy(stating(comparison, value)))
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 49, true",
        "EXACTLY, 49.999999, true",
        "EXACTLY, 50, false",
        "EXACTLY, 51, false",
        // Fewer than 51 may be 50; fewer than 50 may not.
        "FEWER_THAN, 49, true",
        "FEWER_THAN, 50, true",
        "FEWER_THAN, 51, false",
        "AT_MOST, 49, true",
        "AT_MOST, 50, false",
        "AT_MOST, 51, false",
        // More than anything may be a thousand.
        "MORE_THAN, 49, false",
        "MORE_THAN, 50, false",
        "MORE_THAN, 51, false",
        "AT_LEAST, 49, false",
        "AT_LEAST, 50, false",
        "AT_LEAST, 51, false",
        "ABOUT, 1, false",
        "ABOUT, 50, false",
        "ABOUT, 51, false",
    })
    void atLeast50IsBrokenOnlyByLess(Comparison comparison, String value, boolean broken) {
        assertThat(expecting(Bound.AT_LEAST).isBrokenBy(stating(comparison, value)))
                .isEqualTo(broken);
    }

    @Test
    void evidenceWithAnotherMeasureBreaksNothing() {
        Evidence audits = stating(Comparison.EXACTLY, "1000").withMeasure(Measure.AUDITS_PER_YEAR);
        assertThat(expecting(Bound.AT_MOST).isBrokenBy(audits)).isFalse();
    }

    @Test
    void aMeasureOfTheSameCodeIsTheSameMeasure() {
        Evidence evidence = stating(Comparison.EXACTLY, "1000").withMeasure(new Measure("offenders-per-manager"));
        assertThat(expecting(Bound.AT_MOST).isBrokenBy(evidence)).isTrue();
    }
}
