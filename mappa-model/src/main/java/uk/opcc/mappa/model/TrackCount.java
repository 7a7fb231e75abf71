package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * The number of items in a state, as a document counts them.
 *
 * <p>Source: the document; the tracks as a person understood its words.
 */
@Value.Immutable
public abstract sealed class TrackCount implements WithTrackCount permits ImmutableTrackCount {

    TrackCount() {}

    /**
     * Returns the number of items: from 0 to 9999.
     *
     * @return the number
     */
    public abstract int count();

    /**
     * Returns the document's own name for the state: one line, at most 500 characters.
     *
     * @return for instance {@code awaiting allocation}, or empty
     */
    public abstract Optional<String> words();

    /**
     * Returns the tracks that a person understood the words to mean, each once.
     *
     * @return the tracks; none if nobody has read the words yet
     */
    public abstract List<Track> tracks();

    @Value.Check
    void check() {
        Constraints.COUNT.require("TrackCount", "count", (Integer) count());
        Constraints.LINE.require("TrackCount", "words", words());
        Distinct.require("TrackCount", "tracks", tracks(), Track::code, "each track once");
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrackCount}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableTrackCount.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
