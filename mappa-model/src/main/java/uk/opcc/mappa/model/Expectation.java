package uk.opcc.mappa.model;

import java.math.BigDecimal;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The part of a recommendation that can be measured: a measure and a bound on its value.
 *
 * <p>Source: the report, or a national expectation that the report refers to.
 */
@Value.Immutable
public abstract sealed class Expectation implements WithExpectation permits ImmutableExpectation {

    Expectation() {}

    /**
     * Returns what is counted.
     *
     * @return the measure, which evidence in a response may have, too
     */
    public abstract Measure measure();

    /**
     * Returns the expectation in words: at most 20,000 characters.
     *
     * @return for instance {@code at most 50 offenders for one offender manager}
     */
    public abstract String description();

    /**
     * Returns on which side of the value the expectation is met.
     *
     * @return at least, or at most
     */
    public abstract Bound bound();

    /**
     * Returns the bound, which still meets the expectation: from 0 to 1,000,000,000, with at most six decimal places.
     * Trailing zeros are dropped, so that 50 and 50.0 are equal.
     *
     * @return the bound, in the unit
     */
    public abstract BigDecimal value();

    /**
     * Returns what the value counts, in words: one line, at most 500 characters.
     *
     * @return for instance {@code offenders}, {@code audits a year}, {@code per cent}
     */
    public abstract String unit();

    /**
     * Returns whether evidence breaks this expectation for every value that the evidence can mean. Evidence with another
     * measure never breaks it.
     *
     * @param evidence a measured value, as a document states it
     * @return true if no value that the evidence can mean meets the bound
     */
    public boolean isBrokenBy(Evidence evidence) {
        if (!evidence.measure().equals(measure())) {
            return false;
        }
        int side = evidence.value().compareTo(value());
        return switch (evidence.comparison()) {
            case EXACTLY -> bound() == Bound.AT_MOST ? side > 0 : side < 0;
            case MORE_THAN -> bound() == Bound.AT_MOST && side >= 0;
            case AT_LEAST -> bound() == Bound.AT_MOST && side > 0;
            case FEWER_THAN -> bound() == Bound.AT_LEAST && side <= 0;
            case AT_MOST -> bound() == Bound.AT_LEAST && side < 0;
            case ABOUT -> false;
        };
    }

    @Value.Check
    Expectation check() {
        Constraints.TEXT.require("Expectation", "description", description());
        Constraints.DECIMAL.require("Expectation", "value", value());
        Constraints.LINE.require("Expectation", "unit", unit());
        BigDecimal plain = Decimals.plain(value());
        return plain.scale() == value().scale() ? this : withValue(plain);
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Expectation}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableExpectation.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
