package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The time in which a recommendation is to be done: within a period from the publication of the report or from another
 * day, by a date, or immediately.
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
        return new Within(period, Optional.empty());
    }

    /**
     * Returns the timescale that ends a period after a day that the report states.
     *
     * @param period the period, above zero
     * @param from the day
     * @return the timescale
     * @throws InvalidValueException if the period is zero, negative in a part, or has a part above 9999, or if the year is
     *     before 1900 or after 2199
     */
    static Timescale within(Period period, LocalDate from) {
        return new Within(period, Optional.of(from));
    }

    /**
     * Returns the timescale that ends on a day.
     *
     * @param day the last day
     * @return the timescale
     * @throws InvalidValueException if the year is before 1900 or after 2199
     */
    static Timescale by(LocalDate day) {
        Constraints.DAY.require("Timescale", "by", day);
        return new By(PartialDate.of(day));
    }

    /**
     * Returns the timescale that ends on a day, or with a month or year.
     *
     * @param date the day, month or year
     * @return the timescale
     */
    static Timescale by(PartialDate date) {
        return new By(date);
    }

    /**
     * Returns the timescale of what is to be done at once.
     *
     * @return the timescale, which has no last day
     */
    static Timescale immediately() {
        return new Immediately();
    }

    /**
     * Returns the last day of this timescale for a report of a given day. A later report never has an earlier last day.
     *
     * @param published the day on which the report was published
     * @return the last day, or empty for {@link Immediately}
     */
    Optional<LocalDate> lastDay(LocalDate published);

    /**
     * Returns the last day of this timescale where the day of publication has no bearing on it.
     *
     * @return the last day, or empty if it depends on the day of publication or there is none
     */
    Optional<LocalDate> lastDay();

    /**
     * Returns whether two timescales ask for the same thing. Twelve months and one year do.
     *
     * @param other the other timescale
     * @param published the day of the report's publication, needed to compare a period of it with a day
     * @return whether they are the same, or empty if the day of publication decides and is not given
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    default Optional<Boolean> sameAs(Timescale other, Optional<LocalDate> published) {
        if (this instanceof Immediately || other instanceof Immediately) {
            return Optional.of(equals(other));
        }
        if (this instanceof Within mine && other instanceof Within theirs && mine.from.equals(theirs.from)) {
            return Optional.of(mine.period.normalized().equals(theirs.period.normalized()));
        }
        return published
                .flatMap(this::lastDay)
                .or(this::lastDay)
                .flatMap(mine ->
                        published.flatMap(other::lastDay).or(other::lastDay).map(mine::equals));
    }

    /**
     * Within a period from the publication of the report, or from another day that the report states.
     *
     * @param period the period, above zero
     * @param from the day from which it runs, or empty if that is the day of publication
     */
    record Within(Period period, Optional<LocalDate> from) implements Timescale {

        /**
         * Checks the period and the day.
         *
         * @param period the period, above zero
         * @param from the day from which it runs, or empty if that is the day of publication
         * @throws InvalidValueException if the period is zero, negative in a part, or has a part above 9999, or if the year
         *     is before 1900 or after 2199
         */
        public Within {
            Constraints.PERIOD.require("Timescale", "within", period);
            Constraints.DAY.require("Timescale", "from", from);
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate published) {
            return Optional.of(from.orElse(published).plus(period));
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return from.map(day -> day.plus(period));
        }

        /** Returns for instance {@code within 12 months}, or {@code within 3 months of 2024-05-01}. */
        @Override
        public String toString() {
            return "within " + Periods.inWords(period)
                    + from.map(day -> " of " + day).orElse("");
        }
    }

    /**
     * By a day, or by the last day of a month or year.
     *
     * @param date the day, month or year
     */
    record By(PartialDate date) implements Timescale {

        /**
         * Refuses null.
         *
         * @param date the day, month or year
         */
        public By {
            Objects.requireNonNull(date, "by");
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate published) {
            return lastDay();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date.latest());
        }

        /** Returns for instance {@code by 2023-07-14} or {@code by 2023-07}. */
        @Override
        public String toString() {
            return "by " + date;
        }
    }

    /** At once. The report names no day, so there is no last day to compare with. */
    record Immediately() implements Timescale {

        @Override
        public Optional<LocalDate> lastDay(LocalDate published) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        /** Returns {@code immediately}. */
        @Override
        public String toString() {
            return "immediately";
        }
    }
}
