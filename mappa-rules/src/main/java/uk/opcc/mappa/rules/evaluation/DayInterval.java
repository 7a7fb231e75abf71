package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import uk.opcc.mappa.model.PartialDate;

/**
 * The days on which an event may have taken place, from the first to the last.
 *
 * @param first the first day, or {@link LocalDate#MIN} if none is known
 * @param last the last day, or {@link LocalDate#MAX} if none is known
 */
public record DayInterval(LocalDate first, LocalDate last) {

    static final DayInterval ANY_DAY = new DayInterval(LocalDate.MIN, LocalDate.MAX);

    static DayInterval of(LocalDate day) {
        return new DayInterval(day, day);
    }

    static DayInterval of(PartialDate date) {
        return new DayInterval(date.earliest(), date.latest());
    }

    /** Returns this interval without the days before a given day. */
    DayInterval notBefore(LocalDate day) {
        return day.isAfter(first) ? new DayInterval(day, last) : this;
    }

    /** Returns this interval without the days after a given day. */
    DayInterval notAfter(LocalDate day) {
        return day.isBefore(last) ? new DayInterval(first, day) : this;
    }

    /** Returns this interval, extended to a given day if it ends before it. */
    DayInterval upTo(LocalDate day) {
        return day.isAfter(last) ? new DayInterval(first, day) : this;
    }

    /** Returns whether a first or a last day is known. */
    public boolean isBounded() {
        return !equals(ANY_DAY);
    }

    /** Returns the first day or, if none is known, the last. */
    public LocalDate earliest() {
        return first.equals(LocalDate.MIN) ? last : first;
    }

    /** Returns the last day or, if none is known, the first. */
    public LocalDate latest() {
        return last.equals(LocalDate.MAX) ? first : last;
    }

    /** Returns whether the event can have taken place on one day only. */
    public boolean isDay() {
        return first.equals(last);
    }
}
