package uk.opcc.mappa.rules.followup;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The last word of one speaker on one axis. If either of two events may be the last, each gives a last word.
 *
 * <p>Source: the document.
 */
@Value.Immutable
public abstract sealed class LastWord implements WithLastWord permits ImmutableLastWord {

    LastWord() {}

    /**
     * Returns what the word is about.
     *
     * @return the axis
     */
    public abstract Axis axis();

    /**
     * Returns who says it.
     *
     * @return the speaker
     */
    public abstract Speaker by();

    /**
     * Returns what is said, as a code, a date or a measured value: one line, at most 500 characters.
     *
     * @return for instance {@code in-progress}
     */
    public abstract String value();

    /**
     * Returns the date of the event, as exactly as it is known.
     *
     * @return the date, or empty if it is not known
     */
    public abstract Optional<PartialDate> on();

    /**
     * Returns the place of the event in the follow-up, as a JSON Pointer: one line, at most 500 characters.
     *
     * @return for instance {@code /items/3/events/0}
     */
    public abstract String where();

    @Value.Check
    void check() {
        Constraints.LINE.require("LastWord", "value", value());
        Constraints.LINE.require("LastWord", "where", where());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LastWord}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableLastWord.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
