package uk.opcc.mappa.rules.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A period that a statute sets, with its counting rule. The rule is in the name of the factory method, because mistakes are
 * common: 56 days <em>beginning with</em> 14 July end on 7 September, and 56 days <em>after</em> it on 8 September.
 *
 * <p>Days and months are calendar days and months. Weekends and bank holidays do not move the last day.
 */
public final class StatutoryPeriod {

    private static final int LONGEST = 999;

    private final Period length;
    private final boolean firstDayCounts;

    private StatutoryPeriod(Period length, boolean firstDayCounts) {
        this.length = length;
        this.firstDayCounts = firstDayCounts;
    }

    /**
     * Returns a number of days of which the day of the event is the first: "within n days beginning with the day on which ...".
     * The last day is the day of the event plus n - 1.
     *
     * @param days the number of days, from 1 to 999
     * @return the period
     * @throws InvalidValueException if the number is out of bounds
     */
    public static StatutoryPeriod ofDaysBeginningWith(int days) {
        return new StatutoryPeriod(Period.ofDays(requireLength("days", days)), true);
    }

    /**
     * Returns a number of days of which the day after the event is the first: "within n days of". The last day is the day of
     * the event plus n.
     *
     * @param days the number of days, from 1 to 999
     * @return the period
     * @throws InvalidValueException if the number is out of bounds
     */
    public static StatutoryPeriod ofDaysAfter(int days) {
        return new StatutoryPeriod(Period.ofDays(requireLength("days", days)), false);
    }

    /**
     * Returns a number of months after the event. The last day is the same day of a later month or, if that month is too short,
     * its last day.
     *
     * @param months the number of months, from 1 to 999
     * @return the period
     * @throws InvalidValueException if the number is out of bounds
     */
    public static StatutoryPeriod ofMonthsAfter(int months) {
        return new StatutoryPeriod(Period.ofMonths(requireLength("months", months)), false);
    }

    private static int requireLength(String attribute, int length) {
        if (length < 1 || length > LONGEST) {
            throw new InvalidValueException(
                    "StatutoryPeriod", attribute, Integer.toString(length), "a whole number from 1 to " + LONGEST);
        }
        return length;
    }

    /**
     * Returns the last day of the period.
     *
     * @param event the day of the event, for instance of the report's publication
     * @return the last day on which the duty can be met
     */
    public LocalDate lastDay(LocalDate event) {
        LocalDate end = event.plus(length);
        return firstDayCounts ? end.minusDays(1) : end;
    }

    /**
     * Returns the number of a day in the period. Number 1 is the day of the event if the period begins with it, otherwise the
     * day after.
     *
     * @param event the day of the event
     * @param day the day
     * @return the number; zero or less for a day before the period
     */
    public long dayNumber(LocalDate event, LocalDate day) {
        long after = ChronoUnit.DAYS.between(event, day);
        return firstDayCounts ? after + 1 : after;
    }

    /**
     * Returns the length of the period, without its counting rule.
     *
     * @return the length in days or months
     */
    public Period length() {
        return length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatutoryPeriod that
                && length.equals(that.length)
                && firstDayCounts == that.firstDayCounts;
    }

    @Override
    public int hashCode() {
        return 31 * length.hashCode() + Boolean.hashCode(firstDayCounts);
    }

    /**
     * Returns the period in words.
     *
     * @param event the event with which, or after which, the period begins, for instance {@code the day of publication}
     * @return for instance {@code 56 days beginning with the day of publication}
     */
    public String inWords(String event) {
        boolean months = length.getMonths() > 0;
        int amount = months ? length.getMonths() : length.getDays();
        String unit = (months ? "month" : "day") + (amount == 1 ? "" : "s");
        return amount + " " + unit + (firstDayCounts ? " beginning with " : " after ") + event;
    }

    /** Returns the period in words, for instance {@code 56 days beginning with the day}. */
    @Override
    public String toString() {
        return inWords("the day");
    }
}
