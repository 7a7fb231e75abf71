package uk.opcc.mappa.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import uk.opcc.mappa.model.constraint.CalendarDay;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A date that is known to the day, to the month or to the year. A month is not its first day: code that needs a day calls
 * {@link #day()}, and decides what to do without one.
 *
 * <p>The text form is that of ISO 8601: {@code 2022-07-14}, {@code 2022-07}, {@code 2022}. Years run from 1900 to 2199.
 */
public final class PartialDate {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(LocalDate earliest, LocalDate latest) {
        Constraints.DAY.require("PartialDate", "date", earliest);
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Creates a date known to the day.
     *
     * @param day the day
     * @return the date
     * @throws InvalidValueException if the year is before 1900 or after 2199
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * Creates a date known to the month only.
     *
     * @param month the month
     * @return the date
     * @throws InvalidValueException if the year is before 1900 or after 2199
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Creates a date known to the year only.
     *
     * @param year the year
     * @return the date
     * @throws InvalidValueException if the year is before 1900 or after 2199
     */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * Reads a date in the form that {@link #toString()} writes.
     *
     * @param text a day, a month or a year in ISO 8601, such as {@code 2022-07-14}, {@code 2022-07} or {@code 2022}
     * @return the date
     * @throws InvalidValueException if the text is of another form, or names a day or month that does not exist
     */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> of(Year.parse(text));
                case MONTH_LENGTH -> of(YearMonth.parse(text));
                case CalendarDay.LENGTH -> of(CalendarDay.parse(text));
                default -> throw unreadable(text);
            };
        } catch (DateTimeException e) {
            InvalidValueException unreadable = unreadable(text);
            unreadable.addSuppressed(e);
            throw unreadable;
        }
    }

    private static InvalidValueException unreadable(String text) {
        return new InvalidValueException(
                "PartialDate",
                "date",
                Quotation.of(text),
                "a day, a month or a year that exists, such as 2022-07-14, 2022-07 or 2022");
    }

    /**
     * Returns the day, where it is known.
     *
     * @return the day, or empty if only the month or the year is known
     */
    public Optional<LocalDate> day() {
        return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Returns the first day that this date can mean.
     *
     * @return the day itself, or the first of the month or year
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Returns the last day that this date can mean.
     *
     * @return the day itself, or the last of the month or year
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Returns whether this date is before another whatever days the two mean.
     *
     * @param other the other date
     * @return true only if the last day of this is before the first day of the other
     */
    public boolean isCertainlyBefore(PartialDate other) {
        return latest.isBefore(other.earliest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && earliest.equals(that.earliest) && latest.equals(that.latest);
    }

    @Override
    public int hashCode() {
        return 31 * earliest.hashCode() + latest.hashCode();
    }

    /** Returns the date in ISO 8601, to the day, month or year that is known. */
    @Override
    public String toString() {
        String day = earliest.toString();
        if (earliest.equals(latest)) {
            return day;
        }
        return day.substring(0, earliest.getMonth().equals(latest.getMonth()) ? MONTH_LENGTH : YEAR_LENGTH);
    }
}
