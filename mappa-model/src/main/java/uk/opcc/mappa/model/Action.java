package uk.opcc.mappa.model;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * One action that an answer says is done or will be done.
 *
 * <p>Source: the response; Police Act 1996 s.55(5B)(a) asks for the action taken or proposed.
 */
@Value.Immutable
public abstract sealed class Action implements WithAction permits ImmutableAction {

    Action() {}

    /**
     * Returns the action in words: at most 20,000 characters.
     *
     * @return the action
     */
    public abstract String what();

    /**
     * Returns the office that is to do it, never a person's name: one line, at most 500 characters.
     *
     * @return the office, or empty
     */
    public abstract Optional<String> owner();

    /**
     * Returns the date on which the action is due.
     *
     * @return the date as far as it is given, or empty
     */
    public abstract Optional<PartialDate> due();

    /**
     * Returns how far the action has come.
     *
     * @return the state; {@link ActionState#NOT_STATED} unless set
     */
    @Value.Default
    public ActionState state() {
        return ActionState.NOT_STATED;
    }

    @Value.Check
    void check() {
        Constraints.TEXT.require("Action", "what", what());
        Constraints.LINE.require("Action", "owner", owner());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Action}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableAction.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
