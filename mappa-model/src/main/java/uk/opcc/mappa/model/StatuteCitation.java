package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A provision that a response cites for its duty to respond.
 *
 * <p>Source: the response; it may be wrong.
 */
@Value.Immutable
public abstract sealed class StatuteCitation implements WithStatuteCitation permits ImmutableStatuteCitation {

    StatuteCitation() {}

    /**
     * Returns the enactment by its short title: one line, at most 500 characters.
     *
     * @return for instance {@code Police Act 1996}
     */
    public abstract String act();

    /**
     * Returns the section or paragraph, without brackets: at most 20 characters.
     *
     * @return for instance {@code 55}
     */
    public abstract String section();

    /**
     * Returns the subsection, without brackets: at most 20 characters.
     *
     * @return for instance {@code 5A}, or empty if none is cited
     */
    public abstract Optional<String> subsection();

    /**
     * Returns which voice of the response cites it.
     *
     * @return the voice, or empty if it is not recorded
     */
    public abstract Optional<Voice> voice();

    /**
     * Returns the citation in the document's words: at most 20,000 characters.
     *
     * @return a short quotation, or empty
     */
    public abstract Optional<String> words();

    @Value.Check
    void check() {
        Constraints.LINE.require("StatuteCitation", "act", act());
        Constraints.PROVISION.require("StatuteCitation", "section", section());
        Constraints.PROVISION.require("StatuteCitation", "subsection", subsection());
        Constraints.TEXT.require("StatuteCitation", "words", words());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatuteCitation}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableStatuteCitation.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
