package uk.opcc.mappa.rules.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The state of one item on the day of asking. It follows from the events, and is never stored.
 *
 * <p>Source: ours, from the events.
 */
@Value.Immutable
public abstract sealed class ItemState implements WithItemState permits ImmutableItemState {

    ItemState() {}

    /**
     * Returns the id of the report that makes the item.
     *
     * @return the id
     */
    public abstract String report();

    /**
     * Returns the item within its report.
     *
     * @return the item
     */
    public abstract ItemId item();

    /**
     * Returns the tracks that the events allow, each once: one where the track is known, several where the order of events
     * is not.
     *
     * @return at least one track
     */
    public abstract List<Track> tracks();

    /**
     * Returns the results of checks that stand, each once. They differ where speakers differ or where the order is not known.
     *
     * @return at least one value; not verified where nobody has checked
     */
    public abstract List<Verification> verification();

    /**
     * Returns whether the time has run out.
     *
     * @return the timing, or empty if the item is closed, superseded, or reported complete and not refuted
     */
    public abstract Optional<Timing> timing();

    /**
     * Returns the last day by the report or by the inspectorate.
     *
     * @return the day, or empty if there is none or it is not known
     */
    public abstract Optional<LocalDate> lastDay();

    /**
     * Returns the number of days since the report was published, where the item is still open.
     *
     * @return the number, or empty if the item is settled or the day is not known
     */
    public abstract OptionalInt age();

    /**
     * Returns the last word of each speaker on each axis.
     *
     * @return the words, by axis and speaker, or none
     */
    public abstract List<LastWord> words();

    /**
     * Returns the track, if it is known.
     *
     * @return the track, or empty if the events allow several
     */
    public Optional<Track> track() {
        return tracks().size() == 1 ? Optional.of(tracks().get(0)) : Optional.empty();
    }

    private static void requireEachOnce(String attribute, List<?> values) {
        if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
            throw new InvalidValueException(
                    "ItemState", attribute, values.toString(), "at least one value, and each value once");
        }
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("ItemState", "report", report());
        requireEachOnce("tracks", tracks());
        requireEachOnce("verification", verification());
        Constraints.CALCULATED_DAY.require("ItemState", "lastDay", lastDay());
        age().ifPresent(days -> Constraints.DAYS.require("ItemState", "age", days));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemState}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableItemState.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
