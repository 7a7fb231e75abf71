package uk.opcc.mappa.rules.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.rules.law.StatutoryPeriod;

/**
 * The last lawful day for one response, and whether the response was in time.
 *
 * <p>Source: the duty; {@link StatutoryPeriod} for the counting.
 */
@Value.Immutable
public abstract sealed class Deadline implements WithDeadline permits ImmutableDeadline {

    Deadline() {}

    /**
     * The last lawful day of publication.
     *
     * @return the day, or empty if there is no statutory period, or the report is not known to the day
     */
    public abstract Optional<LocalDate> lastDay();

    /**
     * When the response was published.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> published();

    /**
     * Whether the response was in time.
     *
     * @return what follows from the last day and the publication
     */
    public abstract Timeliness timeliness();

    /**
     * The day of the period on which the response was published. The day of the report is day 1 if the period begins with it.
     *
     * @return the number, or empty if a day is not known
     */
    public abstract OptionalInt dayNumber();

    /**
     * The number of days from the last day to the publication or, for an overdue draft, to the day of asking. It is the least
     * possible number if a day is not known: see {@link #atLeast()}.
     *
     * @return the number, or empty if it is not late
     */
    public abstract OptionalInt daysLate();

    /**
     * Whether the response may be late by more days than {@link #daysLate()}. That is so if the report or the publication is
     * not known to the day, or if an extension may or may not count.
     *
     * @return true if it may; false unless set
     */
    @Value.Default
    public boolean atLeast() {
        return false;
    }

    /** Returns for instance {@code last day 2022-09-07; published 2022-09-20; late by 13 days}. */
    @Override
    public String toString() {
        String last = lastDay().map(day -> "last day " + day).orElse("no last day known");
        String publication = published().map(date -> "published " + date).orElse("no day of publication");
        return switch (timeliness()) {
            case IN_TIME -> last + "; " + publication + "; in time";
            case LATE -> last + "; " + publication + "; late by " + days();
            case OPEN -> last + "; not yet published";
            case OVERDUE -> last + "; not yet published; overdue by " + days();
            case UNDETERMINED -> last + "; " + publication + "; timeliness undetermined";
            case NO_PERIOD -> "no statutory period";
        };
    }

    private String days() {
        int days = daysLate().orElse(0);
        return (atLeast() ? "at least " : "") + days + (days == 1 ? " day" : " days");
    }

    @Value.Check
    void check() {
        Constraints.CALCULATED_DAY.require("Deadline", "lastDay", lastDay());
        Constraints.DAYS.require("Deadline", "dayNumber", dayNumber());
        Constraints.DAYS.require("Deadline", "daysLate", daysLate());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deadline}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableDeadline.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
