package uk.opcc.mappa.model;

import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A quantity that is counted: an open coded value, because reports add their own measures. An {@link Expectation} of a
 * report and {@link Evidence} in a response that have the same measure can be compared. The constants are those of the 2022
 * report on Multi-Agency Public Protection Arrangements.
 *
 * <p>Source: the report for what is measured; the codes are ours.
 *
 * @param code lower-case words joined by hyphens, at most 100 characters
 */
public record Measure(String code) {

    /** Offenders for one offender manager: recommendation 19. */
    public static final Measure OFFENDERS_PER_MANAGER = new Measure("offenders-per-manager");

    /** Analyses of local referral data in a year: recommendation 7. */
    public static final Measure REFERRAL_DATA_ANALYSES_PER_YEAR = new Measure("referral-data-analyses-per-year");

    /** Rounds of quality assurance and audit in a year: recommendation 10. */
    public static final Measure AUDITS_PER_YEAR = new Measure("audits-per-year");

    /** Share, in per cent, of those managed at Levels 2 and 3 who have a suitably trained manager: recommendation 18. */
    public static final Measure LEVELS_2_AND_3_WITH_TRAINED_MANAGER =
            new Measure("levels-2-and-3-with-trained-manager");

    /**
     * Creates a measure from any code.
     *
     * @param code lower-case words joined by hyphens, at most 100 characters
     * @throws InvalidValueException if the code is not lower-case words joined by hyphens
     */
    public Measure {
        Constraints.CODE.require("Measure", "code", code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
