package uk.opcc.mappa.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * One thing that somebody says about a recommendation after the response to its report: who, when, where and on what evidence.
 *
 * <p>An event stands for itself. A later event does not change or remove it, and the word of one speaker is not that of another.
 *
 * <p>Source: the document.
 */
@Value.Immutable
public abstract sealed class FollowUpEvent implements WithFollowUpEvent permits ImmutableFollowUpEvent {

    FollowUpEvent() {}

    /**
     * Returns the date on which it was said or done, as exactly as it is known.
     *
     * @return the date, or empty if it is not known
     */
    public abstract Optional<PartialDate> on();

    /**
     * Returns who says it.
     *
     * @return the speaker
     */
    public abstract Speaker by();

    /**
     * Returns what is said.
     *
     * @return the statement
     */
    public abstract Statement statement();

    /**
     * Returns what the statement rests on, such as an audit: at most 20,000 characters.
     *
     * @return the evidence, or empty if none is given
     */
    public abstract Optional<String> evidence();

    /**
     * Returns the document's own words, such as its name for a state: at most 20,000 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> words();

    /**
     * Returns the document in which it is said: one line, at most 500 characters.
     *
     * @return the title of the document, or empty if it is not known
     */
    public abstract Optional<String> document();

    /**
     * Returns the page of that document: from 1 to 9999. Only an event with a document has one.
     *
     * @return the page, or empty if it is not known
     */
    public abstract OptionalInt page();

    @Value.Check
    void check() {
        Constraints.TEXT.require("FollowUpEvent", "evidence", evidence());
        Constraints.TEXT.require("FollowUpEvent", "words", words());
        Constraints.LINE.require("FollowUpEvent", "document", document());
        Constraints.NUMBER.require("FollowUpEvent", "page", page());
        if (page().isPresent() && document().isEmpty()) {
            throw new InvalidValueException(
                    "FollowUpEvent",
                    "page",
                    "the page " + page().getAsInt() + " without a document",
                    "the document that has the page");
        }
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUpEvent}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableFollowUpEvent.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
