package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Where an object begins, and where the values of its members do. */
final class ObjectPlaces {

    /** For a reader that reports no places. */
    static final ObjectPlaces NOT_KEPT = new ObjectPlaces(TokenStreamLocation.NA, 0);

    private final TokenStreamLocation start;
    private final @Nullable TokenStreamLocation[] members;

    ObjectPlaces(TokenStreamLocation start, int members) {
        this.start = start;
        this.members = new @Nullable TokenStreamLocation[members];
    }

    TokenStreamLocation start() {
        return start;
    }

    void add(int member, TokenStreamLocation place) {
        if (member < members.length) {
            members[member] = place;
        }
    }

    /** The place of a member, or null if the object does not have it. */
    @Nullable
    TokenStreamLocation of(int member) {
        return member == Words.NONE || member >= members.length ? null : members[member];
    }
}
