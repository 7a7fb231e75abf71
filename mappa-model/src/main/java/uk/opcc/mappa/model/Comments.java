package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A part of a response in one voice: its general words, and its answers. At least one of these is present. One voice
 * may speak in several parts.
 *
 * <p>Source: the response; Police Act 1996 s.55(5).
 */
@Value.Immutable
public abstract sealed class Comments implements WithComments permits ImmutableComments {

    Comments() {}

    /**
     * Returns who speaks.
     *
     * @return the voice
     */
    public abstract Voice voice();

    /**
     * Returns the office that speaks, never a person's name: one line, at most 500 characters.
     *
     * @return for instance {@code Temporary Assistant Chief Constable}, or empty
     */
    public abstract Optional<String> office();

    /**
     * Returns the date on these comments, which may differ from the date of publication.
     *
     * @return the date, or empty if they bear none
     */
    public abstract Optional<PartialDate> date();

    /**
     * Returns what is said about the report as a whole: at most 20,000 characters.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> generalWords();

    /**
     * Returns the answers to recommendations, in the order of the document.
     *
     * @return the answers, or none
     */
    public abstract List<Answer> answers();

    @Value.Check
    void check() {
        Constraints.LINE.require("Comments", "office", office());
        Constraints.TEXT.require("Comments", "generalWords", generalWords());
        if (generalWords().isEmpty() && answers().isEmpty()) {
            throw new InvalidValueException(
                    "Comments", "answers", "none", "an answer, where there are no general words");
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

    /** Builds a {@link Comments}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableComments.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
