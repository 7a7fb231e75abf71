package uk.opcc.mappa.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A measured value that an answer gives, as exactly as the document states it.
 *
 * <p>Source: the response.
 */
@Value.Immutable
public abstract sealed class Evidence implements WithEvidence permits ImmutableEvidence {

    Evidence() {}

    /**
     * Returns what was counted.
     *
     * @return the measure, which an expectation of the report may have, too
     */
    public abstract Measure measure();

    /**
     * Returns how exactly the value is stated.
     *
     * @return exactly, or on which side of the value the measured one lies
     */
    public abstract Comparison comparison();

    /**
     * Returns the value that the document gives: from 0 to 1,000,000,000, with at most six decimal places. Trailing zeros are dropped.
     *
     * @return the value, in the unit of the expectation
     */
    public abstract BigDecimal value();

    /**
     * Returns the date for which the document gives the value.
     *
     * @return the date, or empty if it gives none
     */
    public abstract Optional<PartialDate> asOf();

    /**
     * Returns the document's own words for it, where the wording is the evidence: at most 20,000 characters.
     *
     * @return a short quotation, or empty
     */
    public abstract Optional<String> words();

    @Value.Check
    Evidence check() {
        Constraints.DECIMAL.require("Evidence", "value", value());
        Constraints.TEXT.require("Evidence", "words", words());
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

    /** Builds an {@link Evidence}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableEvidence.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
