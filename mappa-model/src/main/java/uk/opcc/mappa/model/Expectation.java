package uk.opcc.mappa.model;

import java.math.BigDecimal;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * What a recommendation asks in a form that can be measured: a measure, and a bound on its value.
 *
 * <p>Source: the report, or a national expectation that the report refers to.
 */
@Value.Immutable
public abstract sealed class Expectation implements WithExpectation permits ImmutableExpectation {

    Expectation() {}

    /**
     * What is counted.
     *
     * @return the measure; evidence for it bears the same one
     */
    public abstract Measure measure();

    /**
     * The expectation in words: at most 20,000 characters.
     *
     * @return for instance {@code at most 50 offenders for one offender manager}
     */
    public abstract String description();

    /**
     * On which side of the value the expectation is met.
     *
     * @return at least, or at most
     */
    public abstract Bound bound();

    /**
     * The bound itself, which still meets the expectation: from 0 to 1,000,000,000, with at most six decimal places.
     * Trailing zeros are dropped, so that 50 and 50.0 are equal.
     *
     * @return the bound, in the unit
     */
    public abstract BigDecimal value();

    /**
     * What the value counts, in words: one line, at most 500 characters.
     *
     * @return for instance {@code offenders}, {@code audits a year}, {@code per cent}
     */
    public abstract String unit();

    /**
     * Whether evidence breaks this expectation whatever exact value it stands for. Evidence of another measure never does,
     * nor does evidence that leaves a value open which meets the bound.
     *
     * @param evidence a measured value, as a document states it
     * @return true only if no value that fits the evidence meets the bound
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
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Expectation}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableExpectation.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
