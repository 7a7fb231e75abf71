package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The time in which a recommendation is to be done: within a period from the publication of the report, or by a day.
 *
 * <p>Source: the report. A period is commonly read to run from the day of publication. The 2022 report on Multi-Agency
 * Public Protection Arrangements does not say so expressly.
 */
public sealed interface Timescale {

    /**
     * Returns the timescale that ends a period after the publication of the report.
     *
     * @param period the period, above zero
     * @return the timescale
     * @throws InvalidValueException if the period is zero, negative in a part, or has a part above 9999
     */
    static Timescale within(Period period) {
        return new Within(period);
    }

    /**
     * Returns the timescale that ends on a day.
     *
     * @param day the last day
     * @return the timescale
     * @throws InvalidValueException if the year is before 1900 or after 2199
     */
    static Timescale by(LocalDate day) {
        return new By(day);
    }

    /**
     * Returns the last day of this timescale for a report of a given day.
     *
     * @param published the day on which the report was published
     * @return that day plus the period, or the day that is named
     */
    LocalDate lastDay(LocalDate published);

    /**
     * Whether two timescales ask for the same thing: twelve months and one year do.
     *
     * @param other the other timescale
     * @param published the day of the report's publication, needed to compare a period with a day
     * @return whether they are the same, or empty if the day of publication decides and is not given
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    default Optional<Boolean> sameAs(Timescale other, Optional<LocalDate> published) {
        if (this instanceof Within mine && other instanceof Within theirs) {
            return Optional.of(mine.period.normalized().equals(theirs.period.normalized()));
        }
        if (this instanceof By mine && other instanceof By theirs) {
            return Optional.of(mine.day.equals(theirs.day));
        }
        return published.map(day -> lastDay(day).equals(other.lastDay(day)));
    }

    /**
     * Within a period of the report's publication.
     *
     * @param period the period, above zero
     */
    record Within(Period period) implements Timescale {

        /**
         * Checks the period.
         *
         * @param period the period, above zero
         * @throws InvalidValueException if the period is zero, negative in a part, or has a part above 9999
         */
        public Within {
            Constraints.PERIOD.require("Timescale", "within", period);
        }

        @Override
        public LocalDate lastDay(LocalDate published) {
            return published.plus(period);
        }

        /** Returns the period in words, for instance {@code within 12 months}. */
        @Override
        public String toString() {
            return "within " + Periods.inWords(period);
        }
    }

    /**
     * By a day.
     *
     * @param day the last day
     */
    record By(LocalDate day) implements Timescale {

        /**
         * Checks the day.
         *
         * @param day the last day
         * @throws InvalidValueException if the year is before 1900 or after 2199
         */
        public By {
            Constraints.DAY.require("Timescale", "by", day);
        }

        @Override
        public LocalDate lastDay(LocalDate published) {
            return day;
        }

        /** Returns for instance {@code by 2023-07-14}. */
        @Override
        public String toString() {
            return "by " + day;
        }
    }
}
