package uk.opcc.mappa.model.json.reading;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The places where an object and the values of its members begin. */
public final class ObjectPlaces {

    private final TokenStreamLocation start;
    private final @Nullable TokenStreamLocation[] members;

    ObjectPlaces(TokenStreamLocation start, int members) {
        this.start = start;
        this.members = new @Nullable TokenStreamLocation[members];
    }

    /** Returns the place where the object begins. */
    public TokenStreamLocation start() {
        return start;
    }

    /** Keeps the place of a member's value. */
    public void add(int member, TokenStreamLocation place) {
        members[member] = place;
    }

    /** Returns the place of a member's value, or null if the object does not have the member. */
    public @Nullable TokenStreamLocation of(int member) {
        return members[member];
    }
}
