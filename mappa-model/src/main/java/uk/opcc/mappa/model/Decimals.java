package uk.opcc.mappa.model;

import java.math.BigDecimal;

/** One representation for each decimal number, so that equal numbers are equal values. */
final class Decimals {

    private Decimals() {}

    /** Returns the same number without trailing zeros after the point and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
